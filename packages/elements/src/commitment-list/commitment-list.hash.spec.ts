/** That what is chosen stands in the page's address where the page wants it, and only there. */
import { expect } from '@open-wc/testing';
import {
  all,
  choose,
  clearBench,
  english,
  one,
  open,
  press,
  said,
  settled,
  titles,
  until,
  wordsOf,
} from './commitment-list.bench.ts';
import type { OgpCommitmentListElement } from './commitment-list.element.ts';
import { plan } from './commitment-list.samples.ts';

const start = location.href.split('#')[0]!;

const goTo = async (hash: string, ...lists: OgpCommitmentListElement[]) => {
  location.hash = hash;
  await new Promise((resolve) => setTimeout(resolve, 20));
  for (const list of lists) await settled(list);
};

/** Goes back; resolves when the page has heard of it. */
async function back(list: OgpCommitmentListElement): Promise<void> {
  const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  history.back();
  await heard;
  await settled(list);
}

beforeEach(() => history.replaceState(null, '', start));
afterEach(() => {
  clearBench();
  history.replaceState(null, '', start);
});

const named = { attributes: { hash: 'list' } };

describe('the address of a view', () => {
  it('is left alone without a name', async () => {
    history.replaceState(null, '', `${start}#list?area=digital-governance`);
    const element = await open();
    expect(titles(element)).to.have.length(9);
    const entries = history.length;
    await choose(element, 'status', 'overdue');
    await press(element, 'Digital governance');
    expect(location.hash).to.equal('#list?area=digital-governance');
    expect(history.length).to.equal(entries);
    expect(wordsOf(one(element, '.page'))).not.to.include(english.copy);
  });

  it('says what is chosen, and says nothing where nothing is', async () => {
    const element = await open(named);
    expect(location.href).to.equal(start);
    await choose(element, 'status', 'overdue');
    expect(location.hash).to.equal('#list?status=overdue');
    await choose(element, 'side', 'irm');
    await choose(element, 'sort', 'late');
    expect(new URLSearchParams(location.hash.split('?')[1]).toString()).to.equal(
      'status=overdue&side=irm&sort=late',
    );
    await choose(element, 'side', '');
    await choose(element, 'sort', '');
    await press(element, english.removeAll);
    expect(location.href).to.equal(start);
  });

  it('brings a view back as it was, with whatever is in it', async () => {
    for (const q of ['ë; ç & #x?=%20+ “a” 漢字 🙂', 'a;b', '50%', '%zz', 'list?q=x']) {
      const element = await open(named);
      await choose(element, 'q', q);
      await choose(element, 'area', 'digital-governance');
      await choose(element, 'institution', 'Municipalities');
      const { href } = location;
      const [count, there] = [said(element), titles(element)];
      clearBench();
      history.replaceState(null, '', start);
      history.replaceState(null, '', href);
      const again = await open(named);
      expect(one<HTMLInputElement>(again, '#q').value).to.equal(q);
      expect([said(again), titles(again)]).to.deep.equal([count, there]);
      expect(one<HTMLSelectElement>(again, '#institution').value).to.equal('Municipalities');
      await choose(again, 'q', '');
      expect(titles(again)).to.deep.equal(['Integrated centres for public services']);
      clearBench();
      history.replaceState(null, '', start);
    }
  });

  it('keeps the keys and the parts of others', async () => {
    history.replaceState(null, '', `${start}#part-2;list?utm=x%3By&status=overdue;other?area=a`);
    const element = await open(named);
    expect(titles(element)).to.have.length(2);
    await choose(element, 'area', 'digital-governance');
    expect(location.hash).to.equal(
      '#part-2;list?utm=x%3By&status=overdue&area=digital-governance;other?area=a',
    );
    await press(element, english.removeAll);
    expect(location.hash).to.equal('#part-2;list?utm=x%3By;other?area=a');
  });

  it('with values that there are not here shows all, and forgets them', async () => {
    history.replaceState(
      null,
      '',
      `${start}#list?area=gone&institution=nobody&value=x&status=y&side=z&sort=w`,
    );
    const element = await open(named);
    expect(titles(element)).to.have.length(9);
    expect(all(element, '.chips button')).to.have.length(0);
    for (const field of all<HTMLSelectElement>(element, 'select')) expect(field.value, field.id).to.equal('');
    await choose(element, 'q', 'register');
    expect(new URLSearchParams(location.hash.split('?')[1]).get('area')).to.equal(null);
    expect(titles(element)).to.deep.equal(['Register of beneficial owners']);
  });

  it('lets several lists live on a page', async () => {
    const a = await open({ attributes: { hash: 'a' } });
    const b = await open({ attributes: { hash: 'b c' } });
    await choose(a, 'status', 'overdue');
    await choose(b, 'q', 'court');
    expect(location.hash).to.equal('#a?status=overdue;b%20c?q=court');
    expect([titles(a).length, titles(b).length]).to.deep.equal([2, 1]);
    await goTo('#b%20c?q=budget', a, b);
    expect([titles(a).length, titles(b)]).to.deep.equal([9, ['Budget transparency']]);
  });

  it('is followed when it changes, and by Back after a click', async () => {
    const element = await open(named);
    await goTo('#list?area=fiscal-transparency', element);
    expect(titles(element)).to.have.length(2);
    expect(one<HTMLSelectElement>(element, '#area').value).to.equal('fiscal-transparency');
    const entries = history.length;
    await press(element, 'Digital governance');
    expect(titles(element)).to.have.length(3);
    expect(history.length).to.equal(entries + 1);
    await press(element, 'Policy area');
    expect(titles(element)).to.have.length(9);
    await back(element);
    expect(titles(element)).to.have.length(3);
    await back(element);
    expect(titles(element)).to.have.length(2);
  });

  it('outlives a link to a place on the page, which stays in the address', async () => {
    const element = await open(named);
    await goTo('#main', element);
    expect(location.hash).to.equal('#main');
    await press(element, 'Digital governance');
    await goTo('#contact', element);
    expect(titles(element)).to.have.length(3);
    expect(location.hash).to.equal('#contact;list?area=digital-governance');
    await back(element);
    expect(titles(element)).to.have.length(3);
    await back(element);
    expect(titles(element)).to.have.length(9);
    expect(location.hash).to.equal('#main');
    history.replaceState(null, '', start);
    await goTo('#list?q=budget', element);
    expect(titles(element)).to.deep.equal(['Budget transparency']);
  });

  it('makes no way back of what is typed', async () => {
    const element = await open(named);
    const entries = history.length;
    for (const q of ['r', 're', 'reg']) await choose(element, 'q', q);
    await choose(element, 'status', 'overdue');
    expect(history.length).to.equal(entries);
    expect(location.hash).to.equal('#list?q=reg&status=overdue');
  });

  it('keeps what the page keeps in its history', async () => {
    history.replaceState({ page: 7 }, '', start);
    const element = await open(named);
    await choose(element, 'status', 'overdue');
    expect(history.state).to.deep.equal({ page: 7 });
  });

  it('tells what was taken away from what the page has set', async () => {
    const attributes = { hash: 'list', status: 'overdue' };
    const element = await open({ attributes });
    expect(titles(element)).to.have.length(2);
    expect(location.href).to.equal(start);
    await press(element, english.removeAll);
    expect(location.hash).to.equal('#list?status=');
    clearBench();
    expect(titles(await open({ attributes }))).to.have.length(9);
  });

  it('can be copied, or is shown where the browser refuses', async () => {
    const element = await open(named);
    await choose(element, 'q', 'register');
    const copied: string[] = [];
    const set = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    try {
      set(async (text) => void copied.push(text));
      await press(element, english.copy);
      await until(() => wordsOf(one(element, '.actions [role=status]')) === english.copied);
      expect(copied).to.deep.equal([location.href]);
      set(() => Promise.reject(new Error('no')));
      await press(element, english.copy);
      const field = await until(() => one<HTMLInputElement>(element, '.actions input'));
      expect(field.value).to.equal(`${start}#list?q=register`);
      expect(wordsOf(field.closest('label'))).to.equal(english.copy);
      await choose(element, 'q', '');
      expect(one(element, '.actions input')).to.equal(undefined);
      // Where a page is not secure there is no clipboard at all.
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      await press(element, english.copy);
      await until(() => one(element, '.actions input'));
    } finally {
      delete (navigator as { clipboard?: unknown }).clipboard;
    }
  });

  it('may be refused by the browser: the list goes on', async () => {
    const { replaceState } = history;
    const element = await open({ ...named, plan });
    history.replaceState = () => {
      throw new DOMException('No', 'SecurityError');
    };
    try {
      await choose(element, 'status', 'overdue');
      expect(titles(element)).to.have.length(2);
    } finally {
      history.replaceState = replaceState;
    }
  });
});
