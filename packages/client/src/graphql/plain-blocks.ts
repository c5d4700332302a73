/**
 * Text out of HTML, in browsers and in Node. A parser of its own, because there is no DOM in Node, and the libraries that
 * bring one weigh more than this whole package. Its rule is simple: whatever looks like markup is dropped, not cleaned.
 */
import { withoutEntities } from './entities.ts';

/** A passage, or an item of a list. */
export interface PlainBlock {
  type: 'p' | 'li';
  text: string;
}

/** What they hold is not for reading, whatever it is. */
const hidden = /^(script|style|template|iframe|noscript|object|svg|math|head|title|textarea|select|xmp)$/;
/** What stands in a line of its own. */
const block =
  /^(address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)$/;
// The name is looked at once only: without that, what never ends takes the square of its length.
const tag = /<(\/?)([a-z][^\s/>]*)(?=[\s/>])(?:[^>"']|"[^"]*"|'[^']*')*>/iy;

/** Where the content of an element ends whose content is not read. */
function endOf(name: string, html: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

/** Where a comment, a doctype or an instruction ends that begins here; undefined where there is none. */
function endOfOther(html: string, at: number): number | undefined {
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 2);
    return end < 0 ? html.length : end + 3;
  }
  if (!/[!?]/.test(html.charAt(at + 1))) return undefined;
  const end = html.indexOf('>', at);
  return end < 0 ? html.length : end + 1;
}

/** The model refuses control characters, and what stood apart by one may be a tag without it. */
const withoutControls = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- refusing them is the purpose
  text.replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g, '').replace(/\p{Cs}/gu, '\ufffd');

/** Of a text between tags, what is left as it is to be read. */
function tidy(raw: string, keepsLines: boolean): string {
  // Two tags, one within the other, leave a third when the inner one is dropped.
  const harmless = raw.replace(/<(?=[a-z/!?])/gi, '< ');
  const text = withoutEntities(keepsLines ? harmless : harmless.replace(/[ \t\n\f\r]+/g, ' ')).replace(
    /\r\n?|\u2028/g,
    '\n',
  );
  return withoutControls(text.replace(/\f/g, ' '))
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/**
 * The passages of a text in HTML, as they are to be read. A text without any tag is taken as it is, with its line breaks.
 * Never fails, whatever it is given.
 * @example plainBlocks('<p>Open &amp; free</p><ul><li>one</li></ul>') // [{ type: 'p', text: 'Open & free' }, { type: 'li', text: 'one' }]
 */
export function plainBlocks(said: string): PlainBlock[] {
  const html = withoutControls(said);
  const blocks: PlainBlock[] = [];
  const keepsLines = !/<\/?(p|div|br|li|ul|ol|h[1-6]|table)\b/i.test(html);
  let type = 'p' as PlainBlock['type'];
  let raw = '';
  const close = (next: PlainBlock['type']) => {
    const text = tidy(raw, keepsLines);
    if (text !== '') blocks.push({ type, text });
    raw = '';
    type = next;
  };
  for (let at = 0; at < html.length;) {
    const next = html.indexOf('<', at);
    raw += html.slice(at, next < 0 ? html.length : next);
    if (next < 0) break;
    const other = endOfOther(html, next);
    if (other !== undefined) {
      at = other;
      continue;
    }
    tag.lastIndex = next;
    const found = tag.exec(html);
    if (!found) {
      // A tag that never ends takes the rest with it, as in browsers; a lone sign is a sign.
      if (/[a-z/]/i.test(html.charAt(next + 1))) break;
      raw += '<';
      at = next + 1;
      continue;
    }
    const name = found[2]!.toLowerCase();
    const isEnd = found[1] === '/';
    at = tag.lastIndex;
    if (!isEnd && hidden.test(name)) at = endOf(name, html, at);
    else if (name === 'br') raw += '\u2028';
    else if (name === 'td' || name === 'th') raw += ' ';
    else if (name === 'li') close(isEnd ? 'p' : 'li');
    else if (block.test(name) && !(type === 'li' && raw.trim() === '')) close('p');
  }
  close('p');
  return blocks;
}

/** Passages as one text: an empty line between them, items of lists one below the other. */
export function joined(blocks: readonly PlainBlock[]): string {
  return blocks
    .map(({ type, text }, i) => {
      const gap = i === 0 ? '' : type === 'li' && blocks[i - 1]!.type === 'li' ? '\n' : '\n\n';
      return gap + (type === 'li' ? `• ${text}` : text);
    })
    .join('');
}

/** A text in HTML as one text without markup. */
export const plainText = (html: string): string => joined(plainBlocks(html));
