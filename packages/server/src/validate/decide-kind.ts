import type { EntityName } from '@ogp-kit/core';
import { isSend } from './check-document.ts';
import { FileFault } from './file-issue.ts';
import { fitOf, likeness } from './kind-of-content.ts';
import { kindInName, kindInTree } from './kind-of-path.ts';

/** What the documents of a file are taken for. */
export interface Decided {
  kind: EntityName;
  /** Whether each lies in the `body` of a send. */
  sends: boolean;
}

/** The kind that a file's path says, before anything was read. */
export function kindOfPath(path: string | undefined, sends = false): EntityName | undefined {
  return path === undefined ? undefined : (kindInTree(path) ?? kindInName(path, sends));
}

/**
 * Finds out what documents are: as somebody said, by the file's path, or by what is in them.
 * @param documents The first of them. Of a table: one, whose members are those that the headers name.
 * @throws FileFault when it is not clear, with the kinds that come near.
 */
export function decideKind(
  path: string | undefined,
  as: EntityName | undefined,
  documents: readonly unknown[],
  table = false,
): Decided {
  const sent = documents.filter(isSend);
  const sends = sent.length > documents.length / 2;
  if (as) return { kind: as, sends };
  const inside = sends ? sent.map(({ body }) => body) : documents;
  const byPath = kindOfPath(path, sends);
  const { clear, near } = likeness(inside, table);
  const kind = byPath ?? clear;
  if (!kind) throw new FileFault('kind-unclear', { expected: near });
  // What only fails at its place is told what fails; what clearly is something else may be in the wrong place.
  if (clear && kind !== clear && fitOf(kind, inside) < 0.5) {
    throw new FileFault('kind-differs', { expected: [kind, clear] });
  }
  return { kind, sends };
}
