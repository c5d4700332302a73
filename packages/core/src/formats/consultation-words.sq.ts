import { authorKindLabels } from '../codelists/author-kinds.labels.ts';
import { moderationStateLabels, positionOptionLabels } from '../codelists/consultations.labels.ts';
import { decisionLabels } from '../codelists/responses.labels.ts';
import type { ConsultationWords } from './consultation-words.ts';
import { labelsIn } from './localised.ts';

/** In Albanian. */
export const consultationWordsSq: ConsultationWords = {
  language: 'sq',
  columns: {
    id: 'Identifikuesi',
    paragraph: 'Paragrafi',
    text: 'Teksti i paragrafit',
    quote: 'Fjalët e cituara',
    comment: 'Komenti',
    suggestion: 'Formulimi i propozuar',
    language: 'Gjuha',
    authorKind: 'Lloji i autorit',
    author: 'Autori',
    organisation: 'Identifikuesi i organizatës',
    date: 'Data',
    version: 'Versioni i tekstit',
    replyTo: 'Në përgjigje të',
    votesFor: 'Vota pro',
    votesAgainst: 'Vota kundër',
    state: 'Gjendja',
    reason: 'Përse nuk shfaqet',
    section: 'Seksioni',
    position: 'Qëndrimi',
  },
  authorKinds: /* @__PURE__ */ labelsIn(authorKindLabels, 'sq'),
  states: /* @__PURE__ */ labelsIn(moderationStateLabels, 'sq'),
  positions: /* @__PURE__ */ labelsIn(positionOptionLabels, 'sq'),
  decisions: /* @__PURE__ */ labelsIn(decisionLabels, 'sq'),
  version: (version) => `Versioni ${version}`,
  opens: (date) => `I hapur nga ${date}`,
  closes: (date) => `I hapur deri më ${date}`,
  comments: (count) => (count === 1 ? '1 koment' : `${count} komente`),
  noComments: 'Asnjë koment',
  wholeText: 'Për tekstin në tërësi',
  removedText: 'Për tekst që është hequr ndërkohë',
  onSection: (heading) => `Për seksionin “${heading}”`,
  onVersion: (version) => `për versionin ${version}`,
  suggestion: 'Formulimi i propozuar:',
  inAnswerTo: (author) => `në përgjigje të ${author}`,
  votes: (up, down) => `${up} pro, ${down} kundër`,
  answer: 'Përgjigje:',
};
