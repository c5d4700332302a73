import type { TestContext } from 'node:test';
import type { NewComment } from '@ogp-kit/core';
import { bearing, comment, commented, guest, put, text, tokenOf } from './document.ts';
import { commitment, idea, plan } from './plan.ts';
import { accepted, acceptedKeyIssues, post, reported, running } from './running.ts';

/** Words that nobody may read any more, or not yet. */
export const unseen = {
  erasedIdea: 'An idea that was erased',
  erasedComment: 'A comment that was erased',
  erasedReport: 'A report that was erased',
  hidden: 'A comment that is hidden',
  pendingIdea: 'An idea that waits',
  pendingComment: 'A comment that waits',
  flag: 'Only moderators read this',
};

const words = (...paragraphs: string[]) =>
  text('draft', Object.fromEntries(paragraphs.map((one, i) => [`p${i + 1}`, one])));

/** Does the same so many times at once; the sends share what it takes to be on the disk. */
const many = <Done>(times: number, act: (i: number) => Promise<Done>) =>
  Promise.all(Array.from({ length: times }, (_none, i) => act(i + 1)));

/** A server with something in every list, full parts of each, and all that can become of a contribution. */
export async function allSorts(t: TestContext) {
  const server = await running(t, { plans: [plan(), plan('AP_TST02')] });
  const { url, backend } = server;
  const { store } = backend;
  const codes: string[] = [];
  const taken = async <Sent extends { code: string }>(sent: Promise<Sent>): Promise<Sent> => {
    const given = await sent;
    codes.push(given.code);
    return given;
  };
  const moderator = await tokenOf(store, 'moderator');
  const person = await guest(url);
  const agency = await tokenOf(store, 'organisation', {
    ...{ organisationKind: 'public', organisation: 'agency', name: 'ADISA' },
  });
  const said = (body: string, more?: Partial<NewComment>, headers = bearing(person), document = 'draft') =>
    taken(commented(url, comment(body, more), headers, document));
  const erase = (code: string) => fetch(`${url}erasures`, post({ code }));

  await store.publishCommitments([commitment(), commitment({ id: 'TST0002', localNumber: '2' })]);
  await store.publishDocument(words('Counters open at eight.', 'The bus comes every hour.', 'This will go.'));
  await store.publishDocument(text('other'));
  await many(102, (i) => taken(accepted(url, `Idea ${i}`, i % 2 ? {} : bearing(person))));
  await many(101, (i) => taken(acceptedKeyIssues(url, `Issue ${i}`)));
  await many(51, (i) => said(`At the paragraph ${i}`, { paragraph: 'p1' }));
  await many(51, (i) => said(`On the whole ${i}`, {}));
  await many(51, (i) => said(`Of what will go ${i}`, { paragraph: 'p3' }));
  const { record: first } = await said('First', { paragraph: 'p2' }, bearing(agency));
  await said('A reply', { replyTo: first.id });
  await said('Elsewhere', { paragraph: 'p1' }, bearing(person), 'other');
  await store.publishDocument({
    ...words('Counters open at nine.', 'The bus comes every hour.'),
    version: 2,
  });
  await fetch(`${url}comments/${first.id}/vote`, put({ option: 'up' }, person));
  await many(6, async () => {
    const position = put({ option: 'agree' }, await guest(url));
    return fetch(`${url}documents/draft/paragraphs/p2/position`, position);
  });
  await taken(reported(url, bearing(agency), { milestone: 'TST0001.1' }));
  await taken(reported(url, bearing(moderator)));

  const erased = [
    await taken(accepted(url, unseen.erasedIdea)),
    await said(unseen.erasedComment),
    await taken(reported(url, bearing(agency), { text: unseen.erasedReport })),
  ];
  for (const { code } of erased) await erase(code);
  const { record: hidden } = await said(unseen.hidden);
  await fetch(`${url}moderation/${hidden.id}`, put({ act: 'hide', reason: { en: 'Off topic' } }, moderator));
  await fetch(`${url}flags`, post({ contribution: first.id, reason: 'other', text: unseen.flag }));
  const nobody = { participant: null };
  const keyed = (key: string) => ({ key, fingerprint: key, sender: nobody });
  const before = { moderation: 'before', commentLimit: 5000 } as const;
  await store.sendContribution(
    { kind: 'idea', plan: 'AP_TST01', body: idea(unseen.pendingIdea), channel: 'web' },
    keyed('waits-1'),
    before,
  );
  await store.sendComment(
    { document: 'draft', body: comment(unseen.pendingComment), channel: 'web' },
    keyed('waits-2'),
    before,
  );
  return { ...server, store, codes, tokens: [moderator, person, agency], erase, said, agency };
}
