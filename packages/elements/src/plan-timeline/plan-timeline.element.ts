import type { Reader } from '@ogp-kit/client';
import type { CommitmentSummary, Plan, PlanExport } from '@ogp-kit/core/browser';
import { define } from '../base/define.ts';
import { ground } from '../base/ground.styles.ts';
import { nothing, type PropertyDeclarations, type PropertyValues } from '../base/lit.ts';
import { setStates } from '../base/states.ts';
import { tokens } from '../base/tokens.styles.ts';
import type { MessageOverrides } from '../i18n/catalogue.ts';
import { patternStyles } from '../plan-view/patterns.styles.ts';
import { keeper } from '../plan-view/kept.ts';
import { PlanElement, planProperties } from '../plan-view/plan-element.ts';
import { planStyles } from '../plan-view/plan-view.styles.ts';
import type { Source } from '../plan-view/source.ts';
import { groupView, keepingView, many } from './keeping.view.ts';
import { makingView } from './making.view.ts';
import { catalogues, type Words } from './plan-timeline.messages.ts';
import { timelineStyles } from './plan-timeline.styles.ts';
import { hasView, timelineView, type Acts } from './plan-timeline.view.ts';
import { shortened, stepsOf, type Scale, type Shown, type TimelinePage, type View } from './timeline.ts';

/** Where there are many commitments, so many are drawn at a time, and the milestones of so many. */
const atATime = { commitments: 20, milestones: 10 };

/**
 * How a plan is made, stage by stage, and how it is kept, milestone by milestone, on a calendar.
 *
 * @tag ogp-plan-timeline
 *
 * @slot - Shown before the plan is there and without JavaScript. A `<script type="application/json">` in it is the data.
 *
 * @csspart heading - A heading: of the whole, of a stage, of a commitment.
 * @csspart status - How far something has come; that there is nothing to show.
 * @csspart item - A stage, an event, a commitment, a milestone, a call, a report.
 * @csspart actions - The switch between the views; the calendar.
 *
 * @cssstate loading - The plan is being read.
 * @cssstate failed - It could not be read.
 * @cssstate empty - There is nothing to show in this view.
 *
 * @fires {OgpLoadedEvent} ogp-loaded - The plan was read.
 * @fires {OgpFailedEvent} ogp-failed - It could not be read.
 * @fires {OgpNavigateEvent} ogp-navigate - A link to a commitment was followed; `preventDefault()` keeps the page.
 */
export class OgpPlanTimelineElement extends PlanElement<Shown, Words> {
  static override styles = [tokens, ground, planStyles, patternStyles, timelineStyles];

  static override properties: PropertyDeclarations = {
    ...planProperties,
    view: {},
    policyArea: { attribute: 'policy-area' },
  };

  /** Base URL of a backend: the folder of its `ogp.json`. Absent: the nearest `<ogp-backend>`'s. */
  declare api: string | undefined;
  /** A file of JSON instead of a backend: a plan, or a plan with its commitments (`PlanExport`). */
  declare src: string | undefined;
  /** Id of the plan. Absent: the nearest `<ogp-backend>`'s. */
  declare plan: string | undefined;
  /** What is shown at first: `making` or `keeping`. Absent: what the plan is at. */
  declare view: View | undefined;
  /** Id of a policy area: only its commitments are shown. */
  declare policyArea: string | undefined;
  /** Your page of a commitment, such as `/commitments/{id}`. Absent: titles are no links. */
  declare linkCommitment: string | undefined;
  /** Level of the timeline's heading in the page's outline, 2 to 6. */
  declare headingLevel: number;
  /** The data themselves, instead of `api` or `src`. */
  declare content: Plan | PlanExport | undefined;
  /** A backend object, instead of `api`. */
  declare backend: Reader | undefined;
  /** Other words for single messages, by key. */
  declare messages: MessageOverrides | undefined;

  protected override readonly catalogues = catalogues;
  protected override readonly resource = 'plan';

