/** The two views, where there is a great deal, the calendar, and where a plan comes from. */
import type { Plan } from '@ogp-kit/core/browser';
import { expect } from '@open-wc/testing';
import { at, backendOf, clear, put, until, wordsOf } from '../plan-view/plan-view.bench.ts';
import { all, kept, lanes, one, open, press, said, title } from './plan-timeline.bench.ts';
import { words } from './plan-timeline.messages.en.ts';
import { manyCommitments, sample, samplePlan } from './plan-timeline.samples.ts';

let real: () => void = () => undefined;
beforeEach(() => {
  real = at('2020-09-15T10:00:00Z');
});
afterEach(() => {
  real();
  clear();
});

describe('where there is a great deal', () => {
  it('commitments are folded, and all come in time, can be opened, and are printed', async () => {
    const element = await open(manyCommitments(70, 3));
    expect(all(element, '.group')).to.have.length(20);
    expect(wordsOf(one(element, 'summary'))).to.match(/^\d+ of 3 milestones complete/);
    await until(() => lanes(element).length === 210);
    await press(element, words.showAll);
    expect(all<HTMLDetailsElement>(element, 'details').every((each) => each.open)).to.equal(true);
    const another = await open(manyCommitments(70, 3));
    dispatchEvent(new Event('beforeprint'));
    expect(lanes(another)).to.have.length(210);
    expect(all<HTMLDetailsElement>(another, 'details').every((each) => each.open)).to.equal(true);
    dispatchEvent(new Event('afterprint'));
  });

  it('all come, though those there at first were opened, or printed, before it was their turn', async () => {
    const opened = await open(manyCommitments(70, 3));
    await press(opened, words.showAll);
    const printed = await open(manyCommitments(70, 3));
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    await until(() => lanes(opened).length === 210);
    await until(() => lanes(printed).length === 210);
  });

  it('draws what is opened at once', async () => {
    const element = await open(manyCommitments(70, 3));
    const last = all<HTMLDetailsElement>(element, 'details').at(-1)!;
    last.open = true;
    await until(() => last.querySelectorAll('.lane').length === 3);
  });
});

describe('the two views', () => {
  it('are what the plan is at, where the page does not say', async () => {
    const shown = async (plan: Partial<Plan>, attributes = {}) =>
      title(await open({ ...samplePlan, ...plan }, attributes));
    expect(await shown({})).to.equal(words.makingTitle);
    expect(await shown({ status: 'implementing' })).to.equal(words.keepingTitle);
    expect(await shown({ status: 'ended' })).to.equal(words.keepingTitle);
    expect(await shown({ stages: [] })).to.equal(words.keepingTitle);
    expect(await shown({ stages: [], commitments: [] })).to.equal(words.makingTitle);
    expect(await shown({ status: 'ended' }, { view: 'making' })).to.equal(words.makingTitle);
    expect(await shown({}, { view: 'nonsense' })).to.equal(words.makingTitle);
  });

  it('are switched by who reads, until the page says another', async () => {
    const element = await open(sample(), { view: 'making' });
    const pressed = () => all(element, '.switch [aria-pressed=true]').map(wordsOf);
    const [, keeping] = all<HTMLButtonElement>(element, '.switch button');
    keeping!.focus();
    await press(element, words.keeping);
    expect(pressed()).to.deep.equal([words.keeping]);
    expect(element.view).to.equal('making');
    expect(element.getAttribute('view')).to.equal('making');
    expect(element.shadowRoot!.activeElement === keeping).to.equal(true);
    element.setAttribute('view', 'keeping');
    await element.updateComplete;
    await press(element, words.making);
    expect(pressed()).to.deep.equal([words.making]);
    element.setAttribute('view', 'making');
    element.setAttribute('view', 'keeping');
    await until(() => pressed()[0] === words.keeping);
  });

  it('say that there is nothing, and offer no way to nothing', async () => {
    const element = await open(
      { ...samplePlan, stages: [], calls: [], events: [], reports: [] },
      { view: 'making' },
    );
    expect(wordsOf(one(element, '.note'))).to.equal(words.noMaking);
    expect(element.matches(':state(empty)')).to.equal(true);
    await press(element, words.keeping);
    expect(all(element, '.switch')).to.have.length(0);
    expect(element.matches(':state(empty)')).to.equal(false);
    const bare = await open({ ...samplePlan, commitments: [] }, { view: 'keeping' });
    expect(wordsOf(one(bare, '.note'))).to.equal(words.noKeeping);
  });
});

describe('the dates', () => {
  it('go into a calendar, those of the view that is shown', async () => {
    const files: Blob[] = [];
    const names: string[] = [];
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob) => {
      files.push(blob as Blob);
      return 'about:blank';
    };
    HTMLAnchorElement.prototype.click = function () {
      names.push(this.download);
    };
    const element = await open(kept({ endDate: '2021-02-28' }), { view: 'keeping' });
    await press(element, words.calendar);
    await until(() => files.length === 1);
    await press(element, words.making);
    await press(element, words.calendar);
    await until(() => files.length === 2);
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
    expect(names).to.deep.equal(['AP_ALB05-keeping.ics', 'AP_ALB05-making.ics']);
    const entries = async (file: Blob) =>
      [...(await file.text()).replace(/\r\n /g, '').matchAll(/DTSTART\S*:(\S+)[^]*?SUMMARY\S*:(.*)\r/g)].map(
        ([, start, summary]) => `${start} ${summary}`,
      );
    expect(files[0]!.type).to.match(/^text\/calendar/);
    expect(await entries(files[0]!))
      .to.include('20210228 Step 1')
      .and.to.have.length(1);
    expect((await entries(files[1]!)).slice(0, 2)).to.deep.equal([
      '20200701 Preparations',
      '20200701 Preliminary consultation',
    ]);
  });
});

describe('a plan', () => {
  it('comes from a backend, in the page, and is told in its language', async () => {
    const backend = backendOf({ [`plans/${samplePlan.id}.json`]: samplePlan });
    const read = await open(undefined, { plan: samplePlan.id }, { backend });
    expect(lanes(read)).to.have.length(6);
    clear();
    const inline = put('ogp-plan-timeline', { lang: 'sq' }, {}, JSON.stringify(samplePlan));
    await until(() => inline.shadowRoot?.querySelector('.head'));
    expect(said(inline)[0]).to.equal('1. Përgatitjet Ka kaluar korrik 2020');
    const address = URL.createObjectURL(new Blob([JSON.stringify(sample())]));
    const file = await open(undefined, { src: address });
    expect(lanes(file)).to.have.length(6);
  });

  it('that cannot be read is said to be so', async () => {
    const missing = await open(undefined, { plan: 'none' }, { backend: backendOf({}) });
    expect(wordsOf(one(missing, '.note'))).to.contain(words.unknown);
    expect(missing.matches(':state(failed)')).to.equal(true);
    const unconnected = await open(undefined);
    expect(wordsOf(one(unconnected, '.note'))).to.contain(words.unconnected);
  });

  it('fits a narrow page, and is mirrored on one of the other direction', async () => {
    const element = await open(sample({ status: 'implementing' }));
    element.style.inlineSize = '288px';
    expect(element.scrollWidth).to.be.at.most(288);
    await expect(element).to.be.accessible();
    element.style.inlineSize = '60rem';
    element.dir = 'rtl';
    const track = one(element, '.track').getBoundingClientRect();
    const bar = one(element, '.bar').getBoundingClientRect();
    expect(bar.right).to.be.closeTo(track.right, 1);
  });
});
