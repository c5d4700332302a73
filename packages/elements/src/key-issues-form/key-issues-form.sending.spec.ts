/** That the form is wired to the shared parts: memory, sending, receipt. They are tested at length with the idea form. */
import { expect } from '@open-wc/testing';
import { OgpError } from '@ogp-kit/client';
import { formatReceiptCode } from '@ogp-kit/core/browser';
import { samplePlan } from '../contribution-form/form.bench.ts';
import {
  acceptedBy,
  clearBench,
  english,
  field,
  focusOn,
  keptWith,
  listed,
  listen,
  named,
  newBackend,
  open,
  part,
  press,
  send,
  three,
  until,
  wordsOf,
} from './key-issues-form.bench.ts';
import { buttonOf, fieldsOf, toReview, write } from './key-issues-form.driver.ts';

describe('sending key issues', () => {
  afterEach(clearBench);

  it('makes one record, tells the page before and after, and shows the receipt', async () => {
    const events = listen('ogp-loaded', 'ogp-submit', 'ogp-submitted');
    const { form, backend } = await open();
    await send(form);
    const [{ record, receipt, code }] = backend.accepted as [(typeof backend.accepted)[0]];
    const { language, author, policyArea, issues, kind, plan } = acceptedBy(backend)[0]!;
    expect({ language, author, policyArea, issues }).to.deep.equal(three());
    expect([kind, plan, backend.accepted.length, backend.sends.length]).to.deep.equal([
      'key-issues',
      samplePlan.id,
      1,
      1,
    ]);
    const ours = events.filter(({ target }) => target === form);
    expect(ours.map(({ type }) => type)).to.deep.equal(['ogp-loaded', 'ogp-submit', 'ogp-submitted']);
    expect(ours[1]).to.deep.include({ kind: 'key-issues', contribution: three() });
    expect(ours[2]).to.deep.include({ kind: 'key-issues', record, receipt });
    await focusOn(form, 'xl');
    expect(wordsOf(form, '.slip')).to.include(english.arrived);
    expect(field(form, 'code').textContent.trim()).to.equal(formatReceiptCode(code));
    expect(await backend.read(`receipts/${receipt.id}.json`)).to.deep.equal(receipt);
  });

  it('takes fifty clicks for one', async () => {
    const { form, backend } = await open();
    backend.setDelay(200);
    await toReview(form, three());
    for (let i = 0; i < 50; i++) form.shadowRoot!.querySelector<HTMLButtonElement>('[type=submit]')?.click();
    await part(form, '.slip');
    expect([backend.sends.length, backend.accepted.length]).to.deep.equal([1, 1]);
  });

  it('brings what the backend finds wrong to the field that it names, in its words', async () => {
    const refused = listen('ogp-refused');
    const { form, backend } = await open();
    const { send: sendReally } = backend;
    const detail = 'Leave out the telephone number';
    const issues = ['/issues/2/why', '/issues/1/issue', '/author/displayName'].map((pointer) => ({
      pointer,
      code: 'pattern',
      detail,
    }));
    backend.send = () =>
      Promise.reject(new OgpError({ code: 'invalid', message: 'No', status: 422, issues }));
    await write(form, { issues: [{ issue: '' }, ...three().issues] });
    await press(form, '[type=submit]');
    await press(form, '#author-organisation');
    await until(() => form.shadowRoot!.querySelector('#name'));
    field<HTMLInputElement>(form, 'name').value = 'A council';
    field(form, 'name').dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await press(form, '[type=submit]');
    await part(form, '.review');
    await press(form, '[type=submit]');
    await focusOn(form, 'errors');
    const lines = [...form.shadowRoot!.querySelectorAll<HTMLAnchorElement>('#errors a')];
    // The first place is empty, so that the third issue of the body stands in the fourth.
    expect(lines.map(({ hash, textContent }) => [hash, textContent.trim()])).to.deep.equal([
      ['#issue-3', `Issue 3 of 4: ${detail}`],
      ['#why-4', `Issue 4 of 4: ${detail}`],
      ['#name', detail],
    ]);
    expect(refused.filter(({ target }) => target === form).map(({ kind }) => kind)).to.deep.equal([
      'key-issues',
    ]);
    lines[1]!.click();
    await focusOn(form, 'why-4');
    expect(field(form, 'why-4').value).to.equal('So nobody asks again.');
    expect(field(form, 'why-4-error').textContent).to.equal(detail);
    backend.send = sendReally;
    await press(form, '[type=submit]');
    await until(() => form.shadowRoot!.querySelector('#name'));
    await press(form, '[type=submit]');
    await part(form, '.review');
    await press(form, '[type=submit]');
    await part(form, '.slip');
    expect(acceptedBy(backend).map((record) => record.issues)).to.deep.equal([three().issues]);
  });

  it('says in its own words that they are no longer collected, and keeps the text', async () => {
    const { form, backend } = await open();
    await toReview(form, three());
    backend.setState('closed');
    await press(form, '[type=submit]');
    await focusOn(form, 'errors');
    expect(wordsOf(form, '#errors')).to.equal(english.refusedClosed);
    expect(wordsOf(form, '.review')).to.include('Nobody answers');
  });

  it('waits for the connection and sends then, once', async () => {
    const { form, backend } = await open();
    await toReview(form, three());
    backend.setState('offline');
    await press(form, '[type=submit]');
    await part(form, '.note.wait');
    expect(form.matches(':state(offline)')).to.equal(true);
    expect(wordsOf(form)).to.include(english.waitingTitle).and.include(english.waitingSafe);
    expect(wordsOf(form, '.review')).to.include('Forms on paper only');
    backend.setState('online');
    window.dispatchEvent(new Event('online'));
    await part(form, '.slip');
    expect(acceptedBy(backend)).to.have.length(1);
  });

  it('gives way to others, with a list that is empty again', async () => {
    const { form, backend } = await open({ attributes: { 'link-receipt': '/receipt' } });
    await send(form);
    const { code } = backend.accepted[0]!;
    const links = [...form.shadowRoot!.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal([`/receipt#${code}`]);
    (await named(form, english.another)).click();
    await until(() => listed(form).join('|') === '' && fieldsOf(form, 'issue').length === 1);
    await focusOn(form, 'xl');
  });
});

describe('drafts of key issues', () => {
  afterEach(clearBench);

  it('keep the order and what was removed, and are offered again', async () => {
    const drafts = listen('ogp-draft');
    const backend = newBackend();
    const { form } = await open({ backend });
    await write(form, three());
    await part(form, '.saved .i');
    buttonOf(form, 2, 'up').click();
    await form.updateComplete;
    buttonOf(form, 0, 'remove').click();
    form.remove();
    await keptWith('"removed":[{', backend.id);
    const again = await open({ backend });
    await part(again.form, '.note.doing');
    expect(wordsOf(again.form, '.note.doing')).to.include('You began to name issues').and.include('Nobody');
    expect(listed(again.form)).to.deep.equal(['']);
    (await named(again.form, english.draftContinue)).click();
    await until(() => listed(again.form).length === 2);
    expect(listed(again.form)).to.deep.equal(['Nobody answers', 'Forms on paper only']);
    (await named(again.form, english.undo)).click();
    await until(() => listed(again.form)[0] === 'Counters that are shut');
    expect(fieldsOf(again.form, 'why')[0]!.value).to.equal('People come in vain.');
    expect(drafts.map(({ action }) => action)).to.include.members(['kept', 'restored']);
  });

  it('are those of this form and plan', async () => {
    const { form, backend } = await open();
    await write(form, three());
    await part(form, '.saved .i');
    form.remove();
    await keptWith('Counters', backend.id);
  });
});

describe('around the form for key issues', () => {
  afterEach(clearBench);
  const call = { kind: 'key-issues' as const, opens: '2020-07-01T00:00:00Z', timeZone: 'Europe/Tirane' };

  for (const [when, calls, words] of [
    ['closed', [{ ...call, closes: '2020-11-30T22:59:00Z' }], 'closed on 30 November 2020'],
    ['planned', [{ ...call, opens: '2120-09-01T07:00:00Z' }], 'can be sent from 1 September 2120'],
    ['for ideas only', [{ ...call, kind: 'idea' as const }], english.noCall],
  ] as const) {
    it(`a call that is ${when} is told in place of the list`, async () => {
      const { form } = await open({ backend: newBackend({ plan: { calls: [...calls] } }) });
      await part(form, '.sunken');
      expect(wordsOf(form, '.sunken')).to.include(words);
      expect(form.matches(':state(closed)')).to.equal(true);
    });
  }

  it('a backend that takes ideas only: the form says so', async () => {
    const { form } = await open({ backend: newBackend({ discovery: { writes: ['ideas'] } }) });
    await write(form, three());
    await until(() => wordsOf(form, '.note').includes(english.notTaken));
  });

  it('another language: what was written stays, in its order', async () => {
    const { form } = await open();
    await write(form, three());
    buttonOf(form, 2, 'up').click();
    await press(form, '.langs [lang=sq]');
    await until(() => wordsOf(form, '#at').includes('Çështjet kyçe'));
    expect(listed(form)).to.deep.equal(['Counters that are shut', 'Nobody answers', 'Forms on paper only']);
    await named(form, '↓ Poshtë: Çështja 2 nga 3');
  });

  it('its slots', async () => {
    const { form } = await open();
    form.innerHTML = '<p slot="intro">Hello</p><p slot="privacy">Ours</p><p slot="next">Then</p>';
    await until(() => form.querySelector('[slot=intro]')!.assignedSlot);
    await toReview(form, three());
    await until(() => form.querySelector('[slot=privacy]')!.assignedSlot);
    await press(form, '[type=submit]');
    await until(() => form.querySelector('[slot=next]')!.assignedSlot);
  });
});
