/** What a timeline shows of a plan, and what it says in words. */
import type { Plan, PlanExport } from '@ogp-kit/core/browser';
import { expect } from '@open-wc/testing';
import { at, backendOf, clear, put, until, wordsOf } from '../plan-view/plan-view.bench.ts';
import type { OgpPlanTimelineElement } from './plan-timeline.element.ts';
import { words } from './plan-timeline.messages.en.ts';
import { manyCommitments, sample, sampleCommitments, samplePlan } from './plan-timeline.samples.ts';
import './plan-timeline.ts';

type Given = Partial<OgpPlanTimelineElement>;

async function open(
  content: Plan | PlanExport | undefined,
  attributes: Record<string, string> = {},
  given: Given = {},
): Promise<OgpPlanTimelineElement> {
  const element = put('ogp-plan-timeline', { lang: 'en', ...attributes }, { content, ...given });
  await until(() => element.shadowRoot?.querySelector('.head, .note'));
  return element;
}

/** What is shown, not what is kept for the other view. */
const all = <E extends Element = HTMLElement>(element: Element, selector: string): E[] =>
  [...element.shadowRoot!.querySelectorAll<E>(selector)].filter((one) => !one.closest('[hidden]'));
const one = <E extends Element = HTMLElement>(element: Element, selector: string): E =>
  all<E>(element, selector)[0]!;
const lanes = (element: Element) => all(element, '.lane');
const said = (element: Element) => lanes(element).map((lane) => wordsOf(lane.firstElementChild));
const title = (element: Element) => wordsOf(one(element, '.head [role=heading]'));

/** Of each bar of a line: its pattern, where it begins and how long it is, in hundredths. */
const bars = (lane: Element): [string, number, number][] =>
  [...lane.querySelectorAll<SVGElement>('.bar')].map((bar) => [
    bar.classList[1]!,
    parseFloat(bar.style.insetInlineStart),
    parseFloat(bar.style.inlineSize),
  ]);

async function press(element: OgpPlanTimelineElement, label: string): Promise<void> {
  all<HTMLButtonElement>(element, 'button')
    .find((button) => wordsOf(button) === label)!
    .click();
  await element.updateComplete;
}

const { startDate: _start, endDate: _end, ...undated } = sampleCommitments[0]!;

const kept = (...milestones: Record<string, unknown>[]): PlanExport => ({
  plan: {
    ...samplePlan,
    status: 'implementing',
    period: { startDate: '2020-01-01', endDate: '2021-12-31' },
  },
  commitments: [
    {
      ...undated,
      statusReports: [],
      milestones: milestones.map((rest, i) => ({ id: `m${i}`, title: { en: `Step ${i + 1}` }, ...rest })),
    },
  ],
});

let real: () => void = () => undefined;
beforeEach(() => {
  real = at('2020-09-15T10:00:00Z');
});
afterEach(() => {
  real();
  clear();
});

