import { writeFileSync } from 'node:fs';
import { validate, type ConsultationDocument, type LocalisedText } from '@ogp-kit/core';
import { Command, InvalidArgumentError } from 'commander';
import { ImportFault } from '../import-text/import-fault.ts';
import { importText, type Imported } from '../import-text/import-text.ts';
import { formOfText, readTextFile } from '../import-text/read-text-file.ts';
import { tallyLines } from '../import-text/tally.ts';
import { ExitError, say } from './exit.ts';
import { languageTag, localisedTitle } from './options.ts';

interface ImportFlags {
  id?: string;
  title?: LocalisedText;
  language?: string;
  plan?: string;
  opens?: string;
  closes?: string;
  timeZone?: string;
  previous?: string;
  out?: string;
}

function identifier(text: string): string {
  if (text.length > 64 || !/^[A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*$/.test(text)) {
    throw new InvalidArgumentError('Up to 64 letters, digits, - and _, beginning with a letter or digit.');
  }
  return text;
}

/** A moment in UTC, of one in any zone that says which. */
function moment(text: string): string {
  const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(text);
  const date = new Date(text);
  if (!isMoment || Number.isNaN(date.getTime())) {
    throw new InvalidArgumentError(
      'Write day, time and zone: 2026-11-01T00:00:00+01:00, or with Z at its end in UTC.',
    );
  }
  return date.toISOString().replace('.000Z', 'Z');
}

async function readPrevious(file: string): Promise<ConsultationDocument> {
  const text = await readTextFile(file);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new ImportFault(`${file}: this is not JSON: ${(cause as Error).message}`, { cause });
  }
  const result = validate('ConsultationDocument', value);
  if (result.ok) return result.value;
  const lines = result.issues
    .slice(0, 20)
    .map(({ pointer, message }) => `${file}: ${pointer || '/'}: ${message}`);
  throw new ImportFault([...lines, '--previous takes what import-text wrote before.'].join('\n'));
}

/** Says of which file something is, wherever that is not said yet. */
function importNamed(file: string, act: () => Imported): Imported {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    const lines = error.message.split('\n').map((line) => `${file}: ${line}`);
    throw new ImportFault(lines.join('\n'), { cause: error });
  }
}

function summary(file: string, { document, tally }: Imported, previous?: ConsultationDocument): string {
  const { version, language, title } = document;
  const since =
    previous === undefined ? '' : version === previous.version ? ', the words have not changed' : ', changed';
  const head = `${file}: “${title[language] ?? Object.values(title)[0]}” (${language}), version ${version}${since}`;
  return [head, ...tallyLines(tally)].join('\n');
}

function write(text: string, out: string | undefined): void {
  if (out === undefined) return say(text);
  try {
    writeFileSync(out, `${text}\n`);
  } catch (cause) {
    throw new ExitError(1, `${out} cannot be written: ${(cause as Error).message}`, { cause });
  }
}

async function act(file: string, { previous: before, out, ...given }: ImportFlags): Promise<void> {
  try {
    const form = formOfText(file);
    const source = await readTextFile(file);
    const previous = before === undefined ? undefined : await readPrevious(before);
    if (given.id === undefined && !previous) {
      throw new ExitError(2, 'Name the document with --id, such as --id digital-governance-draft.');
    }
    if (previous && given.id !== undefined && given.id !== previous.id) {
      throw new ExitError(
        2,
        `${before} is a version of ${previous.id}. Give that with --id, or leave --id out.`,
      );
    }
    const imported = importNamed(file, () => importText(source, form, { ...given, previous }));
    write(JSON.stringify(imported.document, null, 2), out);
    process.stderr.write(`${summary(file, imported, previous)}\n`);
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    throw new ExitError(error.read ? 1 : 2, error.message, { cause: error });
  }
}

export const importTextCommand = () =>
  new Command('import-text')
    .description(
      'Make a document for consultation of a text in Markdown or HTML: sections, numbered paragraphs, lists. Writes JSON, and says on standard error what was taken, changed and left out.',
    )
    .argument('<file>', 'a text in .md or .html, encoded in UTF-8')
    .option('--id <id>', 'names the document; with --previous it is the same', identifier)
    .option(
      '--title <[lang=]text>',
      'repeatable, once a language; otherwise the first heading',
      localisedTitle,
    )
    .option('--language <tag>', 'language of the text; otherwise what the page says, or en', languageTag)
    .option('--plan <id>', 'plan that it belongs to', identifier)
    .option('--opens <time>', 'from when people may comment, such as 2026-11-01T00:00:00+01:00', moment)
    .option('--closes <time>', 'until when', moment)
    .option('--time-zone <zone>', 'zone in which both are told, such as Europe/Tirane')
    .option('--previous <file>', 'the version before, in JSON: settings and lasting names are taken from it')
    .option('--out <file>', 'where to write the document; otherwise standard output')
    .action(act);
