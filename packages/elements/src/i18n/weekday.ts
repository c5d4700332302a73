const albanian = 'e diel,e hënë,e martë,e mërkurë,e enjte,e premte,e shtunë'.split(',');

/** The day of the week in words, in the reader's language. */
export function weekday(language: string, date: Date | string, timeZone: string): string {
  const named = (locale: string, zone: string) =>
    new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: zone }).format(new Date(date));
  const inZone = (locale: string) => {
    try {
      return named(locale, timeZone);
    } catch {
      return named(locale, 'UTC'); // A zone that this browser does not know.
    }
  };
  // Chromium has no Albanian.
  if (!/^sq\b/.test(language)) return inZone(language);
  const english = 'Sun,Mon,Tue,Wed,Thu,Fri,Sat'.split(',');
  return albanian[english.indexOf(inZone('en').slice(0, 3))]!;
}
