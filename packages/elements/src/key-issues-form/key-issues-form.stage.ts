/** Brings the form into each of its states, on a backend in memory, by using it. For stories. */
import { memoryBackend, OgpError, type MemoryBackend } from '@ogp-kit/client';
import { newDraft, openKeeping, scopeOf } from '@ogp-kit/client/keeping';
import type { Discovery, NewKeyIssues, Plan } from '@ogp-kit/core/browser';
import discovery from '@ogp-kit/core/samples/albania-2020-2022.discovery.json' with { type: 'json' };
import samples from '@ogp-kit/core/samples/albania-2020-2022.key-issues.json' with { type: 'json' };
import plan from '@ogp-kit/core/samples/albania-2020-2022.plan.json' with { type: 'json' };
import { part, press, proceed, sign, type, until } from '../contribution-form/form.driver.ts';
import { emptyAnswers } from './key-issues-form.answers.ts';
import { buttonOf, fieldsOf, makeRoom, toReview, write } from './key-issues-form.driver.ts';
import { OgpKeyIssuesFormElement } from './key-issues-form.ts';
import type { KeyIssuesFormStateName } from './key-issues-form.states.ts';

type Language = 'en' | 'sq';

const samplePlan = plan as Plan;
const sampleDiscovery = discovery as Discovery;

/** Issues in a language, from the samples: all that there are in it, so that there is something to put in order. */
export function sampleKeyIssues(language: Language): NewKeyIssues {
  const bodies = (samples as { body: NewKeyIssues }[])
    .map(({ body }) => body)
    .filter((body) => body.language === language);
  const issues = bodies.flatMap((body) => body.issues);
  return {
    language,
    author: bodies[0]!.author,
    policyArea: 'digital-governance',
    issues: issues.slice(0, 4),
  };
}

/** What a state differs in before the form is drawn. */
interface Scene {
  discovery?: Partial<Discovery>;
  plan?: Partial<Plan>;
  attributes?: Record<string, string>;
  before?(backend: MemoryBackend, language: Language): void | Promise<void>;
  /** Uses the form until it is there. */
  act?(form: OgpKeyIssuesFormElement, backend: MemoryBackend, body: NewKeyIssues): Promise<unknown>;
}

async function send(form: OgpKeyIssuesFormElement, body: NewKeyIssues, end: string): Promise<void> {
  await toReview(form, body);
  await press(form, '[type=submit]');
  await part(form, end);
}

const call = { kind: 'key-issues' as const, opens: '2020-07-01T00:00:00Z', timeZone: 'Europe/Tirane' };

const scenes: Record<KeyIssuesFormStateName, Scene> = {
  one: {},
  several: { act: (form, _, body) => write(form, body) },
  moved: {
    async act(form, _, body) {
      await write(form, body);
      buttonOf(form, 2, 'up').click();
    },
  },
  removed: {
    async act(form, _, body) {
      await write(form, body);
      buttonOf(form, 1, 'remove').click();
      await part(form, '.gone');
    },
  },
  full: {
    async act(form, _, body) {
      await write(form, body);
      await makeRoom(form, 10);
    },
  },
  area: { attributes: { 'policy-area': '' }, act: (form) => part(form, '#area') },
  who: {
    async act(form, _, body) {
      await write(form, body);
      await proceed(form);
      await sign(form, body);
    },
  },
  review: { act: (form, _, body) => toReview(form, body) },
  errors: {
    async act(form, _, { issues }) {
      await makeRoom(form, 2);
      await type(form, fieldsOf(form, 'why')[0]!.id, issues[0]!.issue);
      await proceed(form);
    },
  },
  'too-long': {
    async act(form, _, { issues }) {
      await write(form, { issues: [{ issue: issues[0]!.issue.repeat(40) }] });
      await proceed(form);
    },
  },
  kept: {
    async act(form, _, { issues }) {
      await write(form, { issues: issues.slice(0, 1) });
      await part(form, '.saved .i');
    },
  },
  'draft-offered': {
    async before(backend, language) {
      const keeping = await openKeeping();
      const scope = scopeOf({ backend: backend.id, plan: samplePlan.id, element: 'key-issues-form' });
      const [first] = sampleKeyIssues(language).issues;
      const issues = [{ key: 1, issue: first!.issue, why: '' }];
      const draft = newDraft(scope, 'guest', { ...emptyAnswers(), issues });
      await keeping.keepDraft({ ...draft, startedAt: '2020-11-10T08:12:00.000Z' });
      await keeping.close();
    },
    act: (form) => part(form, '.note.doing'),
  },
  sending: {
    act(form, backend, body) {
      backend.send = () => new Promise<never>(() => {});
      return send(form, body, '[aria-disabled]');
    },
  },
  waiting: {
    act(form, backend, body) {
      backend.send = () => Promise.reject(new OgpError({ code: 'offline', message: 'There is no network' }));
      return send(form, body, '.note.wait');
    },
  },
  'refused-fields': {
    act(form, backend, body) {
      const detail = body.language === 'sq' ? 'Hiqni numrin e telefonit' : 'Leave out the telephone number';
      const issues = [{ pointer: '/issues/1/why', code: 'pattern', detail }];
      backend.send = () =>
        Promise.reject(new OgpError({ code: 'invalid', message: detail, status: 422, issues }));
      return send(form, body, '#errors');
    },
  },
  done: {
    attributes: { 'link-receipt': '/receipt' },
    act: (form, _, body) => send(form, body, '.slip'),
  },
  closed: {
    plan: { calls: [{ ...call, closes: '2020-11-30T22:59:00Z' }] },
    act: (form) => part(form, '.sunken'),
  },
  'no-call': { plan: { calls: [] }, act: (form) => part(form, '.sunken') },
  'not-taken': {
    discovery: { writes: [] },
    async act(form, _, { issues }) {
      await write(form, { issues: issues.slice(0, 1) });
      await part(form, '.note.wait');
    },
  },
};

/** The form in a state; it carries `data-ready` when it is there. */
export function stage(state: KeyIssuesFormStateName, language: Language): HTMLElement {
  const scene = scenes[state];
  const form = document.createElement('ogp-key-issues-form');
  form.lang = language;
  const attributes = { plan: samplePlan.id, 'policy-area': 'digital-governance', ...scene.attributes };
  for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
  const backend = memoryBackend({
    id: `memory:${state}-${crypto.randomUUID()}`,
    discovery: { ...sampleDiscovery, ...scene.discovery },
    documents: { [`plans/${samplePlan.id}.json`]: { ...samplePlan, ...scene.plan } },
  });
  const set = async () => {
    await scene.before?.(backend, language);
    form.backend = backend;
    await part(form, '.xl, .lg');
    await until(() => form.matches(':state(loading)') === false);
    await scene.act?.(form, backend, sampleKeyIssues(language));
    await form.updateComplete;
    form.dataset.ready = '';
  };
  void set();
  return form;
}
