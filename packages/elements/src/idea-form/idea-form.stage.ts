/** Brings the form into each of its states, on a backend in memory, by using it. For stories. */
import type { NewIdea } from '@ogp-kit/core/browser';
import ideas from '@ogp-kit/core/samples/albania-2020-2022.ideas.json' with { type: 'json' };
import {
  commonScenes,
  faultAt,
  send,
  staged,
  type Language,
  type Scene,
} from '../contribution-form/form.stage.ts';
import { emptyAnswers } from './idea-form.answers.ts';
import { fillTo, part, proceed, sign, type } from './idea-form.driver.ts';
import { OgpIdeaFormElement } from './idea-form.ts';
import type { IdeaFormStateName } from './idea-form.states.ts';

type IdeaScene = Scene<OgpIdeaFormElement>;

/** A filled-in full form in a language, from the sample ideas. */
function sampleIdea(language: Language): NewIdea {
  const found = (ideas as { body: NewIdea }[]).find(
    ({ body }) => body.form === 'full' && body.language === language && body.author.kind === 'organisation',
  );
  if (!found) throw new Error(`no full sample idea of an organisation in ${language}`);
  return found.body;
}

const at = (step: number): IdeaScene => ({
  act: (form, _, language) => fillTo(form, sampleIdea(language), step),
});

async function toReview(form: OgpIdeaFormElement, language: Language): Promise<void> {
  await fillTo(form, sampleIdea(language), 4);
  await proceed(form);
  await part(form, '.review');
}

const scenes: Record<IdeaFormStateName, IdeaScene> = {
  ...commonScenes<OgpIdeaFormElement>({
    kind: 'idea',
    begin: (form, language) => type(form, 'summary', sampleIdea(language).answers.summary),
    begun: (language) => {
      const { summary } = sampleIdea(language).answers;
      return { ...emptyAnswers(), summary };
    },
    toReview,
  }),
  idea: {},
  area: { attributes: { 'policy-area': '' }, act: (form) => part(form, '#area') },
  problem: at(1),
  effect: at(2),
  values: at(3),
  who: at(4),
  errors: {
    async act(form, _, language) {
      await fillTo(form, sampleIdea(language), 0);
      await proceed(form);
      await proceed(form);
    },
  },
  'too-long': {
    async act(form, _, language) {
      await type(form, 'summary', sampleIdea(language).answers.summary.repeat(20));
      await proceed(form);
    },
  },
  'name-missing': {
    async act(form, _, language) {
      await fillTo(form, { ...sampleIdea(language), author: { kind: 'organisation' } }, 4);
      await proceed(form);
    },
  },
  'refused-fields': {
    async act(form, backend, language) {
      backend.send = faultAt('/answers/problem', language);
      await toReview(form, language);
      await send(form, '#errors');
    },
  },
  short: { attributes: { form: 'short' } },
  'short-you': {
    attributes: { form: 'short' },
    async act(form, _, language) {
      const idea = sampleIdea(language);
      for (const field of ['summary', 'problem', 'objectiveImpact'] as const) {
        await type(form, field, idea.answers[field] ?? '');
      }
      await proceed(form);
      await sign(form, idea);
    },
  },
};

/** The form in a state; it carries `data-ready` when it is there. */
export const stage = (state: IdeaFormStateName, language: Language): HTMLElement =>
  staged(document.createElement('ogp-idea-form'), scenes[state], language);
