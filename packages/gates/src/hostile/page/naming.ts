/** Names things as no backend may by the model, and follows addresses that name anything. */
import type { Shown } from '../watched.ts';
import { backendOf, draw, until } from './drawn.ts';
import { textOf } from './texts.ts';

/** Every payload as the id of a section, a paragraph and a comment, and behind the `#` of the page's address. */
export async function name(payloads: readonly string[]): Promise<Shown> {
  const shown: Shown = { insertions: 0, compared: 0, differing: [] };
  const is = (place: string, said: string | null | undefined, given: string): void => {
    shown.compared++;
    if (said !== given)
      shown.differing.push(`${place}: ${JSON.stringify(said)} for ${JSON.stringify(given)}`);
  };
  const { document: text, before, comments } = textOf(payloads.map(() => 'Words'));
  const named = {
    ...text,
    sections: text.sections.map((section, i) => ({ ...section, id: payloads[i]! })),
    paragraphs: text.paragraphs.map(({ before: _, ...paragraph }, i) => ({
      ...paragraph,
      id: payloads[i]!,
      section: payloads[i]!,
      answers: [payloads[i]!],
    })),
  };
  const firsts = comments.filter(({ replyTo, state }) => !replyTo && state === 'published');
  const said = firsts.map((comment, i) => ({ ...comment, id: payloads[i]!, paragraph: payloads[i]! }));
  const backend = backendOf({ document: named, before, comments: said, insertions: 0 }, 'named');
  const element = await draw(backend);
  const root = element.shadowRoot!;
  (await until(() => root.querySelector<HTMLElement>('.head .btn'))).click();
  const articles = [...root.querySelectorAll('article')];
  for (const [i, payload] of payloads.entries()) {
    const article = articles[i]!;
    const tools = await until(() => article.querySelector('ogp-paragraph-tools')?.shadowRoot);
    const remark = await until(() => tools.querySelector('.remark'));
    is('paragraph', article.id, payload);
    is('link to a paragraph', article.querySelector('.no')!.getAttribute('href'), `#${payload}`);
    is('comment', remark.id, `comment-${payload}`);
    is('link to a comment', remark.querySelector('.by a')!.getAttribute('href'), `#comment-${payload}`);
    for (const about of [payload, `comment-${payload}`]) {
      location.hash = encodeURIComponent(about.toWellFormed());
      shown.insertions++;
    }
    shown.insertions += 5;
  }
  // Each address is followed when the page comes to it.
  await new Promise((resolve) => setTimeout(resolve, 100));
  history.replaceState(null, '', location.pathname);
  element.remove();
  return shown;
}
