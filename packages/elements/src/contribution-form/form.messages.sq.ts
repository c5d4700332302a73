import type { formEn } from './form.messages.en.ts';

/** Shqip. */
export const formSq: typeof formEn = {
  languages: 'Gjuha',
  step: (f, n, of) => `Hapi ${f.number(n)} nga ${f.number(of)}`,
  required: 'E detyrueshme',
  optional: 'Jo e detyrueshme',
  left: (f, n) => f.plural(n, { one: 'Edhe # shenjë', other: 'Edhe # shenja' }),
  over: (f, n) => f.plural(n, { one: '# shenjë më shumë', other: '# shenja më shumë' }),
  next: 'Vazhdo',
  partMissing: 'Një pjesë e formularit nuk u ngarkua. Kontrolloni lidhjen dhe provoni përsëri.',
  guide: 'Çfarë ndihmon',
};
