/** The samples that the tests of samples look at, each parsed as what it is. */
import { readFileSync } from 'node:fs';
import { parse } from '../src/index.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../samples/albania-2020-2022.${name}.json`, import.meta.url), 'utf8'));
const each = (name: string): unknown[] => read(name) as unknown[];

export const plan = parse('Plan', read('plan'));
export const criteria = parse('CriteriaSet', read('criteria'));
export const document = parse('ConsultationDocument', read('document'));
export const revised = parse('ConsultationDocument', read('document-2'));
export const register = parse('ResponseRegister', read('responses'));
export const commitments = each('commitments').map((one) => parse('Commitment', one));
export const comments = each('comments').map((one) => parse('Comment', one));
export const assessments = each('assessments').map((one) => parse('Assessment', one));
export const [ownership, budget] = commitments as [(typeof commitments)[0], (typeof commitments)[0]];
export const published = comments.filter(({ state }) => state === 'published');

/** How often each word stands in a list. */
export const tally = (words: readonly (string | undefined)[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[String(word)] = (counts[String(word)] ?? 0) + 1;
  return counts;
};
