import type { Codelist } from './codelist.ts';
import type { IdeaForm } from './idea-forms.ts';

/** Which form was filled in. */
export const ideaFormLabels: Codelist<IdeaForm> = {
  source: 'Albania 2020–2022, idea forms with seven and with three questions',
  labels: {
    full: { en: 'Full form, seven questions', sq: 'Formular i plotë, shtatë pyetje' },
    short: { en: 'Short form, three questions', sq: 'Formular i shkurtër, tri pyetje' },
  },
};
