import { milestoneStatusLabels, type Standing } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../base/lit.ts';
import type { Language } from '../i18n/catalogue.ts';
import type { PlanWords } from './plan-view.messages.ts';

/** A colour and a pattern, by what a status means. */
export type Tone = 'done' | 'doing' | 'wait' | 'late' | 'none';

const ring = 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16';
const question = 'M7.8 8a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6m0 2.6v.1';

/** What is drawn as a line, what is filled, and whether the line is dashed. */
const shapes: Readonly<Record<Standing, readonly [tone: Tone, line: string, fill: string, dash?: 1]>> = {
  notStarted: ['none', ring, '', 1],
  limited: ['wait', ring, 'M10 10V4.6A5.4 5.4 0 0 1 15.4 10Z'],
  inProgress: ['doing', ring, 'M10 4.6a5.4 5.4 0 0 1 0 10.8Z'],
  substantial: ['done', ring, 'M10 10V4.6a5.4 5.4 0 1 1-5.4 5.4Z'],
  complete: [
    'done',
    '',
    'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18ZM5.6 10.3 9 13.8l5.5-6.3-1.5-1.3-4.1 4.7-1.9-2Z',
  ],
  overdue: [
    'late',
    '',
    'M11.3 1.2 18.8 8.7a1.8 1.8 0 0 1 0 2.6l-7.5 7.5a1.8 1.8 0 0 1-2.6 0L1.2 11.3a1.8 1.8 0 0 1 0-2.6l7.5-7.5a1.8 1.8 0 0 1 2.6 0ZM9 5.2v6h2v-6Zm0 7.4v2.1h2v-2.1Z',
  ],
  withdrawn: ['none', `${ring}M7 7l6 6m0-6-6 6`, ''],
  noEvidence: ['none', ring + question, '', 1],
  unknown: ['none', ring + question, '', 1],
};

/** The colour and pattern that a status has everywhere. */
export const toneOf = (status: Standing): Tone => shapes[status][0];

/** The picture that a status has everywhere; screen readers pass it by. */
export function statusIcon(status: Standing): TemplateResult {
  const [, line, fill, dash] = shapes[status];
  return html`<svg class="i" viewBox="0 0 20 20" aria-hidden="true">
    <path d=${line} stroke-dasharray=${dash ? '2.6 3.1' : nothing}></path>
    <path class="f" fill-rule="evenodd" d=${fill}></path>
  </svg>`;
}

/** The word for a status. */
export const statusWord = (m: PlanWords, language: Language, status: Standing): string =>
  status === 'overdue'
    ? m.overdue
    : status === 'unknown'
      ? m.unknownStatus
      : milestoneStatusLabels.labels[status][language];

/** A status as a word with its picture, in its colour; and what more there is to say of it. */
export const statusView = (
  { m, language }: { m: PlanWords; language: Language },
  status: Standing,
  kind: 'say' | 'tag' = 'say',
  more = '',
): TemplateResult =>
  html`<span class="${kind} ${toneOf(status)}" part="status"
    >${statusIcon(status)}${statusWord(m, language, status)}${more}</span
  >`;
