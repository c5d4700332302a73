import { milestoneStatusLabels } from '../codelists/milestone-statuses.labels.ts';
import type { ContributionKind } from '../codelists/states.ts';
import type { CalendarWords } from './calendar-words.ts';
import { labelsIn } from './localised.ts';

const asked: Readonly<Record<ContributionKind, string>> = {
  idea: 'ide',
  'key-issues': 'çështje kyçe',
  comment: 'komente',
  assessment: 'vlerësime',
  'status-report': 'raporte gjendjeje',
};

/** In Albanian. */
export const calendarWordsSq: CalendarWords = {
  language: 'sq',
  opens: (kind) => `Hapet thirrja për ${asked[kind]}`,
  closes: (kind) => `Mbyllet thirrja për ${asked[kind]}`,
  answered: (kind) => `Afati i përgjigjeve për thirrjen për ${asked[kind]}`,
  categories: {
    stage: 'Faza',
    event: 'Veprimtari',
    call: 'Thirrje',
    milestone: 'Afat i një pike kyçe',
    commitment: 'Afat i një angazhimi',
  },
  statuses: /* @__PURE__ */ labelsIn(milestoneStatusLabels, 'sq'),
};
