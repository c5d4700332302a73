/** Two commitments of Albania's plan of 2020–2022, as the OGP Commitments Database has them. */
import { codelists } from '../../src/codelists/codelists.ts';
import type { Continuity } from '../../src/codelists/commitments.ts';
import type { OgpValue } from '../../src/codelists/ogp-values.ts';
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

/** The template's questions of 2017 to 2021, in their order. */
const questions = [
  ['problem', 'What is the public problem that the commitment will address?'],
  ['solution', 'What is the commitment?'],
  ['contribution', 'How will the commitment contribute to solving the public problem?'],
  [undefined, 'Why is this commitment relevant to OGP values?'],
] as const;

/** The answers in a commitment's full text, each verbatim between two of the template's questions. */
function answersIn(
  fullText: string,
): Partial<Record<'problem' | 'solution' | 'contribution', { en: string }>> {
  const places = questions.map(([member, question]) => ({
    member,
    question,
    at: fullText.indexOf(question),
  }));
  if (places.some(({ at }) => at < 0)) return {};
  const found = places.flatMap(({ member, question, at }, i) => {
    const text = said('en', fullText.slice(at + question.length, places[i + 1]?.at));
    return member && text ? [[member, text]] : [];
  });
  return Object.fromEntries(found) as ReturnType<typeof answersIn>;
}

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
