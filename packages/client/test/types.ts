/** Read by the type checker alone: what must not compile, and why. */
import type { Accepted, Idea, NewIdea, OgpValidationError, Plan } from '@ogp-kit/core/browser';
import {
  consulBackend,
  createOutbox,
  decidimBackend,
  httpBackend,
  isFinal,
  isOgpError,
  memoryBackend,
  memoryKeeping,
  newDraft,
  newItem,
  OgpError,
  sendContribution,
  type Backend,
  type Contribution,
  type Draft,
  type Keeping,
  type OgpErrorCode,
  type OutboxItem,
} from '@ogp-kit/client';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const yes = <T extends true>(): T => true as T;

declare const backend: Backend;
declare const keeping: Keeping;
declare const contribution: Contribution;
declare const idea: NewIdea;
declare const thrown: unknown;
declare const validationError: OgpValidationError;

// What is there fits together.
yes<Equal<ReturnType<typeof httpBackend>, Backend>>();
yes<Equal<ReturnType<typeof decidimBackend>, Backend>>();
yes<Equal<ReturnType<typeof consulBackend>, Backend>>();
yes<Equal<Awaited<ReturnType<Backend['send']>>, Accepted>>();
const { record } = await backend.send({ kind: 'idea', plan: 'P', body: idea }, { key: 'k1234567' });
if (record.kind === 'idea') yes<Equal<typeof record, Idea>>();
const plan: Promise<Plan> = backend.read<Plan>('plans/AP_ALB05.json');
const draft: Draft<{ summary: string }> = newDraft('scope', 'guest', { summary: '' });
const item: OutboxItem<{ summary: string }> = newItem(draft, contribution);
const outbox = createOutbox<{ summary: string }>({
  keeping: memoryKeeping(),
  backend: memoryBackend({ discovery: await backend.discover(), documents: {} }),
  scope: 'scope',
  owner: 'guest',
  token: () => Promise.resolve('token'),
  onChange: ({ draft }) => draft.answers.summary.length,
});
if (isOgpError(thrown)) {
  yes<Equal<typeof thrown.code, OgpErrorCode>>();
  // The guard promises nothing that core's error does not keep.
  const kept: typeof thrown = validationError;
  void kept.toData().issues;
}
isFinal({ code: 'busy' });

// @ts-expect-error A send without a key could not be repeated, and would make two records of one idea.
void backend.send(contribution, {});
// @ts-expect-error The same holds for the function underneath.
void sendContribution('https://api.example/', contribution, {});
// @ts-expect-error Only what the protocol knows can be contributed.
void backend.send({ kind: 'opinion', plan: 'P', body: {} }, { key: 'k1234567' });
// @ts-expect-error An idea is not told as key issues: it would be refused where it arrives.
void backend.send({ kind: 'key-issues', plan: 'P', body: idea }, { key: 'k1234567' });
// @ts-expect-error A record may be of any kind until its kind has been looked at.
void record.answers;
// @ts-expect-error The code is a closed list: a misspelt one would never match.
isFinal({ code: 'bussy' });
// @ts-expect-error What was caught is unknown until the guard has looked at it.
void thrown.code;
// @ts-expect-error An error is not changed on its way.
new OgpError({ code: 'busy', message: '' }).code = 'offline';
// @ts-expect-error Whether things are durable is found out by the keeping, not told to it.
keeping.durable = true;
// @ts-expect-error A draft has the answers of its form; those of another would be lost in it.
void keeping.keepDraft<{ summary: string }>(newDraft('scope', 'guest', { title: '' }));
// @ts-expect-error An outbox without a listener could let a refusal pass unseen.
createOutbox({ keeping, backend, scope: 'scope', owner: 'guest' });
// @ts-expect-error A memory backend's drafts must not mix with those of a real one.
memoryBackend({ discovery: await backend.discover(), documents: {}, id: 'https://api.example/' });
// @ts-expect-error A state is one of those it can play.
memoryBackend({ discovery: await backend.discover(), documents: {} }).setState('sleepy');

export { item, outbox, plan };

// @ts-expect-error what a key stands for is one of the model's own words
decidimBackend('https://host.example', { statuses: { done: { commitment: 'finished' } } });
// @ts-expect-error a plan without a period is none
consulBackend('https://host.example', { plan: { id: 'P', title: { en: 'Plan' } } });
