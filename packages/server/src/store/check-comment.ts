import {
  authorKinds,
  comparable,
  paragraphText,
  type Allowed,
  type Finding,
  type NewComment,
  type Paragraph,
} from '@ogp-kit/core';
import { Refusal } from '../problem/refusal.ts';

/** @throws Refusal `body-invalid` where anything was found. */
export function refuse(findings: readonly Finding[]): void {
  if (findings.length > 0) throw new Refusal('body-invalid', { findings });
}

/** That a member names something that is not there. */
export const unresolved = (pointer: string): Finding => ({
  pointer,
  code: 'reference-unresolved',
  severity: 'error',
});

/** That comments are taken, replies if it is one, and from somebody without a name if they give none. */
export function checkAllowed({ author, replyTo }: NewComment, allow: Allowed): Finding[] {
  if (!allow.comments || (replyTo !== undefined && !allow.replies)) throw new Refusal('not-asked-for');
  if (allow.anonymous || author.kind !== 'anonymous') return [];
  const expected = authorKinds.filter((kind) => kind !== 'anonymous');
  return [{ pointer: '/author/kind', code: 'not-in-list', severity: 'error', expected }];
}

/** That no passage is longer than this backend takes. */
export function checkLength(comment: NewComment, limit: number): Finding[] {
  return (['body', 'suggestion'] as const).flatMap((member): Finding[] => {
    const tooLong = Array.from(comment[member] ?? '').length > limit;
    return tooLong ? [{ pointer: `/${member}`, code: 'too-long', severity: 'error', expected: limit }] : [];
  });
}

/** That the quoted words stand in the paragraph, in one of the languages that it has. */
export function checkQuote({ quote }: NewComment, paragraph: Paragraph | undefined): Finding[] {
  if (quote === undefined) return [];
  const wanted = comparable(quote.exact);
  const languages = new Set(paragraph?.blocks.flatMap(({ text }) => Object.keys(text)));
  const found =
    wanted !== '' && [...languages].some((language) => paragraphText(paragraph!, language).includes(wanted));
  return found ? [] : [unresolved('/quote/exact')];
}
