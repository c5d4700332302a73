import type { OgpValue } from '../codelists/ogp-values.ts';
import { ogpValueCodes } from '../codelists/ogp-values.ts';
import type { Actor } from '../model/actor.ts';
import type { Commitment } from '../model/commitment.ts';
import type { Link } from '../model/link.ts';
import type { LanguageTag } from '../model/localised-text.ts';
import type { PlanExport } from '../model/plan-export.ts';
import type { PlanItem } from '../model/plan-item.ts';
import type { PolicyArea } from '../model/policy-area.ts';
import type { Day } from '../model/time.ts';
import { StratmlNotes } from './stratml-notes.ts';
import type { StratmlWords } from './stratml-words.ts';
import { xmlDocument, type XmlElement } from './xml.ts';

/** How StratML is written. */
export interface StratmlOptions {
  /** In which language the plan is told, where it is there; otherwise in that of the words, or in any. */
  language: LanguageTag;
  /** What is said beside the plan's own words, such as `stratmlWordsEn`. */
  words: StratmlWords;
  /** The day on which the plan was published as it is. */
  published?: Day | undefined;
  /** Where the plan is found on the web. Default: its source. */
  url?: Link | undefined;
}

const element = (name: string, content: XmlElement['content'] | undefined): XmlElement | undefined =>
  content === undefined ? undefined : { name, content };

