import { expect } from '@open-wc/testing';
import {
  memoryKeeping,
  newDraft,
  newItem,
  openKeeping,
  type Draft,
  type Keeping,
} from '../../src/keeping.ts';
import { contribution, frame, newScope, openTab } from './tabs.ts';

const texts = (drafts: Draft[]) => drafts.map(({ answers }) => answers);

describe('drafts', () => {
  let scope: string;
  let keeping: Keeping;

  beforeEach(async () => {
    scope = newScope();
    keeping = await openKeeping();
  });
  afterEach(() => keeping.close());

  it('are kept with rising versions, and offered again', async () => {
    expect(keeping.durable).to.equal(true);
    const first = await keeping.keepDraft(newDraft(scope, 'guest', { summary: 'a' }));
    const second = await keeping.keepDraft({ ...first.draft, answers: { summary: 'ab' } });
    expect([first.draft.version, second.draft.version]).to.deep.equal([1, 2]);
    expect([first.forked, second.forked]).to.deep.equal([false, false]);
    expect(second.draft.key).to.equal(first.draft.key);
    expect(await keeping.drafts(scope, 'guest')).to.deep.equal([second.draft]);
  });

  it('belong to their scope and owner, newest first', async () => {
    await keeping.keepDraft(newDraft(scope, 'guest', 'older'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    await keeping.keepDraft(newDraft(scope, 'guest', 'newer'));
    await keeping.keepDraft(newDraft(scope, 'ana', 'hers'));
    expect(texts(await keeping.drafts(scope, 'guest'))).to.deep.equal(['newer', 'older']);
    expect(texts(await keeping.drafts(scope, 'ana'))).to.deep.equal(['hers']);
    expect(await keeping.drafts(scope + 'x', 'guest')).to.deep.equal([]);
  });

  it('survive the tab, and are offered to the next one with the same key', async () => {
    const tab = await openTab();
    const { draft } = await tab.keeping.keepDraft(tab.kit.newDraft(scope, 'guest', 'typed'));
    tab.crash();
    const next = await openTab();
    const offered = (await next.keeping.drafts(scope, 'guest'))[0]!;
    expect([offered.answers, offered.key, offered.version]).to.deep.equal(['typed', draft.key, 1]);
    const { draft: continued, forked } = await next.keeping.keepDraft({ ...offered, answers: 'typed on' });
    expect([continued.id, forked]).to.deep.equal([draft.id, false]);
    next.crash();
  });

  it('that a living tab writes are not offered to another, until it is gone', async () => {
    const tab = await openTab();
    await tab.keeping.keepDraft(tab.kit.newDraft(scope, 'guest', 'theirs'));
    expect(await keeping.drafts(scope, 'guest')).to.deep.equal([]);
    expect(texts(await tab.keeping.drafts(scope, 'guest'))).to.deep.equal(['theirs']);
    tab.crash();
    expect(texts(await keeping.drafts(scope, 'guest'))).to.deep.equal(['theirs']);
  });

  it('that a living tab writes stay its own, even where another knows their newest version', async () => {
    const tab = await openTab();
    const { draft } = await tab.keeping.keepDraft(tab.kit.newDraft(scope, 'guest', 'theirs'));
    const mine = await keeping.keepDraft({ ...draft, answers: 'mine' });
    const theirs = await tab.keeping.keepDraft({ ...draft, answers: 'theirs, longer' });
    expect([mine.forked, theirs.forked]).to.deep.equal([true, false]);
    tab.crash();
  });

  it('are let go by close, as when the form leaves the page', async () => {
    await keeping.keepDraft(newDraft(scope, 'guest', 'left'));
    const other = await openKeeping();
    expect(await other.drafts(scope, 'guest')).to.deep.equal([]);
    await keeping.close();
    expect(texts(await other.drafts(scope, 'guest'))).to.deep.equal(['left']);
  });

  it('that are being let go are waited for by others of the page', async () => {
    const first = await keeping.keepDraft(newDraft(scope, 'guest', 'typed'));
    let write = () => {};
    const last = new Promise<void>((resolve) => (write = resolve)).then(() =>
      keeping.keepDraft({ ...first.draft, answers: 'typed on' }),
    );
    const closed = keeping.close(last);
    const other = await openKeeping();
    const offered = other.drafts(scope, 'guest');
    // Enough for it to have looked, did it not wait.
    await other.items(scope, 'guest');
    await navigator.locks.query();
    write();
    expect(texts(await offered)).to.deep.equal(['typed on']);
    await closed;
  });

  it('of two tabs that had the same offer never overwrite each other: the second forks, with a key of its own', async () => {
    const before = await openTab();
    await before.keeping.keepDraft(before.kit.newDraft(scope, 'guest', 'start'));
    before.crash();
    const [a, b] = await Promise.all([openTab(), openTab()]);
    const [forA] = await a.keeping.drafts<string>(scope, 'guest');
    const [forB] = await b.keeping.drafts<string>(scope, 'guest');
    expect(forA!.id).to.equal(forB!.id);
    const keptA = await a.keeping.keepDraft({ ...forA!, answers: 'from a' });
    const keptB = await b.keeping.keepDraft({ ...forB!, answers: 'from b' });
    expect([keptA.forked, keptB.forked]).to.deep.equal([false, true]);
    expect(keptB.draft.id).not.to.equal(keptA.draft.id);
    expect(keptB.draft.key).not.to.equal(keptA.draft.key);
    expect((await a.keeping.keepDraft({ ...keptA.draft, answers: 'more from a' })).forked).to.equal(false);
    expect((await b.keeping.keepDraft({ ...keptB.draft, answers: 'more from b' })).forked).to.equal(false);
    a.crash();
    b.crash();
    expect(texts(await keeping.drafts(scope, 'guest')).sort()).to.deep.equal(['more from a', 'more from b']);
  });

  it('written on an older version fork, also where there are no locks', async () => {
    const { draft } = await keeping.keepDraft(newDraft(scope, 'guest', 'one'));
    await keeping.keepDraft({ ...draft, answers: 'two' });
    const stale = await keeping.keepDraft({ ...draft, answers: 'stale' });
    expect(stale.forked).to.equal(true);
    expect(texts(await keeping.drafts(scope, 'guest')).sort()).to.deep.equal(['stale', 'two']);
  });

  it('are safe from other tabs by their versions alone on plain http, which has no locks', async () => {
    const [a, b] = await Promise.all([openTab(), openTab()]);
    for (const tab of [a, b]) Object.defineProperty(tab.window.navigator, 'locks', { value: undefined });
    const [inA, inB] = [await a.kit.openKeeping(), await b.kit.openKeeping()];
    const { draft } = await inA.keepDraft(a.kit.newDraft(scope, 'guest', 'start'));
    expect(texts(await inB.drafts(scope, 'guest'))).to.deep.equal(['start']);
    const fromB = await inB.keepDraft({ ...draft, answers: 'from b' });
    const fromA = await inA.keepDraft({ ...draft, answers: 'from a' });
    expect([fromB.forked, fromA.forked]).to.deep.equal([false, true]);
    expect(texts(await keeping.drafts(scope, 'guest')).sort()).to.deep.equal(['from a', 'from b']);
    a.crash();
    b.crash();
  });

  it('written by many tabs at once lose nothing', async () => {
    const tabs = await Promise.all(Array.from({ length: 4 }, openTab));
    const shared = newDraft(scope, 'guest', '');
    await Promise.all(
      tabs.map(async (tab, t) => {
        let draft: Draft<string> = shared;
        for (let i = 0; i < 10; i++)
          ({ draft } = await tab.keeping.keepDraft({ ...draft, answers: `tab ${t}: ${i}` }));
      }),
    );
    tabs.forEach((tab) => tab.crash());
    const last = tabs.map((_, t) => `tab ${t}: 9`);
    expect(texts(await keeping.drafts(scope, 'guest')).sort()).to.deep.equal(last);
  });

  it('that were sent or discarded are not brought back by a late autosave', async () => {
    const { draft } = await keeping.keepDraft(newDraft(scope, 'guest', 'sent'));
    await keeping.enqueue(newItem(draft, contribution('sent')));
    expect((await keeping.keepDraft({ ...draft, answers: 'late' })).ended).to.equal(true);
    const other = await keeping.keepDraft(newDraft(scope, 'guest', 'no'));
    await keeping.discardDraft(other.draft.id);
    expect((await keeping.keepDraft(other.draft)).ended).to.equal(true);
    expect(await keeping.drafts(scope, 'guest')).to.deep.equal([]);
  });

  it('are forgotten with the items of the same scope and owner, and nothing else', async () => {
    await keeping.keepDraft(newDraft(scope, 'guest', 'draft'));
    await keeping.enqueue(newItem(newDraft(scope, 'guest', 'item'), contribution('item')));
    await keeping.keepDraft(newDraft(scope, 'ana', 'hers'));
    await keeping.forget(scope, 'guest');
    const after = await openKeeping();
    expect(await after.drafts(scope, 'guest')).to.deep.equal([]);
    expect(await after.items(scope, 'guest')).to.deep.equal([]);
    expect(texts(await keeping.drafts(scope, 'ana'))).to.deep.equal(['hers']);
  });

  it('kept in memory leave nothing on the device', async () => {
    const memory = memoryKeeping();
    expect(memory.durable).to.equal(false);
    await memory.keepDraft(newDraft(scope, 'guest', 'private'));
    expect(texts(await memory.drafts(scope, 'guest'))).to.deep.equal(['private']);
    expect(await keeping.drafts(scope, 'guest')).to.deep.equal([]);
  });

  it('are kept in memory where the frame may not store, and it says so', async () => {
    const [allowed, inAllowed] = await frame('allow-scripts allow-same-origin');
    const [refused, inRefused] = await frame('allow-scripts');
    expect([inAllowed.durable, inAllowed.drafts]).to.deep.equal([true, 1]);
    expect([inRefused.durable, inRefused.drafts]).to.deep.equal([false, 1]);
    allowed.remove();
    refused.remove();
  });
});
