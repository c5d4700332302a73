/** Numbers, plurals and dates in one language, by Intl. */
export interface Format {
  readonly language: string;
  number(value: number): string;
  /** Picks a form by the language's plural rules; the number is put in for `#`. */
  plural(value: number, forms: { one: string; other: string }): string;
  /** A day with its month in words; `year` unless told otherwise. */
  day(date: Date | string, timeZone?: string): string;
  /** Hour and minute. */
  clock(date: Date | string, timeZone?: string): string;
}

const made = new Map<string, Format>();

/** The formatter of a language; made once. */
export function formatOf(language: string): Format {
  let format = made.get(language);
  if (!format) made.set(language, (format = makeFormat(language)));
  return format;
}

function makeFormat(language: string): Format {
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  const dates = (options: Intl.DateTimeFormatOptions) => (date: Date | string, timeZone?: string) =>
    new Intl.DateTimeFormat(language, timeZone ? { ...options, timeZone } : options).format(new Date(date));
  return {
    language,
    number: (value) => numbers.format(value),
    plural: (value, forms) =>
      (plurals.select(value) === 'one' ? forms.one : forms.other).replace('#', numbers.format(value)),
    day: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    clock: dates({ hour: '2-digit', minute: '2-digit', hour12: false }),
  };
}
