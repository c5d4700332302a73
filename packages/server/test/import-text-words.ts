/** The words of texts and of documents, to see that none is lost. */
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { ConsultationDocument } from '@ogp-kit/core';

const inline = new Set(
  'a abbr b bdi bdo cite code data dfn del em font i ins kbd mark q s samp small span strike strong sub sup time u var wbr'.split(
    ' ',
  ),
);
const unread = new Set('script style template head title nav noscript iframe object svg'.split(' '));

type Node = DefaultTreeAdapterTypes.Node;

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if ('tagName' in node && unread.has(node.tagName)) return ' ';
  const inner = node.childNodes.map(textOf).join('');
  return 'tagName' in node && inline.has(node.tagName) ? inner : ` ${inner} `;
}

/** What the reader adds or writes in its own way: numbers of lists, lines between cells, raised digits. */
const plain = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '|' && !/^(?:\d+|[a-z]+)\.$/.test(word));

/** The words that a browser would show of some HTML, in order. */
export const wordsOfHtml = (html: string): string[] => plain(textOf(parseFragment(html)));

/** All words of a document as they are read: each heading before what stands below it. */
export function wordsOfDocument({ sections, paragraphs, language }: ConsultationDocument): string[] {
  const told: string[] = [];
  let next = 0;
  const headingsTo = (end: number) => {
    for (const { number, heading } of sections.slice(next, end)) told.push(number ?? '', heading[language]!);
    next = Math.max(next, end);
  };
  for (const { section, blocks } of paragraphs) {
    headingsTo(sections.findIndex(({ id }) => id === section) + 1);
    told.push(...blocks.map(({ text }) => text[language]!));
  }
  headingsTo(sections.length);
  return plain(told.join(' '));
}
