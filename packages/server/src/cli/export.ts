import { linkSchema, type CsvSeparator } from '@ogp-kit/core';
import { Command, InvalidArgumentError, Option } from 'commander';
import {
  exportFormats,
  type ExportChoices,
  type ExportFormat,
  type ExportFormatName,
} from '../export/formats.ts';
import { exportOfFile, exportOfStore } from '../export/read-plan-export.ts';
import { writeFile } from '../export/write-file.ts';
import { ClosedError, standardOutput } from '../validate/stdout.ts';
import { ExitError } from './exit.ts';
import { dataOption, idArgument, languageTag } from './options.ts';

interface ExportFlags extends ExportChoices {
  format: ExportFormatName;
  out: string;
  force?: boolean;
  data: string;
}

const isFile = (plan: string) => /\.json$/i.test(plan);

function planArgument(text: string): string {
  return isFile(text) ? text : idArgument(text);
}

function separator(text: string): CsvSeparator {
  if (text === 'comma' || text === ',') return ',';
  if (text === 'semicolon' || text === ';') return ';';
  throw new InvalidArgumentError('Either comma or semicolon.');
}

function address(text: string): string {
  if (linkSchema.safeParse(text).success && URL.canParse(text)) return text;
  throw new InvalidArgumentError('Write a whole address: https://www.ministry.example/plan');
}

const flagOf = { language: '--language', separator: '--separator', url: '--url' } as const;

async function toStandardOutput(text: string): Promise<void> {
  const { write, end } = standardOutput();
  try {
    await write(text);
    await end();
  } catch (error) {
    // Whoever reads has had enough.
    if (!(error instanceof ClosedError)) throw error;
  }
}

async function act(
  plan: string,
  { format, out, force = false, data, ...choices }: ExportFlags,
): Promise<void> {
  const { heeds, write }: ExportFormat = exportFormats[format];
  for (const name of Object.keys(flagOf) as (keyof ExportChoices)[]) {
    if (choices[name] !== undefined && !heeds.includes(name)) {
      throw new ExitError(2, `${flagOf[name]} makes no difference to ${format}. Leave it out.`);
    }
  }
  let whole;
  if (isFile(plan)) {
    const { read, told } = exportOfFile(plan);
    whole = format === 'json' || format === 'csv' ? read : told;
  } else whole = await exportOfStore(data, plan);
  const text = write(whole, choices);
  if (out === '-') await toStandardOutput(text);
  else {
    writeFile(out, text, force);
    const { length } = whole.commitments;
    const what = length === 1 ? '1 commitment' : `${length} commitments`;
    process.stderr.write(`${whole.plan.id}: written to ${out} as ${format}, with ${what}.\n`);
  }
}

const formatsHelp = `
Formats:
${Object.entries(exportFormats)
  .map(([name, { about }]) => `  ${name.padEnd(12)} ${about}`)
  .join('\n')}`;

export const exportCommand = () =>
  new Command('export')
    .description(
      'Write a plan with its commitments in a format that others read: of the backend, also while it runs, or of a file in JSON.',
    )
    .argument(
      '<plan>',
      'id of a plan of the backend; or a file .json that holds a PlanExport or a Plan',
      planArgument,
    )
    .addOption(
      new Option('--format <format>', 'see below').choices(Object.keys(exportFormats)).makeOptionMandatory(),
    )
    .option(
      '--language <tag>',
      'in which the plan is told, where it is there; otherwise English, and in json-ld all languages',
      languageTag,
    )
    .option('--separator <name>', 'between cells: comma, or semicolon where Excel wants it', separator)
    .option('--url <address>', 'page on which the plan is shown', address)
    .option('--out <file>', 'where to write it; - is standard output', '-')
    .option('--force', 'overwrite the file that is there')
    .addOption(dataOption())
    .addHelpText('after', formatsHelp)
    .action(act);
