import type { ReasonedResponse } from '../model/reasoned-response.ts';

/** Something that wants an answer: an idea, key issues, a comment. */
export interface Answerable {
  /** What it is. */
  kind: 'idea' | 'key-issues' | 'comment';
  /** Its id. */
  id: string;
  /** Of a comment: the text that it is about. */
  document?: string | undefined;
  /** Of a comment: the version of the text that was read; where it is not known, it may be any. */
  version?: number | undefined;
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

/** Tells a paragraph from all others. Ids have no blanks. */
const placeOf = (document = '', paragraph: string, version?: number) =>
  `${document} ${paragraph} ${version ?? ''}`;

/**
 * How much of what people contributed was answered. An answer to a paragraph answers the comments on it in that version
 * of the text; who comments on a later one waits for an answer of their own. What is given twice counts once, and what a
 * response names that was never received counts nowhere.
 * @example coverageOf([{ kind: 'idea', id: 'a' }, { kind: 'idea', id: 'b' }], [{ scope: { ideas: ['a'] } }]).share // 0.5
 */
export function coverageOf(
  contributions: readonly Answerable[],
  responses: readonly Pick<ReasonedResponse, 'scope'>[],
): Coverage {
  const named = (list: 'ideas' | 'keyIssues' | 'comments') =>
    new Set(responses.flatMap(({ scope }) => scope[list] ?? []));
  const of = { idea: named('ideas'), 'key-issues': named('keyIssues'), comment: named('comments') };
  const paragraphs = new Set(
    responses.flatMap(({ scope }) =>
      (scope.paragraphs ?? []).flatMap(({ document, version, paragraph }) => [
        placeOf(document, paragraph),
        placeOf(document, paragraph, version),
      ]),
    ),
  );
  const different = [...new Map(contributions.map((one) => [`${one.kind} ${one.id}`, one])).values()];
  const unanswered = different.filter(
    ({ kind, id, document, version, paragraph }) =>
      !of[kind].has(id) &&
      !(
        kind === 'comment' &&
        paragraph !== undefined &&
        paragraphs.has(placeOf(document, paragraph, version))
      ),
  );
  const received = different.length;
  const answered = received - unanswered.length;
  return { received, answered, share: received > 0 ? answered / received : undefined, unanswered };
}
