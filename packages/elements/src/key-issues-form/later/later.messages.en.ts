import { laterFormEn } from '../../contribution-form/later/later.messages.en.ts';
import type { Format } from '../../i18n/format.ts';

/** What the form says once somebody uses it. */
export const words = {
  ...laterFormEn,
  up: 'Up',
  down: 'Down',
  remove: 'Remove',
  moved: (f: Format, n: number, of: number) => `Issue moved to place ${f.number(n)} of ${f.number(of)}`,
  removed: (f: Format, n: number, left: number) => `Issue ${f.number(n)} removed, ${f.number(left)} left.`,
  canUndo: 'You can undo this.',
  wasRemoved: 'An issue was removed:',
  undo: 'Undo',
  restored: (f: Format, n: number) => `The issue is back at place ${f.number(n)}`,
  issueNeeded: 'Say what the issue is',
  area: 'Which policy area are they about?',

  author: 'How should your issues be signed?',
  authorHint: 'Shown in public with them.',
  authorTips: [
    'Issues without a name count the same.',
    'You need no account. A receipt code lets you follow your issues.',
  ],

  draftFound: (f: Format, at: string) => `You began to name issues on ${f.day(at)} at ${f.clock(at)}.`,

  send: 'Send the issues',

  notTaken: 'Key issues are not collected here. What you write is kept.',

  waitingTitle: 'Your issues are on their way',
  waitingSafe:
    'Your issues are safe on this device and are sent when the connection is back. You can close this page.',
  waitingMemory: 'Your issues are sent when the connection is back. Keep this page open.',

  refusedClosed: 'Key issues are no longer collected. Your text is still here.',

  arrived: 'Your issues have arrived',
  codeWhy: 'Keep it: nobody can give it to you again. It stays on this device until you name more issues.',
  nextJudged: 'Read together with all others when the plan is drafted.',
  follow: 'Follow your issues',
  another: 'Name more issues',

  closed: (f: Format, at: string, zone: string) => `Key issues for this plan closed on ${f.day(at, zone)}`,
  closedWhy: 'Each list that arrived gets an answer in public.',
  opens: (f: Format, at: string, zone: string) =>
    `Key issues for this plan can be sent from ${f.day(at, zone)}`,
  noCall: 'No key issues are collected for this plan now',
};

/** The rest of the words of the form; every language has the same keys. */
export type LaterMessages = typeof words;
