import type { Random } from './random.ts';

const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const letters = upper + upper.toLowerCase();
const digits = '0123456789';
const printable = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).join('');
const words = [
  ...`${letters} ëçËÇ ${digits}.,;:!?–“”«»()&<>'"/\\`,
  'ß',
  'Ж',
  '中',
  'ع',
  '😀',
  '🇦🇱',
  'é',
  '\u200d',
  '\u00a0',
];

function run(random: Random, alphabet: readonly string[] | string, length: number): string {
  // What is long is made of a short piece many times: what counts is how long it is.
  const piece = Math.min(length, 100);
  let text = '';
  for (let i = 0; i < piece; i++) text += alphabet[random.int(0, alphabet.length - 1)];
  if (length === piece) return text;
  const long = text.repeat(Math.ceil(length / piece));
  return typeof alphabet === 'string' ? long.slice(0, length) : long;
}

const two = (n: number) => String(n).padStart(2, '0');
const day = (random: Random) =>
  `${random.int(1000, 9999)}-${two(random.int(0, 99))}-${two(random.int(0, 99))}`;

/** Parts of at most `most` characters with single separators between, exactly `length` long. */
function parted(
  random: Random,
  separator: string,
  first: string,
  rest: string,
  length: number,
  most = length,
): string {
  let text = '';
  while (text.length < length) {
    if (text) text += separator;
    const left = length - text.length;
    const part = Math.min(left === most + 1 ? most - 1 : left, random.int(1, most));
    text += run(random, text ? rest : first, 1) + run(random, rest, Math.max(0, part - 1));
    if (length - text.length === 1) text += separator === '/' ? 'x' : rest.charAt(0);
  }
  return text.slice(0, length);
}

type Maker = (random: Random, length: number) => string;

/** For each pattern of the model: texts that match it, of a length asked for (in code points) where that is free. */
const makers: Record<string, Maker> = {
  '^[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*$': (random, length) =>
    parted(random, '.', letters + digits, letters + digits + '_-', length),
  '^https?://[!-~]+$': (random, length) => {
    const scheme = random.pick(['http://', 'https://']);
    return scheme + run(random, printable, Math.max(1, length - scheme.length));
  },
  '^[!-~]+$': (random, length) => run(random, printable, length),
  '^[0-9A-HJKMNP-TV-Z]{20}[0-9A-HJKMNP-TV-Z*~$=U]$': (random) =>
    run(random, '0123456789ABCDEFGHJKMNPQRSTVWXYZ', 20) +
    run(random, '0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U', 1),
  '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$': (random, length) => {
    const fraction = length > 21 ? '.' + run(random, digits, length - 21) : '';
    return `${day(random)}T${two(random.int(0, 99))}:${two(random.int(0, 99))}:${two(random.int(0, 99))}${fraction}Z`;
  },
  '^\\d{4}-\\d\\d-\\d\\d$': day,
  '^\\d{4}(-\\d\\d(-\\d\\d)?)?$': (random) => day(random).slice(0, random.pick([4, 7, 10])),
  '^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$': (random, length) =>
    parted(random, '/', letters, letters + digits + '_+-', length),
  '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$': (random, length) => {
    let tag = run(random, letters, Math.min(length, random.int(2, 8)));
    while (tag.length < length - 1)
      tag += '-' + run(random, letters + digits, Math.min(8, length - tag.length - 1));
    return tag;
  },
  '^[^\\u0000-\\u001F\\u007F]*$': (random, length) => run(random, words, length),
  '^[^\\u0000-\\u0008\\u000B-\\u001F\\u007F]*$': (random, length) =>
    run(random, [...words, '\n', '\t'], length),
  '^[0-9a-f]*$': (random, length) => run(random, '0123456789abcdef', length),
  '^1\\.\\d+$': (random, length) => '1.' + run(random, digits, Math.max(1, length - 2)),
  '^[a-z][a-z-]*$': (random, length) =>
    run(random, letters.slice(26), 1) + run(random, letters.slice(26) + '-', length - 1),
  '^[A-Za-z0-9._~+/=-]*$': (random, length) => run(random, letters + digits + '._~+/=-', length),
  '^-?\\d{1,15}(\\.\\d{1,4})?$': (random, length) => {
    const sign = length > 1 && random.chance(0.3) ? '-' : '';
    const digit = (count: number) => run(random, digits, count);
    const fraction = random.chance(0.5) ? '' : '.' + digit(random.int(1, 4));
    // Its longest: a sign, fifteen digits, a point, four digits.
    return length >= 21 ? `-${digit(15)}.${digit(4)}` : sign + digit(random.int(1, 15)) + fraction;
  },
  '^[A-Z]{3}$': (random) => run(random, upper, 3),
  '^[A-Z]{2,4}\\d{4}$': (random) => run(random, upper, random.int(2, 4)) + run(random, digits, 4),
  '^\\d{1,2}(\\.[0-9a-z]{1,2})?$': (random) =>
    run(random, digits, random.int(1, 2)) + (random.chance(0.5) ? '' : '.' + run(random, digits, 2)),
  '^[^\\s@]+@[^\\s@]+$': (random, length) => {
    const before = run(random, letters, random.int(1, Math.max(1, Math.min(60, length - 2))));
    return before + '@' + run(random, letters, Math.max(1, length - before.length - 1));
  },
  '': (random, length) => run(random, words, length),
};

/** A text that matches a pattern, `length` code points long where the pattern leaves that free. */
export function matching(random: Random, pattern: string | undefined, length: number): string {
  const make = makers[pattern ?? ''];
  if (!make) throw new Error(`Say in texts.ts how to make a text for ${pattern}`);
  const text = make(random, length);
  // A word may be several code points.
  const most = Math.max(length, 21);
  if (text.length <= most) return text;
  let end = 0;
  for (let count = 0; count < most && end < text.length; count++)
    end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return text.slice(0, end);
}

/** A text of the same length that does not match the pattern: one character is exchanged or put in. */
export function notMatching(random: Random, pattern: string, text: string): string {
  const wrong = new RegExp(pattern, 'u');
  for (;;) {
    const characters = [...text];
    const at = random.int(0, Math.max(0, characters.length - 1));
    characters[at] = random.pick([
      '\u0000',
      '\u0007',
      '\u001f',
      '\u007f',
      ' ',
      'ë',
      '\n',
      'G',
      '/',
      '.',
      '😀',
    ]);
    const changed = characters.join('');
    if (!wrong.test(changed)) return changed;
  }
}
