import type { Codelist } from '../codelists/codelist.ts';
import {
  irmCompletionLabels,
  irmDidItOpenGovernmentLabels,
  irmEarlyResultsLabels,
  irmPotentialForResultsLabels,
  irmPotentialImpactLabels,
  irmSpecificityLabels,
  irmYesNoLabels,
} from '../codelists/irm.labels.ts';
import { irmMissingCodes, type IrmYesNo } from '../codelists/irm.ts';
import type { DidItOpenGovernment, IrmAssessment, IrmValues } from '../model/irm-assessment.ts';
import type { Provenance } from '../model/provenance.ts';
import { saysNothing } from './sheet-day.ts';
import type { DatabaseRow } from './ogp-database-columns.ts';
import { cellText, plainWords } from './sheet.ts';

/** What the database says beside the labels of the codelists. */
const alsoSaid: Readonly<Record<string, string>> = {
  'unclear no evidence available': 'noEvidence',
  'no early results to report yet': 'didNotChange',
  '1': 'yes',
  '0': 'no',
  true: 'yes',
  false: 'no',
};

/** A column's word as a code. `ND`, `NR` and `NA` are codes as they stand; an empty cell says nothing. */
function codeIn<Code extends string>(
  row: DatabaseRow,
  column: string,
  list: Codelist<Code>,
): Code | undefined {
  const text = row.text(column);
  if (saysNothing(text)) return undefined;
  const missing = irmMissingCodes.find((code) => code === text.toUpperCase());
  if (missing) return missing as string as Code;
  const codes = Object.entries<{ en: string }>(list.labels);
  const plain = plainWords(text);
  const found = codes.find(([, { en }]) => plainWords(en) === plain)?.[0] ?? alsoSaid[plain];
  if (found !== undefined && Object.hasOwn(list.labels, found)) return found as Code;
  row.refuse(
    column,
    'code-unknown',
    codes.map(([code, { en }]) => (irmMissingCodes.some((one) => one === code) ? code : en)),
  );
  return undefined;
}

const yesNo = (row: DatabaseRow, column: string): IrmYesNo | undefined => codeIn(row, column, irmYesNoLabels);

/** Only what is there: an absent member was not asked for. */
const given = <T extends object>(members: { [Key in keyof T]: T[Key] | undefined }): T | undefined => {
  const some = Object.entries(members).filter(([, value]) => value !== undefined);
  return some.length > 0 ? (Object.fromEntries(some) as T) : undefined;
};

/** A year of publication; what is no year stays in the raw fields. */
function yearIn(row: DatabaseRow, column: string): string | undefined {
  const text = cellText(row.cell(column));
  return /^(?:19|20|21)\d\d$/.test(text) ? text : undefined;
}

const didItOpen = 'Did It Open Government';

function opened(row: DatabaseRow): DidItOpenGovernment | undefined {
  const code = (column: string) => codeIn(row, `${didItOpen}${column}`, irmDidItOpenGovernmentLabels);
  return given<DidItOpenGovernment>({
    overall: code(' (Overall)'),
    accessToInformation: code(' (Access To Information)'),
    civicParticipation: code(' (Civic Participation)'),
    publicAccountability: code(': Public Accountability'),
  });
}

/** The columns that assessments are made of. */
export const irmColumns = [
  'Report Publication Year (Progress Report)',
  'Specificity',
  'Verifiable',
  'OGP Value Access To Information',
  'OGP Value Civic Participation',
  'OGP Value Public Accountability',
  'OGP Value Technology',
  '_Relevant',
  'Potential Impact',
  'Potential for Results',
  'Completion (Progress Report)',
  'Starred (Current Formula) Progress Report',
  'Report Publication Year (End Of Term)',
  'Completion (End Of Term)',
  'Early Results',
  `${didItOpen} (Overall)`,
  `${didItOpen} (Access To Information)`,
  `${didItOpen} (Civic Participation)`,
  `${didItOpen}: Public Accountability`,
  'Starred (Current Formula) End of Term',
] as const;

/**
 * What the IRM found, as the database has it: at the end of the plan, and half-way. Which report it was the database does
 * not say, since its columns have kept their names while the reports got others.
 */
export function irmAssessmentsIn(
  row: DatabaseRow,
  commitment: string,
  provenance: Provenance,
): IrmAssessment[] {
  const end = given<Omit<IrmAssessment, 'commitment'>>({
    completion: codeIn(row, 'Completion (End Of Term)', irmCompletionLabels),
    earlyResults: codeIn(row, 'Early Results', irmEarlyResultsLabels),
    didItOpenGovernment: opened(row),
    starred: yesNo(row, 'Starred (Current Formula) End of Term'),
    date: yearIn(row, 'Report Publication Year (End Of Term)'),
  });
  const progress = given<Omit<IrmAssessment, 'commitment'>>({
    verifiable: yesNo(row, 'Verifiable'),
    relevant: yesNo(row, '_Relevant'),
    ogpValues: given<IrmValues>({
      accessToInformation: yesNo(row, 'OGP Value Access To Information'),
      civicParticipation: yesNo(row, 'OGP Value Civic Participation'),
      publicAccountability: yesNo(row, 'OGP Value Public Accountability'),
      technology: yesNo(row, 'OGP Value Technology'),
    }),
    specificity: codeIn(row, 'Specificity', irmSpecificityLabels),
    potentialImpact: codeIn(row, 'Potential Impact', irmPotentialImpactLabels),
    potentialForResults: codeIn(row, 'Potential for Results', irmPotentialForResultsLabels),
    completion: codeIn(row, 'Completion (Progress Report)', irmCompletionLabels),
    starred: yesNo(row, 'Starred (Current Formula) Progress Report'),
    date: yearIn(row, 'Report Publication Year (Progress Report)'),
  });
  return [
    ...(end ? [{ commitment, ...end, completionStage: 'endOfTerm' as const, provenance }] : []),
    ...(progress ? [{ commitment, ...progress, completionStage: 'progress' as const, provenance }] : []),
  ];
}
