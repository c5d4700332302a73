import type { ReasonedResponse } from '../model/reasoned-response.ts';

/** Something that wants an answer: an idea, key issues, a comment. */
export interface Answerable {
  /** What it is. */
  kind: 'idea' | 'key-issues' | 'comment';
  /** Its id. */
  id: string;
  /** Of a comment: the paragraph that it is about. */
  paragraph?: string | undefined;
}

/** How many contributions have an answer. */
export interface Coverage {
  /** How many contributions there are. */
  received: number;
  /** How many of them have an answer. */
  answered: number;
  /** Answered among received, 0 to 1; undefined where nothing was received. */
  share: number | undefined;
  /** Those without an answer, in the order in which they were given. */
  unanswered: readonly Answerable[];
}

/**
 * How much of what people contributed was answered. An answer to a paragraph answers its comments. What a response names
 * that was never received counts nowhere.
 * @example coverageOf([{ kind: 'idea', id: 'a' }, { kind: 'idea', id: 'b' }], [{ scope: { ideas: ['a'] } }]).share // 0.5
 */
export function coverageOf(
  contributions: readonly Answerable[],
  responses: readonly Pick<ReasonedResponse, 'scope'>[],
): Coverage {
  const named = (list: keyof ReasonedResponse['scope']) =>
    new Set(responses.flatMap(({ scope }) => scope[list] ?? []));
  const of = { idea: named('ideas'), 'key-issues': named('keyIssues'), comment: named('comments') };
  const paragraphs = named('paragraphs');
  const unanswered = contributions.filter(
    ({ kind, id, paragraph }) =>
      !of[kind].has(id) && !(kind === 'comment' && paragraph !== undefined && paragraphs.has(paragraph)),
  );
  const received = contributions.length;
  const answered = received - unanswered.length;
  return { received, answered, share: received > 0 ? answered / received : undefined, unanswered };
}
