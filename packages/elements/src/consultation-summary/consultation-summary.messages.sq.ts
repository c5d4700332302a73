import type { Format } from '../i18n/format.ts';
import { weekday } from '../i18n/weekday.ts';
import type { words as english } from './consultation-summary.messages.en.ts';

const moment = (f: Format, at: Date | string, zone: string) =>
  `ditën ${weekday(f.language, at, zone)}, më ${f.day(at, zone)}, në orën ${f.clock(at, zone)} (${zone})`;

/** Shqip. */
export const words: typeof english = {
  glance: 'Konsultimi me një vështrim',

  daysLeft: (f, n) => f.plural(n, 'Edhe # ditë', 'Edhe # ditë'),
  closesToday: (f, at, zone) => `Mbyllet sot në orën ${f.clock(at, zone)}`,
  closes: (f, at, zone) => `mbyllet ${moment(f, at, zone)}`,
  daysUntil: (f, n) => f.plural(n, 'Hapet pas # dite', 'Hapet pas # ditësh'),
  opensToday: (f, at, zone) => `Hapet sot në orën ${f.clock(at, zone)}`,
  opens: (f, at, zone) => `hapet ${moment(f, at, zone)}`,
  day: (f, at, zone) => `${weekday(f.language, at, zone)}, ${f.day(at, zone)} (${zone})`,
  open: 'I hapur',
  noEnd: 'deri në një njoftim të dytë',
  closed: 'I mbyllur',
  closedAt: (f, at, zone) => `u mbyll ${moment(f, at, zone)}`,
  cancelled: 'I ndërprerë',
  readable: 'Mund të lexoni atë që u tha.',
  report: 'Lexoni raportin për atë që u dëgjua',
  reportLater: 'Do të pasojë një raport për atë që u dëgjua.',
  noReport: 'Nuk parashikohet një raport.',
  comments: (f, n) => f.plural(n, 'koment', 'komente'),
  positions: (f, n) => f.plural(n, 'qëndrim', 'qëndrime'),
  organisations: (f, n) => f.plural(n, 'organizatë', 'organizata'),

  agreement: 'Ku njerëzit janë dakord dhe ku nuk janë',
  agree: 'Dakord',
  neutral: 'Asnjanës',
  disagree: 'Kundër',
  level: (f, percent) => `${f.number(percent)}% dakord`,
  levelOf: (f, n) => `nga ${f.number(n)}`,
  onlyNeutral: (f, n) => f.plural(n, '# asnjanës', 'të # asnjanës'),
  levelMeans:
    'Niveli i pajtimit është pjesa e atyre që janë dakord ndër ata që janë dakord ose kundër. Asnjanësit nuk llogariten në të.',
  toldFrom: (f, n) =>
    `Qëndrimet tregohen nga ${f.number(n)} e sipër për një paragraf, që të mos merret me mend qëndrimi i askujt.`,
  noneTold: 'Ende për asnjë paragraf nuk ka qëndrime sa duhet.',
  mostPositions: (f, n) => `${f.number(n)} paragrafët me më shumë qëndrime.`,
  showParagraphs: (f, n) => `Shfaqni të ${f.number(n)} paragrafët`,
  table: 'Numrat në tabelë',
  caption: 'Qëndrimet sipas paragrafëve',
  paragraph: 'Paragrafi',
  levelHead: 'Niveli i pajtimit',
  noLevel: 'nuk ka',

  discussed: 'Më të diskutuarit',
  commentCount: (f, n) => f.plural(n, '# koment', '# komente'),
  latest: 'Komentet e fundit',
  'whole-text': 'Teksti në tërësi',
  'removed-text': 'Tekst i hequr',
  person: 'Individ',
  organisation: 'Organizatë',
  institution: 'Institucion publik',
  anonymous: 'Pa emër',
  linkToCommentOf: (_, name) => `Lidhje te komenti i ${name}`,
  suggests: 'Propozon një formulim tjetër:',
  none: 'Ende nuk ka komentuar askush.',
  read: 'Lexoni tekstin',
  readAll: (f, n) => f.plural(n, 'Lexoni komentin', 'Lexoni të # komentet'),
  feed: 'Komentet e reja si furnizim (Atom)',

  takingPart: 'Organizatat pjesëmarrëse',
  showOrganisations: (f, n) => `Shfaqni të ${f.number(n)} organizatat`,

  further: 'Dokumente të tjera',
  contact: 'Kë mund të pyesni',
  take: 'Shkarkoni tekstin me komentet',
  html: 'Faqe (HTML)',
  csv: 'Tabelë (CSV)',
  json: 'Të dhëna (JSON)',
  takeHint: 'Faqja është e përgatitur edhe për shtyp. Tabela hapet në programe për llogaritje.',
  gathering: (f, n, of) => `Komentet po merren: ${f.number(n)} nga ${f.number(of)}`,
  made: (_, name) => `Skedari ${name} iu dha shfletuesit.`,
  notMade: 'Nuk u morën dot të gjitha komentet, prandaj nuk ka skedar. Provoni përsëri.',

  loading: 'Konsultimi po merret. Në një lidhje të ngadaltë mund të zgjasë pak.',
  documentUnread: 'Teksti nuk u mor dot.',
  commentsUnread: 'Komentet nuk u morën dot.',
  organisationsUnread: 'Organizatat nuk u morën dot.',
  unknown: 'Këtu nuk ka një tekst të tillë. Ju lutemi, njoftoni pronarin e faqes.',
  unconnected: 'Faqja nuk thotë ku gjendet teksti (“api”, “document”).',
  retry: 'Provoni përsëri',
};
