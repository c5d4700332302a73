/** What a GraphQL server says went wrong, as far as it is read here. */
export interface GraphqlFault {
  message: string;
  /** The server's own code, such as `NOT_FOUND`; empty where it has none. */
  code: string;
}

/** An answer of a GraphQL server. Parts of the data may be missing where there are faults. */
export interface GraphqlAnswer {
  data: Record<string, unknown> | undefined;
  faults: readonly GraphqlFault[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function faultOf(value: unknown): GraphqlFault {
  const { message, extensions } = Object(value) as { message?: unknown; extensions?: unknown };
  const { code } = Object(extensions) as { code?: unknown };
  return {
    message: typeof message === 'string' ? message : '',
    code: typeof code === 'string' ? code : '',
  };
}

/** A body as an answer; undefined where it is none of GraphQL. */
export function answerOf(body: unknown): GraphqlAnswer | undefined {
  if (!isObject(body)) return undefined;
  const { data, errors } = body;
  if (!isObject(data) && !Array.isArray(errors)) return undefined;
  return {
    data: isObject(data) ? data : undefined,
    faults: Array.isArray(errors) ? errors.map(faultOf) : [],
  };
}
