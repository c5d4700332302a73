import { expect } from '@open-wc/testing';
import type { Outbox } from '../../src/keeping.ts';
import { contribution, newBackend, newScope, openTab, until, untilState, type Tab } from './tabs.ts';

const distinct = (values: string[]) => new Set(values).size;

describe('the outbox', () => {
  let scope: string;
  let backend: ReturnType<typeof newBackend>;
  const tabs: Tab[] = [];
  const outboxes: Outbox[] = [];

  beforeEach(() => {
    scope = newScope();
    backend = newBackend();
  });
  afterEach(() => {
    outboxes.splice(0).forEach((outbox) => outbox.stop());
    tabs.splice(0).forEach((tab) => tab.crash());
  });

  async function begin(tab?: Tab, pace = 30) {
    tab ??= await openTab();
    tabs.push(tab);
    const news: string[] = [];
    const gone: string[] = [];
    const outbox = tab.kit.createOutbox({
      keeping: tab.keeping,
      backend: tab.kit.httpBackend(backend.url),
      scope,
      owner: 'guest',
      pace: () => pace,
      onChange: (item) => news.push(item.state + (item.error ? ` ${item.error.code}` : '')),
      onGone: (key) => gone.push(key),
    });
    outboxes.push(outbox);
    const put = (text: string, draft = tab.kit.newDraft(scope, 'guest', text)) =>
      outbox.put(tab.kit.newItem(draft, contribution(text)));
    return { tab, outbox, news, gone, put, keeping: tab.keeping };
  }

  it('sends, keeps the receipt until it was seen, and lets go of it then', async () => {
    const { outbox, news, put, keeping } = await begin();
    const { key } = await put('idea');
    const item = await untilState(keeping, scope, 'accepted');
    expect([item.accepted!.code, item.attempts, item.error]).to.deep.equal([`CODE-${key}`, 1, undefined]);
    expect(news).to.deep.equal(['waiting', 'accepted']);
    expect(await keeping.items(scope, 'guest')).to.have.length(1);
    await outbox.seen(key);
    expect(await keeping.items(scope, 'guest')).to.have.length(0);
  });

  it('removes the draft in the moment it queues', async () => {
    await backend.set('down');
    const { tab, put, keeping } = await begin();
    const { draft } = await keeping.keepDraft(tab.kit.newDraft(scope, 'guest', 'idea'));
    const item = await put('idea', draft);
    expect([item.key, item.draft.answers]).to.deep.equal([draft.key, 'idea']);
    expect(await keeping.drafts(scope, 'guest')).to.deep.equal([]);
  });

  it('does not let go of an item on 5xx, however often, and sends when it is over', async () => {
    await backend.set('down');
    const { news, put, keeping } = await begin();
    await put('idea');
    await until(async () => (await keeping.items(scope, 'guest'))[0]!.attempts >= 3);
    expect((await keeping.items(scope, 'guest'))[0]!.state).to.equal('waiting');
    expect(news).to.include('waiting server-failed');
    await backend.set('online');
    await untilState(keeping, scope, 'accepted');
    const { arrived, records } = await backend.log();
    expect([records.length, distinct(arrived.map(({ key }) => key))]).to.deep.equal([1, 1]);
  });

  it('survives a reload, and sends with the same key', async () => {
    await backend.set('down');
    const before = await begin();
    const { key } = await before.put('idea');
    await until(async () => (await backend.log()).arrived.length > 0);
    before.tab.crash();
    await backend.set('online');
    const after = await begin();
    await after.outbox.start();
    const item = await untilState(after.keeping, scope, 'accepted');
    expect([item.key, after.news.at(-1)]).to.deep.equal([key, 'accepted']);
    expect((await backend.log()).records.map((record) => record.key)).to.deep.equal([key]);
  });

  it('crashes between accepted and told, and still makes one record', async () => {
    await backend.set('slow');
    const before = await begin();
    const { key } = await before.put('idea');
    await until(async () => (await backend.log()).records.length === 1);
    before.tab.crash();
    await backend.set('online');
    const after = await begin();
    const left = (await after.keeping.items(scope, 'guest')).map(({ state, attempts }) => [state, attempts]);
    expect(left).to.deep.equal([['waiting', 1]]);
    expect(await after.keeping.takeBack(key), 'it may have arrived').to.equal(undefined);
    await after.outbox.start();
    const item = await untilState(after.keeping, scope, 'accepted');
    expect(item.accepted!.code).to.equal(`CODE-${key}`);
    const { arrived, records } = await backend.log();
    expect([records.length, distinct(arrived.map((one) => one.key))]).to.deep.equal([1, 1]);
  });

  it('sends again with the same key when the answer was lost on the way', async () => {
    await backend.set('lost');
    const { put, keeping } = await begin();
    await put('idea');
    await until(async () => (await keeping.items(scope, 'guest'))[0]!.error?.code === 'unreachable');
    await backend.set('online');
    await untilState(keeping, scope, 'accepted');
    expect((await backend.log()).records).to.have.length(1);
  });

  it('keeps a refused item across a reload until it was seen, and gives its words back', async () => {
    await backend.set('closed');
    const before = await begin();
    const { key, draft } = await before.put('my words');
    await untilState(before.keeping, scope, 'refused');
    before.tab.crash();
    const after = await begin();
    await after.outbox.start();
    await until(() => after.news.includes('refused closed'));
    expect((await backend.log()).arrived, 'a refusal is not repeated').to.have.length(1);
    const back = (await after.keeping.takeBack<string>(key))!;
    expect([back.answers, back.key, back.id, back.version]).to.deep.equal(['my words', key, draft.id, 1]);
    expect(await after.keeping.items(scope, 'guest')).to.deep.equal([]);
    expect((await after.keeping.keepDraft({ ...back, answers: 'mended' })).forked).to.equal(false);
  });

  it('gives back an item that never left the device, and none that may have arrived', async () => {
    const { tab, outbox, put, keeping } = await begin();
    await put('sent');
    const sent = await untilState(keeping, scope, 'accepted');
    expect(await keeping.takeBack(sent.key)).to.equal(undefined);
    await outbox.seen(sent.key);
    outbox.stop();
    const { key } = await put('not sent');
    expect((await keeping.takeBack<string>(key))!.answers).to.equal('not sent');
    await backend.set('down');
    const other = await begin(tab);
    const tried = await other.put('tried');
    await until(async () => (await keeping.items(scope, 'guest'))[0]!.attempts > 0);
    expect(await keeping.takeBack(tried.key)).to.equal(undefined);
  });

  it('honours Retry-After across a reload, and hurries only when asked', async () => {
    await backend.set('busy');
    const before = await begin(undefined, 60_000);
    await before.put('idea');
    await until(async () => (await before.keeping.items(scope, 'guest'))[0]!.error?.retryAfter === 60);
    before.tab.crash();
    await backend.set('online');
    const after = await begin();
    await after.outbox.start();
    dispatchEvent(new Event('online'));
    await after.outbox.start();
    expect((await backend.log()).records).to.have.length(0);
    await after.outbox.retryNow();
    expect((await backend.log()).records).to.have.length(1);
  });

  it('does not wait out its own pause when the network comes back', async () => {
    await backend.set('down');
    const { tab, outbox, put, keeping } = await begin(undefined, 3_600_000);
    await outbox.start();
    await put('idea');
    await until(async () => (await keeping.items(scope, 'guest'))[0]!.error?.code === 'server-failed');
    await backend.set('online');
    tab.window.dispatchEvent(new Event('online'));
    await untilState(keeping, scope, 'accepted');
  });

  it('makes one send of fifty clicks in one tab', async () => {
    const { tab, outbox, put } = await begin();
    await outbox.start();
    const draft = tab.kit.newDraft(scope, 'guest', 'idea');
    await Promise.all(Array.from({ length: 50 }, () => Promise.all([put('idea', draft), outbox.retryNow()])));
    const { arrived, records } = await backend.log();
    expect([arrived.length, records.length]).to.deep.equal([1, 1]);
  });

  it('makes one send an item of many clicks on many items in many tabs', async () => {
    const many = await Promise.all(Array.from({ length: 4 }, () => begin()));
    await Promise.all(many.map(({ outbox }) => outbox.start()));
    const drafts = Array.from({ length: 5 }, (_, i) =>
      many[0]!.tab.kit.newDraft(scope, 'guest', `idea ${i}`),
    );
    await Promise.all(
      many.flatMap(({ put }) =>
        drafts.flatMap((draft) => [put(draft.answers, draft), put(draft.answers, draft)]),
      ),
    );
    await Promise.all(many.map(({ outbox }) => outbox.retryNow()));
    const { arrived, records } = await backend.log();
    expect([arrived.length, records.length]).to.deep.equal([5, 5]);
  });

  it('makes one record of two tabs that both send, on plain http, which has no locks', async () => {
    await backend.set('slow');
    const [a, b] = await Promise.all([begin(), begin()]);
    for (const { tab } of [a, b]) Object.defineProperty(tab.window.navigator, 'locks', { value: undefined });
    const draft = a.tab.kit.newDraft(scope, 'guest', 'idea');
    await Promise.all([a.put('idea', draft), b.put('idea', draft)]);
    await Promise.all([a.outbox.retryNow(), b.outbox.retryNow()]);
    await untilState(a.keeping, scope, 'accepted');
    expect((await backend.log()).records).to.have.length(1);
  });

  it('keeps both where two tabs send different words from one draft', async () => {
    await backend.set('down');
    const [a, b] = await Promise.all([begin(), begin()]);
    const draft = a.tab.kit.newDraft(scope, 'guest', 'start');
    const fromA = await a.put('words of a', draft);
    const fromB = await b.put('words of b', draft);
    expect(fromB.key).not.to.equal(fromA.key);
    await backend.set('online');
    await a.outbox.retryNow();
    expect((await backend.log()).records.map(({ key }) => key).sort()).to.deep.equal(
      [fromA.key, fromB.key].sort(),
    );
  });

  it('takes a spent key for a refusal, and gives the words back with a new one', async () => {
    const { tab, outbox, put, keeping } = await begin();
    const draft = tab.kit.newDraft(scope, 'guest', 'first');
    const first = await put('first', draft);
    await untilState(keeping, scope, 'accepted');
    await outbox.seen(first.key);
    await put('second', draft);
    const item = await untilState(keeping, scope, 'refused');
    expect(item.error!.code).to.equal('key-reused');
    const back = (await keeping.takeBack<string>(item.key))!;
    expect(back.key).not.to.equal(first.key);
    expect(back.answers).to.equal('first');
  });

  it('tells the other tab of the end, and when an item was let go there', async () => {
    await backend.set('down');
    const [a, b] = await Promise.all([begin(), begin(undefined, 20)]);
    const { key } = await a.put('idea');
    await b.outbox.start();
    await until(() => b.news.some((one) => one.startsWith('waiting')));
    await backend.set('online');
    await until(() => b.news.includes('accepted'));
    await a.outbox.seen(key);
    await b.outbox.start();
    expect(b.gone).to.deep.equal([key]);
  });

  it('stops: an attempt on its way ends and is kept, and nothing is told', async () => {
    await backend.set('slow');
    const { outbox, news, put, keeping } = await begin();
    await put('idea');
    await until(async () => (await backend.log()).records.length === 1);
    outbox.stop();
    await untilState(keeping, scope, 'accepted');
    expect(news).to.deep.equal(['waiting']);
    await outbox.start();
    await until(() => news.includes('accepted'));
  });

  it('goes on where the one that holds the lock is frozen', async () => {
    const frozen = await openTab();
    tabs.push(frozen);
    void frozen.window.navigator.locks.request(`ogp-outbox ${scope} guest`, () => new Promise(() => {}));
    const { tab, put, keeping } = await begin();
    const { timeout } = tab.window.AbortSignal;
    tab.window.AbortSignal.timeout = (milliseconds) =>
      timeout.call(tab.window.AbortSignal, milliseconds / 1000);
    await put('idea');
    tab.window.AbortSignal.timeout = timeout;
    await untilState(keeping, scope, 'accepted');
  });

  it('goes on sending when a listener throws', async () => {
    const { tab, keeping } = await begin();
    const errors: string[] = [];
    tab.window.addEventListener('error', (event) => {
      event.preventDefault();
      errors.push(event.message);
    });
    const outbox = tab.kit.createOutbox({
      keeping,
      backend: tab.kit.httpBackend(backend.url),
      scope,
      owner: 'guest',
      onChange: () => {
        throw new Error('of the host');
      },
    });
    outboxes.push(outbox);
    await outbox.put(tab.kit.newItem(tab.kit.newDraft(scope, 'guest', 'x'), contribution('x')));
    await untilState(keeping, scope, 'accepted');
    await until(() => errors.length >= 2);
  });

  it('asks for the login before each attempt, and waits where there is none yet', async () => {
    const { tab, keeping } = await begin();
    let asked = 0;
    const outbox = tab.kit.createOutbox({
      keeping,
      backend: tab.kit.httpBackend(backend.url),
      scope,
      owner: 'guest',
      pace: () => 20,
      token: () => (++asked < 3 ? Promise.reject(new Error('Not signed in yet')) : Promise.resolve('T')),
      onChange: () => {},
    });
    outboxes.push(outbox);
    await outbox.put(tab.kit.newItem(tab.kit.newDraft(scope, 'guest', 'x'), contribution('x')));
    await untilState(keeping, scope, 'accepted');
    expect([asked, (await backend.log()).arrived.length]).to.deep.equal([3, 1]);
  });
});