describe('how a plan is made', () => {
  it('is told stage by stage, as the calendar says where nobody has', async () => {
    const element = await open(samplePlan);
    expect(title(element)).to.equal(words.makingTitle);
    expect(wordsOf(one(element, '.head p'))).to.equal('Today is 15 September 2020. 6 stages');
    expect(said(element)).to.deep.equal([
      '1. Preparations Over July 2020',
      '2. Preliminary consultation Now July 2020 to August 2020, September 2020',
      '3. Consultation in thematic groups Now September 2020, October 2020',
      '4. Drafting the plan To come October 2020',
      '5. Public consultation on the draft To come November 2020',
      '6. Finishing and approval To come November 2020, December 2020',
    ]);
    await expect(element).to.be.accessible();
  });

  it('draws each period where it is, overlapping ones, too', async () => {
    const element = await open(samplePlan);
    const days = 184; // July to December
    const share = (n: number) => (n / days) * 100;
    const expected: [string, number, number][][] = [
      [['past', 0, 31]],
      [
        ['doing', 0, 62],
        ['doing', 62, 30],
      ],
      [
        ['doing', 62, 30],
        ['doing', 92, 31],
      ],
      [['none', 92, 31]],
      [['none', 123, 30]],
      [
        ['none', 123, 30],
        ['none', 153, 31],
      ],
    ];
    lanes(element).forEach((lane, i) => {
      const drawn = bars(lane);
      expect(drawn.map(([tone]) => tone)).to.deep.equal(expected[i]!.map(([tone]) => tone));
      drawn.forEach(([, from, length], j) => {
        expect(from).to.be.closeTo(share(expected[i]![j]![1]), 0.02);
        expect(length).to.be.closeTo(share(expected[i]![j]![2]), 0.02);
      });
    });
  });

  it('says that something is done only where its tasks do', async () => {
    const [first, second, ...others] = samplePlan.stages;
    const done = first!.tasks.map((task) => ({ ...task, status: 'complete' as const }));
    const begun = second!.tasks.map((task, i) => (i ? task : { ...task, status: 'inProgress' as const }));
    const element = await open({
      ...samplePlan,
      stages: [{ ...first!, tasks: done }, { ...second!, tasks: begun }, ...others],
    });
    expect(said(element).slice(0, 2)).to.deep.equal([
      '1. Preparations Complete July 2020',
      '2. Preliminary consultation In progress July 2020 to August 2020, September 2020',
    ]);
  });

  it('tells tasks, evidence and events under their stage, and leads only where it is safe', async () => {
    const [first] = samplePlan.stages;
    const evidence = [
      { title: { en: 'Minutes' }, url: 'https://example.org/minutes', language: 'sq' },
      { title: { en: 'Bad' }, url: 'javascript:alert(1)' },
    ];
    const element = await open({
      ...samplePlan,
      stages: [{ ...first!, tasks: [{ title: { en: 'A task' }, status: 'complete', evidence }] }],
      events: [
        {
          id: 'e',
          stage: first!.id,
          title: { en: 'A meeting' },
          startDate: '2020-07-14',
          start: '2020-07-14T08:00:00Z',
          end: '2020-07-14T10:00:00Z',
          timeZone: 'Europe/Tirane',
          mode: 'hybrid',
          venue: { en: 'Tirana' },
          organiser: { organisation: 'akshi' },
          participants: { count: 41, breakdown: [{ label: { en: 'Civil society' }, count: 30 }] },
        },
        { id: 'f', title: { en: 'A launch' }, startDate: '2020-08' },
        { id: 'g', stage: 'gone', title: { en: 'Of a stage that is not there' }, startDate: '2020' },
      ],
    });
    expect(wordsOf(one(element, 'summary'))).to.equal('1 task, 1 event');
    expect(all(element, 'details li').map(wordsOf)).to.deep.equal([
      'A task Complete Minutes (Shqip)Bad',
      'A meeting 14 July 2020 · 10:00–12:00 (Europe/Tirane) · In person and online · Tirana · National Agency for Information Society · 41 participants · Civil society 30',
    ]);
    expect(all(element, 'details a').map((a) => a.getAttribute('href'))).to.deep.equal([evidence[0]!.url]);
    expect(all(element, 'section')[0]!.textContent).to.contain('A launch').and.to.contain('not there');
  });

  it('tells calls in their own zone, and reports with type, language and date', async () => {
    const element = await open({
      ...samplePlan,
      events: [],
      calls: [
        {
          kind: 'idea',
          opens: '2020-07-01T08:00:00Z',
          closes: '2020-07-31T22:00:00Z',
          timeZone: 'Europe/Tirane',
          answersBy: '2020-09-01',
        },
      ],
      reports: [
        {
          id: 'r',
          type: 'consultationReport',
          title: { en: 'What was heard' },
          url: 'https://example.org/r',
          language: 'sq',
          published: '2020-10',
        },
        { id: 's', type: 'of-our-own', title: { en: 'Another' } },
      ],
    });
    expect(
      all(element, 'section').map((each) =>
        all(element, 'li')
          .filter((li) => each.contains(li))
          .map(wordsOf),
      ),
    ).to.deep.equal([
      [
        'Call for ideas opens 1 July 2020, 10:00 (Europe/Tirane)',
        'Call for ideas closes 31 July 2020, 23:59 (Europe/Tirane)',
        'Answers to the call for ideas are due 1 September 2020',
      ],
      ['What was heard (Shqip) Consultation report · October 2020', 'Another'],
    ]);
  });

  it('can be one day long', async () => {
    const [first] = samplePlan.stages;
    const element = await open({
      ...samplePlan,
      stages: [{ ...first!, periods: [{ start: '2020-09-15', end: '2020-09-15' }] }],
    });
    expect(said(element)).to.deep.equal(['1. Preparations Now 15 September 2020']);
    const [[tone, from, length]] = bars(lanes(element)[0]!) as [[string, number, number]];
    expect([tone, from]).to.deep.equal(['doing', 46.67]);
    expect(length).to.be.closeTo(100 / 30, 0.02);
  });

  it('draws nothing where a stage has no dates', async () => {
    const [first] = samplePlan.stages;
    const element = await open({ ...samplePlan, stages: [{ ...first!, periods: [] }] });
    expect(said(element)).to.deep.equal([`1. Preparations ${words.noDate}`]);
    expect(all(element, '.track, .grid')).to.have.length(0);
  });
});

