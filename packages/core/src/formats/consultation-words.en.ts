import { authorKindLabels } from '../codelists/author-kinds.labels.ts';
import { moderationStateLabels, positionOptionLabels } from '../codelists/consultations.labels.ts';
import { decisionLabels } from '../codelists/responses.labels.ts';
import type { ConsultationWords } from './consultation-words.ts';
import { labelsIn } from './localised.ts';

/** In English. */
export const consultationWordsEn: ConsultationWords = {
  language: 'en',
  columns: {
    id: 'Id',
    paragraph: 'Paragraph',
    text: 'Text of the paragraph',
    quote: 'Quoted words',
    comment: 'Comment',
    suggestion: 'Suggested wording',
    language: 'Language',
    authorKind: 'Kind of author',
    author: 'Author',
    organisation: 'Id of the organisation',
    date: 'Date',
    version: 'Version of the text',
    replyTo: 'In answer to',
    votesFor: 'Votes for',
    votesAgainst: 'Votes against',
    state: 'State',
    reason: 'Why it is not shown',
    section: 'Section',
    position: 'Position',
  },
  authorKinds: /* @__PURE__ */ labelsIn(authorKindLabels, 'en'),
  states: /* @__PURE__ */ labelsIn(moderationStateLabels, 'en'),
  positions: /* @__PURE__ */ labelsIn(positionOptionLabels, 'en'),
  decisions: /* @__PURE__ */ labelsIn(decisionLabels, 'en'),
  version: (version) => `Version ${version}`,
  opens: (date) => `Open from ${date}`,
  closes: (date) => `Open until ${date}`,
  comments: (count) => (count === 1 ? '1 comment' : `${count} comments`),
  noComments: 'No comments',
  wholeText: 'On the whole text',
  removedText: 'On text that has been removed since',
  onSection: (heading) => `On the section “${heading}”`,
  onVersion: (version) => `on version ${version}`,
  suggestion: 'Suggested wording:',
  inAnswerTo: (author) => `in answer to ${author}`,
  votes: (up, down) => `${up} for, ${down} against`,
  answer: 'Answer:',
};
