/** The tables of the README, of which a test runs every example. */
import { readFileSync } from 'node:fs';

export interface Row {
  readonly section: string;
  readonly names: readonly string[];
  readonly code: string;
  readonly result: string;
}

export interface Readme {
  /** The headings, in the order in which they stand. */
  readonly sections: readonly string[];
  readonly rows: readonly Row[];
  /** What the examples have at hand. */
  readonly fixtures: string;
}

const heading = /^### (.+)$/;
const row = /^\| (`[^|]+?) +\|[^|]+\| `([^|]+)` → `([^|]+)` +\|$/;

/** Reads the README: each row of its tables stands under a heading of the third level. */
export function readReadme(
  text: string = readFileSync(new URL('../../README.md', import.meta.url), 'utf8'),
): Readme {
  const rows: Row[] = [];
  const sections: string[] = [];
  for (const line of text.split('\n')) {
    const [, title] = heading.exec(line) ?? [];
    if (title) sections.push(title);
    const [, names = '', code, result] = row.exec(line) ?? [];
    if (code === undefined || result === undefined) continue;
    const section = sections.at(-1) ?? '';
    rows.push({ section, names: [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name), code, result });
  }
  const blocks = [...text.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  return { sections, rows, fixtures: blocks[1] ?? '' };
}
