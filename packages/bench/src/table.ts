/** The middle of some numbers, and between what the middle half of them lies. */
export function spread(numbers: readonly number[]): { median: number; low: number; high: number } {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share: number) => {
    const place = (sorted.length - 1) * share;
    const below = sorted[Math.floor(place)]!;
    return below + (sorted[Math.ceil(place)]! - below) * (place % 1);
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** Something that was measured, against what it has to be. */
export interface Line {
  what: string;
  said: string;
  bar?: number | undefined;
  aim?: number | undefined;
  /** Undefined where there is no bar. */
  held?: boolean | undefined;
}

/** A ratio of things measured side by side, repetition by repetition. */
export function ratio(
  what: string,
  of: readonly number[],
  by: readonly number[],
  { bar, aim }: { bar?: number; aim?: number } = {},
): Line {
  const { median, low, high } = spread(of.map((one, i) => one / by[i]!));
  const [ours, theirs] = [spread(of).median, spread(by).median];
  const said = `${median.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})  ${ours.toFixed(1)} / ${theirs.toFixed(1)} ms`;
  return { what, said, bar, aim, held: bar === undefined ? undefined : median <= bar };
}

/** A number of times something holds, of how many it should. */
export const reached = (what: string, count: number, of: number): Line => ({
  what,
  said: `${count} of ${of}`,
  held: count === of,
});

/** A number that has a bar. */
export const number = (what: string, count: number, bar?: number): Line => ({
  what,
  said: String(Math.round(count * 1000) / 1000),
  bar,
  held: bar === undefined ? undefined : count <= bar,
});

export const printed = ({ what, said, bar, aim, held }: Line): string =>
  [
    held === undefined ? '      ' : held ? 'held  ' : 'MISSED',
    what.padEnd(52),
    said,
    bar === undefined ? '' : `  bar ${bar}`,
    aim === undefined ? '' : `, aim ${aim}`,
  ].join(' ');
