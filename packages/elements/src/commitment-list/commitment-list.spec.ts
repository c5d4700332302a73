/** What the list shows, where it comes from, and what it does where something is missing. */
import wholes from '@ogp-kit/core/samples/albania-2020-2022.commitments.json' with { type: 'json' };
import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import {
  all,
  choose,
  clearBench,
  english,
  newBackend,
  one,
  open,
  press,
  said,
  settled,
  titles,
  until,
  wordsOf,
} from './commitment-list.bench.ts';
import { inDays, manyCommitments, plan } from './commitment-list.samples.ts';

afterEach(clearBench);

const rowOf = (element: Awaited<ReturnType<typeof open>>, n: number) => all(element, '.list > li')[n]!;

describe('the list of commitments', () => {
  it('says how many there are, and of which years', async () => {
    const element = await open();
    expect(wordsOf(one(element, '[part=heading]'))).to.equal('Commitments 2020–2022');
    expect(wordsOf(one(element, '.muted'))).to.equal('9 commitments in 4 areas');
    expect(said(element)).to.equal('9 commitments');
  });

  it('tells of each what the plan says, and what the sides say', async () => {
    const element = await open();
    const row = rowOf(element, 1);
    expect([...row.querySelectorAll('p, [role=heading]')].map(wordsOf)).to.deep.equal([
      'Commitment 2 · Fiscal transparency · Fight against corruption',
      'Register of beneficial owners',
      'Ministry of Finance and Economy · 1 of 4 milestones complete',
      '2 milestones are up to 135 days late',
    ]);
    expect(
      [...row.querySelectorAll('dl > div')].map((each) => [...each.children].map(wordsOf)),
    ).to.deep.equal([
      [english.government, 'Substantial'],
      [english.civilSociety, 'Limited'],
      [english.irm, 'Substantial'],
    ]);
    expect(wordsOf(rowOf(element, 3).querySelector('.late'))).to.equal('1 milestone is 45 days late');
    expect(wordsOf(rowOf(element, 3).querySelector('dl > :last-child dd'))).to.equal(english.unknownStatus);
    // What was withdrawn is not overdue.
    expect(rowOf(element, 6).querySelector('.late')).to.equal(null);
    expect(all(element, 'a')).to.have.length(0);
  });

  it('tells that a commitment without milestones is overdue', async () => {
    const bare = {
      ...plan,
      commitments: [
        { id: 'a', title: { en: 'A' }, endDate: inDays(-3), href: 'a.json' },
        { id: 'b', title: { en: 'B' }, href: 'b.json' },
      ],
    };
    const element = await open({ plan: bare });
    expect(all(element, '.list p').map(wordsOf).filter(Boolean)).to.deep.equal(['3 days late']);
    expect(one(element, '#institution')).to.equal(undefined);
    expect(one(element, '#value')).to.equal(undefined);
  });

  it('leads to the host’s pages, and lets the host follow', async () => {
    const element = await open({ attributes: { 'link-commitment': '/c/{id}?x', 'heading-level': '3' } });
    const link = one<HTMLAnchorElement>(element, '.list a');
    expect(link.getAttribute('href')).to.equal('/c/AL0065?x');
    expect(link.closest('[role=heading]')!.getAttribute('aria-level')).to.equal('4');
    expect(one(element, '[role=heading]').getAttribute('aria-level')).to.equal('3');
    const followed: unknown[] = [];
    element.addEventListener('ogp-navigate', (event) => {
      event.preventDefault();
      followed.push(event.thing);
    });
    link.click();
    expect(followed).to.deep.equal([{ type: 'commitment', id: 'AL0065' }]);
  });

  it('is the same in cards', async () => {
    const element = await open({ attributes: { view: 'cards' } });
    const before = titles(element);
    const rows = all(element, '.cards > li');
    expect(rows).to.have.length(9);
    element.view = 'rows';
    await settled(element);
    expect(all(element, '.list:not(.cards) > li')).to.deep.equal(rows);
    expect(titles(element)).to.deep.equal(before);
  });

  it('draws a very long plan in pieces, to its end', async () => {
    const element = await open({ plan: manyCommitments(230, 2), attributes: { status: 'overdue' } });
    await until(() => all(element, '.list > li').length === 230);
    await settled(element);
    expect(said(element)).to.equal(`${titles(element).length} of 230 commitments`);
    await press(element, english.removeAll);
    expect(titles(element)).to.have.length(230);
  });

  it('is whole on paper, however long', async () => {
    const element = document.createElement('ogp-commitment-list');
    element.lang = 'en';
    element.content = manyCommitments(200, 1);
    document.body.append(element);
    await until(() => element.shadowRoot?.querySelector('.list > li'));
    // At once: a browser does not wait.
    dispatchEvent(new Event('beforeprint'));
    expect(all(element, '.list > li')).to.have.length(200);
    expect(one<HTMLDetailsElement>(element, 'details').open).to.equal(true);
    dispatchEvent(new Event('afterprint'));
    await element.updateComplete;
    element.remove();
  });

  it('speaks Albanian, and other languages’ words as what they are', async () => {
    const foreign = structuredClone(plan);
    foreign.commitments![0]!.title = { ar: 'سجل المالكين' };
    const element = await open({ plan: foreign, attributes: { lang: 'sq' } });
    expect(wordsOf(one(element, '[part=heading]'))).to.equal('Angazhimet 2020–2022');
    const title = rowOf(element, 0).querySelector('[role=heading] span')!;
    expect([title.getAttribute('lang'), title.getAttribute('dir')]).to.deep.equal(['ar', 'auto']);
    expect(titles(element)[1]).to.equal('Regjistri i pronarëve përfitues');
    element.lang = 'en';
    await until(() => titles(element)[1] === 'Register of beneficial owners');
    expect(one<HTMLSelectElement>(element, '#status').selectedOptions[0]!.text).to.equal('All');
  });

  it('shows what people wrote as text', async () => {
    const title = { en: '<img src=x onerror=alert(1)>' };
    const element = await open({ plan: { ...plan, commitments: [{ id: 'x', title, href: 'x.json' }] } });
    expect(titles(element)).to.deep.equal([title.en]);
    expect(one(element, 'img')).to.equal(undefined);
  });

  it('does not scroll sideways, however narrow', async () => {
    await setViewport({ width: 320, height: 700 });
    const element = await open({ attributes: { hash: 'narrow', status: 'overdue' } });
    await choose(element, 'q', 'zzz');
    one<HTMLDetailsElement>(element, 'details').open = true;
    await press(element, english.removeAll);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 800, height: 600 });
  });

  it('can be used by everybody', async () => {
    const element = await open({
      attributes: { hash: 'x', status: 'overdue', 'link-commitment': '/c/{id}' },
    });
    one<HTMLDetailsElement>(element, 'details').open = true;
    await expect(element).to.be.accessible();
    await choose(element, 'q', 'nothing at all');
    await expect(element).to.be.accessible();
    history.replaceState(null, '', location.href.split('#')[0]);
  });
});

