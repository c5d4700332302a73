import { formSq } from '../contribution-form/form.messages.sq.ts';
import type { KeyIssuesFormMessages } from './key-issues-form.messages.en.ts';

/** Shqip. */
export const words: KeyIssuesFormMessages = {
  ...formSq,
  title: 'Thoni çfarë ka më shumë rëndësi',
  stepIssues: 'Çështjet kyçe',

  issues: 'Me cilat çështje duhet të nisë plani?',
  issuesHint: 'Vendosni të parën atë që ka më shumë rëndësi. Deri në dhjetë.',
  issuesTips: [
    'Cili informacion publik merret me vështirësi në internet, dhe nga kush?',
    'Ku në internet mund të përfshihen shoqatat dhe grupet para se të merren vendimet?',
    'A mund ta thotë kushdo mendimin e vet, pa frikë?',
    'Cilat mjete digjitale do ta ndihmonin shoqërinë civile të bëjë më shumë?',
    'Çfarë do t’ju shtynte t’i përgjigjeni një konsultimi publik në internet dhe të besoni se vlen?',
    'Diçka tjetër? Çdo çështje është e mirëpritur.',
  ],
  rank: (f, n, of) => `Çështja ${f.number(n)} nga ${f.number(of)}`,
  issue: 'Cila është çështja?',
  why: 'Pse ka rëndësi?',
  add: 'Shtoni një çështje tjetër',
  full: 'Dhjetë çështje janë maksimumi. Hiqni një për të shtuar një tjetër.',
};
