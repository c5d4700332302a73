import type { ProblemTexts } from './texts.ts';

export const en: ProblemTexts = {
  'request-malformed': {
    title: 'The request cannot be read',
    detail: 'This is not HTTP as it should be. Look at method, address, Host and the length of the body.',
  },
  'body-malformed': { title: 'The body is not JSON', detail: 'Send one JSON document, encoded in UTF-8.' },
  'key-missing': {
    title: 'A key is missing',
    detail: 'Send the header Idempotency-Key, so that repeating this request cannot double it.',
  },
  'key-malformed': {
    title: 'The key is malformed',
    detail: 'Idempotency-Key must have 8 to 128 printable ASCII characters.',
  },
  unauthenticated: {
    title: 'The token is not accepted',
    detail: ({ needed }) =>
      needed
        ? 'This needs a token, and none was sent. POST participants gives one to a guest.'
        : 'The token is damaged, has expired, was revoked, or was not issued here. Sign in again, or send none.',
  },
  'role-missing': {
    title: 'This is for others to do',
    detail: ({ roles = [] }) =>
      roles.length > 0
        ? `It needs a token with one of these roles: ${roles.join(', ')}.`
        : 'The token is for another plan or policy area.',
  },
  'origin-not-allowed': {
    title: 'This website may not send contributions here',
    detail: 'The owner of this backend has not listed the website that the request comes from.',
  },
  'side-unknown': {
    title: 'It is not clear whose view this is',
    detail:
      'The token does not say whether you speak for government, civil society or the IRM. Ask the owner of this backend for one that does.',
  },
  closed: {
    title: 'This is not open',
    detail: ({ document }) =>
      document
        ? 'This text is not open for discussion now. The dates are in its document.'
        : 'This plan has no call for such contributions that is open now. The dates are in the plan.',
  },
  'not-asked-for': {
    title: 'This is not asked for here',
    detail: 'What the text takes stands in its document: see `allow`, and `voting` of the paragraph.',
  },
  'not-found': {
    title: 'There is no such thing here',
    detail: 'Nothing is kept under this address or code.',
  },
  'method-not-allowed': {
    title: 'This cannot be done here',
    detail: ({ allow }) => `This address takes only: ${allow ?? ''}.`,
  },
  'timed-out': {
    title: 'The request came too slowly',
    detail: 'The connection was ended before all had arrived. Repeat the request with the same key.',
  },
  'key-in-use': {
    title: 'The same request is still being worked on',
    detail: 'The first request with this key has no answer yet. Repeat this one a moment later.',
  },
  'version-changed': {
    title: 'The words have changed',
    detail: 'The paragraph says something else in the newest version. Read it, and take a position on that.',
  },
  'state-differs': {
    title: 'This cannot be done with it as it stands',
    detail: ({ possible = [] }) =>
      possible.length > 0
        ? `The contribution is in another state. What can be done with it: ${possible.join(', ')}.`
        : 'The contribution was erased. Nothing can be done with it any more.',
  },
  gone: {
    title: 'This has been erased',
    detail: 'The contribution was erased: by its author with the receipt code, or by a moderator.',
  },
  'too-large': {
    title: 'The body is too large',
    detail: ({ limit }) => `A body may have at most ${limit ?? 0} bytes.`,
  },
  'media-type': {
    title: 'The body is of another kind',
    detail: 'Send JSON with Content-Type: application/json, in UTF-8 and not compressed.',
  },
  'body-invalid': {
    title: 'Something in the body has to be changed',
    detail: 'Each entry of errors names a member of the body, and what is wrong with it.',
  },
  'key-reused': {
    title: 'The key belongs to another request',
    detail: 'This key was used for a different request. Send this one with a key of its own.',
  },
  'rate-limited': {
    title: 'Too many requests',
    detail: ({ retryAfter }) => `Too much came from this network address. Try again in ${retryAfter ?? 1} s.`,
  },
  'head-too-large': {
    title: 'Address and headers are too long',
    detail:
      'Together they may have at most 16,384 bytes. Send a shorter address, or fewer headers and cookies.',
  },
  failed: {
    title: 'Something went wrong here',
    detail: 'The fault is not yours. Repeat the request with the same key; nothing will be doubled.',
  },
  unavailable: {
    title: 'Nothing can be stored at the moment',
    detail: 'Repeat the request later with the same key; nothing will be doubled.',
  },
};
