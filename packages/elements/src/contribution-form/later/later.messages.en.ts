import type { Format } from '../../i18n/format.ts';

/** What every form says once somebody uses it. */
export const laterFormEn = {
  stepYou: 'Who you are',
  stepReview: 'Check and send',
  back: 'Back',

  areaNone: 'I am not sure',
  person: 'With my name',
  organisation: 'With the name of an organisation',
  anonymous: 'Without a name',
  personName: 'Your name',
  organisationName: 'Name of the organisation',

  saved: (f: Format, at: string) => `Draft kept on this device at ${f.clock(at)}`,
  savedInMemory: 'This browser keeps nothing after you leave',
  notKept: 'Nothing is kept on this device',
  saving: 'Keeping the draft …',
  saveFailed: 'The draft could not be kept. Copy your text before you leave.',
  forked: 'This draft is also open in another tab. What you write here is kept apart.',
  doNotKeep: 'Do not keep it',
  keep: 'Keep it',
  draftHere: 'It is kept on this device only.',
  draftContinue: 'Continue with it',
  draftDelete: 'Delete it',

  wrong: (f: Format, n: number) =>
    f.plural(n, 'One answer needs your attention', '# answers need your attention'),
  personNameNeeded: 'Give your name, or choose “Without a name”',
  organisationNameNeeded: 'Give the name of the organisation',
  shorten: (f: Format, n: number) =>
    f.plural(n, 'Shorten your answer by # character', 'Shorten your answer by # characters'),
  wrongAnswer: 'Check this answer',

  check: 'Check your answers',
  change: 'Change',
  notGiven: 'not given',
  publicNote:
    'Your answers become public, signed as you chose. With your receipt code you can follow them and have them deleted.',
  sending: 'Sending …',

  unconnected:
    'This form cannot send: the page does not say where to (“api”, “plan”). What you write is kept.',
  unread: 'The plan did not load. You can write and send: what you send waits here for the connection.',
  planUnknown:
    'The plan that this form asks for does not exist. Please tell the owner of this page. What you write is kept.',
  again: 'Try again',

  waitingSince: (f: Format, at: string) => `Waiting since ${f.day(at)}, ${f.clock(at)}`,
  waitingOffline: 'You are offline.',
  waitingUnreachable: 'The server cannot be reached.',
  waitingBusy: 'The server is busy.',
  your: 'What you wrote',

  refusedForbidden: 'Nothing may be sent from this page. Please tell its owner. Your text is still here.',
  refusedLarge: 'Your text is too long as a whole. Shorten the longest answers.',
  refusedOther: 'Your text was not accepted. It is still here. Try again, or send it another way.',
  prevented: 'The page stopped the sending. Your text is still here.',

  code: 'Your receipt code',
  received: (f: Format, at: string) => `Received on ${f.day(at)} at ${f.clock(at)}`,
  ledger: (f: Format, n: number) => `Entry ${f.number(n)} in the public ledger`,
  copy: 'Copy the code',
  copied: 'Copied',
  copyFailed: 'Select the code and copy it',
  print: 'Print the receipt',
  happens: 'What happens next',
  nextPublished: 'Published: everybody can read it now.',
  nextModerated: 'Checked for personal information before it is shown.',
  nextAnswered: 'Answered in public. Follow each step with your code.',
  nextAnsweredBy: (f: Format, day: string) => `Answered in public by ${f.day(day, 'UTC')}.`,
  read: 'Read it as published',

  opensWhy: (f: Format, at: string, zone: string) => `From ${f.clock(at, zone)} (${zone}).`,
};
