import type { formEn } from './form.messages.en.ts';

/** Shqip. */
export const formSq: typeof formEn = {
  languages: 'Gjuha',
  step: (f, n, of) => `Hapi ${f.number(n)} nga ${f.number(of)}`,
  required: 'E detyrueshme',
  optional: 'Jo e detyrueshme',
  left: (f, n) => f.plural(n, 'Edhe # shenjë', 'Edhe # shenja'),
  over: (f, n) => f.plural(n, '# shenjë më shumë', '# shenja më shumë'),
  next: 'Vazhdo',
  partMissing: 'Një pjesë e formularit nuk u ngarkua. Kontrolloni lidhjen dhe provoni përsëri.',
  guide: 'Çfarë ndihmon',
};
