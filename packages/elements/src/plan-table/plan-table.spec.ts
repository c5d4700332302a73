/** What the table says of a plan. */
import { expect } from '@open-wc/testing';
import {
  bare,
  budgetOf,
  mixed,
  money,
  planWith,
  priced,
  untidy,
  wholeMeasure,
} from './plan-table.samples.ts';
import { all, cellsOf, clear, english, one, open, rowOf, until, wordsOf } from './plan-table.bench.ts';
import { words as albanian } from './plan-table.messages.sq.ts';
import { formatOf } from '../i18n/format.ts';

const f = formatOf('en-GB');

afterEach(clear);

describe('a line of the table', () => {
  it('has number, title, institutions, start, end and four amounts', async () => {
    const element = await open({}, { content: priced });
    expect(cellsOf(rowOf(element, 'Finding premises'))).to.deep.equal([
      '1.1.1',
      'Finding premises that meet the access parameters',
      'Agency for the Delivery of Integrated Services Albania with municipalities, National Agency for Information Society',
      '1 January 2020',
      '31 December 2022',
      '2,400',
      '2,400',
      '0',
      '0',
    ]);
  });

  it('says what is not given, and never that it is zero', async () => {
    const cells = cellsOf(rowOf(await open({}, { content: priced }), 'Drawing up'));
    expect(cells.slice(5)).to.deep.equal(['6,000', '4,500', 'not given', 'not given']);
    const nothing = planWith([{ id: 'a', level: 'activity', title: { en: 'Nothing' } }]);
    const element = await open({}, { content: nothing });
    expect(cellsOf(rowOf(element, 'Nothing'))).to.deep.equal([
      '',
      'Nothing',
      'not given',
      'not given',
      'not given',
      english.noMoney,
    ]);
  });

  it('tells years and months as they are given', async () => {
    const element = await open({}, { content: priced });
    expect(cellsOf(rowOf(element, 'Drawing up')).slice(3, 5)).to.deep.equal(['2020', 'June 2021']);
    const sq = await open({ lang: 'sq' }, { content: priced });
    expect(cellsOf(rowOf(sq, 'Hartimi')).slice(3, 5)).to.deep.equal(['2020', 'qershor 2021']);
  });

  it('names who is no organisation of the plan, and who only helps', async () => {
    const content = planWith({
      'item-1.1.1': { leadInstitution: { name: { sq: 'Komuna' } } },
      'item-1.1.2': { leadInstitution: undefined as never, otherInstitutions: [{ organisation: 'nobody' }] },
    });
    const element = await open({}, { content });
    const institutions = rowOf(element, 'Finding').children[2]!;
    expect(wordsOf(institutions)).to.equal('Komuna');
    expect(institutions.querySelector('[lang]')!.getAttribute('lang')).to.equal('sq');
    expect(cellsOf(rowOf(element, 'Drawing'))[2]).to.equal('with nobody');
  });

  it('leads to the commitment that it became, by its title where that is known', async () => {
    const element = await open({ 'link-commitment': '/c/{id}' }, { content: untidy });
    const link = rowOf(element, 'Opening').querySelector('a')!;
    expect([wordsOf(link), link.getAttribute('href')]).to.deep.equal([
      'Beneficial ownership register',
      '/c/AL0066',
    ]);
    expect(wordsOf(rowOf(element, 'Measure A measure').querySelector('a'))).to.equal('XX0001');
    let followed: unknown;
    element.addEventListener('ogp-navigate', (event) => {
      followed = event.thing;
      event.preventDefault();
    });
    link.click();
    expect(followed).to.deep.equal({ type: 'commitment', id: 'AL0066' });
    const unlinked = await open({}, { content: priced });
    expect(all(unlinked, 'a')).to.have.length(0);
    expect(wordsOf(rowOf(unlinked, 'Opening'))).to.contain('Commitment: Beneficial ownership register');
  });

  it('has the titles of commitments that came with the plan', async () => {
    const { commitments: _short, ...plan } = priced;
    const whole = { id: 'AL0066', plan: plan.id, title: { en: 'Whole' }, milestones: [] };
    const element = await open({}, { content: { plan, commitments: [whole] } as never });
    expect(wordsOf(rowOf(element, 'Opening'))).to.contain('Commitment: Whole');
  });

  it('is text, whatever is in it', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const content = planWith([{ id: 'a', level: 'activity', number: hostile, title: { en: hostile } }]);
    const element = await open({}, { content });
    expect(all(element, 'img')).to.have.length(0);
    expect(cellsOf(rowOf(element, '<img')).slice(0, 2)).to.deep.equal([hostile, hostile]);
  });

  it('says where the gap that the plan gives is not what the others leave', async () => {
    const element = await open({}, { content: priced });
    expect(cellsOf(rowOf(element, 'Surveys of how satisfied')).at(-1)).to.equal(
      `400 ≠ ${english.leave(f, '300.25')}`,
    );
    expect(wordsOf(one(element, '.note'))).to.contain(english.gaps(f, 1));
  });
});

