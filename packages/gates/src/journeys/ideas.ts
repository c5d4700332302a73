import type { IdeaAnswers, NewIdea, Author, OgpValue } from '@ogp-kit/core';
import { ogpValueCodes, promptsOfValue } from '@ogp-kit/core';
import samples from '@ogp-kit/core/samples/albania-2020-2022.ideas.json' with { type: 'json' };
import { activities, commitment, type Activity, type Commitment } from './facts.ts';
import { ofActivity, ofCommitment } from './wording.ts';

/** An idea that is going to be typed. */
export interface IdeaToType {
  readonly name: string;
  readonly language: 'en' | 'sq';
  readonly author: Author;
  readonly answers: Required<IdeaAnswers>;
}

export const languages = ['en', 'sq'] as const;
export type Language = (typeof languages)[number];

/** Each idea improves another choice of the four values; all eight prompts come up. */
function improvesOf(turn: number): Required<IdeaAnswers>['improves'] {
  const chosen: readonly OgpValue[] = ogpValueCodes.filter((_, index) => (index + turn) % 4 < 2);
  return chosen.map((value, index) => {
    const prompts = promptsOfValue[value];
    return { value, prompts: (turn + index) % 3 === 0 ? [] : prompts.slice(0, 1 + (turn % prompts.length)) };
  });
}

const authors: readonly Author[] = [
  { kind: 'person', displayName: 'Zana Gjonbalaj-Çela' },
  { kind: 'organisation', displayName: 'Shoqata “Sporteli i Hapur”' },
  { kind: 'anonymous' },
];

/** The six activities of the draft plan's table and two commitments of the plan, each in English and in Albanian. */
export function ideasOfTheSource(): IdeaToType[] {
  const things: { name: string; words: (language: Language) => Omit<IdeaAnswers, 'improves'> }[] = [
    ...activities().map((activity: Activity) => ({
      name: activity.number,
      words: (language: Language) => ofActivity(activity, language),
    })),
    ...['AL0066', 'AL0072'].map(commitment).map((fact: Commitment) => ({
      name: fact.id,
      words: (language: Language) => ofCommitment(fact, language),
    })),
  ];
  return languages.flatMap((language, shift) =>
    things.map(({ name, words }, turn) => ({
      name: `${name} in ${language}`,
      language,
      author: authors[(turn + shift) % authors.length] as Author,
      answers: { ...words(language), improves: improvesOf(turn + shift) } as Required<IdeaAnswers>,
    })),
  );
}

/** Sample ideas that answer all seven questions, one in each language or all of them. */
export function sampleIdeas(howMany: 'all' | 'one in each language'): IdeaToType[] {
  const whole = (samples as { key: string; body: NewIdea }[])
    .filter(({ body }) => body.form === 'full')
    .map(({ key, body }) => ({
      name: `${key} in ${body.language}`,
      language: body.language as Language,
      author: body.author,
      answers: {
        ...(body.answers as Required<IdeaAnswers>),
        // The form has no field for an explanation.
        improves: (body.answers.improves ?? []).map(({ value, prompts }) => ({ value, prompts })),
      },
    }));
  return howMany === 'all'
    ? whole
    : languages.map((language) => whole.find((idea) => idea.language === language) as IdeaToType);
}
