import {
  mapParagraphs,
  paragraphText,
  type Block,
  type ConsultationDocument,
  type Paragraph,
  type ParagraphMapping,
  type Section,
} from '@ogp-kit/core';
import { count, type Tally } from './tally.ts';

/** Of a version, all that is not its text nor what people said of it. */
export function settingsOf(previous: ConsultationDocument): Partial<ConsultationDocument> {
  const { version: _, sections: __, paragraphs: ___, counts: ____, ...settings } = previous;
  return settings;
}

const isAlike = (text: string, other: string | undefined) =>
  other !== undefined && text.replace(/\s+/g, ' ') === other.replace(/\s+/g, ' ');

/** A block with what the same block said in other languages. */
function withTranslations(block: Block, before: Block | undefined, language: string): Block {
  const text = block.text[language]!;
  if (!before || !isAlike(text, before.text[language])) return block;
  const marks = [
    ...(block.marks ?? []),
    ...(before.marks ?? []).filter((mark) => mark.language !== language),
  ].slice(0, 500);
  return { ...block, text: { ...before.text, [language]: text }, ...(marks.length > 0 && { marks }) };
}

const languagesOf = ({ blocks }: Paragraph) => new Set(blocks.flatMap(({ text }) => Object.keys(text)));

/** The section of the version before that each of these is, by what it says. */
function sectionsBefore(sections: readonly Section[], before: readonly Section[], language: string) {
  const free = [...before];
  return sections.map(({ number, heading }) => {
    const alike = free.filter((one) => isAlike(heading[language]!, one.heading[language]));
    const found = alike.find((one) => one.number === number) ?? alike[0];
    if (found) free.splice(free.indexOf(found), 1);
    return found;
  });
}

/** The names of sections last as long as their headings do: comments on them go by these. */
function withSections(document: ConsultationDocument, previous: ConsultationDocument, version: number) {
  const { language } = document;
  const found = sectionsBefore(document.sections, previous.sections, language);
  const taken = new Set(previous.sections.map(({ id }) => id));
  const ids = new Map<string, string>();
  const sections = document.sections.map((section, i): Section => {
    const before = found[i];
    let id = before?.id ?? section.id;
    for (let n = version; !before && taken.has(id); n++) id = `${section.id}-v${n}`;
    taken.add(id);
    ids.set(section.id, id);
    return { ...section, id, heading: { ...before?.heading, ...section.heading } };
  });
  const paragraphs = document.paragraphs.map((paragraph) => ({
    ...paragraph,
    ...(paragraph.section !== undefined && { section: ids.get(paragraph.section)! }),
  }));
  return { sections, paragraphs };
}

/** Whether two versions say the same in the same order. */
function saysTheSame(document: ConsultationDocument, previous: ConsultationDocument): boolean {
  const { language } = document;
  const words = ({ sections, paragraphs }: ConsultationDocument) => {
    const headings = new Map(
      sections.map(({ id, number, heading }) => [id, [number ?? '', heading[language] ?? '']]),
    );
    return JSON.stringify([
      [...headings.values()],
      paragraphs.map((one) => [headings.get(one.section ?? ''), paragraphText(one, language)]),
    ]);
  };
  return words(document) === words(previous);
}

/** Of what became a paragraph, the one that it is most: it hands its name on. */
const heir = (from: readonly ParagraphMapping[]) =>
  from.reduce<ParagraphMapping | undefined>(
    (best, one) => (best && best.similarity >= one.similarity ? best : one),
    undefined,
  );

/**
 * A text as the next version of another: paragraphs keep the names that last (`wId`), say what they were before, and keep
 * translations where their words are the same. Where nothing of the words has changed, it is the same version still.
 */
export function fromEarlier(
  document: ConsultationDocument,
  previous: ConsultationDocument | undefined,
  tally: Tally,
): ConsultationDocument {
  if (!previous) {
    const named = document.paragraphs.map((one) => ({ ...one, ...(one.eId && { wId: one.eId }) }));
    return { ...document, paragraphs: named };
  }
  const { language } = document;
  const isSame = saysTheSame(document, previous);
  const version = isSame ? previous.version : previous.version + 1;
  const { sections, paragraphs } = withSections(document, previous, version);
  const { mappings } = mapParagraphs(previous, { language, paragraphs });
  const old = new Map(previous.paragraphs.map((one) => [one.id, one]));
  const sources = Map.groupBy(
    mappings.filter(({ to }) => to !== undefined),
    ({ to }) => to,
  );
  const names = new Set(previous.paragraphs.flatMap(({ wId }) => wId ?? []));

  const next = paragraphs.map((paragraph): Paragraph => {
    const from = sources.get(paragraph.id) ?? [];
    const own = heir(from);
    const before = own && old.get(own.from)!;
    const name = (of: number, one: Paragraph) => {
      const wId = `v${of}__${one.eId ?? one.id}`;
      return wId.length > 64 || names.has(wId) ? {} : { wId };
    };
    const wId = before
      ? before.wId === undefined
        ? name(previous.version, before)
        : { wId: before.wId }
      : name(version, paragraph);
    const voting = before?.voting === undefined ? {} : { voting: before.voting };
    if (!before || paragraphText(before, language) !== paragraphText(paragraph, language)) {
      if (before) count(tally.leftOut, 'translations', languagesOf(before).size - 1);
      const ids = from.slice(0, 100).map((one) => one.from);
      return { ...paragraph, ...wId, ...voting, before: { version: previous.version, paragraphs: ids } };
    }
    const fits = before.blocks.length === paragraph.blocks.length;
    const blocks = paragraph.blocks.map((block, i) =>
      withTranslations(block, fits ? before.blocks[i] : undefined, language),
    );
    const kept = { ...paragraph, ...wId, ...voting, blocks };
    count(tally.leftOut, 'translations', languagesOf(before).size - languagesOf(kept).size);
    return {
      ...kept,
      ...(before.provenance && { provenance: before.provenance }),
      ...(isSame && before.before && { before: before.before }),
      ...(isSame && before.answers && { answers: before.answers }),
    };
  });
  return { ...document, version, sections, paragraphs: next };
}
