/** Brings the element into each of its states, on a backend in memory. For stories. */
import { memoryBackend, type MemoryBackend } from '@ogp-kit/client';
import type { Commitment } from '@ogp-kit/core/browser';
import { discovery } from '../consultation-summary/consultation-summary.samples.ts';
import { until } from '../contribution-form/form.driver.ts';
import { budget, disputed, documentsOf, exported, register, report } from './commitment-card.samples.ts';
import type { CommitmentCardStateName } from './commitment-card.states.ts';
import './commitment-card.ts';

interface Scene {
  commitment?: Commitment;
  attributes?: Record<string, string>;
  /** Data in the page, instead of a backend. */
  inline?: string;
  alone?: boolean;
  before?(backend: MemoryBackend): void;
  act?(root: ShadowRoot): void;
}

const full = { density: 'full', 'link-commitment': '/commitments/{id}', 'link-idea': '/ideas/{id}' };
const compact = { density: 'compact', 'link-commitment': '/commitments/{id}' };
const sides = (...statusReports: NonNullable<Commitment['statusReports']>): Commitment => {
  const { irmAssessments: _none, ...others } = register;
  return { ...others, statusReports };
};
const open = (root: ShadowRoot) => {
  for (const one of root.querySelectorAll('details')) one.open = true;
};
const { id, plan, title, milestones } = register;

const scenes: Record<CommitmentCardStateName, Scene> = {
  full: { commitment: disputed, attributes: full },
  normal: { commitment: budget },
  compact: { commitment: register, attributes: compact },
  'compact-overdue': { commitment: disputed, attributes: compact },
  'all-differ': {
    commitment: sides(
      report({ side: 'government', status: 'complete', date: '2022-01-15' }),
      report({ side: 'civilSociety', status: 'notStarted', date: '2022-03' }),
      report({ side: 'irm', status: 'limited', date: '2022' }),
    ),
  },
  'two-differ': {
    commitment: sides(
      report({ side: 'government', status: 'substantial', date: '2021-09-30' }),
      report({ side: 'civilSociety', status: 'limited', date: '2021-10-12' }),
    ),
  },
  'all-agree': {
    commitment: sides(
      report({ side: 'government', status: 'complete', date: '2022-01-15' }),
      report({ side: 'civilSociety', status: 'complete', date: '2022-03-03' }),
      report({ side: 'irm', status: 'complete', date: '2023' }),
    ),
  },
  silent: {
    commitment: {
      ...sides(),
      milestones: milestones.map(({ status: _unknown, ...milestone }) => milestone),
      irmAssessments: [{ commitment: id, completion: 'NR' }],
    },
  },
  unfolded: { commitment: disputed, attributes: full, act: open },
  ideas: { commitment: disputed, attributes: full, act: open },
  bare: { commitment: { id, plan, title, milestones: [] }, attributes: full },
  long: {
    commitment: {
      ...budget,
      title: {
        en: `${budget.title['en']}: ${budget.objective!['en']}`,
        sq: `${budget.title['sq']}: ${budget.objective!['sq']}`,
      },
    },
    attributes: full,
  },
  inline: { inline: JSON.stringify(exported(disputed, budget)) },
  loading: { before: (backend) => backend.setDelay(1_000_000) },
  unread: { before: (backend) => backend.setState('offline') },
  unknown: { attributes: { commitment: 'XX0000' } },
  unusable: { inline: '{"neither": "a plan nor a commitment"}' },
  unconnected: { alone: true },
};

/** The element in a state; it carries `data-ready` when it is there. */
export function stage(state: CommitmentCardStateName, language: 'en' | 'sq'): HTMLElement {
  const { commitment = register, attributes, inline, alone, before, act } = scenes[state];
  const element = document.createElement('ogp-commitment-card');
  element.lang = language;
  for (const [name, value] of Object.entries({ commitment: commitment.id, ...attributes }))
    element.setAttribute(name, value);
  if (inline) {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = inline;
    element.append(script);
  }
  const backend = memoryBackend({ discovery, documents: documentsOf(commitment) });
  before?.(backend);
  if (!inline && !alone) element.backend = backend;
  const set = async () => {
    const root = await until(() => element.shadowRoot);
    await until(() => root.querySelector('.card, .note, .bones'));
    act?.(root);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await element.updateComplete;
    element.dataset['ready'] = '';
  };
  void set();
  return element;
}
