/** What a value is that has no fields. */
export type Leaf = 'text' | 'number' | 'flag';

/** What is asked of a type. Written as data, so that what a server does not know can be left out of it. */
export interface Selection {
  /** What the server calls the type. */
  of: string;
  /** Arguments, as they are written: `(first: 50)`. */
  with?: string | undefined;
  /** The fields: what they hold, or a selection of what has fields itself. */
  take: { readonly [field: string]: Leaf | Selection };
  /** What is asked besides where it is of a narrower type. */
  on?: readonly Selection[] | undefined;
}

/** What is known of a server's types. */
export interface Known {
  /** Whether the type has the field; yes, where nobody knows. */
  has(type: string, field: string): boolean;
  hasType(type: string): boolean;
  /** Whether the field has fields itself; yes, where nobody knows. */
  hasFields(type: string, field: string): boolean;
  /** Whether the field takes the argument; yes, where nobody knows. */
  takes(type: string, field: string, argument: string): boolean;
}

/** A text as GraphQL writes it: as JSON does. */
export const quoted = (text: unknown): string => JSON.stringify(String(text));

/** The arguments that the field takes, of those that are written. */
function argumentsOf(type: string, field: string, written: string | undefined, known: Known): string {
  if (!written) return '';
  const kept = (written.match(/\w+: (?:\{[^}]*\}|"(?:[^"\\]|\\.)*"|[^,)\s]+)/g) ?? []).filter((one) =>
    known.takes(type, field, /^\w+/.exec(one)![0]),
  );
  return kept.length > 0 ? `(${kept.join(', ')})` : '';
}

/** A selection as GraphQL writes it, without what the server does not know; empty where nothing is left. */
export function written(selection: Selection, known: Known): string {
  const { of, take, on = [] } = selection;
  const fields = Object.entries(take).flatMap(([field, what]) => {
    if (!known.has(of, field)) return [];
    if (typeof what === 'string') return [field];
    const arguments_ = argumentsOf(of, field, what.with, known);
    if (!known.hasFields(of, field)) return [field + arguments_];
    const inner = written(what, known);
    return inner ? [`${field}${arguments_} ${inner}`] : [];
  });
  const narrower = on.flatMap((one) => {
    const inner = known.hasType(one.of) ? written(one, known) : '';
    return inner ? [`... on ${one.of} ${inner}`] : [];
  });
  const parts = [...fields, ...narrower];
  return parts.length > 0 ? `{ ${parts.join(' ')} }` : '';
}
