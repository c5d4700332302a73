/**
 * An Atom feed (RFC 4287). Written here because it is a page of text, and because the kept libraries let through what
 * XML cannot hold.
 */

/** An entry of a feed. */
export interface FeedEntry {
  /** A URI that it keeps for ever. */
  id: string;
  title: string;
  author: string;
  published?: string;
  updated: string;
  href: string;
  /** BCP 47. */
  language: string;
  text: string;
}

export interface Feed {
  id: string;
  title: string;
  language: string;
  updated: string;
  /** Where it is itself. */
  self: string;
  /** Of the page that it is about. */
  href: string;
  entries: readonly FeedEntry[];
}

// A carriage return would be read as a line feed.
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** A text as XML: what XML 1.0 cannot hold, such as control characters and lone surrogates, is a replacement character. */
export const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"\r]/g, (character) => entities[character]!);

/** `mul` and `und` are no language to XML readers that choose a voice by it. */
const lang = (language: string) => (/^(mul|und)$/.test(language) ? '' : ` xml:lang="${xml(language)}"`);

const entryIn = ({ id, title, author, published, updated, href, language, text }: FeedEntry): string =>
  [
    `  <entry>`,
    `    <id>${xml(id)}</id>`,
    `    <title type="text">${xml(title)}</title>`,
    `    <author><name>${xml(author)}</name></author>`,
    ...(published === undefined ? [] : [`    <published>${xml(published)}</published>`]),
    `    <updated>${xml(updated)}</updated>`,
    `    <link rel="alternate" href="${xml(href)}"/>`,
    `    <content type="text"${lang(language)}>${xml(text)}</content>`,
    `  </entry>`,
  ].join('\n');

/** A feed as an XML document. */
export const atom = ({ id, title, language, updated, self, href, entries }: Feed): string =>
  [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<feed xmlns="http://www.w3.org/2005/Atom"${lang(language)}>`,
    `  <id>${xml(id)}</id>`,
    `  <title type="text">${xml(title)}</title>`,
    `  <updated>${xml(updated)}</updated>`,
    `  <link rel="self" href="${xml(self)}"/>`,
    `  <link rel="alternate" href="${xml(href)}"/>`,
    ...entries.map(entryIn),
    `</feed>`,
    ``,
  ].join('\n');
