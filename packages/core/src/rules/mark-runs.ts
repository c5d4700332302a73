import type { Mark } from '../model/paragraph.ts';

/** A stretch of text in which the same things hold. */
export interface MarkRun {
  /** The words, as they are. */
  text: string;
  /** Whether it is strong. */
  strong: boolean;
  /** Whether it is emphasised. */
  emphasis: boolean;
  /** Where it leads to, as the document says. */
  href?: string;
}

/**
 * A text in stretches, by the marks that are on it in its language. Of links that overlap, the first one holds.
 * @example markRuns('Yes, now', [{ language: 'en', kind: 'strong', start: 0, end: 3 }], 'en').length // 2
 */
export function markRuns(text: string, marks: readonly Mark[], language: string): MarkRun[] {
  const own = marks.filter((mark) => mark.language === language);
  if (own.length === 0) return [{ text, strong: false, emphasis: false }];
  const characters = Array.from(text);
  const { length } = characters;
  const bounds = own.flatMap(({ start, end }) => [start, end]).map((at) => Math.min(Math.max(at, 0), length));
  const edges = [...new Set([0, ...bounds, length])].sort((a, b) => a - b);
  return edges.slice(1).map((end, i) => {
    const start = edges[i]!;
    const here = own.filter((mark) => mark.start <= start && mark.end >= end);
    const first = (kind: Mark['kind']) => here.find((mark) => mark.kind === kind);
    const href = first('link')?.href;
    return {
      text: characters.slice(start, end).join(''),
      strong: !!first('strong'),
      emphasis: !!first('emphasis'),
      ...(href !== undefined && { href }),
    };
  });
}
