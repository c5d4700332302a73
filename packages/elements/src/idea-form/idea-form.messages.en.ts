import { formEn } from '../contribution-form/form.messages.en.ts';

/** What the form says before its first use. */
export const words = {
  ...formEn,
  title: 'Share an idea',
  stepIdea: 'Your idea',

  summary: 'What is your idea?',
  summaryHint: 'Two or three sentences are enough.',
  summaryTips: [
    'Say what would be different, not only what is wrong.',
    'One idea at a time. Send as many as you like.',
  ],
  problem: 'What problem would it help to solve?',
  problemHint: 'Say who is affected and how you know.',
  objectiveShort: 'What is the main goal?',
  objectiveShortHint: 'One or two sentences.',
};

/** The first words of the form; every language has the same keys. */
export type IdeaFormMessages = typeof words;