  /** What a person has chosen since the page said what to show. */
  #chosen: View | undefined;
  /** From what each view was drawn last; the one that is not shown stays as it is. */
  #pages: Partial<Record<View, TimelinePage>> = {};
  /** Commitments whose milestones are drawn though they are folded. */
  #drawn = new Set<CommitmentSummary>();
  /** Whether all that is folded was opened. */
  #open = false;
  /** How many commitments are in the list so far, where there are many. */
  #length = atATime.commitments;
  readonly #keep = keeper();
  #later: ReturnType<typeof setTimeout> | undefined;

  /** Registers the element; safe to call again. */
  static define(tag = 'ogp-plan-timeline', registry?: CustomElementRegistry): void {
    define(tag, this, registry);
  }

  protected override get wanted(): string | undefined {
    return this.policyArea;
  }

  protected override async read(source: Source): Promise<Shown> {
    this.#length = atATime.commitments;
    const plan = await source.plan();
    const wholes = source.commitments ?? [];
    const all = wholes[0] ? wholes.map(shortened) : (plan.commitments ?? []);
    const { policyArea } = this;
    return {
      plan,
      commitments: policyArea ? all.filter((one) => one.policyAreas?.includes(policyArea)) : all,
    };
  }

  protected override zoneOf({ plan }: Shown): string | undefined {
    return plan.calls[0]?.timeZone;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view')) this.#chosen = undefined;
    super.willUpdate(changed);
  }

  #shown({ plan, commitments }: Shown): View {
    const { view } = this;
    if (this.#chosen) return this.#chosen;
    if (view === 'making' || view === 'keeping') return view;
    return /^(implementing|ended)$/.test(plan.status) || (commitments[0] && !plan.stages[0])
      ? 'keeping'
      : 'making';
  }

  protected override draw(page: TimelinePage): unknown {
    const shown = this.#shown(page.found);
    this.#pages[shown] = page;
    clearTimeout(this.#later);
    const panel = (view: View) =>
      this.#keep(view, [this.#pages[view]], () =>
        !this.#pages[view] ? nothing : view === 'making' ? makingView(page) : this.#keeping(page),
      );
    const acts: Acts = {
      show: (view) => {
        this.#chosen = view;
        this.requestUpdate();
      },
      save: () => void import('./later/calendar.ts').then(({ saveCalendar }) => saveCalendar(page, shown)),
    };
    return timelineView(page, shown, panel, acts);
  }

  /** The commitments; where there are many, the first at once and all others little by little, so that they can be found. */
  #keeping(page: TimelinePage): unknown {
    const { found, m, today, level, printing } = page;
    const { commitments } = found;
    const folded = commitments.flatMap(stepsOf).length > many;
    const isDrawn = (one: CommitmentSummary) => !folded || printing || this.#drawn.has(one);
    const listed = folded && !printing ? commitments.slice(0, this.#length) : commitments;
    const next = listed.filter((one) => !isDrawn(one)).slice(0, atATime.milestones);
    // Some may have been opened by hand, or for paper, before it was their turn.
    if (next[0] || listed.length < commitments.length)
      this.#later = setTimeout(() => {
        this.#length += atATime.commitments;
        this.#draw(next);
      }, 50);
    const open = this.#open;
    const group = (commitment: CommitmentSummary, scale: Scale | undefined) => {
      const drawn = isDrawn(commitment);
      return this.#keep(commitment.id, [found, m, today, level, drawn, open], () =>
        groupView(page, commitment, scale, { folded, drawn, open, toggled: () => this.#draw([commitment]) }),
      );
    };
    const openAll = () => {
      this.#open = true;
      this.requestUpdate();
    };
    return keepingView(page, listed, folded ? openAll : undefined, this.#keep, group);
  }

  /** Draws the milestones of folded commitments: for who opens them, and for who searches the page. */
  #draw(these: readonly CommitmentSummary[]): void {
    for (const one of these) this.#drawn.add(one);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#later);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { found } = this;
    setStates(this.internals, { empty: found && !hasView(found, this.#shown(found)) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ogp-plan-timeline': OgpPlanTimelineElement;
  }
}
