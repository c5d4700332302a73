import {
  canonicalJson,
  comparable,
  mapParagraphs,
  paragraphHash,
  paragraphText,
  type ConsultationDocument,
  type Paragraph,
} from '@ogp-kit/core';

/** A text as it is published: without counts, each paragraph with hash and lasting name. */
export interface PublishedText {
  document: ConsultationDocument;
  /** Where the paragraphs of the version before are now; null: gone. Empty for a first publication. */
  homes: readonly { from: string; to: string | null; same: boolean }[];
}

function languagesOf({ language, sections, paragraphs }: ConsultationDocument): string[] {
  const texts = [
    ...sections.map(({ heading }) => heading),
    ...paragraphs.flatMap(({ blocks }) => blocks.map(({ text }) => text)),
  ];
  return [...new Set([language, ...texts.flatMap((text) => Object.keys(text))])].sort();
}

/** What people read and comment on, in some languages, however it is marked up and broken into lines. */
function wordsOf(document: ConsultationDocument, languages: readonly string[]): string {
  const { language, sections, paragraphs } = document;
  const inEach = (says: (one: string) => string) => languages.map(says);
  return canonicalJson({
    language,
    sections: sections.map(({ id, number = '', heading }) => [
      id,
      number,
      ...inEach((one) => comparable(heading[one] ?? '')),
    ]),
    paragraphs: paragraphs.map(({ section = '', ...paragraph }) => [
      paragraph.id,
      section,
      ...inEach((one) => paragraphText(paragraph, one)),
    ]),
  });
}

/** Whether two texts have the same words, translations that are only new aside. All else may change without a new version. */
export function saysTheSame(before: ConsultationDocument, after: ConsultationDocument): boolean {
  const languages = languagesOf(before);
  return wordsOf(before, languages) === wordsOf(after, languages);
}

function withoutCounts({ counts: _counts, ...document }: ConsultationDocument): ConsultationDocument {
  return {
    ...document,
    paragraphs: document.paragraphs.map(({ counts: _own, before: _before, ...paragraph }) => {
      const textHash = paragraph.textHash ?? paragraphHash(paragraph, document.language);
      return { ...paragraph, ...(textHash === undefined ? {} : { textHash }) };
    }),
  };
}

const named = (document: ConsultationDocument, nameOf: (paragraph: Paragraph) => string) => ({
  ...document,
  paragraphs: document.paragraphs.map((one) => ({ ...one, wId: one.wId ?? nameOf(one) })),
});

/** The id as a lasting name; where another paragraph has or had it, one that looks like it. */
function freshName(id: string, version: number, ...taken: ReadonlySet<string>[]): string {
  let name = id;
  for (let n = version; taken.some((names) => names.has(name)); n++) name = `${id.slice(0, 50)}-v${n}`;
  return name;
}

const namesIn = ({ paragraphs }: ConsultationDocument) => new Set(paragraphs.flatMap(({ wId }) => wId ?? []));

/** A text that is published for the first time. */
export function firstVersion(given: ConsultationDocument): PublishedText {
  const names = namesIn(given);
  return {
    document: named(withoutCounts(given), ({ id }) => freshName(id, given.version, names)),
    homes: [],
  };
}

/** The same words with other dates, another title and the like. */
export function sameVersion(before: ConsultationDocument, given: ConsultationDocument): ConsultationDocument {
  const old = new Map(before.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const document = named(withoutCounts(given), ({ id }) => old.get(id)?.wId ?? id);
  const paragraphs = document.paragraphs.map((paragraph) => {
    const { before: made } = old.get(paragraph.id) ?? {};
    return { ...paragraph, ...(made && { before: made }) };
  });
  return { ...document, paragraphs };
}

/**
 * A new version of a text: its paragraphs are found again in it, keep their names, and say what they were.
 * @param taken Names that paragraphs of all earlier versions have.
 */
export function nextVersion(
  before: ConsultationDocument,
  given: ConsultationDocument,
  taken: ReadonlySet<string>,
): PublishedText {
  const after = withoutCounts(given);
  const names = namesIn(after);
  // A name that was only made from an id must not hide a paragraph from an editor who names it otherwise now.
  const paragraphs = before.paragraphs.map(({ wId = '', ...one }) =>
    wId === one.id && !names.has(wId) ? one : { ...one, wId },
  );
  const { mappings } = mapParagraphs({ paragraphs, language: before.language }, after);
  const old = new Map(before.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const next = new Map(after.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const text = (paragraph: Paragraph | undefined) => paragraphText(paragraph ?? {}, before.language);
  const homes = mappings.map(({ from, to }) => ({
    ...{ from, to: to ?? null },
    same: to !== undefined && text(old.get(from)) === text(next.get(to)),
  }));
  const made = new Map(after.paragraphs.map(({ id }) => [id, homes.filter(({ to }) => to === id)]));

  const lasting = (id: string): string => {
    const [first] = [...made.get(id)!].sort((a, b) => Number(b.same) - Number(a.same));
    const name = first && old.get(first.from)?.wId;
    return name !== undefined && !names.has(name) ? name : freshName(id, given.version, taken, names);
  };
  const document = named(after, ({ id }) => {
    const name = lasting(id);
    names.add(name);
    return name;
  });
  return {
    homes,
    document: {
      ...document,
      paragraphs: document.paragraphs.map((paragraph) => {
        const were = made.get(paragraph.id)!;
        if (were.length === 1 && were[0]!.same) return paragraph;
        return {
          ...paragraph,
          before: { version: before.version, paragraphs: were.map(({ from }) => from).slice(0, 100) },
        };
      }),
    },
  };
}
