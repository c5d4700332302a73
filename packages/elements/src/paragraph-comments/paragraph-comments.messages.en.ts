import type { Format } from '../i18n/format.ts';

/** What the element says before its first use. */
export const words = {
  version: (f: Format, n: number) => `Version ${f.number(n)}`,
  notKnown: 'The words of this paragraph are not in the source.',
  comment: 'Comment',
  comments: 'Comments',
  position: 'Your position',
  agree: 'Agree',
  neutral: 'Neutral',
  disagree: 'Disagree',
  'whole-text': 'The text as a whole',
  'removed-text': 'Text that was removed',
  wholeHint: 'For what concerns no single paragraph.',
  removedHint: 'Their paragraphs are not in this version any more.',
  missing: 'Paragraphs that are not on this page',
  showAll: (f: Format, n: number) => f.plural(n, { one: 'Show the comment', other: 'Show all # comments' }),
  openUntil: (f: Format, at: Date, zone: string) => `Open until ${f.day(at, zone)}, ${f.clock(at, zone)}`,
  open: 'Open for comments',
  opens: (f: Format, at: string, zone: string) =>
    `Opens on ${f.day(at, zone)} at ${f.clock(at, zone)} (${zone}). You can read the text already.`,
  closed: (f: Format, at: Date, zone: string) =>
    `Closed on ${f.day(at, zone)} at ${f.clock(at, zone)} (${zone}). You can read everything.`,
  cancelled: 'This consultation was broken off. You can read what there is.',
  readOnly: 'Nothing can be written here. You can read everything.',
  zone: (_: Format, zone: string) => `Time of ${zone}`,
  changed: (f: Format, n: number) => `Changed since version ${f.number(n)}`,
  added: (f: Format, n: number) => `New since version ${f.number(n)}`,
  answers: (f: Format, n: number) => f.plural(n, { one: 'answers # comment', other: 'answers # comments' }),
  loading: 'Fetching the text. It can take a moment on a slow line.',
  failed: 'The text could not be fetched.',
  unknown: 'There is no such text here. Please tell the owner of this page.',
  unconnected: 'The page does not say where the text is (“api”, “document”).',
  retry: 'Try again',
  partMissing: 'A part of this page did not load. Check the connection and try again.',
};
