import type { Format } from '../i18n/format.ts';

/** What every form says before its first use. */
export const formEn = {
  languages: 'Language',
  step: (f: Format, n: number, of: number) => `Step ${f.number(n)} of ${f.number(of)}`,
  required: 'Required',
  optional: 'Optional',
  left: (f: Format, n: number) => f.plural(n, '# character left', '# characters left'),
  over: (f: Format, n: number) => f.plural(n, '# character too many', '# characters too many'),
  next: 'Continue',
  partMissing: 'A part of the form did not load. Check the connection and try again.',
  guide: 'What helps',
};
