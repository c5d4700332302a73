/** What is shown of a consultation, topic by topic; loaded while that is on its way. */
import { consultationState, type ConsultationState } from '@ogp-kit/core/browser';
import { nothing } from '../base/lit.ts';
import { agreementView } from './agreement.view.ts';
import { deadlineView } from './deadline.view.ts';
import { discussedView } from './discussed.view.ts';
import { furtherView, organisationsView } from './further.view.ts';
import { latestView } from './latest.view.ts';
import type { Summary, Topic } from './summary.ts';

/** Where the consultation stands at a moment. */
const stateAt = ({ document }: Summary, now: Date): ConsultationState | undefined =>
  document && consultationState(document, now);

/** @param print - On paper, all lists are whole. */
function sections(summary: Summary, now: Date, print: boolean): unknown {
  const { document: text, settings } = summary;
  const part = (topic: Topic, view: () => unknown) => (settings.shows(topic) ? view() : nothing);
  const ofText = (topic: Topic, view: () => unknown) => part(topic, () => (text ? view() : nothing));
  return [
    ofText('deadline', () => deadlineView(summary, stateAt(summary, now)!, now)),
    ofText('agreement', () => agreementView(summary, print)),
    ofText('discussed', () => discussedView(summary)),
    part('latest', () => latestView(summary)),
    part('organisations', () => organisationsView(summary, print)),
    ofText('further', () => furtherView(summary)),
  ];
}

export const board = { stateAt, sections };
export type Board = typeof board;
