import type { FileCheck } from './check-file.ts';
import type { FileIssue } from './file-issue.ts';
import { Tally, type Report, type Sum, type Write } from './report.ts';
import { wordsIn, type ReportLanguage, type ValidateWords } from './words.ts';

const width = 80;
/** What is shorter than this leaves no room for sentences. */
const narrow = 40;
const shown = 20;
const longestName = 300;

/** Text of a file in a line of its own: what would move the cursor, or turn the line around, is written as its number. */
function plain(text: string): string {
  return text.replace(
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const clipped = (name: string) => (name.length > longestName ? `${name.slice(0, longestName)}…` : name);

/** Text in lines of at most so many characters, as far as words allow. */
function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

interface Line {
  place: string;
  member: string;
  message: string;
}

function lineOf(
  { line, column, row, header, pointer, severity, message }: FileIssue,
  words: ValidateWords,
): Line {
  const position = line === undefined ? '' : column === undefined ? words.line(line) : `${line}:${column}`;
  const places = [...(row === undefined ? [] : [words.row(row)]), ...(position ? [position] : [])];
  const member = header ?? (pointer === undefined ? '' : pointer || '/');
  return {
    place: places.join(', '),
    member: plain(clipped(member)),
    message: plain(severity === 'warning' ? words.warning(message) : message),
  };
}

const longest = (lengths: readonly number[]) => lengths.reduce((most, length) => Math.max(most, length), 0);

/** Issues in columns; a member whose name is too long for that has its message below it. */
function table(lines: readonly Line[]): string[] {
  const placeWidth = longest(lines.map(({ place }) => place.length));
  const left = placeWidth === 0 ? 2 : placeWidth + 4;
  const room = width - left - narrow;
  const memberWidth = longest(
    lines.map(({ member }) => member.length).filter((length) => length + 2 <= room),
  );
  return lines.flatMap(({ place, member, message }) => {
    const start = `  ${place.padStart(placeWidth)}`.padEnd(left);
    const beside = member !== '' && member.length <= memberWidth;
    const indent = beside ? left + memberWidth + 2 : left;
    const texts = wrapped(message, width - indent);
    const first = member === '' || beside ? texts.shift() : '';
    const head = (start + member).padEnd(indent) + first;
    return [head.trimEnd(), ...texts.map((text) => ' '.repeat(indent) + text)];
  });
}

function countsIn(words: ValidateWords, { errors, warnings }: { errors: number; warnings: number }): string {
  return [
    ...(errors > 0 ? [words.errors(errors)] : []),
    ...(warnings > 0 ? [words.warnings(warnings)] : []),
  ].join(', ');
}

function headingOf(check: FileCheck, tally: Tally, words: ValidateWords): string {
  const { file, kind, checked, documents } = check;
  const what = [...(kind ? [kind] : []), ...(documents > 1 ? [words.documents(documents)] : [])].join(', ');
  const result = checked ? countsIn(words, tally) || words.allRight : words.notChecked;
  return `${plain(file)}${what && ` (${what})`}: ${result}`;
}

function lastLine(sum: Sum, words: ValidateWords): string {
  const parts = [
    words.files(sum.files),
    ...(sum.withErrors > 0 ? [words.filesWithErrors(sum.withErrors)] : []),
    ...(sum.notChecked > 0 ? [words.filesNotChecked(sum.notChecked)] : []),
    ...(sum.withErrors + sum.notChecked === 0 ? [words.allRight] : []),
  ];
  const counts = countsIn(words, sum);
  return parts.join(', ') + (counts && `: ${counts}`);
}

/**
 * The report for people.
 * @param all Whether all issues of a file are shown, and not only the first twenty.
 */
export function textReport(write: Write, language: ReportLanguage, all: boolean): Report {
  const words = wordsIn(language);
  return {
    async file(check) {
      const tally = new Tally();
      const lines: Line[] = [];
      let more = 0;
      for await (const issue of check.issues) {
        tally.count(issue);
        if (all || lines.length < shown) lines.push(lineOf(issue, words));
        else more += 1;
      }
      const rest = more > 0 ? [`  ${words.more(more)}`] : [];
      await write(`${[headingOf(check, tally, words), ...table(lines), ...rest].join('\n')}\n`);
      return tally;
    },
    end: (sum) => write(`${lastLine(sum, words)}\n`),
  };
}
