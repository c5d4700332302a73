import type { Commitment, DocumentLink, Identifier, Milestone, StatusReport } from '@ogp-kit/core/browser';
import { day, span } from '../graphql/dates.ts';
import { oneLine, webAddress } from '../graphql/fit.ts';
import type { Process } from './platform.ts';
import { resultStatus } from './statuses.ts';
import { planId, provenance, type Surroundings } from './surroundings.ts';
import { ogpValues, type Areas } from './taxonomy.ts';
import { localised, machineWork, title } from './texts.ts';
import { all, type ToldMilestone, type ToldResult } from './told.ts';

/** The name of a result. */
export const commitmentId = ({ ids }: Surroundings, process: Process, result: { id: string }): Identifier =>
  ids.name('result', process.id, result.id);

/** The name of a proposal. */
export const ideaId = ({ ids }: Surroundings, process: Process, proposal: { id: string }): Identifier =>
  ids.name('proposal', process.id, proposal.id);

function milestone(told: ToldMilestone, place: number, around: Surroundings): Milestone {
  const date = day(told.entryDate);
  const fromTitle = localised(told.title) !== undefined;
  const given = fromTitle ? told.title : told.description;
  return {
    id: around.ids.name('milestone', told.id ?? `at-${place}`),
    title: fromTitle
      ? title(given, told.id, around.language)
      : (localised(given) ?? title(given, told.id, around.language)),
    ...(date && { endDate: date }),
    provenance: provenance(around, undefined, {
      entryDate: told.entryDate,
      description: fromTitle ? Object.values(localised(told.description) ?? {}).join('\n\n') : undefined,
      machineTranslated: machineWork({ title: told.title, description: told.description }),
    }),
  };
}

/** The links of attachments that have an address. */
export function links(told: ToldResult['attachments'], around: Surroundings, most: number): DocumentLink[] {
  return all(told)
    .flatMap(({ title: name, url }) => {
      const address = webAddress(url, around.home);
      return address ? [{ title: title(name, 'attachment', around.language), url: address }] : [];
    })
    .slice(0, most);
}

function statusReports(told: ToldResult, id: Identifier, around: Surroundings): StatusReport[] {
  const { options, language } = around;
  const { progress } = resultStatus(told, options);
  const names = localised(told.status?.name) ?? {};
  const statusText = oneLine(names[language] ?? Object.values(names)[0] ?? told.status?.key ?? '');
  if (progress === undefined && statusText === undefined) return [];
  const date = day(told.updatedAt);
  return [
    {
      id: around.ids.name('status', told.id),
      kind: 'status-report',
      language,
      commitment: id,
      side: options.side ?? 'government',
      ...(progress && { status: progress }),
      ...(statusText && { statusText }),
      ...(date && { date }),
      state: 'published',
    },
  ];
}

/** Milestones, each once: versions between two names for them give both. */
function milestones(told: ToldResult, around: Surroundings): Milestone[] {
  const made = [...all(told.milestones), ...all(told.timelineEntries)].map((one, i) =>
    milestone(one, i + 1, around),
  );
  return [...new Map(made.map((one) => [one.id, one])).values()].slice(0, 200);
}

/** A result without results below it, as a commitment. */
export function commitment(
  told: ToldResult & { id: string },
  parent: ToldResult | undefined,
  process: Process,
  areas: Areas,
  around: Surroundings,
): Commitment {
  const { options, language } = around;
  const id = commitmentId(around, process, told);
  const status = resultStatus(told, options).commitment;
  const description = localised(told.description);
  const values = ogpValues(told, options);
  const reports = statusReports(told, id, around);
  const documents = links(told.attachments, around, 50);
  const policyAreas = areas.of(told);
  const origins = all(told.proposals).flatMap((one) =>
    one.id ? [ideaId(around, process, { id: `${one.id}` })] : [],
  );
  return {
    id,
    plan: planId(around, process.slug),
    title: title(told.title, told.id, language),
    ...(status && { status }),
    ...span(told.startDate, told.endDate),
    ...(parent && { theme: title(parent.title, parent.id, language) }),
    ...(policyAreas.length > 0 && { policyAreas }),
    ...(description && { description }),
    ...(values.length > 0 && { ogpValues: values }),
    milestones: milestones(told, around),
    ...(documents.length > 0 && { links: documents }),
    ...(origins.length > 0 && { originIdeas: [...new Set(origins)].slice(0, 1000) }),
    ...(reports.length > 0 && { statusReports: reports }),
    provenance: provenance(around, told.url, {
      id: told.id,
      externalId: told.externalId,
      reference: told.reference,
      progress: told.progress,
      status: told.status?.key,
      machineTranslated: machineWork({ title: told.title, description: told.description }),
    }),
  };
}
