/** Types texts into the form, looks at them in the difference and in the thread, and finds them again as drafts. */
import { isBlank } from '@ogp-kit/core/browser';
import type { Shown } from '../watched.ts';
import { backendOf, draw, saidWithout, toolsAt, unified, until } from './drawn.ts';
import { textOf } from './texts.ts';

// eslint-disable-next-line no-control-regex -- these are what nobody can type on purpose
const untypable = /[\u0000-\u0008\u000B-\u001F\u007F\uD800-\uDFFF]/gu;
const sendable = (text: string): string => text.replace(/\r\n?/g, '\n').replace(untypable, '').trim();
/** As it is quoted, and as a name: in Unicode's composed form. */
const quoted = (text: string): string => unified(sendable(text)).normalize('NFC');
const named = (text: string): string => {
  const name = Array.from(quoted(text)).slice(0, 200).join('').trim();
  return isBlank(name) ? 'Nobody' : name;
};

async function fill(tools: ShadowRoot, field: string, text: string): Promise<void> {
  const input = await until(() => tools.querySelector<HTMLTextAreaElement>(`#${field}-new`));
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
const press = async (tools: ShadowRoot, selector: string): Promise<void> =>
  (await until(() => tools.querySelector<HTMLElement>(selector))).click();
const typed = async (tools: ShadowRoot, field: string): Promise<string> =>
  (await until(() => tools.querySelector<HTMLTextAreaElement>(`#${field}-new`))).value;
/** A field as browsers keep what is put into it. */
const lines = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Writes a comment with a payload in every field on a paragraph each, leaves, comes back to the drafts, and posts them. */
export async function write(payloads: readonly string[]): Promise<Shown> {
  const shown: Shown = { insertions: 0, compared: 0, differing: [] };
  const is = (place: string, words: string | null | undefined, given: string): void => {
    shown.compared++;
    if (unified(words) !== unified(given))
      shown.differing.push(`${place}: ${JSON.stringify(words)} for ${JSON.stringify(given)}`);
  };
  const words = payloads.map((payload) => quoted(payload) || 'Words');
  const { document, before } = textOf(words);
  const paragraphs = document.paragraphs.map((paragraph, i) => ({
    ...paragraph,
    blocks: [{ type: 'p' as const, text: { en: words[i]! } }],
  }));
  const given = { document: { ...document, paragraphs }, before, comments: [], insertions: 0 };
  const backend = backendOf(given, `write-${crypto.randomUUID()}`);

  let element = await draw(backend);
  for (const [i, payload] of payloads.entries()) {
    const tools = await toolsAt(element, `p${i}`);
    await press(tools, '.comment');
    await fill(tools, 'body', payload);
    await fill(tools, 'name', payload);
    await fill(tools, 'quote', payload);
    await press(tools, '.field:has(#quote-new) ~ .btn.link');
    await fill(tools, 'suggestion', `${payload} instead`);
    shown.insertions += 5;
    // Twice in the difference, in place of the words and as the words in their place.
    shown.insertions += 2;
    const difference = await until(() => tools.querySelector('.diff [dir]'));
    await until(() => unified(saidWithout(difference, 'DEL')).endsWith('instead'));
    is('difference', saidWithout(difference, 'INS'), words[i]!);
    is('difference', saidWithout(difference, 'DEL'), sendable(`${payload} instead`));
    // It closes when the draft is on the device.
    await press(tools, '.write > .row .btn.link');
    await until(() => !tools.querySelector('.write'));
  }
  element.remove();

  element = await draw(backend);
  for (const [i, payload] of payloads.entries()) {
    const tools = await toolsAt(element, `p${i}`);
    await press(tools, '.comment');
    for (const field of ['body', 'quote']) is(`draft of ${field}`, await typed(tools, field), lines(payload));
    is('draft of suggestion', await typed(tools, 'suggestion'), lines(`${payload} instead`));
    shown.insertions += 3;
    await fill(tools, 'name', named(payload));
    await fill(tools, 'body', `${payload} said`);
    await press(tools, '.write [type=submit]');
    const said = await until(() => tools.querySelector('.slip') ?? tools.querySelector('.error'));
    if (said.matches('.error')) throw new Error(`${JSON.stringify(payload)}: ${said.textContent}`);
    const remark = await until(() => tools.querySelector('.remark:not(.own)'));
    is('posted comment', remark.querySelector('.said')?.textContent, sendable(`${payload} said`));
    is('posted name', remark.querySelector('.by b')?.textContent, named(payload));
    is('posted quote', remark.querySelector('.cite')?.textContent ?? '', quoted(payload));
    shown.insertions += 5;
  }
  element.remove();
  return shown;
}
