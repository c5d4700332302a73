import { paragraphHash, validate, type ConsultationDocument, type LocalisedText } from '@ogp-kit/core';
import { fromEarlier, settingsOf } from './earlier-version.ts';
import { readPage, type Page } from './html-page.ts';
import { ImportFault } from './import-fault.ts';
import { htmlOfMarkdown } from './markdown.ts';
import { Outliner } from './outline.ts';
import { passagesOf } from './passage-reader.ts';
import type { Passage } from './passage.ts';
import type { TextForm } from './read-text-file.ts';
import { count, emptyTally, type Tally } from './tally.ts';

/** What a document is given beside its text. Without `previous`, an id is needed. */
export interface ImportSettings {
  id?: string | undefined;
  title?: LocalisedText | undefined;
  /** Of the text; without it, what the page says, then that of the version before, then English. */
  language?: string | undefined;
  plan?: string | undefined;
  opens?: string | undefined;
  closes?: string | undefined;
  timeZone?: string | undefined;
  /** The version before. */
  previous?: ConsultationDocument | undefined;
}

/** A document, and what was taken and left out of the text. */
export interface Imported {
  document: ConsultationDocument;
  tally: Tally;
}

const everything = { comments: true, replies: true, commentVotes: true, positions: true, anonymous: true };

function languageOf({ language, previous }: ImportSettings, page: Page): string {
  const chosen = language ?? previous?.language ?? page.language ?? 'en';
  if (previous && chosen !== previous.language) {
    const message = `The version before is in ${previous.language}, and this is to be in ${chosen}. Give the text in ${previous.language}: paragraphs are found again by their words.`;
    throw new ImportFault(message);
  }
  return chosen;
}

/** The first heading of the first level is the title, unless there is one in its language already that says otherwise. */
function takeTitle(
  passages: Passage[],
  language: string,
  { title, previous }: ImportSettings,
): string | undefined {
  if (title?.[language] !== undefined) return undefined;
  const at = passages.findIndex((passage) => passage.kind === 'heading' && passage.level === 1);
  const found = passages[at];
  if (found?.kind !== 'heading') return undefined;
  const { text } = found.words;
  const wasSection = previous?.sections.some(
    ({ number, heading }) => text === [number, heading[language]].filter(Boolean).join(' '),
  );
  if (wasSection) return undefined;
  passages.splice(at, 1);
  return text;
}

const withoutUndefined = <T extends object>(members: T) =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]?: Exclude<T[Key], undefined>;
  };

/**
 * Makes a document for consultation of a text. Nothing of its words is lost, apart from what the tally says.
 * @throws ImportFault when no valid document can be made of it.
 */
export function importText(source: string, form: TextForm, settings: ImportSettings): Imported {
  const tally = emptyTally();
  const page = readPage(form === 'markdown' ? htmlOfMarkdown(source, tally) : source);
  count(tally.leftOut, 'outside', page.wordsOutside);
  const language = languageOf(settings, page);
  const passages = passagesOf(page.root, tally);
  const heading = takeTitle(passages, language, settings);
  const { previous, title, plan, opens, closes, timeZone } = settings;
  const outliner = new Outliner({ language, source, tally });
  for (const passage of passages) outliner.add(passage);
  const { sections, paragraphs } = outliner.outline();
  if (paragraphs.length === 0) {
    throw new ImportFault(
      'There is no paragraph in this text, and so nothing to comment on. Is it the right file?',
    );
  }
  count(tally.taken, 'sections', sections.length);
  count(tally.taken, 'paragraphs', paragraphs.length);
  const known = heading ?? (previous?.title[language] === undefined ? page.title : undefined);
  const named = { ...previous?.title, ...(known && { [language]: known }), ...title };
  if (Object.keys(named).length === 0) {
    throw new ImportFault(
      `The text has no title: give one with --title "${language}=…", or begin it with a heading.`,
    );
  }
  const fresh: ConsultationDocument = {
    allow: everything,
    ...(previous && settingsOf(previous)),
    ...withoutUndefined({ plan, opens, closes, timeZone }),
    id: settings.id ?? previous?.id ?? '',
    title: named,
    version: 1,
    language,
    sections,
    paragraphs,
  };
  const document = fromEarlier(fresh, previous, tally);
  for (const paragraph of document.paragraphs) {
    const textHash = paragraphHash(paragraph, language);
    if (textHash !== undefined) paragraph.textHash = textHash;
  }
  return { document: valid(document), tally };
}

function valid(document: ConsultationDocument): ConsultationDocument {
  const result = validate('ConsultationDocument', document);
  if (result.ok) return inOrder(result.value);
  const lines = result.issues.slice(0, 20).map(({ pointer, message }) => `${pointer || '/'}: ${message}`);
  throw new ImportFault(lines.join('\n'));
}

/** The text itself comes last, so that people find the settings. */
function inOrder(document: ConsultationDocument): ConsultationDocument {
  const { id, plan, title, version, language, sections, paragraphs, ...settings } = document;
  const first = { id, ...(plan !== undefined && { plan }), title, version, language };
  return { ...first, ...settings, sections, paragraphs };
}
