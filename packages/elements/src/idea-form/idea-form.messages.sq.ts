import type { IdeaFormMessages } from './idea-form.messages.en.ts';

/** Shqip. */
export const sq: IdeaFormMessages = {
  title: 'Ndani një ide',
  languages: 'Gjuha',
  step: (f, n, of) => `Hapi ${f.number(n)} nga ${f.number(of)}`,
  stepIdea: 'Ideja juaj',
  required: 'E detyrueshme',
  optional: 'Jo e detyrueshme',
  left: (f, n) => f.plural(n, { one: 'Edhe # shenjë', other: 'Edhe # shenja' }),
  over: (f, n) => f.plural(n, { one: '# shenjë më shumë', other: '# shenja më shumë' }),
  next: 'Vazhdo',
  partMissing: 'Një pjesë e formularit nuk u ngarkua. Kontrolloni lidhjen dhe provoni përsëri.',
  guide: 'Çfarë ndihmon',

  summary: 'Cila është ideja juaj?',
  summaryHint: 'Dy ose tri fjali mjaftojnë.',
  summaryTips: [
    'Thoni çfarë do të ndryshonte, jo vetëm çfarë nuk shkon.',
    'Një ide çdo herë. Dërgoni sa të doni.',
  ],
  problem: 'Cilin problem do të ndihmonte të zgjidhte?',
  problemHint: 'Thoni kë prek dhe si e dini.',
  objectiveShort: 'Cili është synimi kryesor?',
  objectiveShortHint: 'Një ose dy fjali.',
};
