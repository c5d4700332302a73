import type { DayOrder, DecimalMark, Plan } from '@ogp-kit/core';
import { Command, InvalidArgumentError, Option } from 'commander';
import { encodings, type Encoding } from '../import/encoding.ts';
import { formatNames } from '../import/formats.ts';
import { WholeFileFault } from '../import/import-fault.ts';
import { intoFile } from '../import/into-file.ts';
import { intoStore } from '../import/into-store.ts';
import { MappingError, readMapping } from '../import/mapping/read-mapping.ts';
import { planOfFile } from '../import/plan-file.ts';
import { importJson } from '../import/report-json.ts';
import { importText } from '../import/report-text.ts';
import { runImport, type ImportOutcome, type ImportRequest } from '../import/run-import.ts';
import { importWordsIn } from '../import/words.ts';
import { PlanMissingError, ReportedError } from '../store/publish-commitments.ts';
import { IdTakenError } from '../store/publish.ts';
import { FileFault, uncheckedCodes } from '../validate/file-issue.ts';
import { sourcesOf } from '../validate/sources.ts';
import { inWords, reportLanguages, type ReportLanguage } from '../validate/words.ts';
import { ExitError, say } from './exit.ts';
import { readJson } from './json-file.ts';
import { dataOption, idArgument } from './options.ts';

interface ImportFlags {
  as?: string;
  plan?: string;
  planFile?: string;
  mapping?: string;
  out?: string;
  partly?: boolean;
  dryRun?: boolean;
  all?: boolean;
  report: 'text' | 'json';
  language: ReportLanguage;
  tableLanguage?: string;
  sheet?: string;
  separator?: string;
  encoding?: Encoding;
  dayOrder?: DayOrder;
  decimalMark?: DecimalMark;
  data: string;
}

function separator(text: string): string {
  const found = { comma: ',', semicolon: ';', tab: '\t', bar: '|' }[text] ?? text;
  if (/^[,;\t|]$/.test(found)) return found;
  throw new InvalidArgumentError('One of: comma, semicolon, tab, bar.');
}

function languageTag(text: string): string {
  if (/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(text)) return text;
  throw new InvalidArgumentError('Write a language as BCP 47 does: sq, en, pt-BR.');
}

function givenPlan(file: string | undefined, language: ReportLanguage): Plan | undefined {
  if (file === undefined) return undefined;
  const read = planOfFile(readJson(file), language);
  if ('plan' in read) return read.plan;
  const lines = read.issues.map(({ pointer, message }) => `${file}: ${pointer || '/'}: ${message}`);
  throw new ExitError(1, lines.join('\n'));
}

function requestFor(file: string, flags: ImportFlags): ImportRequest {
  const { language, mapping: mappingFile, planFile, out, data, partly = false, dryRun = false } = flags;
  const read = mappingFile === undefined ? undefined : readMapping(mappingFile, language);
  const dayOrder = flags.dayOrder ?? read?.dayOrder;
  const decimalMark = flags.decimalMark ?? read?.decimalMark;
  const mapping = read && { ...read, dayOrder, decimalMark };
  const given = givenPlan(planFile, language);
  const destination: ImportRequest['destination'] =
    out === undefined
      ? () => intoStore(data, given)
      : async ({ byPlan }) => intoFile(out, given, () => byPlan);
  return {
    source: sourcesOf([file])[0]!,
    as: flags.as,
    plan: flags.plan,
    given,
    mapping,
    partly,
    language,
    tableLanguage: flags.tableLanguage,
    sheet: flags.sheet ?? mapping?.sheet,
    separator: flags.separator ?? mapping?.separator,
    encoding: flags.encoding ?? mapping?.encoding,
    dayOrder,
    decimalMark,
    destination: dryRun ? undefined : destination,
  };
}

