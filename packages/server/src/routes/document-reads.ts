import { commentsFeed } from '../feed/comments-feed.ts';
import { removedText, wholeText } from '../store/comment-place.ts';
import { readComment, readComments, readThreads } from '../store/read-comments.ts';
import { readDocument, readDocuments, readOrganisations, readVersion } from '../store/read-documents.ts';
import { contributionTopic, documentTopic } from '../store/topics.ts';
import { identifier, ordinal, page } from './parameters.ts';
import type { Parameters, ReadRoute, Source } from './route.ts';

const ofDocument = ({ document = '' }: Parameters) => [documentTopic(document)];

/** What all lists of comments have in common. */
const commentList = {
  method: 'GET',
  answers: 'CommentList',
  refuses: ['not-found'],
  topics: ofDocument,
  maxAge: 0,
} as const;

const inThreads =
  'Comments that answer none, each followed by all replies to it, oldest first. What is not shown keeps its place.';

/** A list of threads and its numbered parts. */
function threads(
  path: string,
  what: string,
  placeOf: (parameters: Parameters) => string,
  folderOf: (parameters: Parameters) => string,
): ReadRoute[] {
  const read = ({ store }: Source, parameters: Parameters, number?: number) =>
    readThreads(
      store.reading,
      store.documents,
      identifier(parameters, 'document'),
      placeOf(parameters),
      folderOf(parameters),
      number,
    );
  return [
    {
      ...commentList,
      path: `${path}.json`,
      summary: `The newest comments ${what}, newest first`,
      description: inThreads,
      read: (source, parameters) => read(source, parameters),
    },
    {
      ...commentList,
      path: `${path}/{page}.json`,
      summary: `Fifty older comments ${what}, and the replies to them`,
      description: `${inThreads} Pages are numbered from the oldest.`,
      read: (source, parameters) => read(source, parameters, page(parameters)),
    },
  ];
}

export const documentReads: readonly ReadRoute[] = [
  {
    method: 'GET',
    path: '/documents.json',
    summary: 'The texts under consultation in short, that published last first',
    answers: 'ConsultationDocumentList',
    refuses: [],
    topics: () => [],
    maxAge: 60,
    read: ({ store }) => readDocuments(store.reading, store.documents),
  },
  {
    method: 'GET',
    path: '/documents/{document}.json',
    summary: 'A text under consultation, with how much it has been talked about',
    answers: 'ConsultationDocument',
    refuses: ['not-found'],
    topics: ofDocument,
    maxAge: 0,
    read: ({ store }, parameters) =>
      readDocument(store.reading, store.documents, identifier(parameters, 'document')),
  },
  {
    method: 'GET',
    path: '/documents/{document}/versions/{version}.json',
    summary: 'A version of the text as it was published',
    description: 'Without counts. One that a newer version follows never changes.',
    answers: 'ConsultationDocument',
    refuses: ['not-found'],
    topics: () => [],
    maxAge: 60,
    read: ({ store }, parameters) =>
      readVersion(
        store.reading,
        store.documents,
        identifier(parameters, 'document'),
        ordinal(parameters, 'version'),
      ),
  },
  {
    ...commentList,
    path: '/documents/{document}/comments.json',
    summary: 'The newest comments on a text, newest first',
    description: 'All in order of publication, replies among them. What is not shown keeps its place.',
    read: ({ store }, parameters) =>
      readComments(store.reading, store.documents, identifier(parameters, 'document')),
  },
  {
    ...commentList,
    path: '/documents/{document}/comments/{page}.json',
    summary: 'A hundred older comments on a text, newest first',
    description: 'Pages are numbered from the oldest. Which comments a page is for never changes.',
    read: ({ store }, parameters) =>
      readComments(store.reading, store.documents, identifier(parameters, 'document'), page(parameters)),
  },
  ...threads(
    '/documents/{document}/paragraphs/{paragraph}',
    'at a paragraph of the newest version',
    (parameters) => identifier(parameters, 'paragraph'),
    ({ paragraph = '' }) => paragraph,
  ),
  ...threads(
    '/documents/{document}/whole-text',
    'on the whole text or a section',
    () => wholeText,
    () => 'whole-text',
  ),
  ...threads(
    '/documents/{document}/removed-text',
    'whose paragraph is gone',
    () => removedText,
    () => 'removed-text',
  ),
  {
    method: 'GET',
    path: '/documents/{document}/organisations.json',
    summary: 'The organisations that have commented, those with the most comments first',
    answers: 'DocumentOrganisationList',
    refuses: ['not-found'],
    topics: ofDocument,
    maxAge: 0,
    read: ({ store }, parameters) =>
      readOrganisations(store.reading, store.documents, identifier(parameters, 'document')),
  },
  {
    method: 'GET',
    path: '/documents/{document}/comments.atom',
    summary: 'The newest fifty comments on a text as an Atom feed',
    answers: 'Atom',
    refuses: ['not-found'],
    topics: ofDocument,
    maxAge: 60,
    mediaType: 'application/atom+xml',
    read: ({ store }, parameters) =>
      commentsFeed(store.reading, store.documents, identifier(parameters, 'document')),
  },
  {
    method: 'GET',
    path: '/comments/{comment}.json',
    summary: 'One comment; of one that is not shown, where it was, and why',
    answers: 'Comment',
    refuses: ['not-found', 'gone'],
    topics: ({ comment = '' }) => [contributionTopic(comment)],
    maxAge: 0,
    read: ({ store }, parameters) => readComment(store.reading, identifier(parameters, 'comment')),
  },
];
