import type { Accepted, WriteCapability } from '@ogp-kit/core/browser';
import { notABackend } from './answer.ts';
import type { Contribution, WriteOptions } from './backend.ts';

/** What a backend calls all of a kind: in its paths, and in what it reads and writes. */
export const collections = { idea: 'ideas', 'key-issues': 'key-issues', comment: 'comments' } satisfies {
  [kind in Contribution['kind']]: WriteCapability;
};

/** Where a contribution is sent to, below the base URL. */
export const pathOf = (contribution: Contribution): string => {
  const { kind } = contribution;
  const about =
    kind === 'comment'
      ? (['documents', contribution.document] as const)
      : (['plans', contribution.plan] as const);
  return `${about[0]}/${encodeURIComponent(about[1])}/${collections[kind]}`;
};

/** What is said besides the contribution. */
export const headersOf = ({ key, token, language }: WriteOptions): Record<string, string> => ({
  'content-type': 'application/json',
  ...(key && { 'idempotency-key': key }),
  ...(token && { authorization: `Bearer ${token}` }),
  ...(language && { 'accept-language': language }),
});

/** An answer to a contribution; a redirect's list or a captive portal's page is none. */
export function acceptedFrom(body: unknown): Accepted {
  const { record, receipt, code } = Object(body) as Partial<Accepted>;
  if (record && receipt && code) return body as Accepted;
  throw notABackend('The answer has no receipt');
}
