/** Brings the form into each of its states, on a backend in memory, by using it. For stories. */
import { memoryBackend, OgpError, type MemoryBackend } from '@ogp-kit/client';
import { newDraft, openKeeping, scopeOf } from '@ogp-kit/client/keeping';
import type { Discovery, NewIdea, Plan } from '@ogp-kit/core/browser';
import discovery from '@ogp-kit/core/samples/albania-2020-2022.discovery.json' with { type: 'json' };
import ideas from '@ogp-kit/core/samples/albania-2020-2022.ideas.json' with { type: 'json' };
import plan from '@ogp-kit/core/samples/albania-2020-2022.plan.json' with { type: 'json' };
import { emptyAnswers } from './idea-form.answers.ts';
import { fillTo, part, press, proceed, sign, type, until } from './idea-form.driver.ts';
import { OgpIdeaFormElement } from './idea-form.ts';
import type { IdeaFormStateName } from './idea-form.states.ts';

type Language = 'en' | 'sq';

const samplePlan = plan as Plan;
const sampleDiscovery = discovery as Discovery;

/** A filled-in full form in a language, from the sample ideas. */
function sampleIdea(language: Language): NewIdea {
  const found = (ideas as { body: NewIdea }[]).find(
    ({ body }) => body.form === 'full' && body.language === language && body.author.kind === 'organisation',
  );
  if (!found) throw new Error(`no full sample idea of an organisation in ${language}`);
  return found.body;
}

/** What a state differs in before the form is drawn. */
interface Scene {
  discovery?: Partial<Discovery>;
  plan?: Partial<Plan>;
  attributes?: Record<string, string>;
  /** Leaves the form without a backend. */
  alone?: boolean;
  before?(backend: MemoryBackend, language: Language): void | Promise<void>;
  /** Uses the form until it is there. */
  act?(form: OgpIdeaFormElement, backend: MemoryBackend, idea: NewIdea): Promise<unknown>;
}

const at = (step: number) => ({
  act: (form: OgpIdeaFormElement, _: MemoryBackend, idea: NewIdea) => fillTo(form, idea, step),
});

async function toReview(form: OgpIdeaFormElement, idea: NewIdea): Promise<void> {
  await fillTo(form, idea, 4);
  await proceed(form);
  await part(form, '.review');
}

async function send(form: OgpIdeaFormElement, idea: NewIdea, end: string): Promise<void> {
  await toReview(form, idea);
  await press(form, '[type=submit]');
  await part(form, end);
}

const never = () => new Promise<never>(() => {});
const call = { kind: 'idea' as const, opens: '2020-07-01T00:00:00Z', timeZone: 'Europe/Tirane' };

