/** Two commitments of Albania's plan of 2020–2022, as the OGP Commitments Database has them. */
import { codelists } from '../../src/codelists/codelists.ts';
import type { Continuity } from '../../src/codelists/commitments.ts';
import type { OgpValue } from '../../src/codelists/ogp-values.ts';
import { answersIn } from '../../src/formats/commitment-answers.ts';
import type { Commitment } from '../../src/model/commitment.ts';
import type { IrmAssessment } from '../../src/model/irm-assessment.ts';
import type { Milestone } from '../../src/model/milestone.ts';
import { codeOf, filled, from, said } from './words.ts';

interface MilestoneRow {
  number: number;
  priorityMeasure: string;
  title: string;
  resultIndicators: string;
  outputIndicators: string;
  leadInstitution: string;
  supportingInstitutions: string[];
  continuity: Continuity;
  continuityNote: string;
  startDate: string;
  endDate: string;
  startRaw: string;
  endRaw: string;
}

interface Row {
  id: string;
  actionPlanId: string;
  commitmentNumber: string;
  theme: string;
  title: string;
  shortTitle: string;
  fullText: string;
  startDate: string;
  endDate: string;
  startDateRaw: string;
  endDateRaw: string;
  leadInstitution: string;
  supportingInstitutions: string;
  policyAreas: string[];
  irm: Record<string, string>;
  url: string;
  parsed?: { ogpValues: { value: string; relevant: boolean }[]; milestones: MilestoneRow[] };
}

/** What is read of the file. */
export interface AlbaniaSource {
  commitments: Row[];
}

const source = 'OGP Commitments Database';
const license = 'CC-BY-4.0';

const values: Readonly<Record<string, OgpValue>> = {
  transparency: 'accessToInformation',
  accountability: 'publicAccountability',
  participation: 'civicParticipation',
  technology: 'technology',
};

const milestoneFrom =
  (commitment: string) =>
  ({ number, priorityMeasure, title, continuityNote, startRaw, endRaw, ...row }: MilestoneRow): Milestone =>
    filled<Milestone>({
      id: `${commitment}.${number}`,
      number: String(number),
      title: { en: title },
      group: { en: priorityMeasure },
      resultIndicator: said('en', row.resultIndicators),
      outputIndicator: said('en', row.outputIndicators),
      leadInstitution: { name: { en: row.leadInstitution }, role: 'lead' },
      supporting: row.supportingInstitutions.map((name) => ({ name: { en: name }, role: 'supporting' })),
      startDate: row.startDate.slice(0, 7),
      endDate: row.endDate.slice(0, 7),
      continuity: row.continuity,
      provenance: from(source, license, { startRaw, endRaw, continuityNote }),
    });

function irmFrom(commitment: string, irm: Record<string, string>): IrmAssessment {
  const { verifiable, relevant, potentialForResults, completionEndOfTerm, didItOpenGovernment, ...rest } =
    irm;
  const yesNo = (word: string | undefined) =>
    word === undefined ? undefined : codeOf(codelists.IrmYesNo, { '1': 'Yes', '0': 'No' }[word] ?? word);
  return filled<IrmAssessment>({
    commitment,
    report: 'resultsReport',
    verifiable: yesNo(verifiable),
    relevant: yesNo(relevant),
    potentialForResults:
      potentialForResults === undefined
        ? undefined
        : codeOf(codelists.IrmPotentialForResults, potentialForResults),
    completion:
      completionEndOfTerm === undefined ? undefined : codeOf(codelists.IrmCompletion, completionEndOfTerm),
    completionStage: 'endOfTerm',
    didItOpenGovernment:
      didItOpenGovernment === undefined
        ? undefined
        : { overall: codeOf(codelists.IrmDidItOpenGovernment, didItOpenGovernment) },
    provenance: from(source, license, { ...rest, relevant }),
  });
}

function commitmentFrom(row: Row): Commitment {
  const { fullText, startDateRaw, endDateRaw, parsed } = row;
  return filled<Commitment>({
    id: row.id,
    ogpId: row.id,
    plan: row.actionPlanId,
    localNumber: row.commitmentNumber,
    title: { en: row.title },
    shortTitle: said('en', row.shortTitle),
    template: 'albania-2020',
    startDate: row.startDate,
    endDate: row.endDate,
    theme: said('en', row.theme),
    ogpTags: row.policyAreas.map((label) => codeOf(codelists.PolicyAreaTag, label)),
    ...answersIn(fullText),
    ogpValues: parsed?.ogpValues.map(({ value, relevant }) => ({
      value: values[value] as OgpValue,
      relevant,
    })),
    leadInstitution: { name: { en: row.leadInstitution }, role: 'lead' },
    supporting: [{ name: { en: row.supportingInstitutions }, role: 'supporting' }],
    milestones: (parsed?.milestones ?? []).map(milestoneFrom(row.id)),
    irmAssessments: [irmFrom(row.id, row.irm)],
    ogpUrl: row.url,
    provenance: from(source, license, { fullText, startDateRaw, endDateRaw }),
  });
}

/** The commitments, with the milestones of the one whose table was read. */
export const albaniaCommitmentsFrom = ({ commitments }: AlbaniaSource): Commitment[] =>
  commitments.map(commitmentFrom);
