/** What a timeline shows of a plan, and what it says in words. */
import { expect } from '@open-wc/testing';
import { at, clear, wordsOf } from '../plan-view/plan-view.bench.ts';
import { all, bars, kept, lanes, one, open, said, title, undated } from './plan-timeline.bench.ts';
import { words } from './plan-timeline.messages.en.ts';
import { sampleCommitments, samplePlan } from './plan-timeline.samples.ts';

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
