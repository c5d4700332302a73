/** A plan with commitments in short. Titles and institutions follow the published one; what is said of them is made up. */
import { dayIn } from '@ogp-kit/core/browser';
import type {
  CommitmentSummary,
  MilestoneStatus,
  OgpValue,
  Plan,
  SideStatus,
  SideStatuses,
} from '@ogp-kit/core/browser';
import published from '@ogp-kit/core/samples/albania-2020-2022.plan.json' with { type: 'json' };

const { commitments: _, ...rest } = published as Plan;

/** A day, so many days from today where the plan is. */
export const inDays = (days: number): string =>
  dayIn(new Date(Date.now() + days * 86_400_000), 'Europe/Tirane');

const sides = (
  government?: MilestoneStatus,
  civilSociety?: MilestoneStatus,
  irm?: MilestoneStatus,
): SideStatuses => {
  const said = (status: MilestoneStatus | undefined, basis: SideStatus['basis']) =>
    status && { status, basis };
  return JSON.parse(
    JSON.stringify({
      government: said(government, 'statusReport'),
      civilSociety: said(civilSociety, 'statusReport'),
      irm: said(irm, 'irmAssessment'),
    }),
  ) as SideStatuses;
};

/** Milestones by their statuses and when they are due, in days from today. */
const milestones = (id: string, ...all: [MilestoneStatus | undefined, number][]) =>
  all.map(([status, due], i) => ({
    id: `${id}.${i + 1}`,
    number: `${i + 1}`,
    title: { en: `Step ${i + 1} of ${id}`, sq: `Hapi ${i + 1} i ${id}` },
    endDate: inDays(due),
    ...(status && { status }),
  }));

const commitment = (
  n: number,
  title: [en: string, sq: string],
  area: string | undefined,
  institutions: string[],
  values: OgpValue[],
  said: SideStatuses,
  ...due: [MilestoneStatus | undefined, number][]
): CommitmentSummary => {
  const id = `AL00${64 + n}`;
  return {
    id,
    ogpId: id,
    localNumber: `${n}`,
    title: { en: title[0], sq: title[1] },
    ...(area && { policyAreas: area.split(' ') }),
    leadInstitution: { organisation: institutions[0]! },
    institutions: institutions.map((one) =>
      rest.organisations.some((known) => known.id === one) ? { organisation: one } : { name: { en: one } },
    ),
    ogpValues: values,
    milestones: milestones(id, ...due),
    sides: said,
    href: `../commitments/${id}.json`,
  };
};

const access: OgpValue = 'accessToInformation';
const participation: OgpValue = 'civicParticipation';
const accountability: OgpValue = 'publicAccountability';

export const plan: Plan = {
  ...rest,
  commitments: [
    commitment(
      1,
      ['Risk assessment in all institutions', 'Vlerësimi i riskut në të gjitha institucionet'],
      'anti-corruption',
      ['ministry-of-justice', 'Line ministries'],
      [accountability],
      sides('complete', 'complete', 'substantial'),
      ['complete', -400],
      ['complete', -90],
    ),
    commitment(
      2,
      ['Register of beneficial owners', 'Regjistri i pronarëve përfitues'],
      'anti-corruption fiscal-transparency',
      ['ministry-of-finance-and-economy', 'national-business-center', 'akshi'],
      [access, accountability, 'technology'],
      sides('substantial', 'limited', 'substantial'),
      ['complete', -400],
      ['limited', -135],
      ['inProgress', -20],
      [undefined, 60],
    ),
    commitment(
      3,
      ['Electronic services without a second visit', 'Shërbime elektronike pa vizitë të dytë'],
      'digital-governance',
      ['akshi', 'adisa'],
      [access, 'technology'],
      sides('inProgress', 'inProgress'),
      ['complete', -30],
      ['inProgress', 90],
    ),
    commitment(
      4,
      ['Integrated centres for public services', 'Qendra të integruara për shërbimet publike'],
      'digital-governance',
      ['adisa', 'Municipalities'],
      [participation],
      sides('substantial', 'limited'),
      ['complete', -200],
      ['substantial', -45],
    ),
    commitment(
      5,
      ['Open data that can be used again', 'Të dhëna të hapura që mund të ripërdoren'],
      'digital-governance',
      ['akshi'],
      [access],
      sides('notStarted', 'notStarted'),
      ['notStarted', 120],
    ),
    commitment(
      6,
      ['Free legal aid people know about', 'Ndihmë juridike falas, që njerëzit e njohin'],
      'access-to-justice',
      ['ministry-of-justice'],
      [access, participation],
      sides('substantial', undefined, 'limited'),
      ['complete', -100],
      ['substantial', 30],
    ),
    commitment(
      7,
      ['Decisions of courts online', 'Vendimet e gjykatave në internet'],
      'access-to-justice',
      ['ministry-of-justice', 'akshi'],
      [access],
      sides('withdrawn', 'noEvidence'),
      ['limited', -300],
    ),
    commitment(
      8,
      ['Budget transparency', 'Transparenca e buxhetit'],
      'fiscal-transparency',
      ['ministry-of-finance-and-economy'],
      [access, accountability],
      sides(undefined, undefined, 'substantial'),
      [undefined, 200],
    ),
    commitment(
      9,
      ['A forum that meets', 'Një forum që mblidhet'],
      undefined,
      ['Office of the Prime Minister'],
      [participation],
      sides('limited'),
      ['limited', 10],
    ),
  ],
};
delete plan.commitments![8]!.milestones;

/** As many commitments as a plan may ever have, with words and statuses that repeat. */
export function manyCommitments(n: number, each = 10): Plan {
  const statuses = ['complete', 'inProgress', 'limited', 'notStarted', undefined] as const;
  return {
    ...plan,
    commitments: Array.from({ length: n }, (_, i) => ({
      ...plan.commitments![i % 9]!,
      id: `c${i}`,
      localNumber: `${i + 1}`,
      milestones: milestones(
        `c${i}`,
        ...Array.from(
          { length: each },
          (__, j) => [statuses[(i + j) % 5], ((i * 37 + j * 61) % 700) - 100] as [MilestoneStatus, number],
        ),
      ),
    })),
  };
}
