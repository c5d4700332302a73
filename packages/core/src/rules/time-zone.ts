/** Whether dates can be told in a zone. Offsets such as +0100 are none: not every browser takes them. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[a-z]/i.test(name);
  } catch {
    return false;
  }
}
