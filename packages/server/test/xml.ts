import assert from 'node:assert/strict';

/** An element of an XML document. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const characters = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  assert.doesNotMatch(text, /[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/);
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_all, number?: string, name = '') =>
    number === undefined ? names[name as string]! : String.fromCodePoint(Number(number)),
  );
}

/** Reads the part of XML that a feed is written in, and fails at anything that is not well-formed. */
export function readXml(source: string): Element {
  assert.match(source, characters);
  assert.ok(source.isWellFormed());
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const body = source.replace(/^<\?xml version="1\.0" encoding="utf-8"\?>/, '');
  assert.notEqual(body, source);
  let end = 0;
  for (const token of body.matchAll(/<(\/?)([a-z]+)((?: [a-z:]+="[^"<]*")*)(\/?)>/g)) {
    const [all, closes, name = '', attributes = '', empty] = token;
    open.at(-1)!.text += unescaped(body.slice(end, token.index));
    end = token.index + all.length;
    if (closes) {
      assert.equal(open.pop()!.name, name);
      continue;
    }
    const pairs = [...attributes.matchAll(/ ([a-z:]+)="([^"]*)"/g)];
    const element: Element = {
      ...{ name, children: [], text: '' },
      attributes: Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, unescaped(value)])),
    };
    open.at(-1)!.children.push(element);
    if (!empty) open.push(element);
  }
  assert.deepEqual([open.length, body.slice(end).trim(), root.children.length], [1, '', 1]);
  return root.children[0]!;
}
