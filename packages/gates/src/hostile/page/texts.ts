import type { Comment, ConsultationDocument, Mark, Paragraph } from '@ogp-kit/core/browser';

/** A text under consultation with what was said of it, and how many texts of others are in it. */
export interface Given {
  readonly document: ConsultationDocument;
  readonly before: ConsultationDocument;
  readonly comments: readonly Comment[];
  readonly insertions: number;
}

const at = (minute: number): string => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
const allow = { comments: true, replies: true, commentVotes: true, positions: true, anonymous: true };
export const id = 'text';

/** What a payload's paragraph and comments are called. */
export const idsOf = (i: number) => ({
  paragraph: `p${i}`,
  first: `c${i}-first`,
  hidden: `c${i}-hidden`,
  reply: `c${i}-reply`,
  again: `c${i}-again`,
});

/** A link, and words that stand out within it and across its end. Where the model refuses the address, a backend may not. */
function marksOn(text: string, href: string): Mark[] {
  const end = Array.from(text).length;
  const mark = (kind: Mark['kind'], start: number, to: number) =>
    start < to ? [{ language: 'en', kind, start, end: to, ...(kind === 'link' && { href }) }] : [];
  const half = Math.ceil(end / 2);
  return [
    ...mark('link', 0, half),
    ...mark('strong', 0, end),
    ...mark('emphasis', Math.floor(half / 2), end),
  ];
}

/** A text with a payload in every place of every member that holds words. */
export function textOf(payloads: readonly string[]): Given {
  let insertions = 0;
  const put = (text: string): string => {
    insertions++;
    return text;
  };
  const said = (text: string) => ({ en: put(text) });
  const [title = ''] = payloads;

  const paragraphOf = (payload: string, i: number, before: boolean): Paragraph => ({
    id: idsOf(i).paragraph,
    label: put(payload),
    section: `s${i}`,
    blocks: [
      { type: 'p', text: said(before ? `${payload} before` : payload) },
      { type: 'p', text: said(payload), marks: marksOn(payload, put(payload)) },
      { type: 'p', text: { en: 'Link' }, marks: marksOn('Link', put(payload)) },
      { type: 'li', text: said(payload) },
      { type: 'li', text: said(payload), marks: marksOn(payload, 'https://good.example/') },
    ],
    ...(!before && { before: { version: 1, paragraphs: [idsOf(i).paragraph] }, answers: [idsOf(i).first] }),
  });

  function commentsOn(payload: string, i: number): Comment[] {
    const { paragraph, first, hidden, reply, again } = idsOf(i);
    const other = payloads[(i + 1) % payloads.length] ?? '';
    const common = {
      kind: 'comment' as const,
      document: id,
      paragraph,
      version: 2,
      state: 'published' as const,
    };
    const author = () => ({
      kind: 'organisation' as const,
      displayName: put(payload),
      organisationKind: 'public' as const,
    });
    const quote = { exact: put(payload), prefix: put(payload), suffix: put(payload) };
    return [
      // Its language is a payload, too.
      {
        ...common,
        id: first,
        language: put(payload),
        createdAt: at(i),
        author: author(),
        quote,
        body: put(payload),
        suggestion: put(other),
      },
      {
        ...common,
        ...{ id: hidden, language: 'en', createdAt: at(i), state: 'hidden' as const },
        moderation: { reason: said(payload), rule: put(payload), at: at(i) },
      },
      {
        ...common,
        id: reply,
        language: 'en',
        createdAt: at(i + 1),
        replyTo: first,
        author: author(),
        body: put(payload),
      },
      // Names whom it answers.
      {
        ...common,
        id: again,
        language: 'mul',
        createdAt: at(i + 2),
        replyTo: reply,
        author: author(),
        body: put(payload),
        suggestion: put(payload),
      },
    ];
  }

  const text = (before: boolean): ConsultationDocument => ({
    id,
    title: said(title),
    subtitle: said(title),
    description: said(title),
    version: before ? 1 : 2,
    language: 'en',
    allow,
    sections: payloads.map((payload, i) => ({
      id: `s${i}`,
      number: put(payload),
      heading: said(payload),
      level: 1 + (i % 6),
    })),
    paragraphs: payloads.map((payload, i) => paragraphOf(payload, i, before)),
    contact: {
      name: put(title),
      title: put(title),
      department: put(title),
      email: put(title),
      phone: put(title),
    },
    furtherInfo: [{ title: said(title), url: put(title), language: put(title) }],
    page: put(title),
    timeZone: 'UTC',
  });
  const document = text(false);
  const before = text(true);
  return { document, before, comments: payloads.flatMap(commentsOn), insertions };
}

/** Nothing but the head, for what stands there once in a text. */
export function headOf(payload: string): Given {
  const document: ConsultationDocument = {
    id,
    title: { en: payload },
    subtitle: { en: payload },
    description: { en: payload },
    version: 1,
    language: 'en',
    allow,
    sections: [],
    paragraphs: [],
  };
  return { document, before: document, comments: [], insertions: 3 };
}
