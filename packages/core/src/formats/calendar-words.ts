import type { MilestoneStatus } from '../codelists/milestone-statuses.ts';
import type { ContributionKind } from '../codelists/states.ts';
import type { LanguageTag } from '../model/localised-text.ts';

/** What a calendar says beside the plan's own words: in English `calendarWordsEn`, in Albanian `calendarWordsSq`. */
export interface CalendarWords {
  /** The language that they are in. */
  language: LanguageTag;
  /** Of the moment from which something is asked for. */
  opens: (kind: ContributionKind) => string;
  /** Of the moment until which it is. */
  closes: (kind: ContributionKind) => string;
  /** Of the day by which everybody has an answer. */
  answered: (kind: ContributionKind) => string;
  /** Sorts of entries, for calendars that sort by them. */
  categories: Readonly<Record<'stage' | 'event' | 'call' | 'milestone' | 'commitment', string>>;
  /** How far something has come. */
  statuses: Readonly<Record<MilestoneStatus, string>>;
}
