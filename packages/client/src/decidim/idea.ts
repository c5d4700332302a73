import type { Idea, ReasonedResponse } from '@ogp-kit/core/browser';
import { day, time } from '../graphql/dates.ts';
import { answers } from '../graphql/answers.ts';
import { answerLength } from '../graphql/fit.ts';
import { plainText } from '../graphql/plain-blocks.ts';
import { proposer } from './authors.ts';
import { ideaId } from './commitment.ts';
import type { Process } from './platform.ts';
import { planInShort } from './plan.ts';
import { proposalDecision, proposalState, stateKey } from './statuses.ts';
import { planId, provenance, type Surroundings } from './surroundings.ts';
import type { Areas } from './taxonomy.ts';
import { languageOf, localised, machineWork, title } from './texts.ts';
import { all, type ToldProposal } from './told.ts';

/** What somebody wrote, in the language in which they did. */
function own(text: ToldProposal['body'], language: string): string {
  return all(text?.translations).find(({ locale }) => locale === language)?.text ?? '';
}

function response(
  told: ToldProposal & { id: string },
  idea: Pick<Idea, 'id' | 'plan'>,
  around: Surroundings,
) {
  const words = localised(told.answer);
  if (!words) return undefined;
  const decision = proposalDecision(told, around.options);
  const date = day(told.answeredAt);
  return {
    id: around.ids.name('answer', told.id),
    plan: idea.plan,
    scope: { ideas: [idea.id] },
    heard: title(told.title, told.id, around.language),
    response: words,
    ...(decision && { decision }),
    ...(date && { date }),
    provenance: provenance(around, told.url, {
      state: stateKey(told),
      machineTranslated: machineWork({ answer: told.answer }),
    }),
  } satisfies ReasonedResponse;
}

/** A proposal as an idea. */
export function idea(
  told: ToldProposal & { id: string },
  process: Process,
  areas: Areas,
  around: Surroundings,
): Idea {
  const { language: preferred, host } = around;
  const id = ideaId(around, process, told);
  const plan = planId(around, process.slug);
  const language = languageOf(localised(told.body) ? told.body : told.title, preferred);
  const names = title(told.title, told.id, language);
  const summary = names[language] ?? Object.values(names)[0]!;
  const body = plainText(own(told.body, language));
  const answer = response(told, { id, plan }, around);
  const [policyArea] = areas.of(told);
  return {
    id,
    kind: 'idea',
    plan,
    form: 'short',
    language,
    author: proposer(told, host),
    ...(policyArea && { policyArea }),
    channel: told.createdInMeeting ? 'meeting' : 'web',
    createdAt:
      time(told.publishedAt) ??
      time(told.createdAt) ??
      `${planInShort(process, around).period.startDate}T00:00:00Z`,
    answers: answers(summary, body, around.options.answers),
    state: proposalState(told, around.options),
    ...(answer && { responses: [answer] }),
    provenance: provenance(around, told.url, {
      id: told.id,
      reference: told.reference,
      state: stateKey(told),
      voteCount: told.voteCount,
      comments: told.totalCommentsCount,
      answeredAt: told.answeredAt,
      body: body.length > answerLength ? body : undefined,
      machineTranslated: machineWork({ title: told.title, body: told.body }),
    }),
  };
}
