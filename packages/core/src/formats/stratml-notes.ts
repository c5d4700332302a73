import type { Actor } from '../model/actor.ts';
import type { Commitment } from '../model/commitment.ts';
import type { LocalisedText } from '../model/localised-text.ts';
import type { Milestone } from '../model/milestone.ts';
import type { Budget } from '../model/money.ts';
import type { Plan } from '../model/plan.ts';
import type { PartialDate } from '../model/time.ts';
import { saidIn } from './localised.ts';
import { actorName } from './organisation-name.ts';
import type { StratmlNote, StratmlWords } from './stratml-words.ts';

type Text = LocalisedText | string | undefined;

/** Tells in words what StratML has no element for. */
export class StratmlNotes {
  readonly #plan: Plan;
  readonly #words: StratmlWords;
  readonly #language: string;

  constructor(plan: Plan, words: StratmlWords, language: string) {
    this.#plan = plan;
    this.#words = words;
    this.#language = language;
  }

  said(text: LocalisedText | string): string {
    return typeof text === 'string' ? text : saidIn(text, this.#language, this.#words.language).text;
  }

  name(actor: Actor): string {
    return this.said(actorName(actor, this.#plan));
  }

  /** A line of its own, where there is something to say. */
  line(note: StratmlNote, text: Text): string | undefined {
    const said = text === undefined ? '' : this.said(text);
    return said === '' ? undefined : `${this.#words.notes[note]}: ${said}`;
  }

  /** Lines, where there are any. */
  lines(lines: readonly (string | undefined)[]): string | undefined {
    const said = lines.filter((line) => line !== undefined);
    return said.length > 0 ? said.join('\n') : undefined;
  }

  period(start: PartialDate | undefined, end: PartialDate | undefined): string | undefined {
    if (start === undefined && end === undefined) return undefined;
    return this.line('period', `${start ?? ''} – ${end ?? ''}`.trim());
  }

  cost({ indicativeCost: cost }: Budget = {}): string | undefined {
    if (!cost) return undefined;
    const unit = cost.multiplier === 1 ? '' : ` × ${cost.multiplier}`;
    return this.line('cost', `${cost.amount}${unit} ${cost.currency}`);
  }

  milestone(milestone: Milestone): string {
    const { number, title, group, startDate, endDate, deadlineText, status, statusText } = milestone;
    const name = [this.#words.notes.milestone, number].filter(Boolean).join(' ');
    const parts = [
      `${name}: ${this.said(title)}`,
      group && this.said(group),
      this.period(startDate, endDate),
      deadlineText,
      this.line('output', milestone.outputIndicator),
      this.line('result', milestone.resultIndicator),
      milestone.leadInstitution && this.line('lead', this.name(milestone.leadInstitution)),
      this.line('status', status && this.#words.milestoneStatuses[status]),
      statusText,
    ];
    return parts.filter((part) => part !== undefined).join('; ');
  }

  /** What a commitment says besides what describes it. */
  commitment(commitment: Commitment, described: LocalisedText | undefined): string | undefined {
    const { notes, values, commitmentStatuses } = this.#words;
    const { status, ogpValues = [], indicators = [], sdgs = [], links = [], policyAreas = [] } = commitment;
    const areas = this.#plan.policyAreas.filter(({ id }) => policyAreas.slice(1).includes(id));
    const texts = (
      ['problem', 'causes', 'statusQuo', 'solution', 'objective', 'expectedResults', 'contribution'] as const
    ).map((note) => (commitment[note] === described ? undefined : this.line(note, commitment[note])));
    return this.lines([
      commitment.ogpId,
      this.line('theme', commitment.theme),
      this.line('policyAreas', areas.map(({ label }) => this.said(label)).join(', ')),
      this.period(commitment.startDate, commitment.endDate),
      this.line('status', status && commitmentStatuses[status]),
      ...texts,
      this.line('additionalInformation', commitment.additionalInformation),
      ...ogpValues
        .filter(({ relevant }) => relevant)
        .map(({ value, explanation }) =>
          [`${notes.values}: ${values[value]}`, explanation && this.said(explanation)]
            .filter(Boolean)
            .join('. '),
        ),
      ...commitment.milestones.map((milestone) => this.milestone(milestone)),
      ...indicators.map(({ number, title, deadlineText, ...given }) =>
        [
          `${[notes.indicator, number].filter(Boolean).join(' ')}: ${this.said(title)}`,
          ...(['baseline', 'target', 'actual'] as const).map((note) => this.line(note, given[note])),
          deadlineText,
        ]
          .filter((part) => part !== undefined)
          .join('; '),
      ),
      this.cost(commitment.budget),
      this.line('goals', sdgs.join(', ')),
      ...links.map(({ title, url }) => this.line('see', `${this.said(title)} ${url}`)),
      this.line('see', commitment.ogpUrl),
    ]);
  }
}
