import { formEn } from '../contribution-form/form.messages.en.ts';
import type { Format } from '../i18n/format.ts';

/** What the form says before its first use. */
export const words = {
  ...formEn,
  title: 'Say what matters most',
  stepIssues: 'Key issues',

  issues: 'Which issues should the plan start with?',
  issuesHint: 'Put the most important one first. Up to ten.',
  issuesTips: [
    'Which public information is hard to get online, and for whom?',
    'Where online could associations and groups join in before things are decided?',
    'Can everyone say what they think, without fear?',
    'Which digital tools would help civil society do more?',
    'What would make you answer a public consultation online, and trust that it counts?',
    'Something else? Every issue is welcome.',
  ],
  rank: (f: Format, n: number, of: number) => `Issue ${f.number(n)} of ${f.number(of)}`,
  issue: 'What is the issue?',
  why: 'Why does it matter?',
  add: 'Add another issue',
  full: 'Ten issues are the most. Remove one to add another.',
};

/** The first words of the form; every language has the same keys. */
export type KeyIssuesFormMessages = typeof words;
