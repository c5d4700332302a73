/** Shows texts and what was said of them, everything open, and compares what is shown with what was given. */
import type { Shown } from '../watched.ts';
import { Comparison } from './comparison.ts';
import { backendOf, draw, saidWithout, toolsAt, until, type Drawn } from './drawn.ts';
import { headOf, idsOf, textOf } from './texts.ts';

/** Opens all comments and all earlier wording. */
async function openAll(element: Drawn, count: number): Promise<ShadowRoot[]> {
  (await until(() => element.shadowRoot?.querySelector<HTMLElement>('.head .btn'))).click();
  const all: ShadowRoot[] = [];
  for (let i = 0; i < count; i++) {
    const { paragraph, again } = idsOf(i);
    const tools = await toolsAt(element, paragraph);
    await until(() => tools.querySelector(`#comment-${again}`));
    (await until(() => tools.querySelector<HTMLElement>('.changes .btn'))).click();
    all.push(tools);
  }
  for (const tools of all) {
    await until(() => tools.querySelector('.changes .diff'));
    for (const button of tools.querySelectorAll<HTMLElement>('.said + .btn')) button.click();
  }
  await until(() => all.every((tools) => !tools.querySelector('.said + .btn')));
  return all;
}

function compareText(found: Comparison, root: ShadowRoot, payload: string, i: number): void {
  const article = root.querySelector(`article[id="${idsOf(i).paragraph}"]`);
  found.is('label', article?.querySelector('.no'), payload);
  found.is('name of a paragraph', article?.getAttribute('aria-label'), payload);
  found.is('heading', root.querySelector(`[role=heading][id="s${i}"]`), `${payload} ${payload}`);
  const [plain, marked, link] = article?.querySelectorAll('.text p') ?? [];
  const [item, last] = article?.querySelectorAll('.text li') ?? [];
  for (const [place, block] of Object.entries({ plain, marked, item, last })) found.is(place, block, payload);
  found.is('words of a link', link, 'Link');
}

function compareThread(
  found: Comparison,
  tools: ShadowRoot,
  payload: string,
  other: string,
  i: number,
): void {
  const { first, hidden, reply, again } = idsOf(i);
  const part = (comment: string, selector: string) => tools.querySelector(`#comment-${comment} ${selector}`);
  found.is('tools', tools.querySelector('.tools')?.getAttribute('aria-label'), payload);
  found.is('author', part(first, '.by b'), payload);
  found.is('quote', part(first, '.cite'), payload);
  for (const comment of [first, reply, again]) found.is('comment', part(comment, '.said'), payload);
  found.is('language', part(first, '.said')?.getAttribute('lang'), payload);
  found.is('what a suggestion replaces', saidWithout(part(first, '.diff [dir]'), 'INS'), payload);
  found.is('suggestion', saidWithout(part(first, '.diff [dir]'), 'DEL'), other);
  found.is('whom it answers', part(again, '.by span:last-of-type'), `in answer to ${payload}`);
  const reason = tools.querySelector(`#comment-${hidden}`)?.textContent.split('Reason:')[1];
  found.is('reason', reason, payload);
  found.is(
    'earlier words',
    saidWithout(tools.querySelector('.changes .diff [dir]'), 'INS'),
    earlier(payload),
  );
}

/** Two texts are compared in Unicode's composed form. */
const earlier = (payload: string) =>
  `${payload} before ${payload} Link ${payload} ${payload}`.normalize('NFC');

/** Every payload in every place of a text and of comments on it. */
export async function read(payloads: readonly string[]): Promise<Shown> {
  const found = new Comparison();
  const given = textOf(payloads);
  found.insertions = given.insertions;
  const element = await draw(backendOf(given, `read-${crypto.randomUUID()}`));
  const all = await openAll(element, payloads.length);
  payloads.forEach((payload, i) => {
    compareText(found, element.shadowRoot!, payload, i);
    compareThread(found, all[i]!, payload, payloads[(i + 1) % payloads.length]!, i);
  });
  element.remove();
  return { ...found };
}

/** Every payload as title, subtitle and description. */
export async function readHeads(payloads: readonly string[]): Promise<Shown> {
  const found = new Comparison();
  const readHead = async (payload: string): Promise<void> => {
    const given = headOf(payload);
    const element = await draw(backendOf(given, 'head'));
    found.insertions += given.insertions;
    const root = element.shadowRoot!;
    found.is('title', root.querySelector('.head [role=heading]'), payload);
    const [subtitle, description] = root.querySelectorAll('.head p:is([class="muted"], [class=""])');
    found.is('subtitle', subtitle, payload);
    found.is('description', description, payload);
    element.remove();
  };
  await Promise.all(payloads.map(readHead));
  return { ...found };
}
