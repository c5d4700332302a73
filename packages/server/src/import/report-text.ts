import { columnLetters, planItemLevels } from '@ogp-kit/core';
import type { ReportLanguage } from '../validate/words.ts';
import type { ImportOutcome } from './run-import.ts';
import type { Counts } from './import-tally.ts';
import type { Refusal } from './taken.ts';
import { importWordsIn, type ImportWords } from './words.ts';

const shown = 20;
const shownNames = 12;

/** Text of a file in a line of its own: what would move the cursor, or turn the line around, is written as its number. */
const plain = (text: string): string =>
  text.replace(
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const short = (name: string) => (name.length > 60 ? `${name.slice(0, 60)}…` : name);

/** Where something stands, and what is wrong with it. */
export function refusalLine(refusal: Refusal, words: ImportWords): string {
  const { row, column, header = '', line, pointer, message, severity, value } = refusal;
  const place = [
    ...(row === undefined ? [] : [words.row(row)]),
    ...(column === undefined ? [] : [words.column(columnLetters(column), short(header))]),
    ...(column === undefined && header !== '' ? [header] : []),
    ...(line === undefined || line === row ? [] : [words.line(line)]),
    ...(pointer ? [pointer] : []),
  ].join(', ');
  const quoted = value !== undefined && value !== '' && !message.includes(value) ? `“${value}”: ` : '';
  const said = `${quoted}${message}`;
  return plain(`${place}${place ? ': ' : ''}${severity === 'warning' ? words.warning(said) : said}`);
}

function countsIn(counts: Counts, words: ImportWords): string {
  const some = (count: number, say: (count: number) => string) => (count > 0 ? [say(count)] : []);
  return [
    ...some(counts.rows, words.rows),
    ...some(counts.plans, words.plans),
    ...planItemLevels.flatMap((level) => some(counts.levels[level], words.levels[level])),
    ...some(counts.commitments, words.commitments),
    ...some(counts.milestones, words.milestones),
    ...some(counts.assessments, words.assessments),
  ].join(', ');
}

const named = (names: readonly string[]) =>
  [
    ...names.slice(0, shownNames).map((name) => plain(short(name))),
    ...(names.length > shownNames ? ['…'] : []),
  ].join(', ');

function leftOutLines({ tally, sheets }: ImportOutcome, words: ImportWords): string[] {
  const columns = tally.leftOut.flatMap((one) => (one.kind === 'column' ? [one] : []));
  const rows = tally.leftOut.flatMap((one) => (one.kind === 'row' ? [one] : []));
  const others = sheets.slice(1);
  return [
    ...(columns.length > 0
      ? [
          words.columnsLeftOut(
            named(columns.map(({ column, header }) => `${columnLetters(column)} “${header}”`)),
          ),
        ]
      : []),
    ...(rows.length > 0 ? [words.rowsLeftOut(named(rows.map(({ row, text }) => `${row} “${text}”`)))] : []),
    ...(others.length > 0 ? [words.sheetsLeftOut(named(others.map((name) => `“${name}”`)))] : []),
  ];
}

function doneLines({ done }: ImportOutcome, words: ImportWords): string[] {
  return [...done].flatMap(([id, { plan, commitments }]) => {
    const counts = (['new', 'changed', 'unchanged'] as const).flatMap((what) =>
      commitments[what] > 0 ? [`${commitments[what]} ${words.done[what]}`] : [],
    );
    return [
      ...(plan === undefined ? [] : [`${id}: ${words.done[plan]}`]),
      ...(counts.length > 0 ? [words.inPlan(id, counts.join(', '))] : []),
    ];
  });
}

/** The report for people. */
export function importText(
  name: string,
  outcome: ImportOutcome,
  { language, all, out }: { language: ReportLanguage; all: boolean; out: string | undefined },
): string {
  const words = importWordsIn(language);
  const { tally, format, sheets, taken, same } = outcome;
  const { counts } = tally;
  const told = tally.refusals.slice(0, all ? undefined : shown);
  const more = counts.refusals + counts.warnings - told.length;
  const what = `${words.formats[format] ?? format} (${format})`;
  const written = out === undefined ? doneLines(outcome, words) : [];
  const filed =
    out !== undefined && (taken === 'all' || taken === 'partly')
      ? [same ? words.unchangedFile(out) : words.written(out, countsIn({ ...counts, rows: 0 }, words))]
      : [];
  const sum = [
    ...(counts.refusals > 0 ? [words.refusals(counts.refusals)] : []),
    ...(counts.warnings > 0 ? [words.warnings(counts.warnings)] : []),
  ].join(', ');
  const verdict =
    taken === 'partly'
      ? [words.restTaken]
      : taken === 'dry-run'
        ? [words.dryRun]
        : taken === 'all'
          ? []
          : [counts.refusals > 0 ? words.nothingTaken : words.nothingToTake];
  return [
    words.takenFor(plain(name), what, sheets[0] === undefined ? undefined : plain(sheets[0])),
    ...told.map((refusal) => `  ${refusalLine(refusal, words)}`),
    ...(more > 0 ? [`  ${words.more(more)}`] : []),
    words.read([countsIn(counts, words) || words.rows(0), sum].filter(Boolean).join('; ')),
    ...leftOutLines(outcome, words),
    ...written,
    ...filed,
    ...verdict,
  ].join('\n');
}
