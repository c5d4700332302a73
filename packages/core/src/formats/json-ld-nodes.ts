import type { MilestoneStatus } from '../codelists/milestone-statuses.ts';
import type { OrganisationKind } from '../codelists/organisation-kinds.ts';
import type { EventMode } from '../codelists/process.ts';
import type { Actor } from '../model/actor.ts';
import type { Commitment } from '../model/commitment.ts';
import type { LanguageTag, LocalisedText } from '../model/localised-text.ts';
import type { Milestone } from '../model/milestone.ts';
import type { Organisation } from '../model/organisation.ts';
import type { PlanEvent } from '../model/plan-event.ts';
import type { Plan } from '../model/plan.ts';
import type { PartialDate } from '../model/time.ts';
import { lastDay } from '../rules/overdue.ts';
import { milestoneStatus, sidesOf } from '../rules/sides.ts';
import { saidIn } from './localised.ts';

/** Something of a graph in JSON-LD. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

const kinds: Readonly<Partial<Record<OrganisationKind, string>>> = {
  public: 'GovernmentOrganization',
  parliament: 'GovernmentOrganization',
  civilSociety: 'NGO',
  private: 'Corporation',
};

const statuses: Readonly<Partial<Record<MilestoneStatus, string>>> = {
  notStarted: 'PotentialActionStatus',
  inProgress: 'ActiveActionStatus',
  limited: 'ActiveActionStatus',
  substantial: 'ActiveActionStatus',
  complete: 'CompletedActionStatus',
  withdrawn: 'FailedActionStatus',
};

const modes: Readonly<Record<EventMode, string>> = {
  online: 'OnlineEventAttendanceMode',
  inPerson: 'OfflineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
};

const word = (name: string | undefined) => name && `https://schema.org/${name}`;
const firstDay = (date: PartialDate) => `${date}-01-01`.slice(0, 10);

/** Tells the parts of a plan in the words of schema.org. */
export class JsonLdNodes {
  readonly #plan: Plan;
  readonly #language: LanguageTag | undefined;
  readonly page: string | undefined;

  constructor(plan: Plan, { language, url }: { language?: string | undefined; url?: string | undefined }) {
    this.#plan = plan;
    this.#language = language;
    this.page = url;
  }

  id(...names: readonly string[]): string {
    return `${(this.page ?? '').replace(/#.*$/s, '')}#${names.join('-')}`;
  }

  ref(...names: readonly string[]): JsonLdNode {
    return { '@id': this.id(...names) };
  }

  /** A text in the language asked for, or in all. */
  text(text: LocalisedText | undefined): unknown {
    if (text === undefined) return undefined;
    if (this.#language !== undefined) return saidIn(text, this.#language).text;
    return Object.entries(text).map(([tag, said]) =>
      tag === 'mul' ? said : { '@value': said, '@language': tag },
    );
  }

  languagesOf(text: LocalisedText): readonly string[] {
    return this.#language === undefined ? Object.keys(text) : [saidIn(text, this.#language).language];
  }

  member(): JsonLdNode {
    const { name, slug } = this.#plan.member;
    return { '@type': 'GovernmentOrganization', '@id': this.id('member', slug), name: this.text(name) };
  }

  organisation({ id, name, kind, abbreviation, parent, url }: Organisation): JsonLdNode {
    return {
      '@type': kinds[kind] ?? 'Organization',
      '@id': this.id('organisation', id),
      name: this.text(name),
      alternateName: abbreviation,
      url,
      parentOrganization: parent === undefined ? undefined : this.ref('organisation', parent),
    };
  }

  #actor({ organisation, name, kind }: Actor): JsonLdNode {
    if (organisation !== undefined) return this.ref('organisation', organisation);
    return { '@type': (kind && kinds[kind]) ?? 'Organization', name: this.text(name) };
  }

  #action(
    {
      title,
      startDate,
      endDate,
      leadInstitution,
      supporting = [],
    }: Pick<Milestone, 'title' | 'startDate' | 'endDate' | 'leadInstitution' | 'supporting'>,
    status: MilestoneStatus | undefined,
  ): JsonLdNode {
    return {
      '@type': 'Action',
      name: this.text(title),
      agent: leadInstitution && this.#actor(leadInstitution),
      participant: supporting.map((actor) => this.#actor(actor)),
      startTime: startDate && `${firstDay(startDate)}T00:00:00`,
      endTime: endDate && `${lastDay(endDate)}T23:59:59`,
      actionStatus: word(status && statuses[status]),
    };
  }

  commitment(commitment: Commitment): JsonLdNode {
    const { id, ogpId, description, solution, objective, problem, milestones, ogpUrl } = commitment;
    const { government } = sidesOf(commitment).bySide;
    return {
      ...this.#action(commitment, government?.status),
      '@id': this.id('commitment', id),
      identifier: ogpId ?? id,
      description: this.text(description ?? solution ?? objective ?? problem),
      sameAs: ogpUrl,
      object: this.ref('plan'),
      potentialAction: milestones.map((milestone) => ({
        ...this.#action(milestone, milestoneStatus(commitment, milestone)),
        '@id': this.id('milestone', id, milestone.id),
        identifier: milestone.number ?? milestone.id,
        description: this.text(milestone.outputIndicator),
      })),
    };
  }

  event({ id, title, mode, venue, url, organiser, documents = [], ...when }: PlanEvent): JsonLdNode {
    const place = venue && { '@type': 'Place', name: this.text(venue) };
    const online = mode !== undefined && mode !== 'inPerson' && url && { '@type': 'VirtualLocation', url };
    return {
      '@type': 'Event',
      '@id': this.id('event', id),
      name: this.text(title),
      startDate: when.start ?? when.startDate,
      endDate: when.end ?? when.endDate,
      eventAttendanceMode: word(mode && modes[mode]),
      location: [place, online].filter(Boolean),
      url,
      organizer: organiser && this.#actor(organiser),
      about: this.ref('plan'),
      subjectOf: documents.map((document) => ({
        '@type': 'DigitalDocument',
        name: this.text(document.title),
        url: document.url,
        inLanguage: document.language,
      })),
    };
  }
}
