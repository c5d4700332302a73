import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Comment, ConsultationDocument, GuestToken, NewComment, Problem } from '@ogp-kit/core';
import { Tokens, newParticipant, type Claims } from '../src/guard/token.ts';
import type { Store } from '../src/store/store.ts';
import { json, post } from './running.ts';

/** A text with some paragraphs, open without an end. */
export function text(
  id = 'draft',
  paragraphs: Record<string, string> = {
    p1: 'Counters open at eight.',
    p2: 'The bus comes every hour.',
    p3: '',
  },
  version = 1,
): ConsultationDocument {
  return {
    id,
    title: { en: 'Draft chapter', sq: 'Projektkapitulli' },
    version,
    language: 'en',
    opens: '2020-01-01T00:00:00Z',
    allow: { comments: true, replies: true, commentVotes: true, positions: true, anonymous: true },
    sections: [{ id: 's1', heading: { en: 'One' }, level: 1 }],
    paragraphs: Object.entries(paragraphs).map(([name, words], i) => ({
      ...{ id: name, label: `P${i + 1}`, section: 's1' },
      blocks: words === '' ? [] : [{ type: 'p', text: { en: words, sq: `${words} (sq)` } }],
    })),
  };
}

/** A comment on a paragraph. */
export const comment = (body: string, more: Partial<NewComment> = { paragraph: 'p1' }): NewComment => ({
  ...{ language: 'en', author: { kind: 'anonymous' }, body },
  ...more,
});

/** A file of the samples. */
export function sample<T>(name: string): T {
  const file = fileURLToPath(import.meta.resolve(`@ogp-kit/core/samples/albania-2020-2022.${name}.json`));
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

interface Accepted {
  record: Comment;
  receipt: { id: string };
  code: string;
}

/** Sends a comment that is to be accepted. */
export async function commented(
  url: string,
  body: NewComment,
  headers: Record<string, string> = {},
  document = 'draft',
): Promise<Accepted> {
  const response = await fetch(`${url}documents/${document}/comments`, post(body, headers));
  if (response.status !== 201) throw new Error(await response.text());
  return json<Accepted>(response);
}

/** A PUT of JSON with a token. */
export const put = (body: unknown, token?: string): RequestInit => ({
  method: 'PUT',
  headers: {
    'Content-Type': 'application/json',
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
  },
  body: JSON.stringify(body),
});

/** The token of a new guest. */
export const guest = async (url: string): Promise<string> =>
  (await json<GuestToken>(fetch(`${url}participants`, post({})))).token;

/** A token that the owner of the backend gives. */
export async function tokenOf(
  store: Store,
  role: Parameters<typeof newParticipant>[0],
  claims: Claims = {},
): Promise<string> {
  const participant = newParticipant(role);
  await store.register(participant);
  return new Tokens(store.keys.token).make(participant, 1, claims);
}

export const bearing = (token: string) => ({ Authorization: `Bearer ${token}` });

/** Status, code, and what is wrong where, in a line. */
export async function refusal(response: Response | Promise<Response>): Promise<string> {
  const answer = await response;
  const { code, errors = [] } = await json<Problem>(answer);
  return [answer.status, code, ...errors.map(({ pointer, code: what }) => `${pointer} ${what}`)].join(' ');
}
