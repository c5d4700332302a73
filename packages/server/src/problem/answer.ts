import { describe, type Problem, type ProblemDetail } from '@ogp-kit/core';
import { chooseLanguage } from './language.ts';
import type { Refusal } from './refusal.ts';
import { problemTexts, type ProblemLanguage } from './texts.ts';

const mostErrors = 100;

/** The pointer, or where it is more than a problem document can carry, that of the nearest member above. */
function presentable(pointer: string): string {
  let rest = pointer;
  while (rest.length > 1000 || !rest.isWellFormed()) rest = rest.slice(0, rest.lastIndexOf('/'));
  return rest;
}

function problemOf({ code, status, facts }: Refusal, language: ProblemLanguage): Problem {
  const { title, detail } = problemTexts[language][code];
  const errors = facts.findings?.slice(0, mostErrors).map((finding): ProblemDetail => {
    const { pointer, message } = describe(finding, language);
    return { pointer: presentable(pointer), code: finding.code, detail: message.slice(0, 2000) };
  });
  return {
    type: `problems/${code}`,
    title,
    status,
    detail: typeof detail === 'string' ? detail : detail(facts),
    code,
    ...(errors === undefined ? {} : { errors }),
  };
}

/** A refusal as a problem document, in a language that the reader asked for. */
export function answerRefusal(
  refusal: Refusal,
  request: Pick<Request, 'headers'>,
  headers: Record<string, string>,
): Response {
  const language = chooseLanguage(request.headers.get('Accept-Language'));
  const { retryAfter, allow } = refusal.facts;
  return new Response(JSON.stringify(problemOf(refusal, language)), {
    status: refusal.status,
    headers: {
      ...headers,
      'Content-Type': 'application/problem+json',
      'Content-Language': language,
      'Cache-Control': 'no-store',
      Vary: headers['Vary'] === undefined ? 'Accept-Language' : `${headers['Vary']}, Accept-Language`,
      ...(retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }),
      ...(allow === undefined ? {} : { Allow: allow }),
      ...(refusal.code === 'unauthenticated' ? { 'WWW-Authenticate': 'Bearer' } : {}),
    },
  });
}
