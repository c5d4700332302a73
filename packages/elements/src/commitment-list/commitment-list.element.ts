import type { Reader } from '@ogp-kit/client';
import { commitmentSummary, type Day, type Plan, type PlanExport } from '@ogp-kit/core/browser';
import { linkButtons } from '../base/acting.styles.ts';
import { define } from '../base/define.ts';
import { ground } from '../base/ground.styles.ts';
import type { PropertyDeclarations, PropertyValues } from '../base/lit.ts';
import { setStates } from '../base/states.ts';
import { tokens } from '../base/tokens.styles.ts';
import type { MessageOverrides } from '../i18n/catalogue.ts';
import { patternStyles } from '../plan-view/patterns.styles.ts';
import { PlanElement, planProperties, type PlanPage } from '../plan-view/plan-element.ts';
import { unseenStyles } from '../base/unseen.styles.ts';
import { planStyles } from '../plan-view/plan-view.styles.ts';
import type { Source } from '../plan-view/source.ts';
import { addressOf, choiceInHash, goTo, open, type Choice } from './choice.ts';
import { catalogues, type Words } from './commitment-list.messages.ts';
import { listStyles } from './commitment-list.styles.ts';
import { keeper } from '../plan-view/kept.ts';
import { chosen, listingOf, ordered, type Entry, type Listing, type PlanCommitments } from './listing.ts';
import { listView, meant, piece } from './list.view.ts';

/**
 * All promises of a plan: where they stand as each side sees it, to search and to filter.
 *
 * @tag ogp-commitment-list
 *
 * @slot - Shown before the plan is there and without JavaScript. A `<script type="application/json">` in it is the data.
 *
 * @csspart heading - A heading: of the list, of the picture, of a commitment.
 * @csspart field - What one chooses or searches with, and its label.
 * @csspart status - How far something has come; that there is nothing to show, and why.
 * @csspart item - An area in the picture, a commitment.
 * @csspart actions - The link to this view.
 *
 * @cssstate loading - The plan is being read.
 * @cssstate failed - It could not be read.
 * @cssstate empty - There is no commitment, or none that matches.
 *
 * @fires {OgpLoadedEvent} ogp-loaded - The plan was read.
 * @fires {OgpFailedEvent} ogp-failed - It could not be read.
 * @fires {OgpNavigateEvent} ogp-navigate - A link to a commitment was followed; `preventDefault()` keeps the page.
 */
export class OgpCommitmentListElement extends PlanElement<PlanCommitments, Words> {
  static override styles = [tokens, ground, linkButtons, planStyles, unseenStyles, listStyles, patternStyles];

  static override properties: PropertyDeclarations = {
    ...planProperties,
    policyArea: { attribute: 'policy-area' },
    status: {},
    view: {},
    hash: {},
  };

  /** Base URL of a backend: the folder of its `ogp.json`. Absent: the nearest `<ogp-backend>`'s. */
  declare api: string | undefined;
  /** A file of JSON instead of a backend: a plan, or a plan with its commitments (`PlanExport`). */
  declare src: string | undefined;
  /** Id of the plan. Absent: the nearest `<ogp-backend>`'s. */
  declare plan: string | undefined;
  /** Id of the policy area that is shown at first; `-`: commitments in no area. Readers can choose another, or all. */
  declare policyArea: string | undefined;
  /** The status that is shown at first, such as `overdue` or `complete`. Readers can choose another, or all. */
  declare status: string | undefined;
  /** How commitments are shown: `rows` (default) or `cards`. */
  declare view: 'rows' | 'cards' | undefined;
  /** A name under which the page's hash keeps what readers choose: `#name?area=…`. Absent: the address is left alone. */
  declare hash: string | undefined;
  /** Your page of a commitment, such as `/commitments/{id}`. Absent: titles are no links. */
  declare linkCommitment: string | undefined;
  /** Level of the list's heading in the page's outline, 2 to 6. */
  declare headingLevel: number;
  /** The data themselves, instead of `api` or `src`. */
  declare content: Plan | PlanExport | undefined;
  /** A backend object, instead of `api`. */
  declare backend: Reader | undefined;
  /** Other words for single messages, by key. */
  declare messages: MessageOverrides | undefined;

  protected override readonly catalogues = catalogues;
  protected override readonly resource = 'plan';

