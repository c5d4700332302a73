import type {
  ConsultationDocument,
  Identifier,
  LanguageTag,
  Paragraph,
  Section,
} from '@ogp-kit/core/browser';
import { allowsNothing, blocksOf } from '../graphql/documents.ts';
import { count, isLanguage } from '../graphql/fit.ts';
import { plainBlocks, type PlainBlock } from '../graphql/plain-blocks.ts';
import type { CommentPlace } from './comment.ts';
import type { Component, Process } from './platform.ts';
import { planId, provenance, type Surroundings } from './surroundings.ts';
import { languageOf, machineWork, title } from './texts.ts';
import { all, type ToldProposal } from './told.ts';

type Proposal = ToldProposal & { id: string };

/** The name of a component whose proposals are the paragraphs of a text. */
export const textId = ({ ids }: Surroundings, process: Process, component: Component): Identifier =>
  ids.name('text', process.id, component.id);

const levels: { readonly [level: string]: number } = { section: 1, 'sub-section': 2 };
const inOrder = (proposals: readonly Proposal[]) =>
  [...proposals].sort((a, b) => (a.position ?? 0) - (b.position ?? 0) || Number(a.id) - Number(b.id));
const isHeading = ({ participatoryTextLevel: level }: Proposal) => Object.hasOwn(levels, level ?? '');

/** The passages of a text by language. */
export const passages = (text: ToldProposal['body']): (readonly [LanguageTag, PlainBlock[]])[] =>
  all(text?.translations).flatMap(({ locale, text: said }) =>
    isLanguage(locale) && typeof said === 'string' ? [[locale, plainBlocks(said)] as const] : [],
  );

/** A participatory text: proposals in order, of which some are headings. */
export function text(
  proposals: readonly Proposal[],
  component: Component,
  process: Process,
  around: Surroundings,
): ConsultationDocument {
  const { ids, language: preferred } = around;
  const sections: Section[] = [];
  const paragraphs: Paragraph[] = [];
  let leftOut = 0;
  for (const one of inOrder(proposals)) {
    if (isHeading(one) && sections.length < 500) {
      sections.push({
        id: ids.name('section', one.id),
        heading: title(one.title, one.id, preferred),
        level: levels[one.participatoryTextLevel!]!,
      });
      continue;
    }
    if (paragraphs.length === 5000) {
      leftOut += 1;
      continue;
    }
    const section = sections.at(-1)?.id;
    paragraphs.push({
      id: ids.name('paragraph', one.id),
      label: `P${paragraphs.length + 1}`,
      ...(section && { section }),
      blocks: blocksOf(passages(one.body)),
      counts: { comments: count(one.totalCommentsCount) },
      provenance: provenance(around, one.url, {
        id: one.id,
        title: Object.values(title(one.title, one.id, preferred))[0],
        machineTranslated: machineWork({ body: one.body }),
      }),
    });
  }
  return {
    id: textId(around, process, component),
    plan: planId(around, process.slug),
    title: title(component.name ?? process.title, component.id, preferred),
    version: 1,
    language: proposals[0] ? languageOf(proposals[0].body, preferred) : preferred,
    allow: allowsNothing,
    sections,
    paragraphs,
    provenance: provenance(around, process.url, {
      component: component.id,
      leftOut: leftOut > 0 ? `${leftOut} paragraphs` : undefined,
    }),
  };
}

/** Where in its text a comment on one of its proposals stands. */
export function placeIn(document: Identifier, proposal: Proposal, { ids }: Surroundings): CommentPlace {
  return isHeading(proposal)
    ? { document, section: ids.name('section', proposal.id) }
    : { document, paragraph: ids.name('paragraph', proposal.id) };
}
