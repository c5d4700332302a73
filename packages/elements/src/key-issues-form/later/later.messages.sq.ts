import { laterFormSq } from '../../contribution-form/later/later.messages.sq.ts';
import type { LaterMessages } from './later.messages.en.ts';

/** Shqip. */
export const words: LaterMessages = {
  ...laterFormSq,
  up: 'Lart',
  down: 'Poshtë',
  remove: 'Hiqeni',
  moved: (f, n, of) => `Çështja kaloi në vendin ${f.number(n)} nga ${f.number(of)}`,
  removed: (f, n, left) => `Çështja ${f.number(n)} u hoq, mbeten ${f.number(left)}.`,
  canUndo: 'Mund ta ktheni prapë.',
  wasRemoved: 'U hoq një çështje:',
  undo: 'Kthejeni',
  restored: (f, n) => `Çështja u kthye në vendin ${f.number(n)}`,
  issueNeeded: 'Thoni cila është çështja',
  area: 'Për cilën fushë politikash bëhet fjalë?',

  author: 'Si të nënshkruhen çështjet tuaja?',
  authorHint: 'Shfaqet publikisht bashkë me to.',
  authorTips: [
    'Çështjet pa emër vlejnë njësoj.',
    'Nuk ju duhet llogari. Me kodin e dëftesës mund t’i ndiqni çështjet tuaja.',
  ],

  draftFound: (f, at) => `Keni nisur të shënoni çështje më ${f.day(at)} në orën ${f.clock(at)}.`,

  send: 'Dërgojini çështjet',

  notTaken: 'Këtu nuk mblidhen çështje kyçe. Ajo që shkruani ruhet.',

  waitingTitle: 'Çështjet tuaja janë rrugës',
  waitingSafe:
    'Çështjet tuaja janë të sigurta në këtë pajisje dhe dërgohen kur të kthehet lidhja. Mund ta mbyllni faqen.',
  waitingMemory: 'Çështjet tuaja dërgohen kur të kthehet lidhja. Mbajeni faqen hapur.',

  refusedClosed: 'Çështjet kyçe nuk mblidhen më. Teksti juaj është ende këtu.',

  arrived: 'Çështjet tuaja mbërritën',
  codeWhy:
    'Ruajeni: askush nuk mund t’jua japë përsëri. Mbetet në këtë pajisje derisa të shënoni çështje të tjera.',
  nextJudged: 'Lexohet bashkë me të tjerat kur hartohet plani.',
  follow: 'Ndiqini çështjet tuaja',
  another: 'Shënoni çështje të tjera',

  closed: (f, at, zone) => `Çështjet kyçe për këtë plan u mbyllën më ${f.day(at, zone)}`,
  closedWhy: 'Çdo listë që mbërriti merr përgjigje publike.',
  opens: (f, at, zone) => `Çështjet kyçe për këtë plan mund të dërgohen nga ${f.day(at, zone)}`,
  noCall: 'Tani nuk mblidhen çështje kyçe për këtë plan',
};
