/** What a card says of a commitment. */
import type { Commitment, StatusReport } from '@ogp-kit/core/browser';
import { expect } from '@open-wc/testing';
import { at, backendOf, clear, put, until, wordsOf } from '../plan-view/plan-view.bench.ts';
import type { OgpCommitmentCardElement } from './commitment-card.element.ts';
import {
  budget,
  disputed,
  documentsOf,
  exported,
  ideas,
  plan,
  register,
  report,
} from './commitment-card.samples.ts';
import './commitment-card.ts';

type Attributes = Record<string, string>;

async function card(content: Commitment, attributes: Attributes = {}): Promise<OgpCommitmentCardElement> {
  const element = put(
    'ogp-commitment-card',
    { lang: 'en', ...attributes },
    { content: { plan, commitments: [content] } },
  );
  await until(() => element.shadowRoot?.querySelector('.card'));
  return element;
}

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll(selector)];
const one = (element: Element, selector: string) => element.shadowRoot!.querySelector(selector);
/** Never compare nodes themselves: to tell how they differ takes minutes. */
const count = (element: Element, selector: string) => all(element, selector).length;
const sidesOf = (element: Element) => all(element, '.sides > li').map((side) => wordsOf(side));

const withReports = (...statusReports: StatusReport[]): Commitment => {
  const { irmAssessments: _none, ...others } = register;
  return { ...others, statusReports };
};

let real: () => void = () => undefined;
beforeEach(() => {
  real = at('2022-05-15T10:00:00Z');
});
afterEach(() => {
  real();
  clear();
});

describe('the three sides', () => {
  it('stand next to each other, each with date and evidence', async () => {
    const element = await card(disputed);
    expect(sidesOf(element)).to.deep.equal([
      'Government Substantial 15 January 2022 Evidence',
      'Civil society Limited 3 March 2022 What could be searched in March 2022',
      'Independent review (IRM) Substantial 20 April 2022 Evidence What is the IRM? The Independent Reporting Mechanism of the Open Government Partnership checks every plan. It belongs to neither side.',
    ]);
    expect(all(element, '.sides a').map((a) => a.getAttribute('href'))).to.deep.equal([
      'https://example.org/report',
      'https://example.org/search',
      register.irmAssessments![0]!.url,
    ]);
  });

  it('differ in words, those together who say the same', async () => {
    expect(wordsOf(one(await card(disputed), '.note'))).to.equal(
      'The sides do not agree. Government, Independent review (IRM): Substantial; Civil society: Limited.',
    );
  });

  it('differ where two have spoken', async () => {
    const element = await card(
      withReports(
        report({ side: 'government', status: 'complete' }),
        report({ side: 'civilSociety', status: 'notStarted' }),
      ),
    );
    expect(wordsOf(one(element, '.note'))).to.equal(
      'The sides do not agree. Government: Complete; Civil society: Not started.',
    );
  });

  it('agree in words where all three do, and of fewer nothing is said', async () => {
    const same = (['government', 'civilSociety', 'irm'] as const).map((side) =>
      report({ side, status: 'complete' }),
    );
    expect(wordsOf(one(await card(withReports(...same)), '.sides + p'))).to.equal('All three sides agree.');
    clear();
    const two = await card({ ...withReports(...same.slice(1)), milestones: [] });
    expect(count(two, '.note')).to.equal(0);
    expect(count(two, '.sides + p')).to.equal(0);
  });

  it('do not differ where one only says that work is in progress', async () => {
    const element = await card(
      withReports(
        report({ side: 'government', status: 'inProgress' }),
        report({ side: 'civilSociety', status: 'limited' }),
      ),
    );
    expect(count(element, '.note')).to.equal(0);
  });

  it('say nothing where they have said nothing, and why the IRM has not', async () => {
    const milestones = register.milestones.map(({ status: _none, ...milestone }) => milestone);
    const silent = { ...withReports(), milestones };
    const words = (code: 'ND' | 'NR' | 'NA') =>
      card({ ...silent, irmAssessments: [{ commitment: register.id, completion: code }] }).then((element) =>
        sidesOf(element).map((side) => side.replace(/ What is the IRM.*/, '')),
      );
    expect(await words('NR')).to.deep.equal([
      'Government Nothing yet',
      'Civil society Nothing yet',
      'Independent review (IRM) Not reviewed',
    ]);
    clear();
    expect((await words('ND'))[2]).to.equal('Independent review (IRM) No data');
    clear();
    expect((await words('NA'))[2]).to.equal('Independent review (IRM) Not applicable');
  });

  it('say what the government’s status was taken from where it is no report', async () => {
    const element = await card(withReports());
    expect(sidesOf(element)[0]).to.equal('Government Complete counted over its milestones');
    clear();
    expect(sidesOf(await card({ ...withReports(), status: 'inProgress' }))[0]).to.equal(
      'Government In progress status in the plan',
    );
  });

  it('never link to what is no web address', async () => {
    const url = 'javascript:alert(1)';
    const element = await card(
      withReports(report({ side: 'government', status: 'complete', evidence: [{ url }] })),
    );
    expect(count(element, '.sides a')).to.equal(0);
  });
});

