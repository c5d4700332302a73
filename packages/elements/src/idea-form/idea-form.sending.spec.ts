import { expect } from '@open-wc/testing';
import { isOgpError, OgpError } from '@ogp-kit/client';
import { formatReceiptCode } from '@ogp-kit/core/browser';
import {
  clearBench,
  english,
  field,
  focusOn,
  fullIdea,
  ideasOf,
  listen,
  named,
  newBackend,
  open,
  send,
  toReview,
  wordsOf,
} from './idea-form.bench.ts';
import { part, press, stepOf, type, until } from './idea-form.driver.ts';

const invalid = (...issues: { pointer: string; code: string; detail: string }[]) =>
  new OgpError({ code: 'invalid', message: 'No', status: 422, issues });

describe('sending', () => {
  afterEach(clearBench);

  it('tells the page before and after, with what and what became of it', async () => {
    const events = listen('ogp-loaded', 'ogp-submit', 'ogp-submitted');
    const { form, backend } = await open();
    await send(form);
    const ours = events.filter(({ target }) => target === form);
    expect(
      ours.map(({ type, bubbles, composed, cancelable }) => [type, bubbles, composed, cancelable]),
    ).to.deep.equal([
      ['ogp-loaded', true, true, false],
      ['ogp-submit', true, true, true],
      ['ogp-submitted', true, true, false],
    ]);
    expect(ours[0]).to.include({ resource: 'plan' });
    expect(ours[1]).to.deep.include({ kind: 'idea', contribution: fullIdea() });
    const { record, receipt } = backend.accepted[0]!;
    expect(ours[2]).to.deep.include({ kind: 'idea', record, receipt });
  });

  it('can be kept here by the page', async () => {
    const { form, backend } = await open();
    form.addEventListener('ogp-submit', (event) => event.preventDefault(), { once: true });
    await toReview(form);
    await press(form, '[type=submit]');
    await focusOn(form, 'errors');
    expect(wordsOf(form, '#errors')).to.equal(english.prevented);
    expect(wordsOf(form, '.review')).to.include(fullIdea().answers.summary);
    expect(backend.sends).to.deep.equal([]);
    await press(form, '[type=submit]');
    await part(form, '.slip');
    expect(backend.accepted).to.have.length(1);
  });

  it('takes fifty clicks for one', async () => {
    const { form, backend } = await open();
    backend.setDelay(200);
    await toReview(form);
    for (let i = 0; i < 50; i++) form.shadowRoot!.querySelector<HTMLButtonElement>('[type=submit]')?.click();
    await part(form, '.slip');
    expect(backend.sends).to.have.length(1);
    expect(backend.accepted).to.have.length(1);
  });

  it('says so while it is under way', async () => {
    const { form, backend } = await open();
    backend.setDelay(300);
    await toReview(form);
    await press(form, '[type=submit]');
    const button = await part(form, '[type=submit][aria-disabled=true]');
    expect(button.textContent.trim()).to.equal('Sending …');
    expect(button.hasAttribute('disabled')).to.equal(false);
    await part(form, '.slip');
  });

  it('brings what the backend finds wrong to the fields, in its words', async () => {
    const refused = listen('ogp-refused');
    const { form, backend } = await open();
    const { send: sendReally } = backend;
    const issues = [
      { pointer: '/author/displayName', code: 'pattern', detail: 'Write the name in letters' },
      { pointer: '/answers/problem', code: 'pattern', detail: 'Leave out the telephone number' },
    ];
    backend.send = () => Promise.reject(invalid(...issues));
    await toReview(form);
    await press(form, '[type=submit]');
    await focusOn(form, 'errors');
    const lines = [...form.shadowRoot!.querySelectorAll<HTMLAnchorElement>('#errors a')];
    expect(lines.map((line) => [line.hash, line.textContent.trim()])).to.deep.equal([
      ['#problem', 'Leave out the telephone number'],
      ['#name', 'Write the name in letters'],
    ]);
    const [event] = refused.filter(({ target }) => target === form);
    expect([event!.kind, event!.bubbles, event!.composed, isOgpError(event!.error)]).to.deep.equal([
      'idea',
      true,
      true,
      true,
    ]);
    expect(event!.error.issues).to.deep.equal(issues);
    lines[0]!.click();
    await focusOn(form, 'problem');
    expect(field(form, 'problem-error').textContent).to.equal('Leave out the telephone number');
    expect(field(form, 'problem').value).to.equal(fullIdea().answers.problem);
    backend.send = sendReally;
    await type(form, 'problem', 'Mended');
    for (let i = 0; i < 4; i++) {
      const before = stepOf(form);
      await press(form, '[type=submit]');
      await until(() => stepOf(form) !== before);
    }
    await press(form, '[type=submit]');
    await part(form, '.slip');
    expect(ideasOf(backend).map(({ answers }) => answers.problem)).to.deep.equal(['Mended']);
  });

  it('says what a backend says of a policy area that its plan has not', async () => {
    const { form } = await open({ attributes: { 'policy-area': 'no-such-area' } });
    await toReview(form);
    await press(form, '[type=submit]');
    await focusOn(form, 'errors');
    expect(wordsOf(form, '#errors').length).to.be.greaterThan(10);
  });

  for (const [code, words] of [
    ['forbidden', english.refusedForbidden],
    ['closed', english.refusedClosed],
    ['too-large', english.refusedLarge],
    ['refused', english.refusedOther],
  ] as const) {
    it(`says in its own words that it was ${code}, keeps the text and can send again`, async () => {
      const { form, backend } = await open();
      const { send: sendReally } = backend;
      backend.send = () => Promise.reject(new OgpError({ code, message: 'x', status: 403 }));
      await toReview(form);
      await press(form, '[type=submit]');
      await focusOn(form, 'errors');
      expect(wordsOf(form, '#errors')).to.include(words);
      expect(wordsOf(form, '.review')).to.include(fullIdea().answers.solution);
      backend.send = sendReally;
      await press(form, '[type=submit]');
      await part(form, '.slip');
      expect(backend.accepted).to.have.length(1);
    });
  }

  it('asks the host’s login for a token each time', async () => {
    const { form, backend } = await open();
    const tokens: unknown[] = [];
    const { send: sendReally } = backend;
    backend.send = (contribution, options) => {
      tokens.push(options.token);
      return sendReally.call(backend, contribution, options);
    };
    await type(form, 'summary', 'Typed before');
    await part(form, '.saved .i');
    form.token = () => Promise.resolve('a.b.c');
    await send(form);
    expect(tokens).to.deep.equal(['a.b.c']);
    expect(form.shadowRoot!.querySelector('.note')).to.equal(null);
  });
});

