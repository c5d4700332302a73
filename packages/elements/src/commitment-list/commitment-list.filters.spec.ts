/** That every choice shows what a plain recount of the plan finds, and that all numbers are the same everywhere. */
import {
  dayIn,
  ogpValueLabels,
  reportSides,
  standingOf,
  type CommitmentSummary,
  type LocalisedText,
  type Plan,
} from '@ogp-kit/core/browser';
import { expect } from '@open-wc/testing';
import {
  all,
  choices,
  choose,
  clearBench,
  english,
  one,
  open,
  press,
  said,
  settled,
  titles,
  wordsOf,
} from './commitment-list.bench.ts';
import { manyCommitments, plan } from './commitment-list.samples.ts';

const commitments = plan.commitments!;
const today = dayIn(new Date(), 'Europe/Tirane');

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
const inAll = (text: LocalisedText | undefined) => Object.values(text ?? {});

/** The recount: each question asked of the plan itself. */
const recount: Record<string, (one: CommitmentSummary, value: string, side: 'government') => boolean> = {
  area: ({ policyAreas = [] }, id) => (id === '-' ? !policyAreas.length : policyAreas.includes(id)),
  status: (commitment, status, side) => standingOf(commitment, today, side) === status,
  institution: ({ institutions = [] }, id) =>
    institutions.some(({ organisation, name }) => organisation === id || name?.en === id),
  value: ({ ogpValues = [] }, value) => (ogpValues as string[]).includes(value),
  q: ({ title, localNumber, ogpId, theme, institutions = [], milestones = [] }, q) => {
    const names = institutions.flatMap(({ organisation, name }) => {
      const known = plan.organisations.find(({ id }) => id === organisation);
      return [...inAll(name), ...inAll(known?.name), known?.abbreviation ?? ''];
    });
    const steps = milestones.flatMap((each) => inAll(each.title));
    const text = [...inAll(title), localNumber, ogpId, ...inAll(theme), ...names, ...steps].join('\n');
    return plain(q)
      .split(' ')
      .every((word) => plain(text).includes(word));
  },
};

const expected = (chosen: Record<string, string>, of: Plan = plan, side = 'government') =>
  of
    .commitments!.filter((each) =>
      Object.entries(chosen).every(
        ([key, value]) => !value || recount[key]!(each, value, side as 'government'),
      ),
    )
    .map(({ title }) => title.en!);

const none = '0 commitments';

afterEach(clearBench);

