import { formEn } from '../contribution-form/form.messages.en.ts';
import type { Format } from '../i18n/format.ts';

/** What the form says before its first use. */
export const words = {
  ...formEn,
  title: 'Say what matters most',
  stepIssues: 'Key issues',

  issues: 'Which issues should come first?',
  issuesHint: 'The most important one first. Up to ten, one in each place.',
  issuesTips: [
    'What keeps people from getting public information online?',
    'Where on the internet could civil society have a part in what is decided?',
    'Can everybody speak freely, without fear?',
    'Which digital means would make civil society stronger?',
    'How could consulting the public online get better?',
    'Anything else that weighs on you is welcome.',
  ],
  rank: (f: Format, n: number, of: number) => `Issue ${f.number(n)} of ${f.number(of)}`,
  issue: 'What is the issue?',
  why: 'Why does it matter?',
  add: 'Add another issue',
  full: 'Ten issues are the most. Remove one to add another.',
};

/** The first words of the form; every language has the same keys. */
export type KeyIssuesFormMessages = typeof words;
