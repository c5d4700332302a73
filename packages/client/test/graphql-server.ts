/**
 * A GraphQL server over HTTP that answers, refuses and complains as Decidim and CONSUL do (graphql-ruby with limits): by
 * their documentation and their published code, not by a live one.
 */
import {
  buildSchema,
  execute,
  GraphQLError,
  Kind,
  parse,
  validate,
  type DocumentNode,
  type FieldNode,
  type SelectionSetNode,
} from 'graphql';
import { json, loopback, type Arrived } from './loopback.ts';

export interface ServerLimits {
  /** Whether `__type` is answered. */
  introspection?: boolean;
  /** The most items on a page, whatever is asked for. */
  page?: number;
  complexity?: number;
  depth?: number;
  aliases?: number;
  /** How often a field may stand in itself. */
  recursion?: number;
  /** Requests a minute, counted from the first; 429 beyond. */
  perMinute?: number;
  /** Seconds that a 429 asks to wait. */
  retryAfter?: number;
  /** In the words of graphql-js in place of graphql-ruby. */
  complainsInJs?: boolean;
}

const fieldsIn = (set: SelectionSetNode | undefined): FieldNode[] =>
  (set?.selections ?? []).flatMap((one) =>
    one.kind === Kind.FIELD ? [one] : one.kind === Kind.INLINE_FRAGMENT ? fieldsIn(one.selectionSet) : [],
  );
const operation = (document: DocumentNode) =>
  document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!.selectionSet;
const walk = (
  set: SelectionSetNode | undefined,
  see: (field: FieldNode, above: FieldNode[]) => void,
  above: FieldNode[] = [],
): void => {
  for (const field of fieldsIn(set)) {
    see(field, above);
    walk(field.selectionSet, see, [...above, field]);
  }
};
const first = (field: FieldNode, most: number) => {
  const given = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  return given?.kind === Kind.INT ? Math.min(Number(given.value), most) : undefined;
};

function complexity(set: SelectionSetNode | undefined, page: number): number {
  return fieldsIn(set).reduce((sum, field) => {
    const inner = complexity(field.selectionSet, page);
    const edges = fieldsIn(field.selectionSet).some(({ name }) => name.value === 'edges');
    return sum + 1 + inner * (edges ? (first(field, page) ?? page) : 1);
  }, 0);
}

const fault = (message: string, code?: string) => ({ message, ...(code && { extensions: { code } }) });

function refusals(document: DocumentNode, limits: ServerLimits): object[] {
  const { introspection = true, page = 50, aliases = 5, recursion = 2 } = limits;
  const found: object[] = [];
  const named = new Set<string>();
  let depth = 0;
  let recurs = false;
  let asks = false;
  walk(operation(document), (field, above) => {
    if (field.alias) named.add(field.alias.value);
    depth = Math.max(depth, above.length + 1);
    const name = field.name.value;
    asks ||= /^__(type|schema)$/.test(name);
    const same = above.filter((one) => one.name.value === name).length + 1;
    recurs ||= !!field.selectionSet && !/^(node|edges|nodes|ofType)$/.test(name) && same > recursion;
  });
  if (asks && !introspection) found.push(fault('Introspection is disabled', 'INTROSPECTION_DISABLED'));
  if (named.size > aliases) found.push(fault('Too many aliases used', 'TOO_MANY_ALIASES'));
  if (recurs) found.push(fault('Too many recursions', 'RECURSION_LIMIT_EXCEEDED'));
  if (depth > (limits.depth ?? 15))
    found.push(fault(`Query has depth of ${depth}, which exceeds max depth of ${limits.depth ?? 15}`));
  const size = complexity(operation(document), page);
  const most = limits.complexity ?? 5000;
  if (size > most)
    found.push(fault(`Query has complexity of ${size}, which exceeds max complexity of ${most}`));
  return found;
}

/** What graphql-js complains of, as graphql-ruby does. */
function inRuby({ message }: GraphQLError): object {
  const field = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(message);
  if (field) return fault(`Field '${field[1]}' doesn't exist on type '${field[2]}'`, 'undefinedField');
  const type = /^Unknown type "(\w+)"/.exec(message);
  if (type) return fault(`No such type ${type[1]}, so it can't be a fragment condition`, 'undefinedType');
  const argument = /^Unknown argument "(\w+)" on field "\w+\.(\w+)"/.exec(message);
  if (argument)
    return fault(`Field '${argument[2]}' doesn't accept argument '${argument[1]}'`, 'argumentNotAccepted');
  const leaf = /^Field "(\w+)" must not have a selection since type "([^"]+)"/.exec(message);
  if (leaf)
    return fault(
      `Selections can't be made on scalars (field '${leaf[1]}' returns ${leaf[2]} but has selections)`,
    );
  const spread = /can never be of type "(\w+)"/.exec(message);
  if (spread) return fault(`Fragment on ${spread[1]} can't be spread inside this`, 'cannotSpreadFragment');
  return { message };
}

/** A connection over a list, as Relay has it. */
export const connection =
  (items: readonly object[], page = 50) =>
  ({ first: wanted, after }: { first?: number; after?: string }) => {
    const from = after === undefined ? 0 : Number(atob(after));
    const until = from + Math.min(wanted ?? page, page);
    return {
      pageInfo: { hasNextPage: until < items.length, endCursor: btoa(String(Math.min(until, items.length))) },
      edges: items.slice(from, until).map((node) => ({ node })),
    };
  };

/** Serves a schema; `root` holds values and resolvers. */
export async function graphqlServer(path: string, sdl: string, root: object, limits: ServerLimits = {}) {
  const schema = buildSchema(sdl);
  let began = 0;
  let count = 0;
  const queries: string[] = [];

  function queryOf({ method, path: url, body }: Arrived): string | undefined {
    if (method === 'GET') return new URL(url, 'http://host').searchParams.get('query') ?? undefined;
    try {
      return (JSON.parse(body) as { query?: string }).query;
    } catch {
      return undefined;
    }
  }

  async function answer(query: string): Promise<object> {
    queries.push(query);
    let document: DocumentNode;
    try {
      document = parse(query);
    } catch (error) {
      return { errors: [fault((error as Error).message)] };
    }
    const wrong = validate(schema, document, undefined, { maxErrors: 1000 });
    if (wrong.length > 0)
      return { errors: limits.complainsInJs ? wrong.map(({ message }) => ({ message })) : wrong.map(inRuby) };
    const refused = refusals(document, limits);
    if (refused.length > 0) return { errors: refused };
    return execute({ schema, document, rootValue: root });
  }

  const server = await loopback((response, request) => {
    if (limits.perMinute !== undefined) {
      if (performance.now() - began > 60_000) [began, count] = [performance.now(), 0];
      if (++count > limits.perMinute) {
        const headers = limits.retryAfter === undefined ? {} : { 'retry-after': `${limits.retryAfter}` };
        response.writeHead(429, { 'content-type': 'text/plain', ...headers }).end('Retry later\n');
        count = 0;
        return;
      }
    }
    const query = new URL(request.path, 'http://host').pathname === path ? queryOf(request) : undefined;
    if (query === undefined) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not here</h1>');
      return;
    }
    void answer(query).then((body) => json(response, 200, body));
  });
  return Object.assign(server, { queries });
}
