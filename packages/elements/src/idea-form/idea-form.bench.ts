/** Puts an idea form on a page and looks at it from outside, for the specs. */
import type { MemoryBackend } from '@ogp-kit/client';
import type { Idea, NewIdea } from '@ogp-kit/core/browser';
import './idea-form.ts';
import { opened, type Setting } from '../contribution-form/form.bench.ts';
import { fillTo, part, press, proceed, type } from './idea-form.driver.ts';
import type { OgpIdeaFormElement } from './idea-form.element.ts';
import { words } from './idea-form.messages.en.ts';
import { words as laterWords } from './later/later.messages.en.ts';

export {
  clearBench,
  field,
  focusOn,
  listen,
  named,
  newBackend,
  ready,
  sampleDiscovery,
  samplePlan,
  wordsOf,
} from '../contribution-form/form.bench.ts';

/** All that the form says in English. */
export const english = { ...words, ...laterWords };

/** A form on the page, drawn, its plan read. */
export const open = (setting?: Setting): Promise<{ form: OgpIdeaFormElement; backend: MemoryBackend }> =>
  opened(document.createElement('ogp-idea-form'), setting);

/** Answers everything, up to the page to check. */
export async function toReview(form: OgpIdeaFormElement, idea: NewIdea = fullIdea()): Promise<void> {
  await fillTo(form, idea, 4);
  await proceed(form);
  await part(form, '.review');
}

/** Answers the short form, up to the page to check. */
export async function toShortReview(form: OgpIdeaFormElement): Promise<void> {
  for (const question of ['summary', 'problem', 'objectiveImpact'] as const) {
    await type(form, question, fullIdea().answers[question]!);
  }
  await proceed(form);
  await press(form, '#author-anonymous');
  await proceed(form);
  await part(form, '.review');
}

/** Answers everything and sends it; resolves when the receipt is there. */
export async function send(form: OgpIdeaFormElement, idea?: NewIdea): Promise<void> {
  await toReview(form, idea);
  await press(form, '[type=submit]');
  await part(form, '.slip');
}

/** The ideas that a backend has accepted, oldest first. */
export const ideasOf = (backend: MemoryBackend): Idea[] =>
  backend.accepted.map(({ record }) => record as Idea);

/** A whole idea, in every question. */
export const fullIdea = (): NewIdea => ({
  form: 'full',
  language: 'en',
  author: { kind: 'organisation', displayName: 'A village council' },
  policyArea: 'digital-governance',
  answers: {
    summary: 'Opening hours of every public counter in one list.',
    problem: 'People travel for an hour and find the counter shut.',
    solution: 'Each counter keeps its own entry, and the list is open data.',
    objectiveImpact: 'Nobody comes in vain. By the end of 2022 every counter is in the list.',
    beneficiaries: 'Everyone who needs a paper, most of all in villages.',
    improves: [
      { value: 'accessToInformation', prompts: ['discloseMore', 'improveAccess'] },
      { value: 'technology', prompts: [] },
    ],
    agencies: 'ADISA, with the municipalities.',
  },
});
