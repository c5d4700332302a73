import { formSq } from '../contribution-form/form.messages.sq.ts';
import type { IdeaFormMessages } from './idea-form.messages.en.ts';

/** Shqip. */
export const words: IdeaFormMessages = {
  ...formSq,
  title: 'Ndani një ide',
  stepIdea: 'Ideja juaj',

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
