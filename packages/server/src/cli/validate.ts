import { Command, InvalidArgumentError, Option } from 'commander';
import type { EntityName } from '@ogp-kit/core';
import { checkFile } from '../validate/check-file.ts';
import { kindNamed, kinds } from '../validate/kinds.ts';
import { jsonReport } from '../validate/report-json.ts';
import { textReport } from '../validate/report-text.ts';
import { reportOn } from '../validate/report.ts';
import { sourcesOf } from '../validate/sources.ts';
import { ClosedError, standardOutput } from '../validate/stdout.ts';
import { reportLanguages, type ReportLanguage } from '../validate/words.ts';
import { ExitError } from './exit.ts';

interface ValidateFlags {
  as?: EntityName;
  format: 'text' | 'json';
  language: ReportLanguage;
  strict?: boolean;
  all?: boolean;
}

function kindArgument(text: string): EntityName {
  const kind = kindNamed(text);
  if (kind) return kind;
  const plain = text.replaceAll('-', '').toLowerCase();
  const near = kinds().filter(
    (known) => known.toLowerCase().includes(plain) || plain.includes(known.toLowerCase()),
  );
  throw new InvalidArgumentError(
    near.length > 0 ? `Perhaps ${near.slice(0, 5).join(', ')}?` : '--help lists the kinds there are.',
  );
}

async function act(
  names: string[],
  { as, format, language, strict = false, all = false }: ValidateFlags,
): Promise<void> {
  const checks = sourcesOf(names).map((source) => checkFile(source, { as, language, strict }));
  const { write, end } = standardOutput();
  const report = format === 'json' ? jsonReport(write) : textReport(write, language, all);
  try {
    const { notChecked, withErrors } = await reportOn(checks, report);
    await end();
    // What there is to say was said on standard output.
    if (notChecked > 0) throw new ExitError(2, '');
    if (withErrors > 0) throw new ExitError(1, '');
  } catch (error) {
    throw error instanceof ClosedError ? new ExitError(1, '', { cause: error }) : error;
  }
}

const kindsHelp = () => `
Kinds for --as, also written as new-idea:
${kinds()
  .join(', ')
  .replace(/(.{1,76})(?: |$)/g, '  $1\n')}`;

export const validateCommand = () =>
  new Command('validate')
    .description(
      'Check whether files are right by the OGP data model: say the place, what is wrong, and what would be right.',
    )
    .argument('<file...>', 'JSON, JSON Lines or CSV in UTF-8; - reads standard input')
    .addOption(
      new Option('--as <kind>', 'what the files hold; otherwise found out for each, and said').argParser(
        kindArgument,
      ),
    )
    .addOption(
      new Option('--format <format>', 'for people, or one JSON document for machines')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addOption(
      new Option('--language <language>', 'language of the report; otherwise that of LANG, where it is there')
        .choices(reportLanguages)
        .default(/^sq(?![a-z])/i.test(process.env['LANG'] ?? '') ? 'sq' : 'en'),
    )
    .option('--strict', 'count warnings as errors')
    .option('--all', 'show all that is wrong with a file, not only the first 20')
    .addHelpText('after', kindsHelp)
    .action(act);
