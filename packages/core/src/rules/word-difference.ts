/** A stretch of two texts: in both, only in the one before, or only in the one after. */
export interface WordChange {
  /** Where it is: in both, only before, only after. */
  kind: 'same' | 'removed' | 'added';
  /** The words, with what stands between them. */
  text: string;
}

/** Beyond this many words the one is shown in place of the other: a comparison would take too long. */
const atMost = 2_000;

/** Words, and what stands between them; nothing is lost. */
const piecesOf = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

/**
 * What changed from one text to another, word by word. The stretches that are not added make up the text before; those that
 * are not removed, the text after.
 * @example wordDifference('By 2022.', 'By 2021.').map(({ kind }) => kind) // ['same', 'removed', 'added', 'same']
 */
export function wordDifference(before: string, after: string): WordChange[] {
  const [old, next] = [piecesOf(before), piecesOf(after)];
  let start = 0;
  while (start < old.length && old[start] === next[start]) start++;
  let [oldEnd, nextEnd] = [old.length, next.length];
  while (oldEnd > start && nextEnd > start && old[oldEnd - 1] === next[nextEnd - 1]) {
    oldEnd--;
    nextEnd--;
  }
  const changes: WordChange[] = [];
  const add = (kind: WordChange['kind'], text: string) => {
    const last = changes.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text) changes.push({ kind, text });
  };
  add('same', old.slice(0, start).join(''));
  compare(old.slice(start, oldEnd), next.slice(start, nextEnd), add);
  add('same', old.slice(oldEnd).join(''));
  return changes;
}

/** What is between: by the longest row of pieces that both have, in runs so that words stand together. */
function compare(
  old: readonly string[],
  next: readonly string[],
  add: (kind: WordChange['kind'], text: string) => void,
): void {
  if (old.length + next.length > atMost) {
    add('removed', old.join(''));
    add('added', next.join(''));
    return;
  }
  const width = next.length + 1;
  const longest = new Uint16Array((old.length + 1) * width);
  const both = (i: number, j: number) => longest[i * width + j]!;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = next.length - 1; j >= 0; j--)
      longest[i * width + j] =
        old[i] === next[j] ? both(i + 1, j + 1) + 1 : Math.max(both(i + 1, j), both(i, j + 1));
  let [i, j, removed, added] = [0, 0, '', ''];
  const flush = () => {
    add('removed', removed);
    add('added', added);
    removed = added = '';
  };
  while (i < old.length || j < next.length) {
    if (old[i] === next[j]) {
      if (!old[i]!.trim() && (removed || added) && old[i + 1] !== next[j + 1]) {
        // A blank between changed words belongs to them.
        removed += old[i];
        added += next[j];
      } else {
        flush();
        add('same', old[i]!);
      }
      i++;
      j++;
    } else if (j >= next.length || (i < old.length && both(i + 1, j) >= both(i, j + 1))) {
      removed += old[i++];
    } else {
      added += next[j++];
    }
  }
  flush();
}
