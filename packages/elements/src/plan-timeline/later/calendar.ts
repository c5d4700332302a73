import { calendarWordsEn, calendarWordsSq, planCalendar } from '@ogp-kit/core/browser';
import { safeLink } from '../../base/link-template.ts';
import { saveFile } from '../../base/save-file.ts';
import type { TimelinePage, View } from '../timeline.ts';

const words = { en: calendarWordsEn, sq: calendarWordsSq };

/** Saves the dates of a view as a file that calendars take in. */
export function saveCalendar({ found, language }: TimelinePage, view: View): void {
  const { plan, commitments } = found;
  const text = planCalendar(
    { ...plan, commitments: [...commitments] },
    {
      language,
      words: words[language],
      parts: [view],
      url: safeLink(location.href),
      stamp: new Date().toISOString(),
    },
  );
  saveFile(text, 'text/calendar', `${plan.id}-${view}.ics`);
}
