/** What is shown of the comments, and of the organisations that made them. */
import type { Comment } from '@ogp-kit/core/browser';
import { expect } from '@open-wc/testing';
import { formatOf } from '../i18n/format.ts';
import {
  all,
  clearBench,
  english,
  newBackend,
  one,
  open,
  press,
  section,
  until,
  wordsOf,
  type Setting,
} from './consultation-summary.bench.ts';
import { manyOrganisations, sampleComments, text } from './consultation-summary.samples.ts';

const f = formatOf('en-GB');

const comment = (id: string, differs: Partial<Comment> = {}): Comment => ({
  id,
  kind: 'comment',
  document: text.id,
  paragraph: 'p1',
  version: 1,
  language: 'en',
  author: { kind: 'person', displayName: `Person ${id}` },
  createdAt: '2020-11-12T15:05:00Z',
  body: `Words of ${id}`,
  state: 'published',
  ...differs,
});

afterEach(clearBench);

describe('the latest comments', () => {
  const hostile = '<img src=x onerror=alert(1)> {{x}} javascript:alert(1)';
  const said: Comment[] = [
    comment('c1'),
    comment('c2', { author: { kind: 'organisation', displayName: 'Ministry', organisationKind: 'public' } }),
    comment('c3', { language: 'mul', body: 'Një. One. Un.' }),
    comment('c4', { language: 'fr', body: `Bonjour ${'mots '.repeat(80)}`, paragraph: 'p2' }),
    comment('c5', { state: 'hidden' }),
    comment('c6', { body: hostile, author: { kind: 'person', displayName: hostile } }),
    {
      ...comment('c7'),
      author: { kind: 'anonymous' },
      body: undefined,
      suggestion: 'Other words',
    } as unknown as Comment,
  ].map((each, i) => {
    const { paragraph, ...whole } = each;
    return {
      ...(i === 5 ? whole : { ...whole, paragraph }),
      createdAt: `2020-11-1${i}T15:05:00Z`,
    } as Comment;
  });

  const rows = async (setting: Setting = {}) => all(await open({ comments: said, ...setting }), '.rows li');

  it('are the five newest that are shown, with who, when and where', async () => {
    const texts = (await rows()).map(wordsOf);
    expect(texts).to.have.length(5);
    expect(texts[0]).to.match(/^P1 Anonymous .*16 November 2020, 16:05 Suggests other wording: Other words$/);
    expect(texts[1]).to.contain(`The text as a whole ${hostile} Person`).and.to.contain('15 November 2020');
    expect(texts[2]).to.match(/^P2 Person c4 Person .*13 November 2020, 16:05 Français Bonjour mots .* …$/);
    expect(texts[4]).to.contain('Ministry Public institution');
  });

  it('are text and nothing else', async () => {
    const [, second] = await rows();
    expect(second!.querySelector('img')).to.equal(null);
    expect(second!.querySelector('.said')!.textContent).to.equal(hostile);
  });

  it('say which language they are in, unless they are in several', async () => {
    const langs = (await rows()).map((row) => row.querySelector('.said')!.getAttribute('lang'));
    expect(langs).to.deep.equal([null, null, 'fr', null, null]);
    for (const row of await rows()) expect(row.querySelector('.said')!.getAttribute('dir')).to.equal('auto');
    const long = (await rows())[2]!.querySelector('.said')!.textContent;
    expect(long.length).to.be.at.most(202);
  });

  it('lead to their places on the same page, or on the page that discusses the text', async () => {
    const links = async (attributes: Record<string, string>) =>
      [...(await rows({ attributes }))[2]!.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(await links({})).to.deep.equal(['#p2', '#comment-c4']);
    const page = `/texts/${text.id}`;
    expect(await links({ 'link-document': '/texts/{id}' })).to.deep.equal([
      `${page}#p2`,
      `${page}#comment-c4`,
    ]);
    expect(await links({ 'link-document': 'javascript:alert({id})' })).to.deep.equal([]);
  });

  it('can be kept from being followed', async () => {
    const element = await open({ comments: said });
    const followed: unknown[] = [];
    element.addEventListener('ogp-navigate', (event) => {
      followed.push([event.thing, event.href]);
      event.preventDefault();
    });
    const before = location.href;
    one<HTMLAnchorElement>(element, '.rows .by a').click();
    one<HTMLAnchorElement>(element, '.counts a').click();
    expect(location.href).to.equal(before);
    expect(followed).to.deep.equal([
      [{ type: 'comment', id: 'c7' }, '#comment-c7'],
      [{ type: 'paragraph', id: 'p1' }, '#p1'],
    ]);
  });

  it('are looked for in older parts where newer ones are hidden', async () => {
    const hidden = Array.from({ length: 230 }, (_, i) => comment(`h${i}`, { state: 'removed' }));
    const backend = newBackend({ comments: [...sampleComments, ...hidden] });
    const element = await open({ backend });
    await until(() => all(element, '.rows li').length);
    expect(all(element, '.rows li')).to.have.length(5);
    expect(backend.reads.filter((path) => path.startsWith('/comments'))).to.have.length(3);
  });

  it('have a feed where the backend is on the web', async () => {
    const backend = { ...newBackend(), id: 'https://api.example.org/ogp/' };
    const element = await open({ backend: backend as unknown as NonNullable<Setting['backend']> });
    const feed = one<HTMLAnchorElement>(element, 'a[type="application/atom+xml"]');
    expect(feed.href).to.equal(`https://api.example.org/ogp/documents/${text.id}/comments.atom`);
    expect(all(await open(), 'a[type="application/atom+xml"]')).to.have.length(0);
  });

  it('are none where nobody has said anything', async () => {
    const element = await open({ comments: [] });
    expect(wordsOf(section(element, english.latest))).to.equal(`${english.latest} ${english.none}`);
    expect(element.matches(':state(empty)')).to.equal(true);
  });
});

describe('the organisations', () => {
  it('are ten at first, those with the most comments, then all', async () => {
    const element = await open({ comments: manyOrganisations });
    const names = () => all(element, '.organisations li').map(wordsOf);
    expect(names()).to.have.length(10);
    const first = names();
    await press(element, english.showOrganisations(f, 17));
    expect(names()).to.have.length(17);
    expect(names().slice(0, 10)).to.deep.equal(first);
    const counted = new Map<string, number>();
    for (const { author } of manyOrganisations)
      counted.set(author!.displayName!, (counted.get(author!.displayName!) ?? 0) + 1);
    for (const line of names()) {
      const [name, count] = line.split(/ (?=\d+ comment)/);
      expect(english.commentCount(f, counted.get(name!)!)).to.equal(count);
    }
    expect(element.shadowRoot!.activeElement).to.equal(all(element, '.organisations li')[10]);
  });
});
