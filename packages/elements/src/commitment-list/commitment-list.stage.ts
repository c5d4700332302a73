/** Brings the element into each of its states, on a backend in memory, by using it. For stories. */
import { memoryBackend, type MemoryBackend } from '@ogp-kit/client';
import type { Plan } from '@ogp-kit/core/browser';
import discovery from '@ogp-kit/core/samples/albania-2020-2022.discovery.json' with { type: 'json' };
import { until } from '../contribution-form/form.driver.ts';
import { manyCommitments, plan } from './commitment-list.samples.ts';
import type { CommitmentListStateName } from './commitment-list.states.ts';
import './commitment-list.ts';

interface Scene {
  plan?: Plan;
  attributes?: Record<string, string>;
  alone?: boolean;
  before?(backend: MemoryBackend): void;
  act?(root: ShadowRoot): Promise<unknown> | void;
}

const linked = { 'link-commitment': '/commitments/{id}' };

const choose = (root: ShadowRoot, id: string, value: string) => {
  const field = root.querySelector<HTMLInputElement>(`#${id}`)!;
  field.value = value;
  field.dispatchEvent(new Event(id === 'q' ? 'input' : 'change'));
};

/** Copies the link, or cannot; the reader's clipboard is left alone. */
const copy = (works: boolean) => async (root: ShadowRoot) => {
  const writeText = () => (works ? Promise.resolve() : Promise.reject(new Error('No')));
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  root.querySelector<HTMLElement>('.actions button')!.click();
  await until(() => root.querySelector('.actions input') ?? root.querySelector('.actions span')?.textContent);
  delete (navigator as { clipboard?: unknown }).clipboard;
};

const headings = [
  { en: 'Fight against corruption', sq: 'Lufta kundër korrupsionit' },
  { en: 'Digital governance', sq: 'Qeverisja digjitale' },
];
const withoutAreas = (themed: boolean): Plan => ({
  ...plan,
  policyAreas: [],
  commitments: plan.commitments!.map((one, i) => ({ ...one, ...(themed && { theme: headings[i % 2]! }) })),
});

const scenes: Record<CommitmentListStateName, Scene> = {
  rows: {},
  cards: { attributes: { view: 'cards', ...linked } },
  linked: { attributes: linked },
  table: { act: (root) => root.querySelector<HTMLElement>('summary')!.click() },
  'civil-society': { act: (root) => choose(root, 'side', 'civilSociety') },
  area: { attributes: { 'policy-area': 'digital-governance' } },
  searched: {
    attributes: { status: 'overdue' },
    act: (root) => choose(root, 'q', 'regj'),
  },
  'late-first': { act: (root) => choose(root, 'sort', 'late') },
  nothing: { attributes: { status: 'noEvidence', 'policy-area': 'digital-governance' } },
  copied: { attributes: { hash: 'commitments' }, act: copy(true) },
  'not-copied': { attributes: { hash: 'commitments' }, act: copy(false) },
  themes: { plan: withoutAreas(true) },
  'no-areas': { plan: withoutAreas(false) },
  long: { plan: manyCommitments(60), act: (root) => until(() => root.querySelectorAll('.list > li')[59]) },
  empty: { plan: { ...plan, commitments: [] } },
  loading: { before: (backend) => backend.setDelay(1_000_000) },
  unread: { before: (backend) => backend.setState('offline') },
  unknown: { attributes: { plan: 'none' } },
  unconnected: { alone: true },
};

/** The element in a state; it carries `data-ready` when it is there. */
export function stage(state: CommitmentListStateName, language: 'en' | 'sq'): HTMLElement {
  const scene = scenes[state];
  const element = document.createElement('ogp-commitment-list');
  element.lang = language;
  for (const [name, value] of Object.entries({ plan: plan.id, ...scene.attributes }))
    element.setAttribute(name, value);
  const backend = memoryBackend({
    id: `memory:${crypto.randomUUID()}`,
    discovery: discovery as never,
    documents: { [`plans/${plan.id}.json`]: scene.plan ?? plan },
  });
  const set = async () => {
    scene.before?.(backend);
    if (!scene.alone) element.backend = backend;
    const root = await until(() => element.shadowRoot);
    await until(() => root.querySelector('.list, .note, .bones'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await scene.act?.(root);
    await element.updateComplete;
    element.dataset.ready = '';
  };
  void set();
  return element;
}
