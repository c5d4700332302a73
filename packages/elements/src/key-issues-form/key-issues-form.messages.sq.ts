import { formSq } from '../contribution-form/form.messages.sq.ts';
import type { KeyIssuesFormMessages } from './key-issues-form.messages.en.ts';

/** Shqip. */
export const words: KeyIssuesFormMessages = {
  ...formSq,
  title: 'Thoni çfarë ka më shumë rëndësi',
  stepIssues: 'Çështjet kyçe',

  issues: 'Cilat çështje duhet të jenë të parat?',
  issuesHint: 'Më e rëndësishmja e para. Deri në dhjetë, nga një në çdo vend.',
  issuesTips: [
    'Çfarë i pengon njerëzit ta marrin informacionin publik në internet?',
    'Ku në internet mund të marrë pjesë shoqëria civile në vendime?',
    'A mund të flasë kushdo lirisht, pa frikë?',
    'Cilat mjete digjitale do ta forconin shoqërinë civile?',
    'Si mund të bëhen më të mira konsultimet publike në internet?',
    'Çdo gjë tjetër që ju shqetëson është e mirëpritur.',
  ],
  rank: (f, n, of) => `Çështja ${f.number(n)} nga ${f.number(of)}`,
  issue: 'Cila është çështja?',
  why: 'Pse ka rëndësi?',
  add: 'Shtoni një çështje tjetër',
  full: 'Dhjetë çështje janë më e shumta. Hiqni një për të shtuar tjetër.',
};