describe('a filter of commitments', () => {
  for (const key of ['area', 'status', 'institution', 'value'] as const)
    it(`alone shows what a recount finds: ${key}`, async () => {
      const element = await open();
      const ids = choices(element, key);
      expect(ids[0]).to.equal('');
      expect(ids.length).to.be.greaterThan(3);
      for (const id of ids) {
        await choose(element, key, id);
        expect(titles(element), id).to.deep.equal(expected({ [key]: id }));
      }
    });

  it('offers every standing, institution and value that occurs, and every area', async () => {
    const element = await open();
    const occurring = (of: (one: CommitmentSummary) => (string | undefined)[]) =>
      [...new Set(commitments.flatMap(of))].sort();
    expect(choices(element, 'status').slice(1).sort()).to.deep.equal(
      occurring((each) => [standingOf(each, today)]),
    );
    expect(choices(element, 'institution').slice(1).sort()).to.deep.equal(
      occurring(({ institutions = [] }) => institutions.map((each) => each.organisation ?? each.name?.en)),
    );
    expect(choices(element, 'value').slice(1).sort()).to.deep.equal(
      occurring(({ ogpValues = [] }) => ogpValues),
    );
    expect(choices(element, 'area')).to.deep.equal(['', ...plan.policyAreas.map(({ id }) => id), '-']);
  });

  it('names institutions as the plan does, who leads first, by name', async () => {
    const element = await open();
    const groups = all(element, '#institution optgroup').map((group) => [
      (group as unknown as HTMLOptGroupElement).label,
      [...group.children].map(wordsOf),
    ]);
    expect(groups).to.deep.equal([
      [
        'Leads',
        [
          'Agency for the Delivery of Integrated Services Albania',
          'Ministry of Finance and Economy',
          'Ministry of Justice',
          'National Agency for Information Society',
          'Office of the Prime Minister',
        ],
      ],
      ['Takes part', ['Line ministries', 'Municipalities', 'National Business Center']],
    ]);
  });

  for (const q of [
    'register',
    'OWNERS beneficial',
    'përfitues',
    'PERFITUES',
    '4',
    'AL0070',
    'step 3 of',
    'akshi',
    'nowhere',
  ])
    it(`searches in all words, whatever their case and marks: ${q}`, async () => {
      const element = await open();
      await choose(element, 'q', q);
      expect(titles(element)).to.deep.equal(expected({ q }));
    });

  it('together with others shows what fits all of them', async () => {
    const element = await open();
    for (const area of choices(element, 'area'))
      for (const status of choices(element, 'status')) {
        await choose(element, 'area', area);
        await choose(element, 'status', status);
        expect(titles(element), `${area} ${status}`).to.deep.equal(expected({ area, status }));
      }
    const three = { area: '', status: 'overdue', institution: 'akshi', value: 'technology', q: 'register' };
    for (const [key, value] of Object.entries(three)) await choose(element, key, value);
    expect(titles(element)).to.deep.equal(expected(three));
    expect(titles(element)).to.have.length(1);
  });

  it('is told in words, can be taken away alone, and all at once', async () => {
    const element = await open({ attributes: { status: 'overdue' } });
    expect(said(element)).to.equal('2 of 9 commitments');
    await choose(element, 'q', 'centre');
    expect(said(element)).to.equal('1 of 9 commitments');
    const chips = () => all(element, '.chips button').map(wordsOf);
    expect(chips()).to.deep.equal([
      'Search: “centre”: remove filter',
      'Status: Overdue: remove filter',
      english.removeAll,
    ]);
    await press(element, 'Search');
    expect(one<HTMLInputElement>(element, '#q').value).to.equal('');
    expect(chips()).to.have.length(2);
    expect(element.shadowRoot!.activeElement, 'the focus is on what stands there now').to.equal(
      all(element, '.chips button')[0],
    );
    await press(element, 'Status');
    expect(said(element)).to.equal('9 commitments');
    expect(chips()).to.deep.equal([]);
    expect(element.shadowRoot!.activeElement).to.equal(one(element, 'p[role=status]'));
    await choose(element, 'area', 'digital-governance');
    await choose(element, 'value', 'technology');
    await press(element, english.removeAll);
    expect(titles(element)).to.have.length(9);
    expect(one<HTMLSelectElement>(element, '#value').value).to.equal('');
  });

  it('that nothing fits is told, with the way out', async () => {
    const element = await open({ attributes: { 'policy-area': 'digital-governance', status: 'noEvidence' } });
    expect(said(element)).to.equal('0 of 9 commitments');
    expect(wordsOf(one(element, '.note p'))).to.equal(
      `${english.nothing} Policy area: Digital governance; Status: No evidence`,
    );
    expect(one<HTMLSelectElement>(element, '#status').value).to.equal('noEvidence');
    expect(element.matches(':state(empty)')).to.equal(true);
    one(element, '.note button').click();
    await settled(element);
    expect(titles(element)).to.have.length(9);
    expect(element.matches(':state(empty)')).to.equal(false);
  });

  it('changes no row that stays', async () => {
    const element = await open();
    const before = all(element, '.list > li');
    await choose(element, 'status', 'overdue');
    await choose(element, 'q', 'register');
    expect(all(element, '.list > li')).to.deep.equal(before);
  });

  it('by days overdue puts the longest first', async () => {
    const element = await open();
    const before = titles(element);
    await choose(element, 'sort', 'late');
    expect(titles(element)).to.deep.equal([
      'Register of beneficial owners',
      'Integrated centres for public services',
      ...before.filter((title) => !/^(Register|Integrated)/.test(title)),
    ]);
    await choose(element, 'status', 'overdue');
    expect(titles(element)).to.have.length(2);
    await choose(element, 'sort', '');
    await choose(element, 'status', '');
    expect(titles(element)).to.deep.equal(before);
  });
});

