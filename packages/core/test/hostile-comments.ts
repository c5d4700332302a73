/** Comments of all kinds, with texts that files take amiss. */
import fc from 'fast-check';
import type { Comment, ConsultationDocument } from '../src/index.ts';

const sign = fc.constantFrom(
  ...[
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\n',
    '"',
    "'",
    ',',
    ';',
    ' ',
    '<',
    '>',
    '&',
    '&amp;',
    '<script>',
    '</style>',
  ],
  ...[
    '<!--',
    '-->',
    ']]>',
    '{',
    '`',
    '${x}',
    '\u200b',
    '\u202e',
    '＝',
    'ë',
    '😀',
    'a',
    'Words',
    '1',
    '|',
    '\u00a0',
  ],
);

/** A text of signs that mean something to HTML, CSV or a spreadsheet. */
export const hostileText = fc.array(sign, { minLength: 1, maxLength: 8 }).map((signs) => signs.join(''));
const line = hostileText.map((text) => text.replace(/[\t\n]/g, ' '));
const time = fc.integer({ min: 0, max: 1e9 }).map((s) => new Date(s * 1000).toISOString());
const shown = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const said = fc.record({
  language: fc.constantFrom('en', 'sq', 'ar', 'mul'),
  state: fc.constantFrom('published', 'pending', 'hidden', 'removed'),
  author: shown(
    fc.record(
      { kind: fc.constantFrom('person', 'organisation'), displayName: line },
      { requiredKeys: ['kind', 'displayName'] },
    ),
  ),
  paragraph: shown(fc.constantFrom('p1', 'p2', 'p9')),
  version: shown(fc.constantFrom(1, 2)),
  home: shown(fc.constantFrom('p1', 'p99')),
  createdAt: shown(time),
  quote: shown(fc.record({ exact: hostileText })),
  body: shown(hostileText),
  suggestion: shown(hostileText),
  replyTo: shown(fc.constantFrom('c0', 'c1', 'c2', 'c9')),
  votes: shown(fc.record({ up: fc.nat(9), down: fc.nat(9) })),
  moderation: shown(fc.record({ reason: fc.record({ en: hostileText }), at: time })),
});

/** Up to eight comments on the text below. */
export const hostileComments = fc.array(said, { maxLength: 8 }).map((list) =>
  list.map((one, i) => {
    const members = { ...one, kind: 'comment', document: 'd', id: `c${i}` };
    return JSON.parse(JSON.stringify(members)) as Comment;
  }),
);

export const hostileDocument = fc
  .tuple(hostileText, hostileText)
  .map(([words, title]): ConsultationDocument => ({
    id: 'd',
    title: { en: title },
    version: 2,
    language: 'en',
    allow: { comments: true, replies: true, commentVotes: true, positions: true, anonymous: true },
    sections: [{ id: 's1', heading: { en: words }, level: 1 }],
    paragraphs: [
      { id: 'p1', label: 'P1', blocks: [{ type: 'p', text: { en: words } }] },
      { id: 'p2', label: 'P2', section: 's1', blocks: [{ type: 'li', text: { en: words } }] },
    ],
  }));
