import type { Format } from '../i18n/format.ts';
import { weekday } from '../i18n/weekday.ts';

const day = (f: Format, at: Date | string, zone: string) =>
  `${weekday(f.language, at, zone)} ${f.day(at, zone)}`;
const moment = (f: Format, at: Date | string, zone: string) =>
  `${day(f, at, zone)} at ${f.clock(at, zone)} (${zone})`;

/** What the element says. */
export const words = {
  glance: 'The consultation at a glance',

  daysLeft: (f: Format, n: number) => f.plural(n, '# day left', '# days left'),
  closesToday: (f: Format, at: Date, zone: string) => `Closes today at ${f.clock(at, zone)}`,
  closes: (f: Format, at: Date, zone: string) => `closes ${moment(f, at, zone)}`,
  daysUntil: (f: Format, n: number) => f.plural(n, 'Opens in # day', 'Opens in # days'),
  opensToday: (f: Format, at: Date, zone: string) => `Opens today at ${f.clock(at, zone)}`,
  opens: (f: Format, at: Date, zone: string) => `opens ${moment(f, at, zone)}`,
  day: (f: Format, at: Date, zone: string) => `${day(f, at, zone)} (${zone})`,
  open: 'Open',
  noEnd: 'until further notice',
  closed: 'Closed',
  closedAt: (f: Format, at: Date, zone: string) => `since ${moment(f, at, zone)}`,
  cancelled: 'Broken off',
  readable: 'You can read what was said.',
  report: 'Read the report on what was heard',
  reportLater: 'A report on what was heard will follow.',
  noReport: 'No report on it is planned.',
  comments: (f: Format, n: number) => f.plural(n, 'comment', 'comments'),
  positions: (f: Format, n: number) => f.plural(n, 'position', 'positions'),
  organisations: (f: Format, n: number) => f.plural(n, 'organisation', 'organisations'),

  agreement: 'Where people agree, and where they do not',
  agree: 'Agree',
  neutral: 'Neutral',
  disagree: 'Disagree',
  level: (f: Format, percent: number) => `${f.number(percent)}% agree`,
  levelOf: (f: Format, n: number) => `of ${f.number(n)}`,
  onlyNeutral: (f: Format, n: number) => f.plural(n, '# neutral', 'all # neutral'),
  levelMeans:
    'The level of agreement is the share of those who agree among those who agree or disagree. Those who are neutral are not counted in it.',
  toldFrom: (f: Format, n: number) =>
    `Positions are told from ${f.number(n)} on a paragraph, so that nobody’s own can be guessed.`,
  noneTold: 'On no paragraph are there enough positions yet.',
  mostPositions: (f: Format, n: number) => `The ${f.number(n)} paragraphs with the most positions.`,
  showParagraphs: (f: Format, n: number) => `Show all ${f.number(n)} paragraphs`,
  table: 'The numbers as a table',
  caption: 'Positions by paragraph',
  paragraph: 'Paragraph',
  levelHead: 'Level of agreement',
  noLevel: 'none',

  discussed: 'Most discussed',
  commentCount: (f: Format, n: number) => f.plural(n, '# comment', '# comments'),
  latest: 'Latest comments',
  'whole-text': 'The text as a whole',
  'removed-text': 'Text that was removed',
  person: 'Person',
  organisation: 'Organisation',
  institution: 'Public institution',
  anonymous: 'Anonymous',
  linkToCommentOf: (_: Format, name: string) => `Link to the comment of ${name}`,
  suggests: 'Suggests other wording:',
  none: 'Nobody has commented yet.',
  read: 'Read the text',
  readAll: (f: Format, n: number) => f.plural(n, 'Read the comment', 'Read all # comments'),
  feed: 'New comments as a feed (Atom)',

  takingPart: 'Organisations taking part',
  showOrganisations: (f: Format, n: number) => `Show all ${f.number(n)} organisations`,

  further: 'Further documents',
  contact: 'Whom to ask',
  take: 'Download the text with comments',
  html: 'Page (HTML)',
  csv: 'Table (CSV)',
  json: 'Data (JSON)',
  takeHint: 'The page has a style for printing. The table is for spreadsheets.',
  gathering: (f: Format, n: number, of: number) => `Fetching the comments: ${f.number(n)} of ${f.number(of)}`,
  made: (_: Format, name: string) => `The browser has been given ${name}.`,
  notMade: 'Not all comments could be fetched, so there is no file. Try again.',

  loading: 'Fetching the consultation. It can take a moment on a slow line.',
  documentUnread: 'The text could not be fetched.',
  commentsUnread: 'The comments could not be fetched.',
  organisationsUnread: 'The organisations could not be fetched.',
  unknown: 'There is no such text here. Please tell the owner of this page.',
  unconnected: 'The page does not say where the text is (“api”, “document”).',
  retry: 'Try again',
};