const scenes: Record<IdeaFormStateName, Scene> = {
  idea: {},
  area: { attributes: { 'policy-area': '' }, act: (form) => part(form, '#area') },
  problem: at(1),
  effect: at(2),
  values: at(3),
  who: at(4),
  review: { act: (form, _, idea) => toReview(form, idea) },
  errors: {
    async act(form, _, idea) {
      await fillTo(form, idea, 0);
      await proceed(form);
      await proceed(form);
    },
  },
  'too-long': {
    async act(form, _, idea) {
      await type(form, 'summary', idea.answers.summary.repeat(20));
      await proceed(form);
    },
  },
  'name-missing': {
    async act(form, _, idea) {
      await fillTo(form, { ...idea, author: { kind: 'organisation' } }, 4);
      await proceed(form);
    },
  },
  kept: {
    async act(form, _, idea) {
      await type(form, 'summary', idea.answers.summary);
      await part(form, '.saved .i');
    },
  },
  'not-kept': {
    async act(form, _, idea) {
      await type(form, 'summary', idea.answers.summary);
      await part(form, '.saved .i');
      await press(form, '.saved button');
      await until(() => !form.shadowRoot?.querySelector('.saved .i'));
    },
  },
  'kept-in-memory': {
    async act(form, _, idea) {
      const { open } = indexedDB;
      indexedDB.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
      try {
        await type(form, 'summary', idea.answers.summary);
        await part(form, '.saved');
      } finally {
        indexedDB.open = open;
      }
    },
  },
  'draft-offered': {
    async before(backend, language) {
      const keeping = await openKeeping();
      const scope = scopeOf({ backend: backend.id, plan: samplePlan.id, element: 'idea-form' });
      const { summary } = sampleIdea(language).answers;
      const draft = newDraft(scope, 'guest', { ...emptyAnswers(), summary });
      await keeping.keepDraft({ ...draft, startedAt: '2020-11-10T08:12:00.000Z' });
      await keeping.close();
    },
    act: (form) => part(form, '.note.doing'),
  },
  sending: {
    act(form, backend, idea) {
      backend.send = never;
      return send(form, idea, '[aria-disabled]');
    },
  },
  waiting: {
    act(form, backend, idea) {
      backend.send = () => Promise.reject(new OgpError({ code: 'offline', message: 'There is no network' }));
      return send(form, idea, '.note.wait');
    },
  },
  refused: {
    act(form, backend, idea) {
      backend.send = () =>
        Promise.reject(new OgpError({ code: 'forbidden', message: 'Not from here', status: 403 }));
      return send(form, idea, '#errors');
    },
  },
  'refused-fields': {
    act(form, backend, idea) {
      const detail = idea.language === 'sq' ? 'Hiqni numrin e telefonit' : 'Leave out the telephone number';
      const issues = [{ pointer: '/answers/problem', code: 'pattern', detail }];
      backend.send = () =>
        Promise.reject(new OgpError({ code: 'invalid', message: detail, status: 422, issues }));
      return send(form, idea, '#errors');
    },
  },
  prevented: {
    act(form, _, idea) {
      form.addEventListener('ogp-submit', (event) => event.preventDefault());
      return send(form, idea, '#errors');
    },
  },
  done: {
    attributes: { 'link-receipt': '/receipt', 'link-idea': '/ideas/{id}' },
    act: (form, _, idea) => send(form, idea, '.slip'),
  },
  short: { attributes: { form: 'short' } },
  'short-you': {
    attributes: { form: 'short' },
    async act(form, _, idea) {
      for (const field of ['summary', 'problem', 'objectiveImpact'] as const) {
        await type(form, field, idea.answers[field] ?? '');
      }
      await proceed(form);
      await sign(form, idea);
    },
  },
  planned: {
    plan: { calls: [{ ...call, opens: '2120-09-01T07:00:00Z' }] },
    act: (form) => part(form, '.sunken'),
  },
  closed: {
    plan: { calls: [{ ...call, closes: '2020-11-30T22:59:00Z' }] },
    act: (form) => part(form, '.sunken'),
  },
  'no-call': { plan: { calls: [] }, act: (form) => part(form, '.sunken') },
  unconnected: {
    alone: true,
    async act(form, _, idea) {
      await type(form, 'summary', idea.answers.summary);
      await part(form, '.note.wait');
    },
  },
  unread: {
    before: (backend) => backend.setState('offline'),
    act: (form) => part(form, '.note.wait'),
  },
  'plan-unknown': { attributes: { plan: 'AP_ALB99' }, act: (form) => part(form, '.note.wait') },
  'not-taken': {
    discovery: { writes: [] },
    async act(form, _, idea) {
      await type(form, 'summary', idea.answers.summary);
      await part(form, '.note.wait');
    },
  },
};

/** The form in a state; it carries `data-ready` when it is there. */
export function stage(state: IdeaFormStateName, language: Language): HTMLElement {
  const scene = scenes[state];
  const form = document.createElement('ogp-idea-form');
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
    if (!scene.alone) form.backend = backend;
    await part(form, '.xl, .lg');
    if (!scene.alone) await until(() => form.matches(':state(loading)') === false);
    await scene.act?.(form, backend, sampleIdea(language));
    await form.updateComplete;
    form.dataset.ready = '';
  };
  void set();
  return form;
}
