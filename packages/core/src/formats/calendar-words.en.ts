import { milestoneStatusLabels } from '../codelists/milestone-statuses.labels.ts';
import type { ContributionKind } from '../codelists/states.ts';
import type { CalendarWords } from './calendar-words.ts';
import { labelsIn } from './localised.ts';

const asked: Readonly<Record<ContributionKind, string>> = {
  idea: 'ideas',
  'key-issues': 'key issues',
  comment: 'comments',
  assessment: 'assessments',
  'status-report': 'status reports',
};

/** In English. */
export const calendarWordsEn: CalendarWords = {
  language: 'en',
  opens: (kind) => `Call for ${asked[kind]} opens`,
  closes: (kind) => `Call for ${asked[kind]} closes`,
  answered: (kind) => `Answers to the call for ${asked[kind]} are due`,
  categories: {
    stage: 'Stage',
    event: 'Event',
    call: 'Call',
    milestone: 'Milestone due',
    commitment: 'Commitment due',
  },
  statuses: /* @__PURE__ */ labelsIn(milestoneStatusLabels, 'en'),
};
