import { expect } from '@open-wc/testing';
import { OgpError } from '@ogp-kit/client';
import { formatReceiptCode } from '@ogp-kit/core/browser';
import { part, press, proceed, until } from '../contribution-form/form.driver.ts';
import {
  acceptedBy,
  clearBench,
  focusOn,
  listed,
  newBackend,
  open,
  send,
  three,
} from './key-issues-form.bench.ts';
import { buttonOf, fieldsOf, makeRoom, toReview, write } from './key-issues-form.driver.ts';

const errorsOf = (form: HTMLElement): string[] =>
  [...form.shadowRoot!.querySelectorAll('[id$=-error]')].map(({ textContent }) => textContent.trim());

describe('sending key issues', () => {
  afterEach(clearBench);

  it('makes one record of what was written, in its order, and shows the receipt', async () => {
    const { form, backend } = await open();
    const events: Event[] = [];
    for (const type of ['ogp-submit', 'ogp-submitted'])
      form.addEventListener(type, (event) => events.push(event));
    await send(form);
    const [record] = acceptedBy(backend);
    expect(acceptedBy(backend)).to.have.length(1);
    const { language, author, policyArea, issues } = record!;
    expect({ language, author, policyArea, issues }).to.deep.equal(three());
    expect(events.map((event) => [event.type, (event as Event & { kind: string }).kind])).to.deep.equal([
      ['ogp-submit', 'key-issues'],
      ['ogp-submitted', 'key-issues'],
    ]);
    expect(form.shadowRoot!.textContent).to.include(formatReceiptCode(backend.accepted[0]!.code));
  });

  it('sends the order that the person made, without the places that are empty', async () => {
    const { form, backend } = await open();
    await write(form, three());
    await makeRoom(form, 5);
    buttonOf(form, 2, 'up').click();
    await form.updateComplete;
    await proceed(form);
    await press(form, '#author-anonymous');
    await proceed(form);
    await press(form, '[type=submit]');
    await part(form, '.slip');
    const { issues } = acceptedBy(backend)[0]!;
    const [one, two, last] = three().issues;
    expect(issues).to.deep.equal([one, last, two]);
  });

  it('asks for an issue where there is none, and where a why has none', async () => {
    const { form } = await open();
    await proceed(form);
    expect(errorsOf(form)).to.deep.equal(['Say what the issue is']);
    await makeRoom(form, 2);
    const [, why] = fieldsOf(form, 'why');
    why!.focus();
    why!.value = 'Because.';
    why!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await press(form, '[type=submit]');
    const issue = fieldsOf(form, 'issue')[1]!;
    await until(() => issue.getAttribute('aria-invalid'));
    expect(errorsOf(form)).to.deep.equal(['Say what the issue is']);
    const described = form.shadowRoot!.getElementById(issue.getAttribute('aria-describedby')!)!;
    expect(described.textContent.trim()).to.equal('Say what the issue is');
  });

  it('puts what the backend refuses at the field that it names', async () => {
    const { form, backend } = await open();
    const detail = 'Leave out the telephone number';
    const issues = [{ pointer: '/issues/2/why', code: 'pattern', detail }];
    const error = new OgpError({ code: 'invalid', message: 'No', status: 422, issues });
    backend.send = () => Promise.reject(error);
    await toReview(form, three());
    await press(form, '[type=submit]');
    await focusOn(form, 'errors');
    const link = form.shadowRoot!.querySelector<HTMLElement>('#errors a, #errors button')!;
    expect(link.textContent).to.include(detail);
    link.click();
    const why = await until(() => fieldsOf(form, 'why')[2]);
    await focusOn(form, why);
    expect(errorsOf(form)).to.deep.equal([detail]);
  });

  it('waits for the connection and sends then, once', async () => {
    const { form, backend } = await open();
    backend.setState('offline');
    await toReview(form, three());
    await press(form, '[type=submit]');
    await part(form, '.note.wait');
    backend.setState('online');
    window.dispatchEvent(new Event('online'));
    await part(form, '.slip');
    expect(acceptedBy(backend)).to.have.length(1);
  });

  it('keeps a draft with the order and offers it again', async () => {
    const backend = newBackend();
    const { form } = await open(backend);
    await write(form, three());
    buttonOf(form, 2, 'up').click();
    await part(form, '.saved .i');
    const before = listed(form);
    form.remove();
    const { form: next } = await open(backend);
    next.shadowRoot!.querySelector('textarea')!.focus();
    const go = await until(() => next.shadowRoot!.querySelector<HTMLElement>('.note.doing button'));
    go.click();
    await until(() => listed(next).length === 3);
    expect(listed(next)).to.deep.equal(before);
  });
});
