import { readFileSync } from 'node:fs';
import type { Discovery, NewIdea, NewKeyIssues, Plan } from '@ogp-kit/core/browser';
import type { IdeaContribution, KeyIssuesContribution } from '../src/backend.ts';

const sample = (name: string): unknown =>
  JSON.parse(
    readFileSync(new URL(`../../core/samples/albania-2020-2022.${name}.json`, import.meta.url), 'utf8'),
  );

export const plan = sample('plan') as Plan;
export const discovery = sample('discovery') as Discovery;
export const ideas = sample('ideas') as { body: NewIdea }[];
export const contribution: IdeaContribution = { kind: 'idea', plan: plan.id, body: ideas[0]!.body };

const issues: NewKeyIssues = {
  language: 'en',
  author: { kind: 'anonymous' },
  policyArea: plan.policyAreas[0]!.id,
  issues: [{ issue: 'Declarations are not checked', why: 'Nobody trusts them' }, { issue: 'Late budgets' }],
};
export const keyIssues: KeyIssuesContribution = { kind: 'key-issues', plan: plan.id, body: issues };
