/** What the summary says of a consultation, and what it does where something is missing. */
import type { PositionTaken, VoteTaken } from '@ogp-kit/core/browser';
import { expect } from '@open-wc/testing';
import {
  all,
  clearBench,
  english,
  newBackend,
  one,
  open,
  openText,
  press,
  section,
  settled,
  until,
  wordsOf,
  type Setting,
} from './consultation-summary.bench.ts';
import { longText, manyOrganisations, text } from './consultation-summary.samples.ts';
import { OgpSubmittedEvent } from '../base/events.ts';
import { formatOf } from '../i18n/format.ts';
import { at } from '../plan-view/plan-view.bench.ts';

const f = formatOf('en-GB');

const deadlineOf = async (setting: Setting) => {
  const element = await open(setting);
  return wordsOf(one(element, '.wide'));
};

afterEach(clearBench);

describe('the deadline of a consultation', () => {
  let real: () => void = () => undefined;
  afterEach(() => real());

  const closing = { closes: text.closes! };

  it('is told in days, with day, time and zone', async () => {
    real = at('2020-11-12T10:00:00Z');
    expect(await deadlineOf({ document: closing })).to.equal(
      '18 days left closes Monday 30 November 2020 at 23:59 (Europe/Tirane)',
    );
  });

  it('counts the days of the consultation’s zone', async () => {
    real = at('2020-11-28T23:30:00Z');
    expect(await deadlineOf({ document: closing })).to.match(/^1 day left/);
  });

  it('is today on the last day, until it is over', async () => {
    real = at('2020-11-30T22:59:00Z');
    const element = await open({ document: closing });
    expect(wordsOf(one(element, '.wide'))).to.equal(
      'Closes today at 23:59 Monday 30 November 2020 (Europe/Tirane)',
    );
    real();
    real = at('2020-11-30T23:00:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(element);
    expect(wordsOf(one(element, '.wide'))).to.equal(
      'Closed since Monday 30 November 2020 at 23:59 (Europe/Tirane)',
    );
    expect(element.matches(':state(closed)')).to.equal(true);
  });

  it('passes while the page is open', async () => {
    const closes = new Date(Date.now() + 700).toISOString();
    const element = await open({ document: { closes } });
    expect(wordsOf(one(element, '.wide'))).to.match(/^(Closes today|1 day left)/);
    await until(() => /^Closed/.test(wordsOf(one(element, '.wide'))));
  });

  it('passes at whatever moment of a drawing', async () => {
    const Real = Date;
    let moment = Real.parse('2020-11-30T22:59:59Z');
    class Looked extends Real {
      constructor(...given: [] | [string | number | Date]) {
        super(...((given.length ? given : [(moment += 1)]) as [number]));
      }
      static override now = () => (moment += 1);
    }
    globalThis.Date = Looked as DateConstructor;
    real = () => (globalThis.Date = Real);
    const words = [];
    for (let looks = 1; looks <= 40; looks++) {
      const closes = new Real(moment + looks).toISOString();
      const element = await open({ document: { closes } });
      words.push(await until(() => /^Closed/.exec(wordsOf(one(element, '.wide')))));
    }
    expect(words).to.have.length(40);
  });

  it('is when it opens, before that', async () => {
    real = at('2020-10-20T10:00:00Z');
    expect(await deadlineOf({ document: closing })).to.equal(
      'Opens in 12 days opens Sunday 1 November 2020 at 00:00 (Europe/Tirane)',
    );
    real();
    real = at('2020-10-31T23:30:00Z');
    expect(await deadlineOf({ document: { ...closing, opens: '2020-11-01T08:00:00Z' } })).to.equal(
      'Opens today at 09:00 Sunday 1 November 2020 (Europe/Tirane)',
    );
  });

  it('leads to the report, or says whether there will be one', async () => {
    const after = async (document: Setting['document']) => {
      const element = await open({ document: { ...closing, ...document } });
      return one(element, '.figures').nextElementSibling!;
    };
    const reported = await after({ report: 'https://example.org/report' });
    expect(reported.querySelector('a')!.href).to.equal('https://example.org/report');
    expect(wordsOf(await after({}))).to.equal(english.reportLater);
    expect(wordsOf(await after({ reportExpected: false }))).to.equal(english.noReport);
    const unsafe = await after({ report: 'javascript:alert(1)' });
    expect(unsafe.localName).to.equal('section');
  });

  it('is none where there is no end, or where it was broken off', async () => {
    const { closes: _, ...endless } = openText;
    const backend = newBackend();
    const { read } = backend;
    backend.read = async <T>(path: string) =>
      path.endsWith(`${text.id}.json`) ? (endless as T) : read<T>(path);
    expect(await deadlineOf({ backend })).to.equal('Open until further notice');
    expect(await deadlineOf({ document: { cancelled: true } })).to.match(/^Broken off/);
  });

  it('is told of a zone that the browser does not know', async () => {
    real = at('2020-11-12T10:00:00Z');
    expect(await deadlineOf({ document: { ...closing, timeZone: 'Europe/Nowhere' } })).to.match(
      /^18 days left/,
    );
  });
});

describe('the figures', () => {
  it('are those that the backend tells, and positions only where there are enough', async () => {
    const figures = async (positions: number | undefined) => {
      const backend = newBackend();
      const { read } = backend;
      const counts = { comments: 1, wholeText: 0, removedText: 0, organisations: 2, positions };
      backend.read = async <T>(path: string) =>
        path.endsWith(`${text.id}.json`) ? ({ ...openText, counts } as T) : read<T>(path);
      return all(await open({ backend }), '.figures [part=item]').map(wordsOf);
    };
    expect(await figures(1234)).to.deep.equal(['1 comment', '1,234 positions', '2 organisations']);
    expect(await figures(4)).to.deep.equal(['1 comment', '2 organisations']);
    expect(await figures(undefined)).to.deep.equal(['1 comment', '2 organisations']);
  });
});

describe('the level of agreement', () => {
  it('is shown of the twelve paragraphs with the most positions, then of all', async () => {
    const element = await open({ document: longText });
    const bars = () => all(element, '.bars li');
    expect(bars()).to.have.length(12);
    const rows = all(element, 'tbody tr').length;
    await press(element, english.showParagraphs(f, rows));
    expect(bars()).to.have.length(rows);
    expect(element.shadowRoot!.activeElement).to.equal(bars()[12]);
  });

  it('is said to be hidden where there are too few positions', async () => {
    const element = await open({
      document: { paragraphs: text.paragraphs.map(({ counts: _, ...one }) => one) },
    });
    expect(wordsOf(section(element, english.agreement))).to.contain(english.noneTold);
    expect(all(element, '.bars')).to.have.length(0);
  });

  it('stands in a table that keeps its roles, and its rows behind the picture', async () => {
    const element = await open();
    const table = one(element, 'table');
    expect(wordsOf(table.querySelector('caption'))).to.equal(english.caption);
    expect([...table.querySelectorAll('th[role=columnheader]')].map(wordsOf)).to.have.length(5);
    await expect(element).to.be.accessible();
    one(element, 'summary').click();
    await expect(element).to.be.accessible();
  });
});

describe('what cannot be read', () => {
  it('is said, with a way to try again; the rest is shown', async () => {
    const backend = newBackend();
    backend.fails = /comments|organisations/;
    const failed: string[] = [];
    const listen = (event: Event) =>
      failed.push((event as unknown as { error: { code: string } }).error.code);
    document.addEventListener('ogp-failed', listen);
    const element = await open({ backend });
    document.removeEventListener('ogp-failed', listen);
    expect(failed).to.deep.equal(['offline', 'offline']);
    expect(element.matches(':state(failed)')).to.equal(true);
    expect(all(element, '.note p').map(wordsOf)).to.deep.equal([
      english.commentsUnread,
      english.organisationsUnread,
    ]);
    expect(all(element, '.bars li')).not.to.have.length(0);
    backend.fails = /^$/;
    one(element, '.note .btn').click();
    await settled(element);
    expect(all(element, '.rows li')).to.have.length(5);
    expect(all(element, '.note')).to.have.length(0);
    expect(all(element, '.organisations li')).to.have.length(10);
    expect(element.matches(':state(failed)')).to.equal(false);
  });

  it('takes the comments away no more than the text does', async () => {
    const backend = newBackend();
    backend.fails = new RegExp(`${text.id}\\.json`);
    const element = await open({ backend });
    expect(wordsOf(one(element, '.note p'))).to.equal(english.documentUnread);
    expect(all(element, '.rows li')).to.have.length(5);
    backend.fails = /^$/;
    one(element, '.note .btn').click();
    await settled(element);
    expect(all(element, '.figures')).to.have.length(1);
  });

  it('is left out where the backend does not have it', async () => {
    const backend = newBackend();
    backend.lacks = /comments|organisations/;
    const element = await open({ backend });
    expect(all(element, '.note')).to.have.length(0);
    expect(section(element, english.latest)).to.equal(undefined);
    expect(section(element, english.takingPart)).to.equal(undefined);
    expect(all(element, '.figures')).to.have.length(1);
  });

  it('is the text that nobody knows, or that the page does not name', async () => {
    const unknown = await open({ attributes: { document: 'none' } });
    expect(wordsOf(one(unknown, '.note'))).to.equal(english.unknown);
    const element = await open();
    element.backend = undefined;
    await settled(element);
    expect(wordsOf(one(element, '.note'))).to.equal(english.unconnected);
  });
});

describe('what a page asks for', () => {
  it('is shown and read, and nothing else', async () => {
    const backend = newBackend();
    const element = await open({ backend, attributes: { show: ' discussed  latest ' } });
    expect(backend.reads.sort()).to.deep.equal(['.json', '/comments.json']);
    expect(all(element, 'section [role=heading]').map(wordsOf)).to.deep.equal([
      english.discussed,
      english.latest,
    ]);
    element.show = 'organisations';
    await settled(element);
    expect(backend.reads).to.have.length(3);
    expect(all(element, 'section [role=heading]').map(wordsOf)).to.deep.equal([english.takingPart]);
  });

  it('is said in its language', async () => {
    const element = await open();
    element.lang = 'sq';
    await settled(element);
    await until(() => wordsOf(one(element, '[role=heading]')) === 'Konsultimi me një vështrim');
    expect(wordsOf(one(element, '.wide'))).to.match(/mbyllet ditën e \S+, më 30 nëntor 2120, në orën 23:59/);
  });

  it('has headings of its level', async () => {
    const element = await open({ attributes: { 'heading-level': '4' } });
    const levels = all(element, '[role=heading]').map((each) => each.getAttribute('aria-level'));
    expect(new Set(levels.slice(1))).to.deep.equal(new Set(['5']));
    expect(levels[0]).to.equal('4');
  });

  it('has no heading of the whole where only topics are shown', async () => {
    const element = await open({ attributes: { 'heading-level': '3', show: 'agreement discussed' } });
    const headings = all(element, '[role=heading]');
    expect(headings.map(wordsOf)).to.deep.equal([english.agreement, english.discussed]);
    expect(headings.map((each) => each.getAttribute('aria-level'))).to.deep.equal(['3', '3']);
  });

  it('is read again when something was said on the page, and stays until then', async () => {
    const backend = newBackend();
    const element = await open({ backend, attributes: { show: 'deadline latest' } });
    backend.reads.length = 0;
    document.body.dispatchEvent(new OgpSubmittedEvent('vote', {} as VoteTaken));
    for (let i = 0; i < 3; i++)
      document.body.dispatchEvent(new OgpSubmittedEvent('position', {} as PositionTaken));
    const figures = one(element, '.figures');
    await until(() => backend.reads.length);
    expect(one(element, '.figures')).to.equal(figures);
    await settled(element);
    expect(backend.reads.sort()).to.deep.equal(['.json', '/comments.json']);
  });

  it('is all there on paper, and as before behind it', async () => {
    const element = await open({ document: longText, comments: manyOrganisations });
    dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(one<HTMLDetailsElement>(element, 'details').open).to.equal(true);
    expect(all(element, '.bars li').length).to.equal(all(element, 'tbody tr').length);
    expect(all(element, '.organisations li')).to.have.length(17);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    expect(one<HTMLDetailsElement>(element, 'details').open).to.equal(false);
    expect(all(element, '.bars li')).to.have.length(12);
  });
});
