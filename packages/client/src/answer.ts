import type { ProblemDetail } from "@ogp-kit/core/browser";
import { isOgpError, OgpError, type OgpErrorCode } from "./errors.ts";

const codeOfStatus: { [status: number]: OgpErrorCode } = {
  401: "unauthenticated",
  403: "forbidden",
  404: "not-found",
  408: "timeout",
  409: "busy",
  410: "gone",
  413: "too-large",
  422: "invalid",
  425: "busy",
  429: "busy",
  503: "busy",
};

/** Seconds that an answer asks to wait (`Retry-After`, in seconds or as a date), where it asks. */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get("retry-after");
  const seconds = value
    ? /^\d+$/.test(value)
      ? +value
      : (Date.parse(value) - Date.now()) / 1000
    : NaN;
  return seconds >= 0 ? Math.ceil(seconds) : undefined;
}

/**
 * An answer that is not 2xx, as an error: the problem document's code first, the status where there is none.
 * @param problem - The body, where it has been read already.
 */
export async function errorFromResponse(
  response: Response,
  problem?: unknown,
): Promise<OgpError> {
  const { status, headers } = response;
  const {
    code: told,
    detail,
    title,
    errors,
  } = Object(problem ?? (await response.json().catch(() => 0))) as Record<
    string,
    unknown
  >;
  const issues = (Array.isArray(errors) ? errors : []).filter(
    (issue: ProblemDetail | null) =>
      typeof issue?.pointer === "string" && typeof issue.code === "string",
  ) as ProblemDetail[];
  const retryAfter = retryAfterOf(headers);
  return new OgpError({
    code:
      told === "closed" || told === "key-reused"
        ? told
        : issues[0] && status < 500
          ? "invalid"
          : (codeOfStatus[status] ??
            (status < 500 ? "refused" : "server-failed")),
    message: String(detail ?? title ?? `The backend answered ${status}`),
    status,
    ...(retryAfter !== undefined && { retryAfter }),
    issues,
  });
}

/** What was thrown instead of an answer, as an error. */
export const errorFromThrown = (
  cause: unknown,
  signal?: AbortSignal,
): OgpError =>
  isOgpError(cause)
    ? cause
    : signal?.aborted
      ? new OgpError(
          { code: "aborted", message: "Given up by the caller" },
          cause,
        )
      : (cause as Error)?.name === "TimeoutError"
        ? new OgpError(
            { code: "timeout", message: "The backend did not answer in time" },
            cause,
          )
        : (cause as Error)?.name === "SyntaxError"
          ? notABackend("The answer is not JSON", cause)
          : new OgpError(
              globalThis.navigator?.onLine === false
                ? { code: "offline", message: "There is no network" }
                : {
                    code: "unreachable",
                    message: "The backend cannot be reached",
                  },
              cause,
            );

export const notABackend = (message: string, cause?: unknown): OgpError =>
  new OgpError({ code: "not-a-backend", message }, cause);
