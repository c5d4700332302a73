import { promptsOfValue } from '../codelists/ogp-values.ts';
import type { Finding } from '../issue.ts';
import type { Idea, IdeaAnswers, Improvement, NewIdea } from '../model/idea.ts';
import type { Plan } from '../model/plan.ts';
import { authorRules, isBlank } from './author.ts';
import { caution, fault } from './finding.ts';
import type { Partly } from './partly.ts';
import { requiredAnswers } from './required-answers.ts';

/**
 * That an improvement's prompts stand under their value, and each once.
 * @param seen The values and prompts that stood before it.
 */
export function improvementRules(
  { value, prompts }: Partly<Improvement>,
  pointer = '',
  seen = new Set<unknown>(),
): Finding[] {
  const findings: Finding[] = [];
  const once = (at: string, code: unknown) => {
    if (seen.has(code)) findings.push(fault(pointer + at, 'value-repeated'));
    seen.add(code);
  };
  // Of a newer value nobody here knows the prompts.
  if (!value || !Object.hasOwn(promptsOfValue, value)) return findings;
  once('/value', value);
  prompts?.forEach((prompt, j) => {
    if (!prompt) return;
    const at = `/prompts/${j}`;
    if (promptsOfValue[value].includes(prompt)) once(at, prompt);
    else findings.push(fault(pointer + at, 'prompt-of-other-value', promptsOfValue[value]));
  });
  return findings;
}

/** What must hold between the values that answers name: each stands once, and technology supports another one. */
export function answersRules({ improves = [] }: Partly<IdeaAnswers>, pointer = ''): Finding[] {
  const seen = new Set<unknown>();
  const at = `${pointer}/improves`;
  const findings = improves.flatMap((one, i) => (one ? improvementRules(one, `${at}/${i}`, seen) : []));
  return seen.size && improves.every((improvement) => improvement?.value === 'technology')
    ? [...findings, caution(at, 'technology-alone')]
    : findings;
}

/**
 * What must hold between the fields of an idea: the author's name fits the kind of author, the form's answers are there,
 * each value and prompt stands once and prompts stand under their value. That technology is the only value is a warning:
 * by the Partnership's guidance it supports the other three.
 */
export function newIdeaRules(idea: Partly<NewIdea>): Finding[] {
  const { answers, form } = idea;
  const findings = authorRules(idea);
  if (!answers) return findings;
  for (const answer of form && Object.hasOwn(requiredAnswers, form) ? requiredAnswers[form] : []) {
    if (isBlank(answers[answer])) {
      findings.push(fault(`/answers/${answer}`, 'answer-required'));
    }
  }
  return [...findings, ...answersRules(answers, '/answers')];
}

/**
 * The same of an idea in a backend. One that was brought here from elsewhere was asked other questions: it has the
 * answers that it has.
 */
export function ideaRules(idea: Partly<Idea>): Finding[] {
  const { answers, provenance } = idea;
  if (provenance === undefined) return newIdeaRules(idea);
  return [...authorRules(idea), ...(answers ? answersRules(answers, '/answers') : [])];
}

/** That the policy area of a contribution is one of the plan that it is for. */
export function checkPolicyArea(
  contribution: Pick<NewIdea, 'policyArea'>,
  plan: { policyAreas: readonly Pick<Plan['policyAreas'][number], 'id'>[] },
): Finding[] {
  const { policyArea } = contribution;
  if (policyArea === undefined || plan.policyAreas.some(({ id }) => id === policyArea)) return [];
  return [fault('/policyArea', 'reference-unresolved')];
}