describe('milestones', () => {
  const rows = (element: Element) => all(element, '.miles li').map((row) => wordsOf(row));

  it('have number, title, date and status; what is late says by how much', async () => {
    const element = await card(disputed, { density: 'full' });
    expect(rows(element)).to.deep.equal([
      '1 Approving the law on the register of beneficial owners due December 2020 Complete',
      '2 Adopting the decision on how data are registered and notified due December 2021 Complete',
      '3 Adopting the decision on how the register works and exchanges data with other registers due December 2021 Complete',
      '4 Setting up the register due December 2021 135 days late Overdue Limited Civil society: Not started',
    ]);
  });

  it('without a date are never late; their own words are shown', async () => {
    const milestones = [
      { id: 'm1', title: { en: 'One' }, deadlineText: 'By fall 2027' },
      { id: 'm2', title: { en: 'Two' }, startDate: '2020-03' },
      { id: 'm3', title: { en: 'Three' } },
    ];
    const element = await card({ ...register, milestones }, { density: 'full' });
    expect(rows(element)).to.deep.equal([
      '1 One By fall 2027 Nobody has said',
      '2 Two from March 2020 Nobody has said',
      '3 Three not given Nobody has said',
    ]);
  });

  it('count in the other densities', async () => {
    const element = await card(disputed);
    const counts = all(element, '.facts > div').map((fact) => wordsOf(fact));
    expect(counts.at(-1)).to.equal('Milestones 3 of 4 complete, 1 overdue');
    clear();
    const compact = await card(disputed, { density: 'compact' });
    expect(wordsOf(one(compact, '.row'))).to.equal('Overdue 3 of 4 complete, 1 overdue');
    expect(count(compact, '.sides')).to.equal(0);
  });
});

describe('money', () => {
  it('is told with its unit; what is not given is not zero', async () => {
    const element = await card(disputed, { density: 'full' });
    const money = all(element, 'section:nth-of-type(2) .facts > div').map((part) => wordsOf(part));
    expect(money).to.deep.equal([
      'Cost 18,400 thousand lek',
      'State budget 12,000.5 thousand lek',
      'Foreign funding 0 thousand lek',
      'Not yet funded not given',
    ]);
  });
});

describe('the rest', () => {
  it('names area, organisations and values by the plan', async () => {
    const element = await card(register);
    expect(wordsOf(one(element, '.kicker'))).to.equal('Commitment 2 · AL0066 Fight against corruption');
    expect(
      all(element, '.facts > div')
        .map((fact) => wordsOf(fact))
        .slice(0, 3),
    ).to.deep.equal([
      'Who leads Ministry of Finance and Economy',
      'Who supports National Business Center',
      'Period 1 January 2020 to 31 December 2022',
    ]);
    expect(all(element, '.values li').map((value) => wordsOf(value))[1]).to.equal('Civic participation: no');
  });

  it('is folded, and none of it is missing', async () => {
    const element = await card(register, { density: 'full' });
    const folded = all(element, '.texts details') as HTMLDetailsElement[];
    expect(folded.every(({ open }) => !open)).to.equal(true);
    expect(folded.map((each) => wordsOf(each.querySelector('p')))).to.deep.equal(
      (['problem', 'solution', 'objective', 'expectedResults', 'contribution'] as const).map(
        (name) => register[name]!['en'],
      ),
    );
  });

  it('is open on paper', async () => {
    const element = await card(register, { density: 'full' });
    window.dispatchEvent(new Event('beforeprint'));
    expect((all(element, 'details') as HTMLDetailsElement[]).every(({ open }) => open)).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    expect((all(element, 'details') as HTMLDetailsElement[]).some(({ open }) => open)).to.equal(false);
  });

  it('speaks Albanian, and other languages of the plan as they are', async () => {
    const element = await card({ ...budget, description: { fr: 'En français' } }, { lang: 'sq' });
    expect(wordsOf(one(element, '[role=heading]'))).to.equal('Transparenca e buxhetit');
    expect(one(element, 'p.lines span')?.getAttribute('lang')).to.equal('fr');
    expect(sidesOf(element)[0]).to.equal('Qeveria Ende asgjë');
  });

  it('links to the page of the commitment where there is one, and the page may keep it', async () => {
    expect(count(await card(register), '[role=heading] a')).to.equal(0);
    clear();
    const element = await card(register, { 'link-commitment': '/c/{id}' });
    const link = one(element, '[role=heading] a') as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.equal('/c/AL0066');
    const heard = new Promise<Event & { thing?: object }>((resolve) => {
      element.addEventListener('ogp-navigate', (event) => {
        event.preventDefault();
        resolve(event);
      });
    });
    link.click();
    expect((await heard).thing).to.deep.equal({ type: 'commitment', id: 'AL0066' });
  });

  it('reads the ideas when somebody asks for them; one that is not there says so', async () => {
    const backend = backendOf(documentsOf(disputed));
    const element = put(
      'ogp-commitment-card',
      { lang: 'en', density: 'full', commitment: disputed.id, 'link-idea': '/ideas/{id}' },
      { backend },
    );
    const folded = await until(() => all(element, '.texts details').at(-1) as HTMLDetailsElement | undefined);
    expect(wordsOf(folded.querySelector('summary'))).to.equal('Where it came from: 2 ideas');
    folded.open = true;
    await until(() => folded.textContent.includes('could not'));
    expect(wordsOf(folded.querySelector('li'))).to.equal(
      `${ideas[0]!.answers.summary} ${ideas[0]!.author.displayName} 14 September 2020`,
    );
    expect(folded.querySelector('a')?.getAttribute('href')).to.equal('/ideas/one-register');
  });
});

describe('where the commitment comes from', () => {
  it('is a property, in any spelling of its number', async () => {
    const element = put(
      'ogp-commitment-card',
      { lang: 'en', commitment: 'al0072' },
      { content: exported(register, budget) },
    );
    await until(() => one(element, '.card'));
    expect(wordsOf(one(element, '[role=heading]'))).to.equal('Budget transparency');
  });
});
