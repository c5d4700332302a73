import type { Format } from '../i18n/format.ts';

/** What the form says before its first use. */
export const en = {
  title: 'Share an idea',
  languages: 'Language',
  step: (f: Format, n: number, of: number) => `Step ${f.number(n)} of ${f.number(of)}`,
  stepIdea: 'Your idea',
  required: 'Required',
  optional: 'Optional',
  left: (f: Format, n: number) => f.plural(n, { one: '# character left', other: '# characters left' }),
  over: (f: Format, n: number) =>
    f.plural(n, { one: '# character too many', other: '# characters too many' }),
  next: 'Continue',
  partMissing: 'A part of the form did not load. Check the connection and try again.',
  guide: 'What helps',

  summary: 'What is your idea?',
  summaryHint: 'Two or three sentences are enough.',
  summaryTips: [
    'Say what would be different, not only what is wrong.',
    'One idea at a time. Send as many as you like.',
  ],
  problem: 'What problem would it help to solve?',
  problemHint: 'Say who is affected and how you know.',
  objectiveShort: 'What is the main goal?',
  objectiveShortHint: 'One or two sentences.',
};

/** The first words of the form; every language has the same keys. */
export type IdeaFormMessages = typeof en;
