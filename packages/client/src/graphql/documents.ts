import type {
  Block,
  Comment,
  ConsultationDocument,
  ConsultationDocumentSummary,
  LocalisedText,
  Paragraph,
} from '@ogp-kit/core/browser';
import { cut, passageLength } from './fit.ts';
import type { PlainBlock } from './plain-blocks.ts';

/** What people may do with a text that is only read: nothing. */
export const allowsNothing: ConsultationDocument['allow'] = {
  comments: false,
  replies: false,
  commentVotes: false,
  positions: false,
  anonymous: false,
};

const mostBlocks = 100;

/** The blocks of a paragraph in several languages; where these are not built alike, each language is one block. */
export function blocksOf(languages: readonly (readonly [language: string, blocks: PlainBlock[]])[]): Block[] {
  const said = languages.filter(([, blocks]) => blocks.length > 0);
  const [first] = said;
  if (!first) return [];
  const alike = said.every(
    ([, blocks]) =>
      blocks.length === first[1].length && blocks.every(({ type }, i) => type === first[1][i]!.type),
  );
  const textOf = (parts: readonly (readonly [string, string])[]): LocalisedText =>
    Object.fromEntries(parts.map(([language, text]) => [language, cut(text, passageLength)]));
  if (!alike)
    return [
      {
        type: 'p',
        text: textOf(
          said.map(([language, blocks]) => [language, blocks.map(({ text }) => text).join('\n\n')]),
        ),
      },
    ];
  return first[1].slice(0, mostBlocks).map(({ type }, i) => ({
    type,
    text: textOf(said.map(([language, blocks]) => [language, blocks[i]!.text])),
  }));
}

/** A text as it stands in a list. */
export function documentInShort({ id, plan, title }: ConsultationDocument): ConsultationDocumentSummary {
  return { id, ...(plan && { plan }), title, href: `documents/${id}.json` };
}

/** What is known of an idea that is read as a text. */
export type IdeaText = Pick<ConsultationDocument, 'id' | 'title' | 'language' | 'provenance'> & {
  plan: string;
  /** The web page where people discuss it. */
  page?: string | undefined;
};

/** Passages as paragraphs; the items of a list belong to the passage before them. */
function paragraphs(blocks: readonly PlainBlock[], language: string): Paragraph[] {
  const groups: PlainBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.type === 'li' && last && last.length < mostBlocks) last.push(block);
    else groups.push([block]);
  }
  return groups.slice(0, 5000).map((group, i) => ({
    id: `p${i + 1}`,
    label: `P${i + 1}`,
    blocks: blocksOf([[language, group]]),
  }));
}

/** An idea as a text, so that what people say about it can be read where the model has comments: on texts. */
export function ideaText(
  { page, ...idea }: IdeaText,
  blocks: readonly PlainBlock[],
  comments: readonly Comment[],
): ConsultationDocument {
  const organisations = new Set(
    comments.flatMap(({ author }) => (author?.kind === 'organisation' ? [author.displayName] : [])),
  );
  return {
    ...idea,
    version: 1,
    allow: allowsNothing,
    sections: [],
    paragraphs: paragraphs(blocks, idea.language),
    ...(page && { page }),
    counts: {
      comments: comments.length,
      wholeText: comments.length,
      removedText: 0,
      organisations: organisations.size,
    },
  };
}
