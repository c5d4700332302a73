import type { Format } from '../../i18n/format.ts';

/** What the form says once somebody uses it. */
export const laterEn = {
  saved: (f: Format, at: string) => `Draft kept on this device at ${f.clock(at)}`,
  savedInMemory: 'This browser keeps nothing after you leave the page',
  notKept: 'Nothing is kept on this device',
  saving: 'Keeping the draft …',
  saveFailed: 'The draft could not be kept. Copy your text before you leave.',
  forked: 'The same draft is open in another tab. What you write here is kept as a draft of its own.',
  doNotKeep: 'Do not keep it',
  keep: 'Keep it',
  draftFound: (f: Format, at: string) => `You started an idea on ${f.day(at)} at ${f.clock(at)}.`,
  draftHere: 'It is kept on this device only.',
  draftContinue: 'Continue with it',
  draftDelete: 'Delete it',

  wrong: (f: Format, n: number) =>
    f.plural(n, { one: 'One answer needs your attention', other: '# answers need your attention' }),
  needSummary: 'Say what your idea is',
  needProblem: 'Say which problem your idea would help to solve',
  needSolution: 'Say how your idea would help to solve it',
  needObjectiveImpact: 'Say what your idea should achieve',
  needPersonName: 'Give your name, or choose “Without a name”',
  needOrganisationName: 'Give the name of the organisation',
  shorten: (f: Format, n: number) =>
    f.plural(n, {
      one: 'Shorten your answer by # character',
      other: 'Shorten your answer by # characters',
    }),
  wrongAnswer: 'Check this answer',
  technologyAlone: 'Choose one of the first three as well, so that technology counts.',

  check: 'Check your answers',
  change: 'Change',
  notGiven: 'not given',
  publicNote:
    'Your answers will be public, signed the way you chose. You get a receipt code: with it you can follow your idea, and have it deleted.',
  send: 'Send the idea',
  sending: 'Sending …',

  unconnected: 'This form cannot send: the page has not told it where to (“api”). What you write is kept.',
  noPlan: 'This form cannot send: the page has not told it for which plan (“plan”). What you write is kept.',
  unread: 'The plan could not be loaded. You can write and send all the same: your idea waits here until the connection is back.',
  planUnknown: 'The plan that this form asks for does not exist. Please tell the owner of this page. What you write is kept.',
  notTaken: 'Ideas are not collected here. What you write is kept.',
  again: 'Try again',

  waitingOffline: 'You are offline.',
  waitingUnreachable: 'The server cannot be reached.',
  waitingBusy: 'The server is busy.',
  waitingSafe:
    'Your idea is safe on this device and is sent when the connection is back. You can close this page and come back later.',
  waitingMemory:
    'Your idea is sent when the connection is back. Keep this page open: this browser keeps nothing after you leave.',
  waitingTitle: 'Your idea is on its way',
  waitingSince: (f: Format, at: string) => `Waiting since ${f.day(at)}, ${f.clock(at)}`,
  sendNow: 'Try now',
  your: 'What you wrote',

  refusedForbidden: 'This site may not send ideas there. Please tell its owner. Your text is still here.',
  refusedClosed: 'Ideas are no longer collected. Your text is still here, so that you can copy it.',
  refusedLarge: 'Your idea is too long as a whole. Shorten the longest answers.',
  refusedOther: 'The server did not accept your idea. Your text is still here. Try again, or send it another way.',
  prevented: 'The page has stopped the sending. Your text is still here.',

  arrived: 'Your idea has arrived',
  code: 'Your receipt code',
  codeWhy: 'Keep it: nobody can give it to you again. It stays on this device until you share another idea.',
  received: (f: Format, at: string) => `Received on ${f.day(at)} at ${f.clock(at)}`,
  ledger: (f: Format, n: number) => `Entry ${f.number(n)} in the public ledger`,
  copy: 'Copy the code',
  copied: 'Copied',
  copyFailed: 'Select the code and copy it',
  print: 'Print the receipt',
  happens: 'What happens next',
  nextPublished: 'Published: everybody can read it now.',
  nextModerated: 'Looked at for personal information before it is shown.',
  nextJudged: 'Judged in the open, against published criteria.',
  nextAnswered: 'Answered in public. You can follow each step with your code, without an account.',
  nextAnsweredBy: (f: Format, day: string) => `Answered in public by ${f.day(day, 'UTC')}.`,
  follow: 'Follow your idea',
  read: 'Read it as published',
  another: 'Share another idea',

  closed: (f: Format, at: string, zone: string) => `Ideas for this plan closed on ${f.day(at, zone)}`,
  closedWhy: 'Each idea that arrived gets an answer in public.',
  opens: (f: Format, at: string, zone: string) => `Ideas for this plan can be sent from ${f.day(at, zone)}`,
  opensWhy: (f: Format, at: string, zone: string) => `From ${f.clock(at, zone)} (${zone}).`,
  noCall: 'Ideas for this plan are not collected at the moment',
};

/** The rest of the words of the form; every language has the same keys. */
export type LaterMessages = typeof laterEn;
