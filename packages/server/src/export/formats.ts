import {
  calendarWordsEn,
  calendarWordsSq,
  commitmentsCsv,
  dayIn,
  planCalendar,
  planCsv,
  planExportJson,
  planItemsCsv,
  planJsonLd,
  planWordsEn,
  planWordsSq,
  stratml,
  stratmlWordsEn,
  stratmlWordsSq,
  type CsvSeparator,
  type PlanExport,
} from '@ogp-kit/core';

/** What one may choose about a file. */
export interface ExportChoices {
  /** In which language a plan is told, in the formats that tell it in one. */
  language?: string | undefined;
  separator?: CsvSeparator | undefined;
  /** The page on which the plan is shown. */
  url?: string | undefined;
}

/** A format, and how a plan is written in it. */
export interface ExportFormat {
  /** For the help. */
  about: string;
  /** Which choices make a difference. */
  heeds: readonly (keyof ExportChoices)[];
  write: (whole: PlanExport, choices: ExportChoices) => string;
}

const tells = (language = 'en') => ({ language, isAlbanian: /^sq\b/i.test(language) });

/** The formats that a plan can be taken along in, by the name that the command has for them. */
export const exportFormats = {
  json: {
    about: 'the whole plan with its commitments; nothing is lost',
    heeds: [],
    write: (whole) => planExportJson(whole),
  },
  csv: {
    about: 'the same as one table, to be changed in a spreadsheet and imported again',
    heeds: ['separator'],
    write: (whole, { separator }) => planCsv(whole, { separator }),
  },
  table: {
    about: 'the plan’s table of goals, measures and activities, for people',
    heeds: ['language', 'separator'],
    write: ({ plan }, { language: wanted, separator }) => {
      const { language, isAlbanian } = tells(wanted);
      return planItemsCsv(plan, { language, words: isAlbanian ? planWordsSq : planWordsEn, separator });
    },
  },
  commitments: {
    about: 'commitments in short, with what each side says, for people',
    heeds: ['language', 'separator'],
    write: ({ plan }, { language: wanted, separator }) => {
      const { language, isAlbanian } = tells(wanted);
      const words = isAlbanian ? planWordsSq : planWordsEn;
      const today = dayIn(new Date(), plan.calls[0]?.timeZone ?? 'UTC');
      return commitmentsCsv(plan, { language, words, separator, today });
    },
  },
  stratml: {
    about: 'Strategy Markup Language, Part 1 (ISO 17469-1)',
    heeds: ['language', 'url'],
    write: (whole, { language: wanted, url }) => {
      const { language, isAlbanian } = tells(wanted);
      return stratml(whole, { language, words: isAlbanian ? stratmlWordsSq : stratmlWordsEn, url });
    },
  },
  icalendar: {
    about: 'stages, events, calls and deadlines for calendars',
    heeds: ['language', 'url'],
    write: ({ plan }, { language: wanted, url }) => {
      const { language, isAlbanian } = tells(wanted);
      return planCalendar(plan, { language, words: isAlbanian ? calendarWordsSq : calendarWordsEn, url });
    },
  },
  'json-ld': {
    about: 'in the words of schema.org, for a page and those who search it',
    heeds: ['language', 'url'],
    write: (whole, { language, url }) => planJsonLd(whole, { language, url }),
  },
} satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof exportFormats;