describe('the numbers of picture, table and list', () => {
  for (const side of reportSides)
    for (const [name, whole] of [
      ['the sample', plan],
      ['many', manyCommitments(60, 3)],
    ] as const)
      it(`are the same as seen by ${side}: ${name}`, async () => {
        const element = await open({ plan: whole });
        await choose(element, 'side', side === 'government' ? '' : side);
        const statuses = choices(element, 'status').slice(1);
        const heads = all(element, 'thead th').map(wordsOf).slice(1, -1);
        expect(heads).to.have.length(statuses.length);
        const numbers = (text: string) =>
          text.split(' · ').map((each) => [each.replace(/^\d+ /, ''), parseInt(each)]);
        const areas = choices(element, 'area').slice(1);
        const lines = all(element, '.bars li');
        const rows = all(element, 'tbody tr');
        expect([lines.length, rows.length]).to.deep.equal([areas.length, areas.length + 1]);
        for (const [i, area] of [...areas, ''].entries()) {
          const told = [...rows[i]!.children].slice(1).map((cell) => Number(wordsOf(cell)));
          const recounted = statuses.map((status) => expected({ area, status }, whole, side).length);
          expect(told, area).to.deep.equal([...recounted, recounted.reduce((a, b) => a + b, 0)]);
          if (!area) continue;
          const spoken = wordsOf(lines[i]!.querySelector('.sm'));
          expect(spoken === none ? [] : numbers(spoken)).to.deep.equal(
            heads.flatMap((head, k) => (recounted[k] ? [[head.toLowerCase(), recounted[k]]] : [])),
          );
          const drawn = [...lines[i]!.querySelectorAll('rect')].map((rect) =>
            parseFloat(rect.getAttribute('width')!),
          );
          const unit = Math.max(...areas.map((each) => expected({ area: each }, whole).length));
          expect(drawn.map((width) => Math.round((width * unit) / 100))).to.deep.equal(
            recounted.filter(Boolean),
          );
          for (const [k, status] of statuses.entries()) {
            await choose(element, 'area', area);
            await choose(element, 'status', status);
            expect(titles(element).length, `${area} ${status}`).to.equal(recounted[k]);
          }
          await press(element, english.removeAll);
        }
      });

  it('say that a commitment in several areas counts in each', async () => {
    const element = await open();
    expect(wordsOf(one(element, 'details p'))).to.equal(english.several);
    const single = {
      ...plan,
      commitments: commitments.filter(({ policyAreas }) => policyAreas?.length === 1),
    };
    expect(one(await open({ plan: single }), 'details p')).to.equal(undefined);
  });

  it('lead to the list of an area, and back', async () => {
    const element = await open();
    await press(element, 'Digital governance');
    expect(titles(element)).to.deep.equal(expected({ area: 'digital-governance' }));
    const button = all(element, '.bars button')[1]!;
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(one<HTMLSelectElement>(element, '#area').value).to.equal('digital-governance');
    await press(element, 'Digital governance');
    expect(titles(element)).to.have.length(9);
    await press(element, english.noArea);
    expect(titles(element)).to.deep.equal(['A forum that meets']);
  });

  it('of an area without commitments say so', async () => {
    const some = { ...plan, commitments: commitments.slice(0, 1) };
    const element = await open({ plan: some });
    expect(all(element, '.bars li').map((line) => wordsOf(line.querySelector('.sm')))).to.deep.equal([
      none,
      none,
      none,
      '1 complete',
    ]);
    await press(element, 'Access to justice');
    expect(wordsOf(one(element, '.note'))).to.include('Access to justice');
  });

  it('go by the plan’s headings where it has no areas, and are one bar where it has none either', async () => {
    const themed = (theme?: LocalisedText): Plan => ({
      ...plan,
      policyAreas: [],
      commitments: commitments.map((each, i) => ({ ...each, ...(theme && i < 4 && { theme }) })),
    });
    const element = await open({ plan: themed({ en: 'A; theme & more' }) });
    expect(all(element, '.bars button').map(wordsOf)).to.deep.equal(['A; theme & more', english.noArea]);
    await press(element, 'A; theme');
    expect(titles(element)).to.have.length(4);
    expect(wordsOf(one(element, '.chips'))).to.match(/^Theme: A; theme & more/);
    const bare = await open({ plan: themed() });
    expect(all(bare, '.bars li')).to.have.length(1);
    expect(one(bare, '#area')).to.equal(undefined);
    expect(wordsOf(one(bare, '.muted'))).to.equal('9 commitments');
  });

  it('name the values as the Partnership does', async () => {
    const element = await open();
    expect(all(element, '#value option').map(wordsOf).slice(1)).to.deep.equal(
      choices(element, 'value')
        .slice(1)
        .map((code) => ogpValueLabels.labels[code as 'technology'].en),
    );
  });
});
