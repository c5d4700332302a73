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
export const keyIssues: KeyIssuesContribution = {
  kind: 'key-issues',
  plan: plan.id,
  body: (sample('key-issues') as { body: NewKeyIssues }[])[0]!.body,
};
