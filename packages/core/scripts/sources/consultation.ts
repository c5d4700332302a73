/** A consultation held on another platform, read from its page: the Partnership's draft strategy of 2023. */
import type { Comment } from '../../src/model/comment.ts';
import type { ConsultationDocument, Section } from '../../src/model/consultation-document.ts';
import type { Block, Paragraph } from '../../src/model/paragraph.ts';
import { paragraphHash } from '../../src/rules/paragraph-hash.ts';
import { filled, from, said } from './words.ts';

interface ParagraphRow {
  label: string;
  heading: string | null;
  snippet: string | null;
  textBlocks: string[] | null;
  commentCount: number | null;
  secondNumber: number | null;
  headingHint?: { text: string };
}

interface CommentRow {
  id: string;
  text: string;
  language: string;
  languages?: string[];
  paragraph: string | null;
  paragraphEvidence: string | null;
  quotedText?: string;
  declaredOrganisation?: string;
  declaredParagraph?: string;
  declaredCommentNumber?: number;
}

/** What is read of the file. */
export interface ConsultationSource {
  consultation: {
    title: string;
    subtitle: string;
    deadlineLabel: string;
    language: string;
    description: string;
    contact: string;
  };
  paragraphs: ParagraphRow[];
  comments: CommentRow[];
}

const source = 'Discuto, Draft OGP Strategy 2023 – 2028';
const document = 'ogp-strategy-2023-2028';
const idOf = (label: string) => label.toLowerCase();

/** "1.2. Enhance …" and "Strategic Goal 3: Drive …": number, heading, depth. */
function sectionFrom(label: string, heading: string): Section {
  const [, number, rest] = /^(\d+\.\d+\.|Strategic Goal \d+):?\s+(.*)$/s.exec(heading) ?? [];
  return filled<Section>({
    id: `s-${idOf(label)}`,
    number,
    heading: { en: rest ?? heading },
    level: number?.startsWith('Strategic') ? 1 : 2,
  });
}

const blockFrom = (text: string): Block =>
  text.startsWith('- ') ? { type: 'li', text: { en: text.slice(2) } } : { type: 'p', text: { en: text } };

function paragraphFrom(row: ParagraphRow, language: string): Paragraph {
  const { label, heading, snippet, textBlocks, commentCount, secondNumber, headingHint } = row;
  const blocks = (textBlocks ?? []).map(blockFrom);
  return filled<Paragraph>({
    id: idOf(label),
    label,
    section: heading ? `s-${idOf(label)}` : undefined,
    blocks,
    textHash: paragraphHash({ blocks }, language),
    counts: commentCount === null ? undefined : { comments: commentCount },
    provenance: from(source, undefined, { snippet, secondNumber, headingHint: headingHint?.text }),
  });
}

/** The text as far as the page shows it: ten paragraphs whole, the others by their first words or not at all. */
export function documentFrom({ consultation, paragraphs }: ConsultationSource): ConsultationDocument {
  const { title, subtitle, description, language, contact, deadlineLabel } = consultation;
  return filled<ConsultationDocument>({
    id: document,
    title: { en: title },
    subtitle: said('en', subtitle),
    description: said('en', description),
    version: 1,
    language,
    // The page names the day only; its own words stand below.
    closes: '2023-02-15T23:59:59Z',
    timeZone: 'UTC',
    allow: { comments: true, replies: true, commentVotes: true, positions: true, anonymous: false },
    sections: paragraphs.flatMap(({ label, heading }) => (heading ? [sectionFrom(label, heading)] : [])),
    paragraphs: paragraphs.map((row) => paragraphFrom(row, language)),
    contact: { email: contact },
    provenance: from(source, undefined, { deadlineLabel }),
  });
}

/** The comments. The page tells neither authors nor times; where a comment names its organisation, that is its author. */
export function commentsFrom({ comments }: ConsultationSource): Comment[] {
  return comments.map(({ id, text, language, paragraph, quotedText, declaredOrganisation, ...row }) =>
    filled<Comment>({
      id,
      kind: 'comment',
      language,
      author: declaredOrganisation ? { kind: 'organisation', displayName: declaredOrganisation } : undefined,
      document,
      paragraph: paragraph ? idOf(paragraph) : undefined,
      quote: quotedText ? { exact: quotedText } : undefined,
      body: text,
      state: 'published',
      provenance: from(source, undefined, {
        languages: row.languages,
        paragraphEvidence: row.paragraphEvidence,
        declaredParagraph: row.declaredParagraph,
        declaredCommentNumber: row.declaredCommentNumber,
      }),
    }),
  );
}
