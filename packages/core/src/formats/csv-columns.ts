/** What sort of value the cells of a column hold; in its head behind a colon, but for texts. */
export const cellTypes = ['number', 'boolean', 'list', 'json'] as const;
export type CellType = (typeof cellTypes)[number];

/** A column: the members that lead to a value, and its type. */
export interface Column {
  path: readonly string[];
  type: CellType | undefined;
}

const escapes: readonly (readonly [string, string])[] = [
  ['~', '~0'],
  ['.', '~1'],
  [':', '~2'],
];

const segment = (name: string) => escapes.reduce((text, [sign, by]) => text.replaceAll(sign, by), name);
const nameOf = (text: string) =>
  escapes.toReversed().reduce((name, [sign, by]) => name.replaceAll(by, sign), text);

/** Members as one text, such as `title.en`. */
export const pathText = (path: readonly (string | number)[]): string =>
  path.map((one) => segment(String(one))).join('.');

export const pathOf = (text: string): string[] => text.split('.').map(nameOf);

export const headOf = ({ path, type }: Column): string => pathText(path) + (type ? `:${type}` : '');

const deepest = 20;

/** The column of a head; undefined where it is none. */
export function columnOf(head: string): Column | undefined {
  const [path = '', type, ...rest] = head.split(':');
  if (path === '' || rest.length > 0) return undefined;
  if (type !== undefined && !(cellTypes as readonly string[]).includes(type)) return undefined;
  const members = pathOf(path);
  return members.length > deepest ? undefined : { path: members, type: type as CellType | undefined };
}
