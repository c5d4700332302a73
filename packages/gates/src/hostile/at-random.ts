/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ways = [
  '',
  '"',
  "'",
  '`',
  '>',
  '">',
  "'>",
  '-->',
  '--!>',
  ']]>',
  '</',
  '/>',
  '\\"',
  '§',
  '<!---->',
  '${',
  '{{',
];
const closing = [
  '',
  '</style>',
  '</script>',
  '</textarea>',
  '</title>',
  '</noscript>',
  '</template>',
  '</svg>',
  '</math>',
];
const names = [
  'img',
  'svg',
  'script',
  'iframe',
  'input',
  'details',
  'video',
  'math',
  'style',
  'object',
  'body',
  'a',
  'x-y',
];
const between = [' ', '/', '\n', '\t', '\f', '\r', '\u0000', '\u000b', '  '];
const handlers = [
  'onerror',
  'onload',
  'onfocus',
  'ontoggle',
  'onclick',
  'OnErRoR',
  'onpointerenter',
  'onanimationend',
];
const acts = [
  'pwned()',
  '"pwned()"',
  "'pwned()'",
  'pwned`1`',
  'window.pwned()',
  '&#112;wned()',
  'top["pwned"]()',
];
const extras = [
  'src=x',
  'autofocus',
  'open',
  'href="javascript:pwned()"',
  'xlink:href=javascript:pwned()',
  'style=x:y',
  'srcdoc="<svg onload=parent.pwned()>"',
];
const noise = [
  '',
  'words',
  '\u202e',
  '\u200d',
  '\ufeff',
  '\ud83d',
  '\ude00',
  '😀',
  '&lt;',
  '&#x3c;',
  '%3C',
  '\u0000',
  'ë',
  '\n\n',
  'lit$1$',
  '?lit$1$',
];

/** Texts that are put together by chance out of what attacks are made of. */
export function atRandom(count: number, seed: number): string[] {
  const next = numbersFrom(seed);
  const one = (of: readonly string[]): string => of[Math.floor(next() * of.length)] ?? '';
  const tag = () =>
    `<${one(names)}${one(between)}${one(extras)}${one(between)}${one(handlers)}=${one(acts)}${one(between)}${one(['>', '/>', '', ' //', '<'])}`;
  return Array.from({ length: count }, () => {
    const pieces = Array.from({ length: 1 + Math.floor(next() * 3) }, () =>
      one([one(closing), tag(), one(noise)]),
    );
    return `${one(noise)}${one(ways)}${one(closing)}${pieces.join(one(noise))}${tag()}${one(ways)}`;
  });
}
