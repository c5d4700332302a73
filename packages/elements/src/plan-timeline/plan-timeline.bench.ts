/** Puts timelines on a page and looks at them from outside, for the specs. */
import type { Plan, PlanExport } from '@ogp-kit/core/browser';
import { put, until, wordsOf } from '../plan-view/plan-view.bench.ts';
import type { OgpPlanTimelineElement } from './plan-timeline.element.ts';
import { sampleCommitments, samplePlan } from './plan-timeline.samples.ts';
import './plan-timeline.ts';

type Given = Partial<OgpPlanTimelineElement>;

export async function open(
  content: Plan | PlanExport | undefined,
  attributes: Record<string, string> = {},
  given: Given = {},
): Promise<OgpPlanTimelineElement> {
  const element = put('ogp-plan-timeline', { lang: 'en', ...attributes }, { content, ...given });
  await until(() => element.shadowRoot?.querySelector('.head, .note'));
  return element;
}

/** What is shown, not what is kept for the other view. */
export const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] =>
  [...element.shadowRoot!.querySelectorAll<E>(selector)].filter((one) => !one.closest('[hidden]'));
export const one = <E extends Element = HTMLElement>(element: Element, selector: string): E =>
  all<E>(element, selector)[0]!;
export const lanes = (element: Element) => all(element, '.lane:not(.group)');
export const said = (element: Element) => lanes(element).map((lane) => wordsOf(lane.firstElementChild));
export const title = (element: Element) => wordsOf(one(element, '.head [role=heading]'));

/** Of each bar of a line: its pattern, where it begins and how long it is, in hundredths. */
export const bars = (lane: Element): [string, number, number][] =>
  [...lane.querySelectorAll<SVGElement>('.bar')].map((bar) => [
    bar.classList[1]!,
    parseFloat(bar.style.insetInlineStart),
    parseFloat(bar.style.inlineSize),
  ]);

export async function press(element: OgpPlanTimelineElement, label: string): Promise<void> {
  all<HTMLButtonElement>(element, 'button')
    .find((button) => wordsOf(button) === label)!
    .click();
  await element.updateComplete;
}

const { startDate: _start, endDate: _end, ...without } = sampleCommitments[0]!;
/** A commitment without dates. */
export const undated = without;

/** A plan of one commitment with these milestones. */
export const kept = (...milestones: Record<string, unknown>[]): PlanExport => ({
  plan: {
    ...samplePlan,
    status: 'implementing',
    period: { startDate: '2020-01-01', endDate: '2021-12-31' },
  },
  commitments: [
    {
      ...undated,
      statusReports: [],
      milestones: milestones.map((rest, i) => ({ id: `m${i}`, title: { en: `Step ${i + 1}` }, ...rest })),
    },
  ],
});