/** What went wrong with a file as a whole, for people or for machines. */
function wholeFault(error: unknown, file: string, { language, report }: ImportFlags): ExitError | undefined {
  if (error instanceof MappingError) return new ExitError(2, error.message, { cause: error });
  if (error instanceof IdTakenError || error instanceof PlanMissingError || error instanceof ReportedError) {
    return new ExitError(1, error.message, { cause: error });
  }
  if (!(error instanceof FileFault || error instanceof WholeFileFault)) return undefined;
  const words = importWordsIn(language);
  const about = error instanceof FileFault ? inWords(error.finding, language) : undefined;
  const { code } = error instanceof FileFault ? error.finding : error;
  const message = error instanceof WholeFileFault ? words.faults[error.code](error.about) : about!.message;
  const { row, line } = about ?? {};
  if (report === 'json') {
    const place = { ...(row !== undefined && { row }), ...(line !== undefined && { line }) };
    const refusal = { ...place, code, severity: 'error', message };
    say(
      JSON.stringify(
        { file, refusals: [refusal], taken: 'nothing', plans: [], unchanged: true, ok: false },
        null,
        2,
      ),
    );
  }
  const place = row !== undefined ? `${words.row(row)}: ` : line !== undefined ? `${words.line(line)}: ` : '';
  const unread = uncheckedCodes.some((one) => one === code);
  return new ExitError(unread ? 2 : 1, report === 'json' ? '' : `${file}: ${place}${message}`, {
    cause: error,
  });
}

async function act(file: string, flags: ImportFlags): Promise<void> {
  let outcome: ImportOutcome;
  try {
    outcome = await runImport(requestFor(file, flags));
  } catch (error) {
    throw wholeFault(error, file, flags) ?? error;
  }
  const { report, language, all = false, out } = flags;
  say(report === 'json' ? importJson(file, outcome) : importText(file, outcome, { language, all, out }));
  if (outcome.tally.counts.refusals > 0) throw new ExitError(1, '');
}

const help = `
Formats for --as; without it, the file is looked at:
  plan-table    the table of a plan: Nr., Institucionet përgjegjëse, Afati i Fillimit …,
                or the same in English; CSV or XLSX, also as a text document's table is pasted
  ogp-database  the OGP Commitments Database; CSV or XLSX
  plan-csv      a whole plan as ogp-kit export --format csv writes it
  mapped        any other table; --mapping explains its columns
  json          a plan with its commitments, a plan, commitments; JSON or JSON Lines

Where a cell cannot be read, nothing of the file is taken, and the exit code is 1. With --partly what is right
is taken, and the exit code is 1 nevertheless. Importing the same file again changes nothing.

Examples:
  ogp-kit import plan.xlsx --plan AP_ALB06
  ogp-kit import plan.csv --plan-file plan.json --out public/AP_ALB06.json
  ogp-kit import commitments.xlsx --mapping mapping.json --plan AP_ALB06 --dry-run
  ogp-kit import ogp-commitments.csv --plan AP_ALB05`;

export const importCommand = () =>
  new Command('import')
    .description(
      'Take a plan and its commitments from a spreadsheet, from the OGP Commitments Database or from JSON, and say cell by cell what could not be read.',
    )
    .argument('<file>', 'CSV, XLSX, JSON or JSON Lines')
    .addOption(
      new Option('--as <format>', 'what the file is; otherwise found out, and said').choices(formatNames),
    )
    .option(
      '--plan <id>',
      'the plan that the rows belong to; of a file with several, the only one to take',
      idArgument,
    )
    .option('--plan-file <file>', 'that plan in JSON, where the data do not have it yet')
    .option('--mapping <file>', 'JSON that says which column is which field')
    .option(
      '--out <file>',
      'write plan and commitments into this file, not into the data; .jsonl for several plans',
    )
    .option('--partly', 'take what is right of a file that is not')
    .option('--dry-run', 'only say what would be taken')
    .option('--all', 'show all refusals, not only the first 20')
    .addOption(
      new Option('--report <format>', 'for people, or one JSON document for machines')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addOption(
      new Option('--language <language>', 'language of the report; otherwise that of LANG, where it is there')
        .choices(reportLanguages)
        .default(/^sq(?![a-z])/i.test(process.env['LANG'] ?? '') ? 'sq' : 'en'),
    )
    .option('--table-language <tag>', 'language of a plan’s table; otherwise sq', languageTag)
    .option('--sheet <name>', 'sheet of a workbook; otherwise the first that has anything in it')
    .option(
      '--separator <name>',
      'between the cells of CSV: comma, semicolon, tab, bar; otherwise found out',
      separator,
    )
    .addOption(
      new Option(
        '--encoding <name>',
        'of CSV and JSON; otherwise UTF-8, or UTF-16 where that is seen',
      ).choices(encodings),
    )
    .addOption(
      new Option('--day-order <order>', 'how the table writes 3/2/2021').choices(['dmy', 'mdy', 'ymd']),
    )
    .addOption(new Option('--decimal-mark <mark>', 'what the table puts before decimals').choices([',', '.']))
    .addOption(dataOption())
    .addHelpText('after', help)
    .action(act);
