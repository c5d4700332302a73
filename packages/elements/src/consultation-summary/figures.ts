/** What of a text and of what was said of it can be told in numbers. */
import {
  agreement,
  dayIn,
  type Agreement,
  type ConsultationDocument,
  type Paragraph,
  type PositionCounts,
} from '@ogp-kit/core/browser';

/** A paragraph whose positions may be told. */
export interface Agreed extends Extract<Agreement, { suppressed: false }> {
  paragraph: Paragraph;
}

/** The paragraphs whose positions may be told, in reading order. */
export const agreedOf = ({ paragraphs }: ConsultationDocument): Agreed[] =>
  paragraphs.flatMap((paragraph) => {
    const told = paragraph.counts?.positions && agreement(paragraph.counts.positions);
    return told && !told.suppressed ? [{ ...told, paragraph }] : [];
  });

/** Those with the most positions first; equals as they stand in the text. */
export const mostPositionsFirst = (all: readonly Agreed[]): Agreed[] =>
  [...all].sort((a, b) => b.total - a.total);

/** A share in whole per cent; only all are 100 and only none 0. */
export const percentOf = (share: number): number =>
  share > 0 && share < 1 ? Math.min(99, Math.max(1, Math.round(share * 100))) : share * 100;

/** Where a stretch of a bar begins and how long it is, in per cent of the picture's width. */
export type Stretch = readonly [start: number, length: number];

/**
 * Places bars on one scale of people around an axis: who disagrees before it, who agrees behind it, who is neutral half on
 * either side.
 */
export function barsOf(all: readonly PositionCounts[]): {
  axis: number;
  bar: (counts: PositionCounts) => Readonly<Record<keyof PositionCounts, Stretch>>;
} {
  const most = (side: 'agree' | 'disagree') =>
    Math.max(0, ...all.map((counts) => counts[side] + counts.neutral / 2));
  const before = most('disagree');
  const scale = 100 / (before + most('agree') || 1);
  return {
    axis: before * scale,
    bar: ({ agree, neutral, disagree }) => {
      const start = (before - neutral / 2) * scale;
      return {
        disagree: [start - disagree * scale, disagree * scale],
        neutral: [start, neutral * scale],
        agree: [start + neutral * scale, agree * scale],
      };
    },
  };
}

const commentsOn = ({ counts }: Paragraph) => counts?.comments ?? 0;

/** The paragraphs with the most comments, at most five; equals as they stand in the text. */
export const mostDiscussed = ({ paragraphs }: ConsultationDocument): Paragraph[] =>
  paragraphs
    .filter(commentsOn)
    .sort((a, b) => commentsOn(b) - commentsOn(a))
    .slice(0, 5);

/** How many midnights of a zone lie between two moments. */
export function daysBetween(from: Date, to: Date, zone: string): number {
  const day = (at: Date) => {
    try {
      return dayIn(at, zone);
    } catch {
      return dayIn(at, 'UTC'); // A zone that this browser does not know.
    }
  };
  return (Date.parse(day(to)) - Date.parse(day(from))) / 86_400_000;
}

/** The beginning of a text, cut between words where that leaves most of it. */
export function beginningOf(text: string, most: number): string {
  const letters = [...text];
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most).join('');
  const end = cut.search(/\s\S*$/u);
  return `${(end > cut.length / 2 ? cut.slice(0, end) : cut).trimEnd()}\u00a0…`;
}
