import type { Comment, ConsultationDocument, ConsultationDocumentList } from '@ogp-kit/core/browser';
import { allComments, threads } from './comment-lists.ts';
import { documentInShort } from './documents.ts';
import type { ForeignIds } from './foreign-ids.ts';
import type { ReadRoute } from './read-only-backend.ts';

/** The texts of a platform, and what people say on them. */
export interface Texts {
  /** All texts, without those that are ideas. */
  list(): Promise<readonly ConsultationDocument[]>;
  document(id: string): Promise<ConsultationDocument | undefined>;
  /** All that was said on a text; undefined where there is no such text. */
  comments(id: string): Promise<readonly Comment[] | undefined>;
}

const mostTexts = 200;

/** The paths of the protocol that read texts. */
export function documentRoutes({ list, document, comments }: Texts, ids: ForeignIds): ReadRoute[] {
  const some = async (id: string, at: (comment: Comment) => boolean) => {
    const found = await comments(id);
    return found && threads(found.filter(at));
  };
  return [
    [
      /^documents\.json$/,
      async () => {
        const all = await list();
        return {
          items: all.slice(0, mostTexts).map(documentInShort),
          total: all.length,
        } satisfies ConsultationDocumentList;
      },
    ],
    [/^documents\/([^/]+)\.json$/, document],
    [
      /^documents\/([^/]+)\/comments\.json$/,
      async (id) => {
        const found = await comments(id);
        return found && allComments(found);
      },
    ],
    [
      /^documents\/([^/]+)\/paragraphs\/([^/]+)\.json$/,
      async (id, paragraph) => {
        const text = await document(id);
        return text?.paragraphs.some((one) => one.id === paragraph)
          ? some(id, (comment) => comment.paragraph === paragraph)
          : undefined;
      },
    ],
    [
      /^documents\/([^/]+)\/whole-text\.json$/,
      (id) => some(id, (comment) => comment.paragraph === undefined),
    ],
    [/^documents\/([^/]+)\/removed-text\.json$/, (id) => some(id, () => false)],
    [
      /^comments\/([^/]+)\.json$/,
      async (id) => {
        const [kind, text] = ids.parts(id);
        if (kind !== 'comment' || text === undefined) return undefined;
        return (await comments(text))?.find((one) => one.id === id);
      },
    ],
  ];
}
