/** Brings the form into each of its states, on a backend in memory, by using it. For stories. */
import type { NewKeyIssues } from '@ogp-kit/core/browser';
import samples from '@ogp-kit/core/samples/albania-2020-2022.key-issues.json' with { type: 'json' };
import { part, proceed, sign, type } from '../contribution-form/form.driver.ts';
import {
  commonScenes,
  faultAt,
  send,
  staged,
  type Language,
  type Scene,
} from '../contribution-form/form.stage.ts';
import { emptyAnswers } from './key-issues-form.answers.ts';
import { buttonOf, fieldsOf, makeRoom, toReview, write } from './key-issues-form.driver.ts';
import { OgpKeyIssuesFormElement } from './key-issues-form.ts';
import type { KeyIssuesFormStateName } from './key-issues-form.states.ts';

type KeyIssuesScene = Scene<OgpKeyIssuesFormElement>;

/** The issues of all samples in a language, as if one organisation had named them. */
function sampleKeyIssues(language: Language, count = 4): NewKeyIssues {
  const bodies = (samples as { body: NewKeyIssues }[])
    .map(({ body }) => body)
    .filter((body) => body.language === language);
  const { author } = bodies.find((body) => body.author.kind === 'organisation')!;
  return { language, author, issues: bodies.flatMap(({ issues }) => issues).slice(0, count) };
}

/** Writes several issues, then does something with the list. */
const several = (act?: (form: OgpKeyIssuesFormElement) => unknown): KeyIssuesScene => ({
  async act(form, _, language) {
    await write(form, sampleKeyIssues(language));
    await act?.(form);
  },
});

const scenes: Record<KeyIssuesFormStateName, KeyIssuesScene> = {
  ...commonScenes<OgpKeyIssuesFormElement>({
    kind: 'key-issues',
    begin: (form, language) => write(form, sampleKeyIssues(language, 1)),
    begun: (language) => {
      const [{ issue, why = '' }] = sampleKeyIssues(language, 1).issues as [NewKeyIssues['issues'][0]];
      return { ...emptyAnswers(), issues: [{ key: 1, issue, why }] };
    },
    toReview: (form, language) => toReview(form, sampleKeyIssues(language)),
  }),
  one: {},
  area: { attributes: { 'policy-area': '' }, act: (form) => part(form, '#area') },
  several: several(),
  moved: several((form) => buttonOf(form, 2, 'up').click()),
  removed: several(async (form) => {
    buttonOf(form, 1, 'remove').click();
    await part(form, '.gone');
  }),
  full: {
    async act(form, _, language) {
      await write(form, sampleKeyIssues(language, 10));
      await makeRoom(form, 10);
    },
  },
  who: several(async (form) => {
    await proceed(form);
    await sign(form, sampleKeyIssues(form.lang as Language));
  }),
  errors: {
    async act(form, _, language) {
      await write(form, { issues: sampleKeyIssues(language).issues.map(({ issue }) => ({ issue })) });
      for (const at of [1, 3]) {
        const [issue, why] = [fieldsOf(form, 'issue')[at]!, fieldsOf(form, 'why')[at]!];
        await type(form, why.id, issue.value);
        await type(form, issue.id, '');
      }
      await proceed(form);
    },
  },
  'too-long': {
    async act(form, _, language) {
      const [{ issue }] = sampleKeyIssues(language).issues as [{ issue: string }];
      await write(form, { issues: [{ issue, why: issue.repeat(40) }] });
      await proceed(form);
    },
  },
  'name-missing': several(async (form) => {
    await proceed(form);
    await sign(form, { author: { kind: 'organisation' } });
    await proceed(form);
  }),
  'refused-fields': {
    async act(form, backend, language) {
      backend.send = faultAt('/issues/1/issue', language);
      await toReview(form, sampleKeyIssues(language));
      await send(form, '#errors');
    },
  },
};

/** The form in a state; it carries `data-ready` when it is there. */
export const stage = (state: KeyIssuesFormStateName, language: Language): HTMLElement =>
  staged(document.createElement('ogp-key-issues-form'), scenes[state], language);