describe('how a plan is kept', () => {
  beforeEach(() => {
    real();
    real = at('2021-03-02T23:30:00Z');
  });

  it('is told in words for each milestone, and drawn where it has dates', async () => {
    const element = await open(
      kept(
        { startDate: '2020-01', endDate: '2020-02', status: 'complete' },
        { startDate: '2020-07', endDate: '2020-12', status: 'inProgress' },
        { endDate: '2021-02-28' },
        { startDate: '2021', status: 'notStarted' },
        { deadlineText: 'By fall', status: 'limited' },
        { status: 'withdrawn' },
      ),
      { 'link-commitment': '/c/{id}' },
    );
    expect(title(element)).to.equal(words.keepingTitle);
    // In Tirana it is already the next day.
    expect(wordsOf(one(element, '.head p'))).to.equal('Today is 3 March 2021. 2 overdue');
    expect(said(element)).to.deep.equal([
      'Step 1 Complete January 2020 to February 2020',
      'Step 2 Overdue, 62 days late In progress July 2020 to December 2020',
      'Step 3 Overdue, 3 days late until 28 February 2021',
      'Step 4 Not started from 2021',
      'Step 5 Limited By fall',
      'Step 6 Withdrawn no date given',
    ]);
    expect(wordsOf(one(element, '.group > p'))).to.equal('1 of 6 milestones complete, 2 overdue');
    expect(one(element, '.group a').getAttribute('href')).to.equal('/c/AL0066');
    const all731 = (n: number) => (n / 731) * 100;
    const expected: [string, number, number][][] = [
      [['done', 0, 60]],
      [
        ['doing', 182, 184],
        ['late', 366, 62],
      ],
      [
        ['none', 424, 1],
        ['late', 425, 3],
      ],
      [['none', 366, 365]],
      [],
      [],
    ];
    lanes(element).forEach((lane, i) =>
      bars(lane).forEach(([tone, from, length], j) => {
        const [wanted, start, days] = expected[i]![j]!;
        expect(tone).to.equal(wanted);
        expect(from).to.be.closeTo(all731(start), 0.02);
        expect(length).to.be.closeTo(all731(days), 0.03);
      }),
    );
    expect(lanes(element).map((lane) => bars(lane).length)).to.deep.equal([1, 2, 2, 1, 0, 0]);
    expect(all(element, '.legend li').map(wordsOf)).to.deep.equal([
      'Complete',
      'In progress',
      words.lateUntilToday,
      'Nobody has said, Not started',
    ]);
    await expect(element).to.be.accessible();
  });

  it('draws today only where it is in the picture', async () => {
    const inside = await open(kept({ startDate: '2020-01', endDate: '2021-12' }));
    expect(wordsOf(one(inside, '.flag'))).to.equal('Today');
    const now = one(inside, '.grid .now');
    expect(parseFloat(now.style.insetInlineStart)).to.be.closeTo((427.5 / 731) * 100, 0.02);
    real();
    real = at('2024-03-02T10:00:00Z');
    const after = await open(kept({ startDate: '2020-01', endDate: '2021-12', status: 'complete' }));
    expect(all(after, '.now, .flag')).to.have.length(0);
    const late = await open(kept({ startDate: '2020-01', endDate: '2021-12' }));
    const [, [tone, from, length]] = bars(lanes(late)[0]!) as [unknown, [string, number, number]];
    expect(tone).to.equal('late');
    expect(from + length).to.be.closeTo(100, 0.1);
  });

  it('has commitments without milestones as what is to be reached themselves', async () => {
    const element = await open({
      ...kept(),
      commitments: [
        { ...undated, milestones: [], status: 'inProgress', endDate: '2021-06', statusReports: [] },
      ],
    });
    expect(said(element)).to.deep.equal(['In progress until June 2021']);
    expect(all(element, '.group > p')).to.have.length(0);
  });

  it('has no picture where nothing has a date', async () => {
    const element = await open(kept({ status: 'complete' }, {}));
    expect(all(element, '.grid, .track, .legend')).to.have.length(0);
    expect(said(element)).to.deep.equal([
      'Step 1 Complete no date given',
      'Step 2 Nobody has said no date given',
    ]);
    expect(all(element, 'button').map(wordsOf)).not.to.include(words.calendar);
  });

  it('tells only the commitments of a policy area', async () => {
    const area = sampleCommitments[1]!.policyAreas![0]!;
    const element = await open({ ...kept(), commitments: sampleCommitments }, { 'policy-area': area });
    const shown = sampleCommitments.filter(({ policyAreas }) => policyAreas?.includes(area));
    expect(all(element, '.group')).to.have.length(shown.length);
  });
});

describe('where there is a great deal', () => {
  it('commitments are folded, and all come in time, can be opened, and are printed', async () => {
    const element = await open(manyCommitments(70, 3));
    expect(all(element, '.group')).to.have.length(50);
    expect(wordsOf(one(element, 'summary'))).to.match(/^\d+ of 3 milestones complete/);
    await until(() => lanes(element).length === 210);
    await press(element, words.showAll);
    expect(all<HTMLDetailsElement>(element, 'details').every((each) => each.open)).to.equal(true);
    const another = await open(manyCommitments(70, 3));
    dispatchEvent(new Event('beforeprint'));
    await another.updateComplete;
    expect(lanes(another)).to.have.length(210);
    dispatchEvent(new Event('afterprint'));
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
