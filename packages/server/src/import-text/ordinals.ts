/** The sign of an item in a numbered list, as a browser would show it: by the `type` of its list. */
export function ordinal(number: number, type: string): string {
  if (/^a$/i.test(type) && number > 0) return `${inCase(letters(number), type)}.`;
  if (/^i$/i.test(type) && number > 0 && number < 4000) return `${inCase(roman(number), type)}.`;
  return `${number}.`;
}

const inCase = (sign: string, type: string): string =>
  type === type.toLowerCase() ? sign : sign.toUpperCase();

function letters(number: number): string {
  let [text, rest] = ['', number];
  for (; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  }
  return text;
}

const numerals = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

function roman(number: number): string {
  let [text, rest] = ['', number];
  for (const [sign, value] of numerals) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}