describe('the receipt', () => {
  afterEach(clearBench);

  it('shows the code in groups, when it came, and where it is in the ledger', async () => {
    const { form, backend } = await open();
    await send(form);
    await focusOn(form, 'xl');
    const { code, receipt } = backend.accepted[0]!;
    expect(field(form, 'code').textContent.trim()).to.equal(formatReceiptCode(code));
    expect(formatReceiptCode(code)).to.match(/^[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z*~$=]{6}$/);
    expect(wordsOf(form, '.slip')).to.include(`Entry ${receipt.n} in the public ledger`);
    expect(await backend.read(`receipts/${receipt.id}.json`)).to.deep.equal(receipt);
  });

  it('has links where the host has pages for them, and tells when one is followed', async () => {
    const navigations = listen('ogp-navigate');
    const { form, backend } = await open({
      attributes: { 'link-receipt': '/receipt', 'link-idea': '/ideas/{id}' },
    });
    await send(form);
    const { record, receipt, code } = backend.accepted[0]!;
    const links = [...form.shadowRoot!.querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      `/receipt#${code}`,
      `/ideas/${record.id}`,
    ]);
    form.addEventListener('ogp-navigate', (event) => event.preventDefault());
    for (const link of links) link.click();
    const ours = navigations.filter(({ target }) => target === form);
    expect(
      ours.map(({ thing, href, bubbles, composed }) => ({ thing, href, bubbles, composed })),
    ).to.deep.equal([
      { thing: { type: 'receipt', id: receipt.id }, href: `/receipt#${code}`, bubbles: true, composed: true },
      { thing: { type: 'idea', id: record.id }, href: `/ideas/${record.id}`, bubbles: true, composed: true },
    ]);
  });

  for (const template of [
    null,
    '',
    'javascript:alert(1)//{id}',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,{id}',
  ]) {
    it(`draws no link from the template ${JSON.stringify(template)}`, async () => {
      const { form } = await open({ attributes: { 'link-receipt': template, 'link-idea': template } });
      await send(form);
      expect(form.shadowRoot!.querySelectorAll('a[href]')).to.have.length(0);
    });
  }

  it('can be copied, or says that it could not', async () => {
    const { form } = await open();
    await send(form);
    (await named(form, 'Copy the code')).click();
    await until(() => /Copied|Select the code/.test(wordsOf(form, '[role=status]')));
  });

  it('gives way to another idea, and is let go', async () => {
    const backend = newBackend();
    const { form } = await open({ backend });
    await send(form);
    (await named(form, 'Share another idea')).click();
    await until(() => form.shadowRoot!.querySelector('#summary'));
    expect(field(form, 'summary').value).to.equal('');
    form.remove();
    const again = await open({ backend });
    await type(again.form, 'summary', 'Another');
    await part(again.form, '.saved .i');
    expect(again.form.shadowRoot!.querySelector('.slip')).to.equal(null);
    await send(again.form);
    expect(backend.accepted).to.have.length(2);
    expect(new Set(backend.sends).size).to.equal(2);
  });

  it('is there again after a reload, until another idea is begun', async () => {
    const backend = newBackend();
    const { form } = await open({ backend });
    await send(form);
    const code = field(form, 'code').textContent;
    form.remove();
    const again = await open({ backend });
    await part(again.form, '.slip');
    expect(field(again.form, 'code').textContent).to.equal(code);
    expect(backend.sends).to.have.length(1);
  });

  it('does not cost what is typed before it is found again', async () => {
    const backend = newBackend();
    const { form } = await open({ backend });
    await send(form);
    form.remove();
    const { databases } = indexedDB;
    indexedDB.databases = () => new Promise(() => {}); // The form looks for what is kept at the first focus only.
    const again = await open({ backend });
    await type(again.form, 'summary', 'The next idea');
    await part(again.form, '.slip');
    indexedDB.databases = databases;
    (await named(again.form, 'Share another idea')).click();
    await part(again.form, '#summary');
    expect(field(again.form, 'summary').value).to.equal('The next idea');
  });
});
