/** Brings the element into each of its states, on a backend in memory. For stories. */
import { memoryBackend, type MemoryBackend } from '@ogp-kit/client';
import type { Plan } from '@ogp-kit/core/browser';
import { discovery } from '../consultation-summary/consultation-summary.samples.ts';
import { until } from '../contribution-form/form.driver.ts';
import { bare, longPlan, mixed, planWith, priced, untidy, wholeMeasure } from './plan-table.samples.ts';
import type { PlanTableStateName } from './plan-table.states.ts';
import './plan-table.ts';

interface Scene {
  plan?: Plan;
  attributes?: Record<string, string>;
  /** Data in the page, instead of a backend. */
  inline?: string;
  alone?: boolean;
  before?(backend: MemoryBackend): void;
}

const linked = { 'link-commitment': '/commitments/{id}' };

const scenes: Record<PlanTableStateName, Scene> = {
  priced: { attributes: linked },
  published: { plan: bare },
  mixed: { plan: mixed },
  'whole-measure': { plan: wholeMeasure },
  'one-area': { plan: untidy, attributes: { 'policy-area': 'anti-corruption' } },
  untidy: { plan: untidy, attributes: linked },
  long: { plan: longPlan(40, 4) },
  inline: { inline: JSON.stringify(priced) },
  'no-table': { plan: planWith([]) },
  'no-lines': { attributes: { 'policy-area': 'access-to-justice' } },
  loading: { before: (backend) => backend.setDelay(1_000_000) },
  unread: { before: (backend) => backend.setState('offline') },
  unknown: { attributes: { plan: 'XX0000' } },
  unusable: { inline: '{"neither": "a plan nor a commitment"}' },
  unconnected: { alone: true },
};

/** The element in a state; it carries `data-ready` when it is there. */
export function stage(state: PlanTableStateName, language: 'en' | 'sq'): HTMLElement {
  const { plan = priced, attributes, inline, alone, before } = scenes[state];
  const element = document.createElement('ogp-plan-table');
  element.lang = language;
  for (const [name, value] of Object.entries({ plan: plan.id, ...attributes }))
    element.setAttribute(name, value);
  if (inline) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = inline;
    element.append(script);
  }
  const backend = memoryBackend({ discovery, documents: { [`plans/${plan.id}.json`]: plan } });
  before?.(backend);
  if (!inline && !alone) element.backend = backend;
  const set = async () => {
    const root = await until(() => element.shadowRoot);
    await until(() => root.querySelector('table, .note, .bones'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await element.updateComplete;
    element.dataset['ready'] = '';
  };
  void set();
  return element;
}
