/** Puts forms on the stage for stories: the scenes that every form can come to, on a backend in memory, by using it. */
import { memoryBackend, OgpError, type MemoryBackend } from '@ogp-kit/client';
import { newDraft, openKeeping, scopeOf } from '@ogp-kit/client/keeping';
import type { Call, Discovery, Plan } from '@ogp-kit/core/browser';
import discovery from '@ogp-kit/core/samples/albania-2020-2022.discovery.json' with { type: 'json' };
import plan from '@ogp-kit/core/samples/albania-2020-2022.plan.json' with { type: 'json' };
import type { Answers } from './answers.ts';
import type { ContributionFormElement } from './form-element.ts';
import { part, press, until } from './form.driver.ts';

export type Language = 'en' | 'sq';

const samplePlan = plan as Plan;
const sampleDiscovery = discovery as Discovery;

/** What a state differs in before the form is drawn, and how it is come to. */
export interface Scene<Form extends ContributionFormElement> {
  discovery?: Partial<Discovery>;
  plan?: Partial<Plan>;
  attributes?: Record<string, string>;
  /** Leaves the form without a backend. */
  alone?: boolean;
  before?(backend: MemoryBackend, language: Language): void | Promise<void>;
  /** Uses the form until it is there. */
  act?(form: Form, backend: MemoryBackend, language: Language): Promise<unknown>;
}

/** How somebody uses a form for one kind of contribution. */
export interface Use<Form extends ContributionFormElement> {
  kind: Call['kind'];
  /** Writes into the first field. */
  begin(form: Form, language: Language): Promise<unknown>;
  /** What a draft has of that. */
  begun(language: Language): Answers;
  /** Answers everything, up to the page to check. */
  toReview(form: Form, language: Language): Promise<unknown>;
}

/** Sends, and waits for what comes of it. */
export async function send(form: ContributionFormElement, end: string): Promise<void> {
  await press(form, '[type=submit]');
  await part(form, end);
}

const refusal = (code: 'offline' | 'forbidden') => () =>
  Promise.reject(new OgpError({ code, message: 'No' }));

/** What the backend has to say about a place in what was sent. */
export const faultAt = (pointer: string, language: Language) => () => {
  const detail = language === 'sq' ? 'Hiqni numrin e telefonit' : 'Leave out the telephone number';
  const issues = [{ pointer, code: 'pattern', detail }];
  return Promise.reject(new OgpError({ code: 'invalid', message: detail, status: 422, issues }));
};

/** The scenes in which the kind of contribution makes no difference but in words. */
export function commonScenes<Form extends ContributionFormElement>({
  kind,
  begin,
  begun,
  toReview,
}: Use<Form>) {
  const call: Call = { kind, opens: '2020-07-01T00:00:00Z', timeZone: 'Europe/Tirane' };
  const started = (end: string): Scene<Form> => ({
    async act(form, _, language) {
      await begin(form, language);
      await part(form, end);
    },
  });
  const told = (calls: Call[]): Scene<Form> => ({ plan: { calls }, act: (form) => part(form, '.sunken') });
  const offered: Scene<Form> = {
    async before(backend, language) {
      const keeping = await openKeeping();
      const scope = scopeOf({ backend: backend.id, about: samplePlan.id, element: `${kind}-form` });
      const draft = newDraft(scope, 'guest', begun(language));
      await keeping.keepDraft({ ...draft, startedAt: '2020-11-10T08:12:00.000Z' });
      await keeping.close();
    },
    act: (form) => part(form, '.note.doing'),
  };
  const closed = told([{ ...call, closes: '2020-11-30T22:59:00Z' }]);
  const sent = (end: string, answer?: MemoryBackend['send']): Scene<Form> => ({
    async act(form, backend, language) {
      if (answer) backend.send = answer;
      await toReview(form, language);
      await send(form, end);
    },
  });
  return {
    review: { act: (form, _, language) => toReview(form, language) },
    kept: started('.saved .i'),
    'not-kept': {
      async act(form, _, language) {
        await begin(form, language);
        await part(form, '.saved .i');
        await press(form, '.saved button');
        await until(() => !form.shadowRoot?.querySelector('.saved .i'));
      },
    },
    'kept-in-memory': {
      // Before the form is drawn: where others were on the page before, it opens its keeping at once.
      before() {
        indexedDB.open = () => {
          throw new DOMException('refused', 'SecurityError');
        };
      },
      async act(form, _, language) {
        try {
          await begin(form, language);
          await part(form, '.saved');
        } finally {
          Reflect.deleteProperty(indexedDB, 'open');
        }
      },
    },
    'draft-offered': offered,
    sending: sent('[type=submit][aria-disabled]', () => new Promise<never>(() => {})),
    waiting: sent('.note.wait', refusal('offline')),
    refused: sent('#errors', refusal('forbidden')),
    prevented: {
      async act(form, _, language) {
        form.addEventListener('ogp-submit', (event) => event.preventDefault());
        await toReview(form, language);
        await send(form, '#errors');
      },
    },
    done: { ...sent('.slip'), attributes: { 'link-receipt': '/receipt', 'link-idea': '/ideas/{id}' } },
    planned: told([{ ...call, opens: '2120-09-01T07:00:00Z' }]),
    closed,
    'closed-meanwhile': {
      ...closed,
      ...offered,
      async act(form) {
        await press(form, '.note.doing button');
        await part(form, '.note.wait');
      },
    },
    'no-call': told([]),
    unconnected: { ...started('.note.wait'), alone: true },
    unread: {
      before: (backend) => backend.setState('offline'),
      act: (form) => part(form, '.note.wait'),
    },
    'plan-unknown': { attributes: { plan: 'AP_ALB99' }, act: (form) => part(form, '.note.wait') },
    'not-taken': { ...started('.note.wait'), discovery: { writes: [] } },
  } satisfies Record<string, Scene<Form>>;
}

/** A form in a state; it carries `data-ready` when it is there. */
export function staged<Form extends ContributionFormElement>(
  form: Form,
  scene: Scene<Form>,
  language: Language,
): Form {
  form.lang = language;
  const attributes = { plan: samplePlan.id, 'policy-area': 'digital-governance', ...scene.attributes };
  for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
  const backend = memoryBackend({
    id: `memory:${crypto.randomUUID()}`,
    discovery: { ...sampleDiscovery, ...scene.discovery },
    documents: { [`plans/${samplePlan.id}.json`]: { ...samplePlan, ...scene.plan } },
  });
  const set = async () => {
    await scene.before?.(backend, language);
    if (!scene.alone) form.backend = backend;
    await part(form, '.xl, .lg');
    if (!scene.alone) await until(() => !form.matches(':state(loading)'));
    await scene.act?.(form, backend, language);
    await form.updateComplete;
    form.dataset.ready = '';
  };
  void set();
  return form;
}
