import { promptsOfValue } from '../codelists/ogp-values.ts';
import type { Finding } from '../issue.ts';
import type { NewIdea } from '../model/idea.ts';
import type { Plan } from '../model/plan.ts';
import { authorRules, isBlank } from './author.ts';
import { caution, fault } from './finding.ts';
import type { Partly } from './partly.ts';
import { requiredAnswers } from './required-answers.ts';

function improvementRules(improves: NonNullable<Partly<NewIdea['answers']>['improves']>): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<unknown>();
  const once = (pointer: string, code: unknown) => {
    if (seen.has(code)) findings.push(fault(pointer, 'value-repeated'));
    seen.add(code);
  };
  improves.forEach((improvement, i) => {
    const value = improvement?.value;
    if (!value) return;
    once(`/answers/improves/${i}/value`, value);
    improvement.prompts?.forEach((prompt, j) => {
      if (!prompt) return;
      const pointer = `/answers/improves/${i}/prompts/${j}`;
      if (promptsOfValue[value].includes(prompt)) once(pointer, prompt);
      else findings.push(fault(pointer, 'prompt-of-other-value', promptsOfValue[value]));
    });
  });
  if (seen.size && improves.every((improvement) => improvement?.value === 'technology')) {
    findings.push(caution('/answers/improves', 'technology-alone'));
  }
  return findings;
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
  for (const answer of (form && requiredAnswers[form]) ?? []) {
    if (isBlank(answers[answer])) {
      findings.push(fault(`/answers/${answer}`, 'answer-required'));
    }
  }
  return answers.improves ? [...findings, ...improvementRules(answers.improves)] : findings;
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
