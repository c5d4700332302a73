/** That the table is one to eyes, keys and screen readers, in little room and much; and where its data come from. */
import { expect } from '@open-wc/testing';
import { planItemsCsv, planWordsEn, planWordsSq } from '@ogp-kit/core/browser';
import { memoryBackend } from '@ogp-kit/client';
import { discovery } from '../consultation-summary/consultation-summary.samples.ts';
import { bare, longPlan, mixed, planWith, priced, untidy, wholeMeasure } from './plan-table.samples.ts';
import { all, clear, english, one, open, put, rowOf, until, wordsOf } from './plan-table.bench.ts';

afterEach(() => {
  clear();
  scrollTo(0, 0);
});

const wide = '70rem';
const narrow = '20rem';
const roles: Record<string, string> = {
  TABLE: 'table',
  THEAD: 'rowgroup',
  TBODY: 'rowgroup',
  TR: 'row',
  TD: 'cell',
};

describe('the structure of the table', () => {
  for (const room of [wide, narrow]) {
    it(`keeps its roles at ${room}, since its rows are no longer laid out as such`, async () => {
      const element = await open({}, { content: untidy }, room);
      for (const part of all(element, 'table, thead, tbody, tr, td'))
        expect(part.getAttribute('role')).to.equal(roles[part.tagName]);
      for (const head of all(element, 'th'))
        expect(head.getAttribute('role')).to.equal(
          head.getAttribute('scope') === 'col' ? 'columnheader' : 'rowheader',
        );
      expect(wordsOf(one(element, 'caption'))).to.equal(english.line);
    });

    it(`passes axe at ${room}`, async () => {
      for (const content of [priced, mixed, untidy, wholeMeasure]) {
        const element = await open({ 'link-commitment': '/c/{id}' }, { content }, room);
        await expect(element).to.be.accessible();
      }
    });

    it(`never leaves its place at ${room}`, async () => {
      for (const content of [priced, mixed, wholeMeasure]) {
        const element = await open({ lang: 'sq' }, { content }, room);
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      }
    });
  }

  it('has nine columns in every row', async () => {
    const element = await open({}, { content: untidy }, wide);
    for (const row of all(element, 'tr')) {
      const spans = [...row.children].map((cell) => (cell as HTMLTableCellElement).colSpan);
      expect(spans.reduce((a, b) => a + b)).to.equal(9);
    }
  });

  it('has rows under each other where there is room, with amounts aligned at their point', async () => {
    const element = await open({}, { content: priced }, wide);
    const tops = [...rowOf(element, 'Finding').children].map((cell) => cell.getBoundingClientRect().top);
    expect(new Set(tops).size).to.equal(1);
    const room = (title: string) => {
      const cell = rowOf(element, title).children[5]!;
      return cell.querySelector<HTMLElement>('[data-room]')?.dataset['room'] ?? '';
    };
    expect([room('Finding'), room('Surveys of how satisfied')]).to.deep.equal(['.0', '']);
    expect(wordsOf(rowOf(element, 'Finding').children[5])).to.equal('2,400');
  });

  it('has names before values where there is little room, in the same order', async () => {
    const element = await open({}, { content: priced }, narrow);
    const cells = [...rowOf(element, 'Finding').children].slice(1);
    const tops = cells.map((cell) => cell.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    expect(new Set(tops).size).to.equal(tops.length);
    // Browsers differ in how they write what is drawn of an attribute.
    const name = (cell: Element) => [
      cell.getAttribute('data-head'),
      getComputedStyle(cell, '::before').content !== 'none',
    ];
    expect(name(cells[4]!)).to.deep.equal([english.indicativeCost, true]);
    expect(getComputedStyle(one(element, 'thead')).display).to.equal('none');
    const unpriced = [...rowOf(element, 'Carrying').children].at(-1)!;
    expect(name(unpriced)).to.deep.equal([english.money, true]);
  });

  it('keeps its head in sight while one scrolls, below that of the page', async () => {
    const element = await open({}, { content: longPlan(40) }, wide);
    const head = one(element, 'thead');
    scrollTo(0, 1500);
    await until(() => Math.abs(head.getBoundingClientRect().top) < 1);
    element.style.setProperty('--ogp-sticky-top', '40px');
    await until(() => Math.abs(head.getBoundingClientRect().top - 40) < 1);
  });

  it('has a heading of the level that fits', async () => {
    const element = await open({ 'heading-level': '4' }, { content: priced });
    expect(one(element, '[role=heading]').getAttribute('aria-level')).to.equal('4');
  });

  it('sets nothing by a style attribute in its markup', async () => {
    const element = await open({}, { content: mixed });
    expect(all(element, '[style]').map(({ tagName }) => tagName)).to.deep.equal(['TABLE']);
  });
});

describe('the file of the table', () => {
  const { click } = HTMLAnchorElement.prototype;
  const { createObjectURL } = URL;
  let saved: { name: string; file: Blob } | undefined;
  beforeEach(() => {
    saved = undefined;
    let last: Blob;
    URL.createObjectURL = (file: Blob) => createObjectURL((last = file));
    HTMLAnchorElement.prototype.click = function () {
      saved = { name: this.download, file: last };
    };
  });
  afterEach(() => {
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = createObjectURL;
  });

  const fileOf = async (...setting: Parameters<typeof open>) => {
    const element = await open(...setting);
    one(element, 'button').click();
    const { name, file } = await until(() => saved);
    const [head, ...rows] = new TextDecoder().decode(await file.arrayBuffer()).split('\r\n');
    return { name, head, rows };
  };
  /** Core's rows; the heads are those of the page. */
  const rowsOf = (...given: Parameters<typeof planItemsCsv>) =>
    planItemsCsv(...given)
      .split('\r\n')
      .slice(1);

  it('has the lines that are shown, as core writes them', async () => {
    const options = { language: 'en', words: planWordsEn };
    const { name, head, rows } = await fileOf({}, { content: priced });
    expect(name).to.equal(`${priced.id}.csv`);
    expect(rows).to.deep.equal(rowsOf(priced, options));
    expect(head).to.equal(
      'No.,Level,"Objective, measure, activity",Institutions,with,Start,End,Cost,"State budget","Foreign funding","Not yet funded",Currency,Unit',
    );
    const items = untidy.items!.filter(({ policyArea }) => policyArea === 'anti-corruption');
    const area = await fileOf({ 'policy-area': 'anti-corruption' }, { content: untidy });
    expect(area.rows).to.deep.equal(rowsOf({ ...untidy, items }, options));
  });

  it('is for an Albanian Excel on an Albanian page', async () => {
    const options = { language: 'sq', words: planWordsSq, separator: ';' } as const;
    const { head, rows } = await fileOf({ lang: 'sq' }, { content: priced });
    expect(rows).to.deep.equal(rowsOf(priced, options));
    expect(head).to.match(/^Nr\.;Niveli;.*;Monedha;Njësia$/);
  });
});

describe('the data of the table', () => {
  const documents = { [`plans/${priced.id}.json`]: priced };

  it('come from a backend', async () => {
    const backend = memoryBackend({ discovery, documents });
    const loaded: unknown[] = [];
    const element = put({ plan: priced.id }, { backend });
    element.addEventListener('ogp-loaded', ({ resource }) => loaded.push(resource));
    await until(() => element.shadowRoot?.querySelector('table'));
    expect(loaded).to.deep.equal(['plan']);
  });

  it('come from a file', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify({ plan: priced, commitments: [] })]));
    expect(all(await open({ src }), 'table')).to.have.length(1);
  });

  it('come from the page', async () => {
    const element = put();
    element.innerHTML = '<script type="application/json"></script>';
    element.firstElementChild!.textContent = JSON.stringify(bare);
    await until(() => element.shadowRoot?.querySelector('table'));
  });

  it('may be missing: what is so is said, and can be tried again', async () => {
    const backend = memoryBackend({ discovery, documents });
    backend.setState('offline');
    const element = await open({ plan: priced.id }, { backend });
    expect(wordsOf(one(element, '.note p'))).to.equal(english.unread);
    expect(element.matches(':state(failed)')).to.equal(true);
    backend.setState('online');
    one(element, '.note button').click();
    await until(() => element.shadowRoot?.querySelector('table'));
    expect(element.matches(':state(failed)')).to.equal(false);
  });

  it('may have no table yet, or none of an area', async () => {
    const none = await open({}, { content: planWith([]) });
    expect(wordsOf(one(none, '.note'))).to.equal(english.noTable);
    expect(none.matches(':state(empty)')).to.equal(true);
    const { items: _items, ...without } = bare;
    expect(wordsOf(one(await open({}, { content: without }), '.note'))).to.equal(english.noTable);
    const other = await open({ 'policy-area': 'access-to-justice' }, { content: priced });
    expect(wordsOf(one(other, '.note'))).to.equal(english.noLines);
  });
});