  /** What is chosen at first, as the page says. */
  #first: Choice = open;
  #choice: Choice = open;
  #listing: Listing | undefined;
  #of: readonly unknown[] = [];
  #order: readonly Entry[] = [];
  #shown: ReadonlySet<Entry> = new Set();
  #drawn = piece;
  readonly #keep = keeper();
  #copied: boolean | string = false;
  #steps = 0;

  /** Registers the element; safe to call again. */
  static define(tag = 'ogp-commitment-list', registry?: CustomElementRegistry): void {
    define(tag, this, registry);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#followHash);
    this.#followHash();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#followHash);
  }

  readonly #followHash = (change?: Event): void => {
    const { length } = history;
    const followed = change && length !== this.#steps;
    this.#steps = length;
    // A link to a place on the page adds a step, says nothing of what is chosen, and takes nothing away; Back does.
    if (followed && this.hash && /^#[^?]+$/.test(location.hash)) {
      goTo(this.#address(this.#choice), 'replaceState');
      return;
    }
    this.#choice = { ...this.#first, ...(this.hash && choiceInHash(this.hash)) };
    this.#copied = false;
    this.requestUpdate();
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!['hash', 'policyArea', 'status'].some((name) => (changed as Map<string, unknown>).has(name))) return;
    this.#first = { ...open, area: this.policyArea ?? '', status: this.status ?? '' };
    this.#followHash();
  }

  protected override async read(source: Source): Promise<PlanCommitments> {
    const plan = await source.plan();
    // A file may have the commitments whole only.
    const commitments = source.commitments?.map((one) => commitmentSummary(one)) ?? plan.commitments ?? [];
    return { plan, commitments };
  }

  protected override zoneOf({ plan }: PlanCommitments): string | undefined {
    return plan.calls[0]?.timeZone;
  }

  #address(choice: Choice): string {
    return addressOf(this.hash!, choice, this.#first);
  }

  /** Clicks can be undone with Back, as links can; typing, and choosing in a field, would fill the way back with steps. */
  readonly #choose = (change: Partial<Choice>, anew = false): void => {
    this.#choice = { ...meant(this.#choice, this.#listing!), ...change };
    this.#copied = false;
    if (this.hash) goTo(this.#address(this.#choice), anew ? 'pushState' : 'replaceState');
    this.#steps = history.length;
    this.requestUpdate();
    if (!anew) return;
    void this.updateComplete.then(() => {
      // What was pressed may be gone.
      if (!this.renderRoot.querySelector(':focus'))
        this.renderRoot.querySelector<HTMLElement>('p[role]')?.focus();
    });
  };

  async #copy(): Promise<void> {
    const address = this.#address(this.#choice);
    try {
      await navigator.clipboard.writeText(address);
      this.#copied = true;
    } catch {
      this.#copied = address;
    }
    this.requestUpdate();
  }

  /** The same while plan, day and side are. */
  #listingOf(found: PlanCommitments, today: Day): Listing {
    const { side, sort } = this.#choice;
    const of = [found, today, side, sort];
    if (of.some((one, i) => one !== this.#of[i])) {
      this.#listing = listingOf(found, today, side);
      this.#order = ordered(this.#listing, sort);
      this.#of = of;
    }
    return this.#listing!;
  }

  protected override draw(page: PlanPage<PlanCommitments, Words>): unknown {
    const listing = this.#listingOf(page.found, page.today);
    const choice = meant(this.#choice, listing);
    this.#shown = new Set(this.#order.filter(chosen(choice)));
    return listView({
      ...page,
      listing,
      choice,
      order: this.#order,
      count: this.#shown.size,
      drawn: this.#drawn,
      cards: this.view === 'cards',
      copied: this.hash ? this.#copied : undefined,
      keep: this.#keep,
      choose: this.#choose,
      copy: () => void this.#copy(),
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const rows = this.renderRoot.querySelectorAll<HTMLElement>('.list > li');
    // Rows are made once: those that are not chosen are only hidden.
    rows.forEach((row, i) => (row.hidden = !this.#shown.has(this.#order[i]!)));
    if (this.#listing) this.#set(meant(this.#choice, this.#listing));
    setStates(this.internals, { empty: this.found && !this.#shown.size });
    if (!rows.length || rows.length >= this.#order.length) return;
    // The first rows are there to be read; the rest comes in pieces.
    setTimeout(() => {
      this.#drawn = rows.length + piece;
      this.requestUpdate();
    });
  }

  #set(choice: Choice): void {
    for (const field of this.renderRoot.querySelectorAll('select')) field.value = choice[field.id as 'side'];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ogp-commitment-list': OgpCommitmentListElement;
  }
}
