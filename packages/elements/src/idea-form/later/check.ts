import { checkNewIdea, type Finding, type IdeaForm, type NewIdea } from '@ogp-kit/core/browser';
import type { Format } from '../../i18n/format.ts';
import { lengthOf, type IdeaFormAnswers, type TextQuestion } from '../idea-form.answers.ts';
import { mostCharacters } from '../field.view.ts';
import { steps, type Field } from '../idea-form.steps.ts';
import type { LaterMessages } from './later.messages.en.ts';

/** The field of the form that a pointer into a NewIdea leads to; the empty string where there is none. */
export function fieldOf(pointer: string): Field | '' {
  if (pointer.startsWith('/author')) return 'name';
  if (pointer === '/policyArea') return 'area';
  const question = /^\/answers\/(\w+)/.exec(pointer)?.[1];
  return question ? (question as Field) : '';
}

/** What is wrong with an idea, in words, by field, in the order of the form. Warnings are left to the views. */
export function checkIdea(
  idea: NewIdea,
  answers: IdeaFormAnswers,
  most: number,
  m: LaterMessages,
  f: Format,
): Map<Field | '', string> {
  const found = new Map<Field | '', string>();
  for (const finding of checkNewIdea(idea)) {
    const field = fieldOf(finding.pointer);
    if (finding.severity === 'error' && !found.has(field)) found.set(field, say(finding, field, answers, m, f));
  }
  if (most < mostCharacters) {
    for (const [question, text] of Object.entries(idea.answers)) {
      const over = typeof text === 'string' ? lengthOf(text) - most : 0;
      if (over > 0) found.set(question as Field, m.shorten(f, over));
    }
  }
  return inOrder(found, idea.form);
}

/** The same, sorted as the form asks. */
export function inOrder(found: Map<Field | '', string>, form: IdeaForm): Map<Field | '', string> {
  const order = steps(form).flatMap((step) => step.fields);
  return new Map([...found].sort(([a], [b]) => order.indexOf(a as Field) - order.indexOf(b as Field)));
}

function say(finding: Finding, field: Field | '', answers: IdeaFormAnswers, m: LaterMessages, f: Format): string {
  if (finding.code === 'too-long' && field in answers) {
    return m.shorten(f, Math.max(1, lengthOf(answers[field as TextQuestion]) - mostCharacters));
  }
  switch (field) {
    case 'summary':
      return m.needSummary;
    case 'problem':
      return m.needProblem;
    case 'solution':
      return m.needSolution;
    case 'objectiveImpact':
      return m.needObjectiveImpact;
    case 'name':
      return answers.author === 'person' ? m.needPersonName : m.needOrganisationName;
    default:
      return m.wrongAnswer;
  }
}
