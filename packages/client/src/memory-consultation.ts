import {
  agreementThreshold,
  asksPositions,
  commentThreads,
  consultationState,
  homeOf,
  paragraphText,
  type Comment,
  type CommentList,
  type ConsultationDocument,
  type DocumentOrganisation,
  type DocumentOrganisationList,
  type Mine,
  type NewComment,
  type PositionChoice,
  type PositionCounts,
  type PositionTaken,
  type VoteChoice,
  type VoteTaken,
} from '@ogp-kit/core/browser';
import { fault, refusal } from './memory-refusal.ts';

/** Root comments of a part of a thread, and comments of a part of the list of all. */
const threadPart = 50;
const listPart = 100;

/** A choice by what it is about and whose it is. */
type Choices = Map<string, Map<string, string>>;

/** The texts under consultation of a memory backend, with what people say and think of them. */
export function memoryConsultation(documents: Map<string, unknown>) {
  const comments = new Map<string, Comment[]>();
  const positions: Choices = new Map();
  const votes: Choices = new Map();
  const waiting: { comment: Comment; participant: string | undefined }[] = [];

  const documentAt = (id: string) =>
    documents.get(`documents/${id}.json`) as ConsultationDocument | undefined;

  function commentsOf(id: string): Comment[] {
    const known = comments.get(id);
    if (known) return known;
    const given = documents.get(`documents/${id}/comments.json`) as CommentList | undefined;
    // A list is newest first.
    const own = [...(given?.items ?? [])].reverse();
    comments.set(id, own);
    return own;
  }

  const countOf = (of: Choices, about: string, option: string) =>
    [...(of.get(about)?.values() ?? [])].filter((one) => one === option).length;

  const withVotes = (comment: Comment): Comment => {
    const { up = 0, down = 0 } = comment.votes ?? {};
    const counts = {
      up: up + countOf(votes, comment.id, 'up'),
      down: down + countOf(votes, comment.id, 'down'),
    };
    return counts.up + counts.down > 0 ? { ...comment, votes: counts } : comment;
  };

  function positionsOn(document: string, paragraph: string): PositionCounts {
    const given = documentAt(document)?.paragraphs.find(({ id }) => id === paragraph)?.counts?.positions;
    const count = (option: keyof PositionCounts) =>
      (given?.[option] ?? 0) + countOf(positions, `${document}/${paragraph}`, option);
    return { agree: count('agree'), neutral: count('neutral'), disagree: count('disagree') };
  }

  const sumOf = ({ agree, neutral, disagree }: PositionCounts) => agree + neutral + disagree;
  /** Of too few one could guess whose they are. */
  const told = (counts: PositionCounts) => (sumOf(counts) >= agreementThreshold ? counts : undefined);

  const isShown = ({ state }: Comment) => state === 'published';

  const placed = (document: ConsultationDocument, place: string) =>
    commentsOf(document.id).filter((comment) => {
      const home = homeOf(comment, document);
      return (typeof home === 'string' ? home : home.paragraph) === place;
    });

  /** Who takes part as an organisation: known by its id, or by what it calls itself. */
  function organisations(id: string): DocumentOrganisationList {
    const known = new Map<string, DocumentOrganisation>();
    for (const { author } of commentsOf(id).filter(isShown)) {
      if (author?.kind !== 'organisation') continue;
      const { displayName = '', organisationId } = author;
      const one = known.get(organisationId ?? displayName) ?? {
        displayName,
        ...(organisationId !== undefined && { organisationId }),
        comments: 0,
      };
      known.set(organisationId ?? displayName, { ...one, comments: one.comments + 1 });
    }
    const items = [...known.values()].sort(
      (a, b) => b.comments - a.comments || (a.displayName < b.displayName ? -1 : 1),
    );
    return { items: items.slice(0, 1000), total: items.length };
  }

  function counted(document: ConsultationDocument): ConsultationDocument {
    const all = commentsOf(document.id).filter(isShown);
    let total = 0;
    const paragraphs = document.paragraphs.map((paragraph) => {
      const held = positionsOn(document.id, paragraph.id);
      if (asksPositions(document, paragraph)) total += sumOf(held);
      const count = placed(document, paragraph.id).filter(isShown).length;
      const shown = asksPositions(document, paragraph) && told(held);
      return { ...paragraph, counts: { comments: count, ...(shown && { positions: shown }) } };
    });
    const counts = {
      comments: all.length,
      wholeText: placed(document, 'whole-text').filter(isShown).length,
      removedText: placed(document, 'removed-text').filter(isShown).length,
      organisations: organisations(document.id).total,
      ...(total >= agreementThreshold && { positions: total }),
    };
    return { ...document, paragraphs, counts };
  }

  /** @param list Newest first, in units that stand together. */
  function part(
    list: Comment[][],
    size: number,
    page: string | undefined,
    folder: string,
  ): CommentList | undefined {
    const numbered = Math.max(0, Math.ceil(list.length / size) - 1);
    const at = page === undefined ? numbered + 1 : +page;
    if (at < 1 || at > numbered + 1) return undefined;
    const oldestFirst = [...list].reverse().slice((at - 1) * size, at * size);
    const items = oldestFirst.reverse().flat().map(withVotes);
    const total = list.flat().filter(isShown).length;
    const next = at > 1 && { next: `${page === undefined ? folder : ''}${at - 1}.json` };
    return { items, total, ...next };
  }

  function read(path: string): unknown {
    const [, id = '', rest] = /^documents\/([^/]+?)(?:\.json|\/(.+)\.json)$/.exec(path) ?? [];
    const document = documentAt(decodeURIComponent(id));
    if (!document) return undefined;
    if (rest === undefined) return counted(document);
    if (rest === 'organisations') return organisations(document.id);
    const all = /^comments(?:\/(\d+))?$/.exec(rest);
    if (all) {
      const newest = [...commentsOf(document.id)].reverse().map((comment) => [comment]);
      return part(newest, listPart, all[1], 'comments/');
    }
    const [, place, paragraph, page] =
      /^(whole-text|removed-text|paragraphs\/([^/]+?))(?:\/(\d+))?$/.exec(rest) ?? [];
    if (!place) return documents.get(path);
    if (paragraph && !document.paragraphs.some(({ id: known }) => known === paragraph)) return undefined;
    const threads = commentThreads(placed(document, paragraph ?? place)).map(({ comment, replies }) => [
      comment,
      ...replies,
    ]);
    return part(threads, threadPart, page, `${(paragraph ?? place).split('/').pop()}/`);
  }

  function openDocument(id: string): ConsultationDocument {
    const document = documentAt(id);
    if (!document) throw refusal('not-found', 404, 'There is no such text');
    if (consultationState(document, new Date()) !== 'open')
      throw refusal('closed', 403, 'The consultation is closed');
    return document;
  }

  /** Keeps a choice, the last one of each participant; or takes it back. */
  function choose(of: Choices, about: string, participant: string | undefined, option: string | undefined) {
    if (!participant) throw refusal('unauthenticated', 401, 'A token is needed');
    const held = of.get(about) ?? new Map<string, string>();
    of.set(about, held);
    if (option) held.set(participant, option);
    else held.delete(participant);
  }

  return {
    read,
    comment: (id: string) =>
      [...documents.keys()]
        .flatMap((path) => commentsOf(/^documents\/([^/]+)\.json$/.exec(path)?.[1] ?? ''))
        .map(withVotes)
        .find((comment) => comment.id === id),
    /** What is wrong with a comment on a text as it stands, beyond core's rules. */
    check(id: string, { paragraph, quote, replyTo }: NewComment) {
      const document = openDocument(id);
      const about = document.paragraphs.find((one) => one.id === paragraph);
      const says = (words: string) =>
        about?.blocks.some(({ text }) =>
          Object.keys(text).some((tag) => paragraphText(about, tag).includes(words)),
        );
      return [
        ...(paragraph !== undefined && !about ? [fault('/paragraph', 'reference-unresolved')] : []),
        ...(about && quote && !says(quote.exact.replace(/\s+/g, ' ').trim())
          ? [fault('/quote/exact', 'reference-unresolved')]
          : []),
        ...(replyTo !== undefined && !commentsOf(id).some((one) => one.id === replyTo)
          ? [fault('/replyTo', 'reference-unresolved')]
          : []),
      ];
    },
    add(comment: Comment, participant: string | undefined): void {
      if (comment.state === 'pending') waiting.push({ comment, participant });
      else commentsOf(comment.document).push(comment);
    },
    version: (id: string) => documentAt(id)?.version ?? 1,
    position(
      document: string,
      paragraph: string,
      { option }: PositionChoice,
      participant?: string,
    ): PositionTaken {
      const about = openDocument(document);
      const on = about.paragraphs.find(({ id }) => id === paragraph);
      if (!on) throw refusal('not-found', 404, 'There is no such paragraph');
      if (!asksPositions(about, on)) throw refusal('forbidden', 403, 'Positions are not asked for');
      choose(positions, `${document}/${paragraph}`, participant, option);
      const counts = told(positionsOn(document, paragraph));
      return { paragraph, ...(option && { option }), ...(counts && { counts }) };
    },
    vote(comment: string, { option }: VoteChoice, participant?: string): VoteTaken {
      const about = this.comment(comment);
      if (!about || !isShown(about)) throw refusal('not-found', 404, 'There is no such comment');
      openDocument(about.document);
      choose(votes, comment, participant, option);
      return {
        comment,
        ...(option && { option }),
        votes: { up: 0, down: 0, ...this.comment(comment)?.votes },
      };
    },
    mine(document: string, participant: string | undefined): Mine {
      if (!participant) throw refusal('unauthenticated', 401, 'A token is needed');
      const own = (of: Choices) =>
        [...of].flatMap(([about, held]) =>
          held.has(participant) ? [[about, held.get(participant)!] as const] : [],
        );
      return {
        positions: own(positions).flatMap(([about, option]) =>
          about.startsWith(`${document}/`)
            ? [{ paragraph: about.slice(document.length + 1), option: option as 'agree' }]
            : [],
        ),
        votes: own(votes).map(([comment, option]) => ({ comment, option: option as 'up' })),
        comments: waiting
          .filter((one) => one.participant === participant && one.comment.document === document)
          .map(({ comment }) => comment),
      };
    },
  };
}
