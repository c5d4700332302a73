/** What runs in the page: shows the plan in one way or another, and times it there, next to what is measured. */
import { frame, plainly, until, type Took } from '../frame.ts';
import { madeUp, type Size } from './made-up.ts';
import { commitmentsMarkup, itemsMarkup, plainStyle } from './plain.ts';

/** Without an element: the commitments with all milestones, the commitments alone, the lines of the table. */
export type Plain = 'all' | 'commitments' | 'items';

/** The elements that show a plan, by what stands for all of it in them. */
export const rows = {
  'commitment-list': '.list > li',
  'plan-timeline': '.group ol',
  'plan-table': 'tr[part=item]',
} as const;
export type Shower = keyof typeof rows;

type Drawn = HTMLElement & { updateComplete: Promise<unknown>; content: unknown };

function make(size: Size, today: string) {
  const plan = madeUp(size, today);
  const place = document.createElement('main');
  document.body.append(place);
  let markup = '';
  let element: Drawn | undefined;
  let shower: Shower = 'plan-table';
  let began = 0;
  const found = <E extends HTMLElement>(selector: string) => element!.shadowRoot!.querySelector<E>(selector)!;
  const count = () => element!.shadowRoot!.querySelectorAll(rows[shower]).length;
  const visible = () => element!.shadowRoot!.querySelectorAll(`${rows[shower]}:not([hidden])`).length;
  const all = () =>
    shower === 'plan-table' ? plan.items!.filter((one) => one.commitment).length : size.commitments;

  /** From an act to the frame that shows what came of it. */
  async function timed(act: () => void): Promise<number> {
    const start = performance.now();
    act();
    await element!.updateComplete;
    await frame();
    return performance.now() - start;
  }

  return {
    prepare(which: Plain): void {
      markup =
        plainStyle +
        (which === 'items' ? itemsMarkup(plan) : commitmentsMarkup(plan, today, which === 'all'));
    },

    plain: (): Promise<Took> => plainly(place, markup),

    /** From appending the element, with the plan in its property, to the frame that has its first rows. */
    async show(of: Shower, attributes: Record<string, string> = {}): Promise<Took> {
      shower = of;
      element = document.createElement(`ogp-${of}`) as Drawn;
      for (const [name, value] of Object.entries({ lang: 'en', ...attributes }))
        element.setAttribute(name, value);
      element.content = plan;
      const loaded = new Promise((resolve) =>
        element!.addEventListener('ogp-loaded', resolve, { once: true }),
      );
      began = performance.now();
      place.append(element);
      await loaded;
      await element.updateComplete;
      const scripts = (await frame()) - began;
      const first = performance.now() - began;
      if (attributes['view'] !== 'making' && !found('li, tr[part=item]'))
        throw new Error(`${of} shows nothing`);
      return { scripts, first };
    },

    /** How long after the beginning everything was there. */
    async whole(): Promise<number> {
      while (count() < all()) await frame();
      return performance.now() - began;
    },

    /** Until a share of all is there. */
    drawn: (share: number) => until(() => count() >= share * all()),

    /** Chooses in a field, or types into it. */
    async choose(id: string, value: string): Promise<number> {
      const took = await timed(() => {
        const field = found<HTMLInputElement>(`#${id}`);
        field.value = value;
        field.dispatchEvent(new Event(id === 'q' ? 'input' : 'change', { bubbles: true }));
      });
      const filtered = value && !['side', 'sort'].includes(id);
      if (filtered ? visible() >= count() : visible() < count())
        throw new Error(`${id} “${value}” shows ${visible()} of ${count()}`);
      return took;
    },

    /** As a reader does who is about to type. */
    focus: (id: string) => timed(() => found(`#${id}`).focus()),

    /** What a page can set. */
    set: (attribute: string, value: string) => timed(() => element!.setAttribute(attribute, value)),

    async press(selector: string): Promise<number> {
      const took = await timed(() => found(selector).click());
      if (found(selector).ariaPressed !== 'true') throw new Error(`${selector} took no press`);
      return took;
    },
  };
}

export type PlanBench = ReturnType<typeof make>;

declare global {
  interface Window {
    planBench: PlanBench;
    makePlanBench: typeof make;
  }
}
window.makePlanBench = make;