describe('where the commitments come from', () => {
  it('is one document of a backend', async () => {
    const backend = newBackend();
    const loaded: string[] = [];
    const element = await open({ backend, attributes: { plan: plan.id, status: 'overdue' } });
    element.addEventListener('ogp-loaded', ({ resource }) => loaded.push(resource));
    await choose(element, 'status', '');
    expect(titles(element)).to.have.length(9);
    expect(backend.reads).to.deep.equal([`plans/${plan.id}.json`]);
    element.plan = 'none';
    await until(() => one(element, '.note'));
    expect(wordsOf(one(element, '.note'))).to.equal(english.unknown);
    expect(loaded).to.deep.equal([]);
  });

  it('is a file, a property, or the page', async () => {
    const address = URL.createObjectURL(new Blob([JSON.stringify(plan)], { type: 'application/json' }));
    const box = document.createElement('div');
    box.lang = 'en';
    document.body.append(box);
    for (const markup of [
      `<ogp-commitment-list src="${address}"></ogp-commitment-list>`,
      `<ogp-commitment-list><script type="application/json">${JSON.stringify(plan)}</script></ogp-commitment-list>`,
    ]) {
      box.innerHTML = markup;
      const element = box.querySelector('ogp-commitment-list')!;
      await settled(element);
      expect(titles(element)).to.have.length(9);
    }
    box.remove();
  });

  it('is a plan with its commitments whole, of which the statuses are counted', async () => {
    const { commitments: _, ...bare } = plan;
    const element = await open({ plan: { plan: bare, commitments: wholes } });
    expect(titles(element)).to.deep.equal(
      (wholes as unknown as { title: { en: string } }[]).map(({ title }) => title.en),
    );
    expect([...rowOf(element, 0).querySelectorAll('dd')].map(wordsOf)).to.deep.equal([
      'Complete',
      english.unknownStatus,
      'Complete',
    ]);
  });

  it('may fail, and is tried again', async () => {
    const backend = newBackend();
    backend.fails = true;
    const element = await open({ backend, attributes: { plan: plan.id } });
    expect(element.matches(':state(failed)')).to.equal(true);
    expect(wordsOf(one(element, '.note p'))).to.equal(english.unread);
    backend.fails = false;
    await press(element, english.retry);
    await until(() => all(element, '.list > li').length);
    expect(element.matches(':state(failed)')).to.equal(false);
  });

  it('may have none yet', async () => {
    const { commitments: _, ...bare } = plan;
    const element = await open({ plan: bare });
    expect(wordsOf(one(element, '.note'))).to.equal(english.empty);
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(all(element, 'select, .bars')).to.have.length(0);
  });

  it('may be no plan at all', async () => {
    const element = await open({ plan: { hello: 'world' } });
    expect(wordsOf(one(element, '.note p'))).to.equal(english.unusable);
  });
});