describe('the totals', () => {
  it('say of how many lines each amount was given', async () => {
    const element = await open({}, { content: priced });
    expect(cellsOf(rowOf(element, 'Total, Measure 1.1')).slice(2)).to.deep.equal([
      '8,400 2 of 4 given',
      '6,900 2 of 4 given',
      '0 1 of 4 given',
      '0 1 of 4 given',
    ]);
    expect(cellsOf(rowOf(element, english.all)).slice(2)).to.deep.equal([
      '9,300.5 3 of 6 given',
      '7,400 3 of 6 given',
      '100.25 2 of 6 given',
      '400 2 of 6 given',
    ]);
    expect(wordsOf(one(element, '.note'))).to.contain(`${english.noPrice} ${english.noCost(f, 3, 6)}`);
  });

  it('say it once where nothing was given, without a word of a price', async () => {
    const element = await open({}, { content: bare });
    expect(cellsOf(rowOf(element, english.all)).slice(2)).to.deep.equal(['0 of 6 given']);
    expect(wordsOf(one(element, '.note'))).to.equal(english.noCost(f, 6, 6));
  });

  it('are the price where everything was given: nothing is added in words', async () => {
    const budget = budgetOf('3', '1', '1', '1');
    const items = [1, 2].map((n) => ({
      id: `${n}`,
      level: 'activity' as const,
      title: { en: `A${n}` },
      budget,
    }));
    const element = await open({}, { content: planWith(items) });
    expect(cellsOf(rowOf(element, english.all))[2]).to.equal('6 2 of 2 given');
    expect(all(element, '.note')).to.have.length(0);
  });

  it('are none of different currencies, in words; units are beside each amount', async () => {
    const element = await open({}, { content: mixed });
    expect(cellsOf(rowOf(element, english.all))[2]).to.equal(`${english.noTotal} 3 of 6 given`);
    expect(cellsOf(rowOf(element, 'Finding')).slice(5)).to.deep.equal([
      '2,400 thousand lek',
      '1.5 million EUR',
      '0 thousand lek',
      'not given',
    ]);
    expect(wordsOf(one(element, '.note'))).to.contain(english.mixed);
    expect(wordsOf(one(element, '.page > p'))).to.equal(english.left);
  });

  it('lose no digit', async () => {
    const cost = (amount: string, i: number) => ({
      id: `${i}`,
      level: 'activity' as const,
      title: { en: `A${i}` },
      budget: budgetOf(money(amount)),
    });
    const element = await open({}, { content: planWith(['999999999999999.9999', '0.0001'].map(cost)) });
    expect(cellsOf(rowOf(element, english.all))[2]).to.equal('1,000,000,000,000,000 2 of 2 given');
    expect(cellsOf(rowOf(element, 'A0'))[5]).to.equal('999,999,999,999,999.9999');
  });

  it('do not count what is given for a whole measure, and say so', async () => {
    const element = await open({}, { content: wholeMeasure });
    expect(cellsOf(rowOf(element, 'Measure 1.1 as a whole'))).to.deep.equal([
      '',
      'Measure 1.1 as a whole',
      'Office of the Prime Minister',
      '',
      '2022',
      '12,000',
      '9,000',
      '',
      '',
    ]);
    expect(cellsOf(rowOf(element, 'Total, Measure 1.1'))[2]).to.equal('2,400 1 of 4 given');
    expect(wordsOf(one(element, '.note'))).to.contain(english.notAdded);
  });

  it('are those of the policy area that is shown', async () => {
    const element = await open({ 'policy-area': 'anti-corruption' }, { content: untidy });
    expect(all(element, 'tr.head')).to.have.length(0);
    expect(cellsOf(rowOf(element, english.all))[2]).to.equal('0 of 1 given');
    element.policyArea = 'digital-governance';
    await until(() => all(element, 'tr.head').length);
    expect(cellsOf(rowOf(element, english.all))[2]).to.match(/ of 7 given$/);
    expect(wordsOf(one(element, '.page > .sm'))).to.contain('igital');
  });
});

describe('the heads of groups', () => {
  it('say what they are, and pass over levels that nobody knows', async () => {
    const element = await open({}, { content: untidy });
    expect(all(element, 'tr.head').map(wordsOf)).to.deep.equal([
      'Policy goal Digital governance',
      'Activity 7 An activity right under the goal',
      'Measure 1.1 New integrated centres for public services',
      'Measure 1.2 Following the quality of service at integrated centres and ADISA counters',
    ]);
    expect(cellsOf(rowOf(element, 'A step'))[0]).to.equal('7.1');
  });
});

describe('in Albanian the table', () => {
  it('says all of it', async () => {
    const element = await open({ lang: 'sq' }, { content: priced });
    expect(all(element, 'thead th').map(wordsOf).join(' ')).to.equal(
      'Nr. Objektivi, masa, veprimtaria Institucionet Fillimi Mbarimi Kostoja Buxheti i shtetit Financimi i huaj Ende pa financim',
    );
    expect(wordsOf(one(element, '.page > p'))).to.equal(`Paratë në mijë lekë. ${albanian.left}`);
    expect(cellsOf(rowOf(element, 'Gjithsej, Masa 1.2'))[2]).to.equal('900,5 dhënë 1 nga 2');
    expect(cellsOf(rowOf(element, albanian.all))[2]!.replace(/\s/g, ' ')).to.equal('9 300,5 dhënë 3 nga 6');
    expect(wordsOf(one(element, '.note'))).not.to.match(/\b(the|is|of|not)\b/);
  });
});
