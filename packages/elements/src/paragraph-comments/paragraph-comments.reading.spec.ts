/** That a text and what is said of it can be read. */
import { expect } from '@open-wc/testing';
import { paragraphText } from '@ogp-kit/core/browser';
import { until } from '../contribution-form/form.driver.ts';
import {
  clearBench,
  comment,
  listen,
  namedAt,
  opened,
  said,
  saidAt,
  type Setting,
} from './paragraph-comments.bench.ts';
import { openAt, partAt, pressAt, toolsAt } from './paragraph-comments.driver.ts';
import { commentsInNextVersion, nextVersion, sampleComments, text } from './paragraph-comments.samples.ts';
import { words as en } from './paragraph-comments.messages.en.ts';
import { words as sq } from './paragraph-comments.messages.sq.ts';
import { words as later } from './later/later.messages.en.ts';

const published = sampleComments.filter(({ state }) => state === 'published');

describe('a text under consultation', () => {
  afterEach(clearBench);

  it('stands there whole: headings, numbered paragraphs with their lists, in the reader’s language', async () => {
    const { element } = await opened();
    const root = element.shadowRoot!;
    const articles = [...root.querySelectorAll('article')];
    expect(articles.map((article) => said(article.querySelector('.no')))).to.deep.equal(
      text.paragraphs.map(({ label }) => label),
    );
    expect(articles.map((article) => said(article.querySelector('.text')))).to.deep.equal(
      text.paragraphs.map((paragraph) => paragraphText(paragraph, 'en')),
    );
    expect(root.querySelectorAll('#p5 li')).to.have.length(4);
    const headings = [...root.querySelectorAll('.doc > [role=heading]')];
    expect(headings.map((one) => [said(one), one.getAttribute('aria-level')])).to.deep.equal(
      text.sections.map(({ number, heading, level }) => [`${number} ${heading['en']}`, String(2 + level)]),
    );
    element.lang = 'sq';
    await until(() => said(root.querySelector('#p1 .text')) === paragraphText(text.paragraphs[0]!, 'sq'));
    expect(said(root.querySelector('.head .tag'))).to.equal(sq.open);
  });

  it('shows what stands out as what it is, and leads nowhere unsafe', async () => {
    const words = 'Strong, stressed and linked';
    const mark = { language: 'en', start: 0 };
    const { element } = await opened({
      document: {
        paragraphs: [
          {
            id: 'p1',
            label: 'P1',
            blocks: [
              {
                type: 'p',
                text: { en: words },
                marks: [
                  { ...mark, kind: 'strong', end: 6 },
                  { ...mark, kind: 'emphasis', start: 8, end: 16 },
                  { ...mark, kind: 'link', start: 21, end: 27, href: 'https://ogp.example/' },
                  { ...mark, kind: 'link', start: 0, end: 6, href: 'javascript:alert(1)' },
                ],
              },
            ],
          },
        ],
      },
    });
    const shown = element.shadowRoot!.querySelector('#p1 .text')!;
    expect(said(shown)).to.equal(words);
    expect([said(shown.querySelector('strong')), said(shown.querySelector('em'))]).to.deep.equal([
      'Strong',
      'stressed',
    ]);
    expect([...shown.querySelectorAll('a')].map((link) => link.href)).to.deep.equal(['https://ogp.example/']);
  });

  it('says at each paragraph how much was said of it, and what people think', async () => {
    const { element } = await opened();
    for (const { id } of text.paragraphs) {
      const count = published.filter(({ paragraph }) => paragraph === id).length;
      const [words] = await saidAt(element, id, '.comment');
      expect(words, id).to.equal(count ? `${en.comments}${count}` : en.comment);
    }
    expect(await saidAt(element, 'p5', '.stand button')).to.deep.equal(['Agree31', 'Neutral2', 'Disagree1']);
    // Fewer than five are not told; where none are asked for, none are.
    expect(await saidAt(element, 'p2', '.stand button')).to.deep.equal(['Agree', 'Neutral', 'Disagree']);
    expect(await saidAt(element, 'p13', '.stand')).to.deep.equal([]);
    const whole = await saidAt(element, 'whole-text', '.comment');
    expect(whole).to.deep.equal([`${en.comments}1`]);
  });

  it('opens comments in their place, each with author, day, language and quote', async () => {
    const { element } = await opened();
    await openAt(element, 'p5');
    expect(await saidAt(element, 'p5', '.by b')).to.deep.equal([
      'Një shoqatë e personave me aftësi të kufizuara',
      'A group of students of architecture',
    ]);
    expect(await saidAt(element, 'p5', '.cite')).to.deep.equal(['parametrat e aksesit']);
    const [first, second] = [...(await toolsAt(element, 'p5')).shadowRoot!.querySelectorAll('.said')];
    expect([first!.getAttribute('lang'), second!.getAttribute('lang')]).to.deep.equal(['sq', null]);
    expect((await saidAt(element, 'p5', '.by'))[0]).to.match(
      /Organisation 3 November 2020.* (Albanian|Shqip)/,
    );
    const button = await partAt(element, 'p5', '.comment');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    button.click();
    await until(() => button.getAttribute('aria-expanded') === 'false');
    expect(await saidAt(element, 'p5', '.thread')).to.deep.equal([]);
  });

  it('brings comments in four orders, and those of one language alone', async () => {
    const { element } = await opened({
      comments: [
        comment('a', { createdAt: '2020-11-01T08:00:00Z', votes: { up: 9, down: 0 } }),
        comment('b', { createdAt: '2020-11-02T08:00:00Z', language: 'fr' }),
        comment('c', { createdAt: '2020-11-03T08:00:00Z', votes: { up: 2, down: 0 } }),
        comment('d', { createdAt: '2020-11-04T08:00:00Z', replyTo: 'b', language: 'mul' }),
      ],
    });
    await openAt(element, 'p5');
    const bodies = () => saidAt(element, 'p5', '.said');
    expect(await bodies()).to.deep.equal(['Body c', 'Body b', 'Body d', 'Body a']);
    const choose = async (at: number, value: string) => {
      const select = (await toolsAt(element, 'p5')).shadowRoot!.querySelectorAll('select')[at]!;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    };
    for (const [order, expected] of [
      ['oldest', 'a b d c'],
      ['supported', 'a c b d'],
      ['discussed', 'b d c a'],
    ] as const) {
      await choose(0, order);
      expect((await bodies()).map((body) => body.at(-1)).join(' '), order).to.equal(expected);
    }
    await choose(1, 'fr');
    expect(await bodies()).to.deep.equal(['Body b']);
    await choose(1, '');
    expect(await bodies()).to.have.length(4);
    // Several languages at once are none for a screen reader.
    const shown = [...(await toolsAt(element, 'p5')).shadowRoot!.querySelectorAll('.said')];
    expect(shown.find((one) => said(one) === 'Body d')!.hasAttribute('lang')).to.equal(false);
  });

  it('folds long comments and long rows of replies, and loses nothing', async () => {
    const long = 'A long letter. '.repeat(80).trim();
    const { element } = await opened({
      comments: [
        comment('a', { body: long }),
        ...Array.from({ length: 9 }, (_, i) =>
          comment(`r${i}`, { replyTo: 'a', createdAt: `2020-11-06T08:00:0${i}Z` }),
        ),
      ],
    });
    await openAt(element, 'p5');
    expect((await saidAt(element, 'p5', '.said'))[0]!.length).to.be.lessThan(520);
    expect(await saidAt(element, 'p5', '.replies li .said')).to.have.length(3);
    (await namedAt(element, 'p5', later.whole)).click();
    await until(async () => (await saidAt(element, 'p5', '.said'))[0] === long);
    (await namedAt(element, 'p5', /Show 6 more/)).click();
    await until(async () => (await saidAt(element, 'p5', '.replies li .said')).length === 9);
    expect((await saidAt(element, 'p5', '.said'))[0]).to.equal(long);
  });

  it('reads older parts where somebody asks, and all where all are needed', async () => {
    const { element } = await opened({
      comments: Array.from({ length: 120 }, (_, i) =>
        comment(`c${i}`, { createdAt: new Date(Date.UTC(2020, 10, 1, 0, i)).toISOString() }),
      ),
    });
    await openAt(element, 'p5');
    expect(await saidAt(element, 'p5', '.said')).to.have.length(20);
    (await namedAt(element, 'p5', later.older)).click();
    await until(async () => (await saidAt(element, 'p5', '.said')).length === 70);
    const select = await partAt<HTMLSelectElement>(element, 'p5', 'select');
    select.value = 'oldest';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(async () => (await saidAt(element, 'p5', '.said')).length === 120);
    expect((await saidAt(element, 'p5', '.said'))[0]).to.equal('Body c0');
  });

  it('says in the place of a comment that was taken away why, and keeps what was answered', async () => {
    const { element } = await opened({
      comments: [
        {
          id: 'x',
          kind: 'comment',
          document: text.id,
          paragraph: 'p5',
          language: 'en',
          createdAt: '2020-11-01T08:00:00Z',
          state: 'hidden',
          moderation: { reason: { en: 'it named a private person' }, at: '2020-11-02T08:00:00Z' },
        },
        comment('y', { replyTo: 'x' }),
      ],
    });
    await openAt(element, 'p5');
    const [tomb] = await saidAt(element, 'p5', '.tomb');
    expect(tomb).to.match(/2 November 2020.*it named a private person/);
    expect(await saidAt(element, 'p5', '.said')).to.deep.equal(['Body y']);
    expect((await saidAt(element, 'p5', '.thread [role=heading]'))[0]).to.match(/^1 comment\b/);
  });

  it('opens all comments at once', async () => {
    const { element } = await opened();
    const all = await until(() => element.shadowRoot!.querySelector<HTMLElement>('.head .btn'));
    expect(said(all)).to.equal(`Show all ${published.length} comments`);
    all.click();
    await partAt(element, 'whole-text', '.thread');
    const shown = await Promise.all(
      [...text.paragraphs.map(({ id }) => id), 'whole-text'].map((place) => saidAt(element, place, '.said')),
    );
    expect(shown.flat().sort()).to.deep.equal(
      published.map(({ body }) => body!.replace(/\s+/g, ' ').trim()).sort(),
    );
  });

  it('follows addresses to a paragraph and to a comment, with the focus', async () => {
    location.hash = '#comment-comment-11';
    const { element } = await opened();
    await until(() => element.shadowRoot!.activeElement?.matches('ogp-paragraph-tools'));
    const tools = await toolsAt(element, 'p9');
    await until(() => tools.shadowRoot!.activeElement?.id === 'comment-comment-11');
    location.hash = '#P12';
    await until(() => element.shadowRoot!.activeElement?.id === 'p12');
    location.hash = '#whole-text';
    await until(() => element.shadowRoot!.activeElement?.id === 'whole-text');
    await partAt(element, 'whole-text', '.thread');
    // The address is this already, so that following its link changes nothing.
    (document.activeElement as HTMLElement).blur();
    element.shadowRoot!.querySelector<HTMLElement>('a[href="#whole-text"]')!.click();
    await until(() => element.shadowRoot!.activeElement?.id === 'whole-text');
  });

  it('draws a long text piece by piece, and leads to its end at once', async () => {
    const paragraphs = Array.from({ length: 700 }, (_, i) => ({
      ...text.paragraphs[0]!,
      id: `long-${i}`,
      label: `L${i}`,
    }));
    location.hash = '#L699';
    const { element } = await opened({ document: { paragraphs } });
    expect(element.shadowRoot!.querySelectorAll('article')).to.have.length(300);
    await until(() => element.shadowRoot!.activeElement?.id === 'long-699');
    expect(element.shadowRoot!.querySelectorAll('article')).to.have.length(700);
    await openAt(element, 'long-698');
  });

  it('stands on the page’s side, whatever direction its words have; the text begins on its own', async () => {
    const page = document.documentElement;
    page.dir = 'rtl';
    try {
      const { element } = await opened();
      const sideOf = (selector: string) =>
        getComputedStyle(element.shadowRoot!.querySelector(selector)!).textAlign;
      expect([sideOf('[role=heading]'), sideOf('.text p')]).to.deep.equal(['right', 'start']);
      page.dir = '';
      expect(sideOf('[role=heading]')).to.equal('left');
    } finally {
      page.dir = '';
    }
  });

  it('says when it opens, that it is closed, broken off or only to be read, and takes nothing then', async () => {
    const { opens, closes } = { opens: '2120-10-31T23:00:00Z', closes: '2020-11-30T23:00:00Z' };
    for (const [document, discovery, expected] of [
      [{ opens }, {}, /^Opens on 1 November 2120, 00:00 \(Europe\/Tirane\)/],
      [{ closes }, {}, /^Closed on 30 November 2020, 23:59 \(Europe\/Tirane\)/],
      [{ cancelled: true }, {}, /broken off/],
      [{}, { writes: [] }, /Nothing can be written here/],
    ] as [Setting['document'], Setting['discovery'], RegExp][]) {
      const { element } = await opened({ document: document!, discovery: discovery! });
      expect(said(element.shadowRoot!.querySelector('.head .note'))).to.match(expected);
      expect(await saidAt(element, 'p5', '.stand')).to.deep.equal(['Agree31 Neutral2 Disagree1']);
      expect(await saidAt(element, 'p5', '.stand button')).to.deep.equal([]);
      expect(await saidAt(element, 'p3', '.comment')).to.deep.equal([]);
      await openAt(element, 'p5');
      expect(await saidAt(element, 'p5', '.thread button')).to.not.include(later.write);
      expect(await saidAt(element, 'p5', '.acts button')).to.not.include(later.reply);
      element.remove();
    }
  });

  it('says what is the matter where it cannot be read, and tries again', async () => {
    const { element, backend } = await opened({ attributes: { document: text.id }, backend: null });
    expect(said(element.shadowRoot!.querySelector('.note'))).to.equal(en.unconnected);
    backend.setState('offline');
    const [failed, loaded] = [listen(element, 'ogp-failed'), listen(element, 'ogp-loaded')];
    element.backend = backend;
    await until(() => failed.length && element.shadowRoot!.querySelector('.note .btn'));
    backend.setState('online');
    element.shadowRoot!.querySelector<HTMLElement>('.note .btn')!.click();
    await until(() => loaded.length && element.shadowRoot!.querySelector('#p1'));
    element.setAttribute('document', 'none');
    await until(() => said(element.shadowRoot!.querySelector('.note')) === en.unknown);
  });

  it('shows what changed since the version before, and keeps comments on what is no longer there', async () => {
    const { element } = await opened({ document: nextVersion, comments: commentsInNextVersion });
    const changed = nextVersion.paragraphs.find(({ before }) => before?.paragraphs.length)!;
    await pressAt(element, changed.id, '.changes .btn');
    const difference = await partAt(element, changed.id, '.diff');
    const without = (selector: string) => {
      const copy = difference.querySelector('p')!.cloneNode(true) as Element;
      for (const one of copy.querySelectorAll(selector)) one.remove();
      return copy.textContent.replace(/\s+/g, ' ').trim();
    };
    const was = text.paragraphs.filter(({ id }) => changed.before!.paragraphs.includes(id));
    expect(without('ins')).to.equal(was.map((one) => paragraphText(one, 'en')).join(' '));
    expect(without('del')).to.equal(paragraphText(changed, 'en'));
    const moved = commentsInNextVersion.find(({ home, state }) => home && state === 'published')!;
    await openAt(element, moved.home!);
    expect(await saidAt(element, moved.home!, '.said')).to.include(moved.body!.replace(/\s+/g, ' ').trim());
    expect((await saidAt(element, moved.home!, '.by'))[0]).to.include('Version 1');
  });
});
