/** Numbers, plurals and dates in one language, by Intl. */
export interface Format {
  readonly language: string;
  /** With all its digits, up to four behind the point; a text is not rounded first. */
  number(value: number | string): string;
  /** Picks a form by the language's plural rules; the number is put in for `#`. */
  plural(value: number, one: string, other: string): string;
  /** A day with its month in words; `year` unless told otherwise. */
  day(date: Date | string, timeZone?: string): string;
  /** A month in words, with its year. */
  month(date: Date | string, timeZone?: string): string;
  /** Hour and minute. */
  clock(date: Date | string, timeZone?: string): string;
}

/** The page's own region for dates and numbers, where it is one of the language; English without a region is international. */
export function localeOf(language: string, page: string): string {
  return page.startsWith(`${language}-`) ? page : language === 'en' ? 'en-GB' : language;
}

/** Chromium has no Albanian: its Intl would write numbers and dates in the browser's own language, and not say so. */
const lacksAlbanian = (language: string): boolean =>
  /^sq\b/.test(language) && !Intl.DateTimeFormat.supportedLocalesOf(language).length;

const albanianMonths = 'janar,shkurt,mars,prill,maj,qershor,korrik,gusht,shtator,tetor,nëntor,dhjetor'.split(
  ',',
);

/** `24.11.2026` as `24 nëntor 2026`, `11.2026` as `nëntor 2026`; what has its month in words stays as it is. */
const inAlbanian = (date: string): string =>
  date.replace(/\.?(\d+)\.(?=\d{4})/, (_, month: string) => ` ${albanianMonths[Number(month) - 1]} `).trim();

/** The formatter of a language. */
export function formatOf(language: string): Format {
  const albanian = lacksAlbanian(language);
  const locale = albanian ? 'pl' : language; // Polish groups digits and writes hours as Albanian does.
  // In Polish 2400 would stand ungrouped above 12 000.
  const useGrouping = 'always' as never;
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 4, useGrouping });
  const plurals = new Intl.PluralRules(language);
  const dates = (options: Intl.DateTimeFormatOptions) => {
    // Making one takes a hundred times as long as using it.
    const known: Record<string, Intl.DateTimeFormat> = {};
    return (date: Date | string, timeZone?: string) => {
      const inZone = (zone: string | undefined) =>
        inAlbanian(
          (known[zone!] ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: zone })).format(
            new Date(date),
          ),
        );
      try {
        return inZone(timeZone);
      } catch {
        return inZone('UTC'); // A zone that this browser does not know.
      }
    };
  };
  const month = { month: albanian ? 'numeric' : 'long', year: 'numeric' } as const;
  return {
    language,
    // Browsers from 2023 on take a text as it is.
    number: (value) => numbers.format(value as number),
    plural: (value, one, other) =>
      (plurals.select(value) === 'one' ? one : other).replace('#', numbers.format(value)),
    day: dates({ ...month, day: 'numeric' }),
    month: dates(month),
    clock: dates({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  };
}
