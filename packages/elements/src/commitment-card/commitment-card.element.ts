import type { Reader } from '@ogp-kit/client';
import type { Commitment, Idea, Plan, PlanExport } from '@ogp-kit/core/browser';
import { define } from '../base/define.ts';
import { ground } from '../base/ground.styles.ts';
import type { PropertyDeclarations } from '../base/lit.ts';
import { setStates } from '../base/states.ts';
import { tokens } from '../base/tokens.styles.ts';
import type { MessageOverrides } from '../i18n/catalogue.ts';
import { PlanElement, planProperties, type PlanPage } from '../plan-view/plan-element.ts';
import { unseenStyles } from '../base/unseen.styles.ts';
import { planStyles } from '../plan-view/plan-view.styles.ts';
import type { Source } from '../plan-view/source.ts';
import { keptOn, type Card } from './card.ts';
import { cardView, type Density } from './card.view.ts';
import { catalogues, type Words } from './commitment-card.messages.ts';
import { cardStyles } from './commitment-card.styles.ts';

/**
 * One promise of a plan and how it is kept, as government, civil society and the IRM see it.
 *
 * @tag ogp-commitment-card
 *
 * @slot - Shown before the commitment is there and without JavaScript. A `<script type="application/json">` in it is the data.
 *
 * @csspart heading - A heading: of the commitment, of a section.
 * @csspart status - How far something has come; that the sides differ; that nothing could be read.
 * @csspart item - What one side says, a milestone, an idea.
 *
 * @cssstate loading - The commitment is being read.
 * @cssstate failed - It could not be read.
 * @cssstate overdue - A milestone should have been reached and is not.
 *
 * @fires {OgpLoadedEvent} ogp-loaded - The commitment was read.
 * @fires {OgpFailedEvent} ogp-failed - It could not be read.
 * @fires {OgpNavigateEvent} ogp-navigate - A link to the commitment or an idea was followed; `preventDefault()` keeps the page.
 */
export class OgpCommitmentCardElement extends PlanElement<Card, Words> {
  static override styles = [tokens, ground, planStyles, unseenStyles, cardStyles];

  static override properties: PropertyDeclarations = {
    ...planProperties,
    commitment: {},
    density: {},
    linkIdea: { attribute: 'link-idea' },
  };

  /** Base URL of a backend: the folder of its `ogp.json`. Absent: the nearest `<ogp-backend>`'s. */
  declare api: string | undefined;
  /** A file of JSON instead of a backend: a commitment, or a plan with its commitments (`PlanExport`). */
  declare src: string | undefined;
  /** Id of the plan. Not needed where a backend has the commitment. */
  declare plan: string | undefined;
  /** Id of the commitment, or its `ogpId` in a file; may be absent where the file has one only. */
  declare commitment: string | undefined;
  /** How much is shown: `compact` (for a sidebar), `normal`, `full`. */
  declare density: Density | undefined;
  /** Your page of a commitment, such as `/commitments/{id}`. Absent: the title is no link. */
  declare linkCommitment: string | undefined;
  /** Your page of an idea, such as `/ideas/{id}`. */
  declare linkIdea: string | undefined;
  /** Level of the commitment's heading in the page's outline, 2 to 6. */
  declare headingLevel: number;
  /** The data themselves, instead of `api` or `src`. */
  declare content: Commitment | PlanExport | undefined;
  /** A backend object, instead of `api`. */
  declare backend: Reader | undefined;
  /** Other words for single messages, by key. */
  declare messages: MessageOverrides | undefined;

  protected override readonly catalogues = catalogues;
  protected override readonly resource = 'commitment';

  /** Registers the element; safe to call again. */
  static define(tag = 'ogp-commitment-card', registry?: CustomElementRegistry): void {
    define(tag, this, registry);
  }

  protected override get wanted(): string | undefined {
    return this.commitment;
  }

  protected override async read(source: Source): Promise<Card> {
    const commitment = await source.commitment(this.commitment);
    // Without the plan its areas have no names, and all else stands.
    const plan: Plan | undefined = await source.plan(commitment.plan).catch(() => undefined);
    const ideas = new Map<string, Idea | undefined>();
    const unasked = [...(commitment.originIdeas ?? [])];
    const askForIdeas = () => {
      for (const id of unasked.splice(0))
        void source
          .idea(id)
          .catch(() => undefined)
          .then((idea) => {
            ideas.set(id, idea);
            this.requestUpdate();
          });
    };
    return { commitment, plan, ideas, askForIdeas };
  }

  protected override zoneOf({ plan }: Card): string | undefined {
    return plan?.calls[0]?.timeZone;
  }

  protected override templateOf(type: string): string | undefined {
    return type === 'idea' ? this.linkIdea : super.templateOf(type);
  }

  protected override draw(page: PlanPage<Card, Words>): unknown {
    const kept = keptOn(page.found, page.today);
    setStates(this.internals, { overdue: kept.milestones.some(({ late }) => late) });
    return cardView({ ...page, ...kept }, this.density ?? 'normal');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ogp-commitment-card': OgpCommitmentCardElement;
  }
}
