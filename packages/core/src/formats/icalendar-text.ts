/** A line of iCalendar in pieces of at most 75 octets, no character cut in two (RFC 5545, 3.1). */
function folded(line: string): string {
  let text = '';
  let room = 75;
  for (const sign of line) {
    const code = sign.codePointAt(0) ?? 0;
    const octets = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets > room) {
      text += '\r\n ';
      room = 74;
    }
    text += sign;
    room -= octets;
  }
  return text;
}

/* eslint-disable no-control-regex -- a calendar may not hold control characters */
const escapes: readonly (readonly [RegExp, string])[] = [
  [/\r\n?/g, '\n'],
  [/[\0-\x08\x0b-\x1f\x7f]/g, ''],
  // Halves of characters, which UTF-8 cannot hold.
  [/\p{Cs}/gu, '\ufffd'],
  [/[\\;,]/g, '\\$&'],
  [/\n/g, '\\n'],
];

/** People's text as a value of the type TEXT. */
export const escaped = (text: string): string =>
  escapes.reduce((rest, [sign, by]) => rest.replace(sign, by), text);

/** Lines as they stand in a file; what is undefined is left out. */
export const calendarLines = (lines: readonly (string | undefined)[]): string =>
  lines.map((line) => (line === undefined ? '' : `${folded(line)}\r\n`)).join('');
