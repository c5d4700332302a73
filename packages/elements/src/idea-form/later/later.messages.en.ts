import { laterFormEn } from '../../contribution-form/later/later.messages.en.ts';
import type { Format } from '../../i18n/format.ts';

/** What the form says once somebody uses it. */
export const words = {
  ...laterFormEn,
  stepProblem: 'The problem and your solution',
  stepEffect: 'The effect',
  stepValues: 'Open government',
  stepWho: 'Who does it, who says it',

  problemTips: [
    'A problem in society, the economy or the environment.',
    'Something to check: a number, a place.',
    'What happens if nothing changes?',
  ],
  solution: 'How would it help to solve it?',
  solutionHint: 'Say what would be done, step by step if you can.',
  solutionTips: ['Why would it work here?', 'Has it worked elsewhere?'],
  objectiveImpact: 'What should it achieve, and what would change?',
  objectiveImpactHint: 'The main goal, and the effect if it is carried out in full.',
  objectiveImpactTips: ['A goal that anybody can check.', 'How much of the problem would be gone?'],
  beneficiaries: 'Who would benefit?',
  beneficiariesHint: 'People, places, organisations. Roughly how many?',
  beneficiariesTips: [
    'Think of people often left out: far away, with a disability, with little money or time.',
  ],
  agencies: 'Who should carry it out?',
  agenciesHint: 'Ministries, municipalities, organisations. Leave it empty if you do not know.',
  agenciesTips: ['One body leads, others help. Civil society can take part.'],
  area: 'Which policy area is it about?',

  improves: 'What would it improve?',
  improvesHint: 'Choose all that fit. Each opens more precise ones.',
  improvesTips: [
    'Openness: people can know.',
    'Taking part: people have a say.',
    'Answering: officials explain and put right.',
    'Technology: a means to these, no value by itself.',
  ],
  accessToInformation: 'Openness and access to information',
  civicParticipation: 'People taking part in decisions',
  publicAccountability: 'Officials answering for what they do',
  technology: 'Technology in the service of these',
  technologyHint: 'Counts only with one of the first three.',
  technologyAlone: 'Choose one of the first three, too.',
  discloseMore: 'More information is published',
  improveQuality: 'Published information is better',
  improveAccess: 'Information is easier to reach',
  enableRight: 'The right to information works in practice',
  informDecisions: 'People can inform or influence decisions',
  enableCivilSociety: 'Civil society can work more freely',
  holdAnswerable: 'Rules make officials answerable in public',
  newMeans: 'New means make government more open',

  author: 'How should your idea be signed?',
  authorHint: 'Shown in public with the idea.',
  authorTips: [
    'An idea without a name counts the same.',
    'You need no account. A receipt code lets you follow your idea.',
  ],

  draftFound: (f: Format, at: string) => `You started an idea on ${f.day(at)} at ${f.clock(at)}.`,

  summaryNeeded: 'Say what your idea is',
  problemNeeded: 'Say which problem it would help to solve',
  solutionNeeded: 'Say how it would help to solve it',
  objectiveImpactNeeded: 'Say what it should achieve',

  send: 'Send the idea',

  notTaken: 'Ideas are not collected here. What you write is kept.',

  waitingTitle: 'Your idea is on its way',
  waitingSafe:
    'Your idea is safe on this device and is sent when the connection is back. You can close this page.',
  waitingMemory: 'Your idea is sent when the connection is back. Keep this page open.',

  refusedClosed: 'Ideas are no longer collected. Your text is still here.',

  arrived: 'Your idea has arrived',
  codeWhy: 'Keep it: nobody can give it to you again. It stays on this device until you share another idea.',
  nextJudged: 'Judged in the open, by published criteria.',
  follow: 'Follow your idea',
  another: 'Share another idea',

  closed: (f: Format, at: string, zone: string) => `Ideas for this plan closed on ${f.day(at, zone)}`,
  closedWhy: 'Each idea that arrived gets an answer in public.',
  opens: (f: Format, at: string, zone: string) => `Ideas for this plan can be sent from ${f.day(at, zone)}`,
  noCall: 'No ideas are collected for this plan now',
};

/** The rest of the words of the form; every language has the same keys. */
export type LaterMessages = typeof words;
