import type { Reader } from '@ogp-kit/client';
import type { Plan, PlanExport } from '@ogp-kit/core/browser';
import { define } from '../base/define.ts';
import { ground } from '../base/ground.styles.ts';
import type { PropertyDeclarations, PropertyValues } from '../base/lit.ts';
import { setStates } from '../base/states.ts';
import { tokens } from '../base/tokens.styles.ts';
import type { MessageOverrides } from '../i18n/catalogue.ts';
import { PlanElement, planProperties, type PlanPage } from '../plan-view/plan-element.ts';
import { unseenStyles } from '../base/unseen.styles.ts';
import { planStyles } from '../plan-view/plan-view.styles.ts';
import type { Source } from '../plan-view/source.ts';
import type { Found } from './page.ts';
import { pageView } from './page.view.ts';
import { catalogues, type Words } from './plan-table.messages.ts';
import { tableStyles } from './plan-table.styles.ts';
import { tableOf, type Table } from './table.ts';

/**
 * The table of a plan: goals, objectives, measures and activities, who carries them out, when, what they cost and who
 * pays, with totals that say what is missing.
 *
 * @tag ogp-plan-table
 *
 * @slot - Shown before the table is there and without JavaScript. A `<script type="application/json">` in it is the data.
 *
 * @csspart heading - The title of the plan.
 * @csspart item - A line that has none below.
 * @csspart actions - The button that saves the table as a file.
 * @csspart status - That there is no table, or that it could not be read.
 *
 * @cssprop [--ogp-sticky-top=0] - How far from the top of the page the head of the table stays, below a head of your own.
 *
 * @cssstate loading - The plan is being read.
 * @cssstate failed - It could not be read.
 * @cssstate empty - There are no lines to show.
 *
 * @fires {OgpLoadedEvent} ogp-loaded - The plan was read.
 * @fires {OgpFailedEvent} ogp-failed - It could not be read.
 * @fires {OgpNavigateEvent} ogp-navigate - A link to a commitment was followed; `preventDefault()` keeps the page.
 */
export class OgpPlanTableElement extends PlanElement<Found, Words> {
  static override styles = [tokens, ground, planStyles, unseenStyles, tableStyles];

  static override properties: PropertyDeclarations = {
    ...planProperties,
    policyArea: { attribute: 'policy-area' },
  };

  /** Base URL of a backend: the folder of its `ogp.json`. Absent: the nearest `<ogp-backend>`'s. */
  declare api: string | undefined;
  /** A file of JSON instead of a backend: a plan, alone or with its commitments (`PlanExport`). */
  declare src: string | undefined;
  /** Id of the plan. Absent: the nearest `<ogp-backend>`'s. */
  declare plan: string | undefined;
  /** Id of a policy area: only its lines, with those above them. */
  declare policyArea: string | undefined;
  /** Your page of a commitment, such as `/commitments/{id}`. Absent: its title is no link. */
  declare linkCommitment: string | undefined;
  /** Level of the heading in the page's outline, 2 to 6. */
  declare headingLevel: number;
  /** The data themselves, instead of `api` or `src`. */
  declare content: Plan | PlanExport | undefined;
  /** A backend object, instead of `api`. */
  declare backend: Reader | undefined;
  /** Other words for single messages, by key. */
  declare messages: MessageOverrides | undefined;

  protected override readonly catalogues = catalogues;
  protected override readonly resource = 'plan';
  #table: Table | undefined;

  /** Registers the element; safe to call again. */
  static define(tag = 'ogp-plan-table', registry?: CustomElementRegistry): void {
    define(tag, this, registry);
  }

  protected override async read(source: Source): Promise<Found> {
    const plan = await source.plan();
    const known = [...(plan.commitments ?? []), ...(source.commitments ?? [])];
    return { plan, titles: new Map(known.map(({ id, title }) => [id, title])) };
  }

  protected override zoneOf(): undefined {}

  protected override draw(page: PlanPage<Found, Words>): unknown {
    const { plan } = page.found;
    this.#table = tableOf(plan.items ?? [], this.policyArea);
    return pageView({
      ...page,
      table: this.#table,
      area: plan.policyAreas.find(({ id }) => id === this.policyArea),
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { groups, longest = 0 } = this.#table ?? {};
    setStates(this.internals, { empty: this.found && !groups?.length });
    // Wider where amounts are long; a share, so that the table never leaves the page.
    this.renderRoot
      .querySelector('table')
      ?.style.setProperty('--_money', `${Math.min(2, Math.max(1.2, longest / 7))}fr`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ogp-plan-table': OgpPlanTableElement;
  }
}
