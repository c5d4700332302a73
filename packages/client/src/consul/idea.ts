import type { Idea, IdeaState } from '@ogp-kit/core/browser';
import { answers } from '../graphql/answers.ts';
import { time } from '../graphql/dates.ts';
import { answerLength, cut, line, lineLength } from '../graphql/fit.ts';
import { plainText } from '../graphql/plain-blocks.ts';
import type { Investment, Proposal } from './platform.ts';
import { author, names, provenance, type Surroundings } from './surroundings.ts';
import type { ToldIdea } from './told.ts';

type Same = 'kind' | 'form' | 'language' | 'author' | 'channel' | 'answers';

/** What proposals and investments say alike. */
function said(told: ToldIdea, text: string, { options, language }: Surroundings): Pick<Idea, Same> {
  return {
    kind: 'idea',
    form: 'short',
    language,
    author: author(told.publicAuthor),
    channel: 'web',
    answers: answers(line(told.title) ?? cut(`#${told.id}`, lineLength), text, options.answers),
  };
}

/** The text of an idea, in HTML. */
export const textOf = (told: ToldIdea & { summary?: unknown }): string => {
  if (typeof told.description === 'string' && line(told.description) !== undefined) return told.description;
  return typeof told.summary === 'string' ? told.summary : '';
};

/**
 * A proposal as an idea.
 * @param since - When ideas of the plan can have been made at the earliest, where CONSUL does not say when.
 */
export function proposalIdea(told: Proposal, plan: string, since: string, around: Surroundings): Idea {
  const text = plainText(textOf(told));
  return {
    id: names.proposal(around, told),
    plan,
    ...said(told, text, around),
    createdAt: time(told.publicCreatedAt) ?? `${since}T00:00:00Z`,
    state: told.retiredAt ? 'withdrawn' : 'published',
    provenance: provenance(around, `proposals/${encodeURIComponent(told.id)}`, {
      id: told.id,
      summary: line(told.summary),
      supports: told.cachedVotesUp,
      comments: told.commentsCount,
      geozone: line(told.geozone?.name),
      retiredAt: told.retiredAt,
      retiredReason: told.retiredReason,
      retiredExplanation: line(told.retiredExplanation),
      text: text.length > answerLength ? text : undefined,
    }),
  };
}

function investmentState({ steps, feasibility }: Investment): IdeaState {
  if (steps.length > 0) return 'included';
  return feasibility === 'unfeasible' ? 'notIncluded' : 'published';
}

/** An investment as an idea; what is being carried out is a commitment, too. */
export function investmentIdea(told: Investment, plan: string, since: string, around: Surroundings): Idea {
  const text = plainText(textOf(told));
  return {
    id: names.investment(around, told),
    plan,
    ...said(told, text, around),
    createdAt: `${since}T00:00:00Z`,
    state: investmentState(told),
    ...(told.steps.length > 0 && { commitmentIds: [names.commitment(around, told)] }),
    provenance: provenance(around, told.page, {
      id: told.id,
      feasibility: told.feasibility,
      location: line(told.location),
      comments: told.commentsCount,
      text: text.length > answerLength ? text : undefined,
    }),
  };
}
