import type { words as english } from './paragraph-comments.messages.en.ts';

/** Shqip. */
export const words: typeof english = {
  version: (f, n) => `Versioni ${f.number(n)}`,
  notKnown: 'Fjalët e këtij paragrafi nuk gjenden në burim.',
  comment: 'Komentoni',
  comments: 'Komente',
  position: 'Qëndrimi juaj',
  agree: 'Dakord',
  neutral: 'Asnjanës',
  disagree: 'Kundër',
  'whole-text': 'Teksti në tërësi',
  'removed-text': 'Tekst i hequr',
  wholeHint: 'Për çështje që nuk lidhen me një paragraf të vetëm.',
  removedHint: 'Paragrafët e tyre nuk janë më në këtë version.',
  missing: 'Paragrafë që nuk janë në këtë faqe',
  showAll: (f, n) => f.plural(n, { one: 'Shfaqni komentin', other: 'Shfaqni të # komentet' }),
  openUntil: (f, at, zone) => `I hapur deri më ${f.day(at, zone)}, ${f.clock(at, zone)}`,
  open: 'I hapur për komente',
  opens: (f, at, zone) =>
    `Hapet më ${f.day(at, zone)} në orën ${f.clock(at, zone)} (${zone}). Tekstin mund ta lexoni që tani.`,
  closed: (f, at, zone) =>
    `U mbyll më ${f.day(at, zone)} në orën ${f.clock(at, zone)} (${zone}). Mund të lexoni gjithçka.`,
  cancelled: 'Ky konsultim u ndërpre. Mund të lexoni atë që gjendet.',
  readOnly: 'Këtu nuk mund të shkruhet. Mund të lexoni gjithçka.',
  zone: (_, zone) => `Ora e ${zone}`,
  changed: (f, n) => `Ndryshuar që nga versioni ${f.number(n)}`,
  added: (f, n) => `I ri që nga versioni ${f.number(n)}`,
  answers: (f, n) => f.plural(n, { one: 'u përgjigjet # komenti', other: 'u përgjigjet # komenteve' }),
  loading: 'Teksti po merret. Në një lidhje të ngadaltë mund të zgjasë pak.',
  failed: 'Teksti nuk u mor dot.',
  unknown: 'Këtu nuk ka një tekst të tillë. Ju lutemi, njoftoni pronarin e faqes.',
  unconnected: 'Faqja nuk thotë ku gjendet teksti (“api”, “document”).',
  retry: 'Provoni përsëri',
  partMissing: 'Një pjesë e faqes nuk u ngarkua. Kontrolloni lidhjen dhe provoni përsëri.',
};