/** The model's links may hold signs that an address of XML Schema may not; without a host it is none at all. */
function address(url: Link = ''): string | undefined {
  const clean = url.replace(/["<>\\^`{|}[\]]|%(?![\da-f]{2})|(?<=#.*)#/gi, encodeURIComponent);
  return /^https?:\/\/[\w.~-]+(?::\d{1,5})?(?:[/?#]|$)/.test(clean) ? clean : undefined;
}

/** What a commitment is in brief, in the members that plans fill in one generation of the template or another. */
const describing = ({ description, solution, objective, problem }: Commitment) =>
  description ?? solution ?? objective ?? problem;

/** Writes the parts of one plan. */
class PlanWriter {
  readonly #whole: PlanExport;
  readonly #words: StratmlWords;
  readonly #notes: StratmlNotes;

  constructor(whole: PlanExport, { words, language }: StratmlOptions) {
    this.#whole = whole;
    this.#words = words;
    this.#notes = new StratmlNotes(whole.plan, words, language);
  }

  #stakeholder(actor: Actor, description: string | undefined): XmlElement {
    const isBody = actor.organisation !== undefined || actor.kind !== undefined;
    return {
      name: 'Stakeholder',
      attributes: { StakeholderTypeType: isBody ? 'Organization' : undefined },
      content: [element('Name', this.#notes.name(actor)), element('Description', description)],
    };
  }

  #stakeholders(lead: Actor | undefined, others: readonly Actor[] = []): XmlElement[] {
    const { actorRoles } = this.#words;
    return [
      ...(lead ? [this.#stakeholder(lead, actorRoles.lead)] : []),
      ...others.map((actor) => this.#stakeholder(actor, actorRoles[actor.role ?? 'supporting'])),
    ];
  }

  #commitment(commitment: Commitment): XmlElement {
    const { id, title, localNumber, leadInstitution, supporting } = commitment;
    const description = describing(commitment);
    return {
      name: 'Objective',
      content: [
        element('Name', this.#notes.said(title)),
        element('Description', description && this.#notes.said(description)),
        element('Identifier', `commitment-${id}`),
        element('SequenceIndicator', localNumber),
        ...this.#stakeholders(leadInstitution, supporting),
        element('OtherInformation', this.#notes.commitment(commitment, description)),
      ],
    };
  }

  #item(item: PlanItem): XmlElement {
    const notes = this.#notes;
    return {
      name: 'Objective',
      content: [
        element('Name', notes.said(item.title)),
        element('Identifier', `item-${item.id}`),
        element('SequenceIndicator', item.number),
        ...this.#stakeholders(item.leadInstitution, item.otherInstitutions),
        element(
          'OtherInformation',
          notes.lines([
            this.#words.levels[item.level],
            notes.period(item.startDate, item.endDate),
            notes.cost(item.budget),
          ]),
        ),
      ],
    };
  }

  /** Commitments, the short ones where the whole is not there, and lines of the table that became none. */
  #objectives(area: string | undefined): XmlElement[] {
    const { plan, commitments } = this.#whole;
    const known = new Set(plan.policyAreas.map(({ id }) => id));
    const isIn = (id: string | undefined) => (id !== undefined && known.has(id) ? id : undefined) === area;
    const whole = new Set(commitments.map(({ id }) => id));
    const short = (plan.commitments ?? [])
      .filter(({ id }) => !whole.has(id))
      .map(
        ({
          sides: _sides,
          institutions: _all,
          ogpValues: _values,
          href: _href,
          milestones = [],
          ...rest
        }) => ({
          ...rest,
          plan: plan.id,
          milestones,
        }),
      );
    const promised = new Set([...commitments, ...short].map(({ id }) => id));
    return [
      ...[...commitments, ...short]
        .filter(({ policyAreas = [] }) => isIn(policyAreas[0]))
        .map((commitment) => this.#commitment(commitment)),
      ...(plan.items ?? [])
        .filter(({ commitment = '', policyArea }) => !promised.has(commitment) && isIn(policyArea))
        .map((item) => this.#item(item)),
    ];
  }

  #goal(area: PolicyArea): XmlElement {
    const { id, number, label, altLabel, description, components, leadInstitutions } = area;
    const notes = this.#notes;
    return {
      name: 'Goal',
      content: [
        element('Name', notes.said(label)),
        element('Description', notes.said(description ?? altLabel ?? label)),
        element('Identifier', `policyArea-${id}`),
        element('SequenceIndicator', number),
        ...leadInstitutions.map((organisation) =>
          this.#stakeholder({ organisation }, this.#words.actorRoles.lead),
        ),
        element(
          'OtherInformation',
          notes.line('components', components.map((component) => notes.said(component.label)).join(', ')),
        ),
        ...this.#objectives(id),
      ],
    };
  }

  goals(): XmlElement[] {
    const { policyAreas, title } = this.#whole.plan;
    const others = this.#objectives(undefined);
    const goals = policyAreas.map((area) => this.#goal(area));
    // A plan must have a goal.
    const isBare = goals.length + others.length === 0;
    if (others.length === 0 && !isBare) return goals;
    const name = isBare ? this.#notes.said(title) : this.#words.otherGoal;
    return [
      ...goals,
      { name: 'Goal', content: [element('Name', name), element('Description', name), ...others] },
    ];
  }

  organization(): XmlElement {
    const { member, organisations } = this.#whole.plan;
    const roles: Readonly<Record<string, string>> = this.#words.organisationRoles;
    return {
      name: 'Organization',
      content: [
        element('Name', this.#notes.said(member.name)),
        element('Acronym', member.code),
        element('Identifier', `member-${member.slug}`),
        ...organisations.map(({ id, roles: held = [] }) => {
          const told = held.map((role) => roles[role] ?? role).join(', ');
          return this.#stakeholder({ organisation: id }, told === '' ? undefined : told);
        }),
      ],
    };
  }

  /** The OGP values that some commitment serves. */
  values(): XmlElement[] {
    const served = new Set<OgpValue>(
      this.#whole.commitments.flatMap(({ ogpValues = [] }) =>
        ogpValues.flatMap(({ value, relevant }) => (relevant ? value : [])),
      ),
    );
    return ogpValueCodes
      .filter((value) => served.has(value))
      .map((value) => ({ name: 'Value', content: [element('Name', this.#words.values[value])] }));
  }

  title(): string {
    return this.#notes.said(this.#whole.plan.title);
  }
}

/**
 * A plan with its commitments in the Strategy Markup Language: StratML Part 1 (ISO 17469-1), in XML. Policy areas are its
 * goals, commitments their objectives, each under the first of its policy areas; lines of the plan's table that became no
 * commitment are objectives, too. Milestones, indicators and dates have no elements there and are told in words.
 * @example
 * stratml({ plan, commitments }, { language: 'en', words: stratmlWordsEn })
 */
export function stratml(whole: PlanExport, options: StratmlOptions): string {
  const writer = new PlanWriter(whole, options);
  const { period, provenance } = whole.plan;
  return xmlDocument({
    name: 'StrategicPlan',
    attributes: { xmlns: 'urn:ISO:std:iso:17469:tech:xsd:stratml_core' },
    content: [
      element('Name', writer.title()),
      {
        name: 'StrategicPlanCore',
        content: [writer.organization(), ...writer.values(), ...writer.goals()],
      },
      {
        name: 'AdministrativeInformation',
        content: [
          element('StartDate', period.startDate),
          element('EndDate', period.endDate),
          element('PublicationDate', options.published),
          element('Source', address(options.url ?? provenance?.sourceUrl)),
        ],
      },
    ],
  });
}
