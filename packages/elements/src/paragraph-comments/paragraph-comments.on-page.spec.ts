/** That the element stands beside the page's own text, and leaves it as it is. */
import { expect } from '@open-wc/testing';
import { until } from '../contribution-form/form.driver.ts';
import { clearBench, opened, said, saidAt } from './paragraph-comments.bench.ts';
import { openAt, toolsAt } from './paragraph-comments.driver.ts';
import { text } from './paragraph-comments.samples.ts';
import type { OgpParagraphToolsElement } from './paragraph-tools.element.ts';

let place: HTMLElement;

/** The text as a page writes it: passages, and lists of their own. */
function markup(): string {
  return text.paragraphs
    .map(({ blocks }) => {
      const [first, ...items] = blocks.map((block) => block.text['en']!);
      return `<p>${first}</p>${items.length ? `<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>` : ''}`;
    })
    .join('\n');
}

const tools = () => [...place.querySelectorAll('ogp-paragraph-tools')] as OgpParagraphToolsElement[];
const places = () => tools().map((one) => one.place!.split('/').pop());
const ids = text.paragraphs.map(({ id }) => id);

/** The page without what the element has put there. */
function without(): string {
  const copy = place.querySelector('#text')!.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll('ogp-paragraph-tools')) one.remove();
  return copy.innerHTML;
}

const attach = async () => (await opened({ place, attributes: { target: '#text' } })).element;

describe('beside the page’s own text', () => {
  beforeEach(() => {
    place = document.createElement('div');
    const article = document.createElement('article');
    article.id = 'text';
    article.innerHTML = markup();
    place.append(article);
    document.body.append(place);
  });
  afterEach(() => {
    clearBench();
    place.remove();
  });

  it('puts tools behind each paragraph, in order, and touches nothing', async () => {
    const before = without();
    await attach();
    await until(() => tools().length === ids.length);
    expect(places()).to.deep.equal(ids);
    expect(without()).to.equal(before);
    // The tools of a paragraph that ends with a list stand behind the list, not in its last item.
    const five = tools()[4]!;
    expect(five.previousElementSibling!.localName).to.equal('ul');
    expect(five.parentElement!.id).to.equal('text');
    expect(await saidAt(await attachedElement(), 'p5', '.comment')).to.deep.equal(['Comments2']);
  });

  const attachedElement = () => until(() => place.querySelector('ogp-paragraph-comments'));

  it('shows no text of its own, but what is about the whole', async () => {
    const element = await attach();
    await until(() => tools().length === ids.length);
    expect(element.shadowRoot!.querySelectorAll('article')).to.have.length(0);
    expect(said(element.shadowRoot!.querySelector('#whole-text'))).to.include('The text as a whole');
  });

  it('goes by a name that the page gives, inside cells and items', async () => {
    const article = place.querySelector('#text')!;
    const table = document.createElement('table');
    const cell = table.insertRow().insertCell();
    cell.dataset['ogpParagraph'] = 'p1';
    cell.textContent = 'The same, in the words of this page';
    const item = document.createElement('li');
    item.dataset['ogpParagraph'] = 'p2';
    const list = document.createElement('ol');
    list.append(item);
    article.replaceChildren(table, list);
    const element = await attach();
    await until(() => tools().length === 2);
    expect(tools().map((one) => one.parentElement)).to.deep.equal([cell, item]);
    // What is not on the page is shown by the element: nothing is lost.
    await until(() => element.shadowRoot!.querySelectorAll('article').length === ids.length - 2);
  });

  it('follows a page that redraws, reorders and removes', async () => {
    const element = await attach();
    await until(() => tools().length === ids.length);
    await openAt(element, 'p9');
    const article = place.querySelector('#text')!;
    // A framework draws everything anew.
    article.innerHTML = markup();
    await until(() => tools().length === ids.length);
    expect(places()).to.deep.equal(ids);
    // What was open is open again.
    expect(await saidAt(element, 'p9', '.said')).to.have.length(2);
    const [first, second] = article.querySelectorAll('p');
    second!.after(first!);
    await until(() => places().slice(0, 2).join() === 'p2,p1');
    first!.remove();
    await until(() => tools().length === ids.length - 1);
    expect(places()).to.not.include('p1');
    await until(() => element.shadowRoot!.querySelector('#p1'));
    article.prepend(first!);
    await until(() => places()[0] === 'p1' && !element.shadowRoot!.querySelector('#p1'));
    const words = second!.firstChild as Text;
    words.data = 'Now it says something else.';
    await until(() => !places().includes('p2'));
  });

  it('takes away what it put there when it goes', async () => {
    const before = place.querySelector('#text')!.innerHTML;
    const element = await attach();
    await until(() => tools().length === ids.length);
    element.remove();
    expect(tools()).to.have.length(0);
    expect(place.querySelector('#text')!.innerHTML).to.equal(before);
  });

  it('is read and reached by the keyboard in the order of the text', async () => {
    await attach();
    await until(() => tools().length === ids.length);
    const nodes = [...place.querySelector('#text')!.querySelectorAll('p, ogp-paragraph-tools')];
    const order = nodes.map((node) => (node.localName === 'p' ? said(node).slice(0, 12) : 'tools'));
    const expected = text.paragraphs.flatMap(({ blocks }) => [
      blocks[0]!.text['en']!.slice(0, 12).trim(),
      'tools',
    ]);
    expect(order.map((one) => one.trim())).to.deep.equal(expected);
    for (const one of await Promise.all(
      ids.map((id) => toolsAt(document.querySelector('ogp-paragraph-comments')!, id)),
    ))
      expect(one.shadowRoot!.querySelectorAll('[tabindex]:not([tabindex="-1"])')).to.have.length(0);
  });
});
