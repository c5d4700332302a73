import type { AuthorKind } from '@ogp-kit/core/browser';

/** What every form keeps of what somebody has put into it: as typed, nothing trimmed. A draft keeps exactly this. */
export interface Answers {
  area: string;
  author: AuthorKind;
  name: string;
  /** The step that was open: the key of its title. */
  step: string;
}

/** Those of somebody who has not begun. */
export const noAnswers: Answers = { area: '', author: 'person', name: '', step: '' };

// eslint-disable-next-line no-control-regex -- these are what is left out
const untypable = /[\u0000-\u0008\u000B-\u001F\u007F\uD800-\uDFFF]/gu;

/** A text as it is sent: trimmed, line ends unified, characters that nobody can type on purpose left out. */
export function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(untypable, '').trim();
}

/** How many characters (code points) a text has, as the limit counts them. */
export function lengthOf(text: string): number {
  let count = 0;
  for (const _ of clean(text)) count++;
  return count;
}
