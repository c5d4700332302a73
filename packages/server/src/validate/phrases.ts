import type { FileFinding } from './file-issue.ts';

/** A number as a language writes it, with what is counted in the form that the number asks for. */
export function counted(language: string, one: string, other: string) {
  const rules = new Intl.PluralRules(language);
  const format = new Intl.NumberFormat(language);
  return (count: number) => `${format.format(count)} ${rules.select(count) === 'one' ? one : other}`;
}

/** Alternatives as a language strings them together. */
export function either(language: string) {
  const format = new Intl.ListFormat(language, { type: 'disjunction' });
  return (expected: FileFinding['expected']) => format.format([expected ?? []].flat().map(String));
}

/** The words of a list that a finding brings along. */
export const listed = (expected: FileFinding['expected']): string[] => [expected ?? []].flat().map(String);
