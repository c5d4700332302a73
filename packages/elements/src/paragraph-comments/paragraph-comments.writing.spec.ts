/** That what somebody writes arrives once, and is shown as what it is. */
import { expect } from '@open-wc/testing';
import { OgpError } from '@ogp-kit/client';
import { formatReceiptCode, validate, type Comment, type NewComment } from '@ogp-kit/core';
import { until } from '../contribution-form/form.driver.ts';
import {
  body,
  clearBench,
  draftsOf,
  listen,
  namedAt,
  opened,
  saidAt,
  valueOf,
  write,
} from './paragraph-comments.bench.ts';
import { beginAt, openAt, partAt, postAt, pressAt, toolsAt, typeAt } from './paragraph-comments.driver.ts';
import { text } from './paragraph-comments.samples.ts';
import { words } from './later/later.messages.en.ts';
import { words as first } from './paragraph-comments.messages.en.ts';

describe('a comment', () => {
  afterEach(clearBench);

  it('is posted, shown at once among the others, and its receipt is told', async () => {
    const { element, backend } = await opened();
    const events = listen(element, 'ogp-draft', 'ogp-submit', 'ogp-submitted');
    await write(element);
    await until(() => events.length);
    await postAt(element, 'p7', '.slip');
    const [{ record, receipt, code }] = backend.accepted as [(typeof backend.accepted)[0]];
    const sent: NewComment = {
      language: 'en',
      author: { kind: 'person', displayName: 'Ana Hoxha' },
      version: 1,
      paragraph: 'p7',
      body,
    };
    expect(record).to.deep.include(sent);
    expect(events.map(({ type }) => type)).to.deep.equal(['ogp-draft', 'ogp-submit', 'ogp-submitted']);
    expect(events[1]).to.deep.include({ kind: 'comment', contribution: sent });
    expect(events[2]).to.deep.include({ kind: 'comment', record, receipt });
    expect(await saidAt(element, 'p7', '.code')).to.deep.equal([formatReceiptCode(code)]);
    expect(await saidAt(element, 'p7', '.box .said')).to.include(body);
    expect(await saidAt(element, 'p7', '.tools .comment b')).to.deep.equal(['2']);
    (await namedAt(element, 'p7', words.done)).click();
    await until(async () => !(await saidAt(element, 'p7', '.slip')).length);
    expect(await draftsOf(backend)).to.deep.equal([]);
  });

  it('on the whole text has a place of its own', async () => {
    const { element, backend } = await opened();
    await write(element, 'whole-text');
    expect((await toolsAt(element, 'whole-text')).shadowRoot!.querySelector('#quote-new')).to.equal(null);
    await postAt(element, 'whole-text', '.slip');
    expect(backend.accepted[0]!.record).not.to.have.property('paragraph');
    expect(await saidAt(element, 'whole-text', '.tools .comment b')).to.deep.equal(['2']);
  });

  it('begins at once where nobody has said anything yet, with the focus in the field', async () => {
    const { element } = await opened();
    await openAt(element, 'p2');
    const tools = await toolsAt(element, 'p2');
    await until(() => tools.shadowRoot!.activeElement?.id === 'body-new');
    expect(await saidAt(element, 'p2', '#write')).to.deep.equal([]);
  });

  it('says at each field what is wrong, and goes to the first one', async () => {
    const { element, backend } = await opened();
    await beginAt(element, 'p7');
    await typeAt(element, 'p7', '#quote-new', 'not a word of it');
    await pressAt(element, 'p7', '.write [type=submit]');
    const tools = await toolsAt(element, 'p7');
    await until(() => tools.shadowRoot!.activeElement?.id === 'body-new');
    expect(await saidAt(element, 'p7', '.error')).to.have.members([
      words.quoteMissing,
      words.bodyNeeded,
      words.nameNeeded,
    ]);
    for (const field of ['body', 'quote', 'name']) {
      const control = await partAt(element, 'p7', `#${field}-new`);
      const described = control.getAttribute('aria-describedby')!.split(' ');
      expect(described).to.include(`${field}-new-error`);
      expect(tools.shadowRoot!.getElementById(`${field}-new-error`), field).not.to.equal(null);
    }
    expect(backend.sends).to.have.length(0);
  });

  it('has as many characters as the backend allows, and says what is left where it is little', async () => {
    const { element } = await opened({
      discovery: { limits: { body: 65_536, answer: 300, writesPerMinute: 60 } },
    });
    await write(element, 'p7', 'ë'.repeat(301));
    expect(await saidAt(element, 'p7', '.write [role=status]')).to.deep.equal(['1 character too many']);
    await pressAt(element, 'p7', '.write [type=submit]');
    expect(await saidAt(element, 'p7', '.error')).to.include('1 character too many');
    await typeAt(element, 'p7', '#body-new', 'ë'.repeat(200));
    expect(await saidAt(element, 'p7', '.write [role=status]')).to.deep.equal(['100 characters left']);
  });

  it('quotes the words that are selected, or those that are typed', async () => {
    const { element, backend } = await opened();
    await write(element);
    const words7 = element.shadowRoot!.querySelector('#p7 .text p')!.firstChild!;
    const root = element.shadowRoot!.querySelector('#p7 .text p')!;
    const node = [...root.childNodes].find((one) => one.nodeType === 3 && one.textContent!.trim()) ?? words7;
    const at = node.textContent!.indexOf('a cost');
    getSelection()!.setBaseAndExtent(node, at, node, at + 'a cost'.length);
    (await namedAt(element, 'p7', words.quoteSelected)).click();
    const composed = 'getComposedRanges' in Selection.prototype;
    if (composed) await until(async () => (await valueOf(element, 'p7', '#quote-new')) === 'a cost');
    else await typeAt(element, 'p7', '#quote-new', 'a cost');
    await typeAt(element, 'p7', '#quote-new', '  a\n cost ');
    await postAt(element, 'p7', '.slip');
    expect((backend.accepted[0]!.record as Comment).quote).to.deep.equal({ exact: 'a cost' });
    expect(await saidAt(element, 'p7', '.cite')).to.include('a cost');
  });

  it('suggests other wording, shown as a difference before and after', async () => {
    const { element, backend } = await opened();
    await beginAt(element, 'p7');
    await typeAt(element, 'p7', '#name-new', 'Ana Hoxha');
    (await namedAt(element, 'p7', words.suggest)).click();
    const before = await valueOf(element, 'p7', '#suggestion-new');
    expect(before).to.equal(text.paragraphs.find(({ id }) => id === 'p7')!.blocks[0]!.text['en']);
    await pressAt(element, 'p7', '.write [type=submit]');
    expect(await saidAt(element, 'p7', '.error')).to.include(words.suggestionSame);
    const after = before.replace('No activity', 'Every activity');
    await typeAt(element, 'p7', '#suggestion-new', after);
    expect(await saidAt(element, 'p7', '.write ins')).to.deep.equal(['Every']);
    expect(await saidAt(element, 'p7', '.write del')).to.deep.equal(['No']);
    await postAt(element, 'p7', '.slip');
    const { record } = backend.accepted[0]!;
    expect(record).to.deep.include({ suggestion: after });
    expect(record).not.to.have.property('body');
    expect(await saidAt(element, 'p7', '.box ins')).to.deep.equal(['Every']);
  });

  it('answers another one, which it then stands below', async () => {
    const { element, backend } = await opened();
    await openAt(element, 'p5');
    (await namedAt(element, 'p5', words.reply)).click();
    await typeAt(element, 'p5', '#body-comment-02', 'In winter, too.');
    await pressAt(element, 'p5', '.pick:last-of-type input');
    await postAt(element, 'p5', '.slip');
    expect(backend.accepted[0]!.record).to.deep.include({
      replyTo: 'comment-02',
      author: { kind: 'anonymous' },
    });
    expect(await saidAt(element, 'p5', '.replies .said')).to.have.length(2);
  });

  it('takes fifty clicks for one', async () => {
    const { element, backend } = await opened();
    await write(element);
    backend.setDelay(100);
    for (let i = 0; i < 50; i++) (await partAt(element, 'p7', '.write [type=submit], .own, .slip')).click();
    await partAt(element, 'p7', '.slip');
    expect([backend.sends.length, backend.accepted.length]).to.deep.equal([1, 1]);
  });

  it('waits for the connection, on this device, and is sent once when it is back', async () => {
    const { element, backend } = await opened();
    await write(element);
    backend.setState('lost');
    await postAt(element, 'p7', '.own .tag');
    expect(await saidAt(element, 'p7', '.own .tag')).to.deep.equal([words.waiting]);
    element.remove();
    const { element: again } = await opened({ backend });
    await openAt(again, 'p7');
    await partAt(again, 'p7', '.own .tag');
    backend.setState('online');
    (await namedAt(again, 'p7', first.retry)).click();
    await partAt(again, 'p7', '.slip');
    expect(backend.accepted).to.have.length(1);
    expect(new Set(backend.sends).size).to.equal(1);
  });

  it('is sent and told of where the text itself cannot be read', async () => {
    const { element, backend } = await opened();
    await write(element);
    backend.setState('offline');
    await postAt(element, 'p7', '.own .tag');
    element.remove();
    const { read } = backend;
    backend.read = () => Promise.reject(new OgpError({ code: 'unreachable', message: 'No' }));
    const { element: again } = await opened({ backend });
    // Whichever of the two looks first sends it; one that has left the page goes on, too.
    const sent = [element, again].map((one) => listen(one, 'ogp-submitted'));
    backend.setState('online');
    await until(() => (window.dispatchEvent(new Event('online')), sent.flat().length));
    expect(backend.accepted).to.have.length(1);
    backend.read = read;
    again.shadowRoot!.querySelector<HTMLElement>('.note button')!.click();
    await openAt(again, 'p7');
    await partAt(again, 'p7', '.slip');
    expect(await saidAt(again, 'p7', '.box .said')).to.include(body);
  });

  it('comes back with the backend’s words where it is refused', async () => {
    const { element, backend } = await opened();
    const refused = listen(element, 'ogp-refused');
    const { send } = backend;
    const detail = 'Leave out the telephone number';
    backend.send = () =>
      Promise.reject(
        new OgpError({
          code: 'invalid',
          message: 'No',
          status: 422,
          issues: [
            { pointer: '/body', code: 'pattern', detail },
            { pointer: '/author/displayName', code: 'pattern', detail },
          ],
        }),
      );
    await write(element);
    await postAt(element, 'p7', '.error');
    expect(await saidAt(element, 'p7', '.error')).to.deep.equal([detail, detail]);
    expect(await valueOf(element, 'p7', '#body-new')).to.equal(body);
    expect(refused).to.have.length(1);
    backend.send = send;
    await postAt(element, 'p7', '.slip');
    expect(backend.accepted).to.have.length(1);
  });

  it('is kept where the consultation has closed meanwhile', async () => {
    const { element, backend } = await opened();
    await write(element);
    backend.setState('closed');
    await postAt(element, 'p7', '#wrong');
    expect(await saidAt(element, 'p7', '#wrong')).to.deep.equal([words.refusedClosed]);
    expect(await valueOf(element, 'p7', '#body-new')).to.equal(body);
  });

  it('is shown to its author while it waits for a moderator, also after a reload', async () => {
    const { element, backend } = await opened({ discovery: { moderation: 'before' } });
    await write(element);
    await postAt(element, 'p7', '.slip');
    expect(await saidAt(element, 'p7', '.slip .strong')).to.deep.equal([words.postedLater]);
    expect(await saidAt(element, 'p7', '.own .said')).to.deep.equal([body]);
    expect(await saidAt(element, 'p7', '.tools .comment b')).to.deep.equal(['1']);
    element.remove();
    const { element: again } = await opened({ backend });
    await openAt(again, 'p7');
    await until(async () => (await saidAt(again, 'p7', '.own .said'))[0] === body);
    expect(await saidAt(again, 'p7', '.own .tag')).to.deep.equal([words.pending]);
  });

  it('in another language says so, and has its `lang`', async () => {
    const { element, backend } = await opened();
    await write(element, 'p7', 'Më parë të hapet një sportel.');
    const select = await partAt<HTMLSelectElement>(element, 'p7', '#language-new');
    select.value = 'sq';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await postAt(element, 'p7', '.slip');
    expect(backend.accepted[0]!.record.language).to.equal('sq');
    const shown = (await toolsAt(element, 'p7')).shadowRoot!.querySelector('.box .said[lang]');
    expect(shown!.getAttribute('lang')).to.equal('sq');
  });
});

describe('whatever somebody types', () => {
  afterEach(clearBench);

  it('makes a comment of the right structure', async () => {
    const { element, backend } = await opened();
    const odd = ' \u0000A\u0007 b\r\nc\u202e \ud83d ​💡\t';
    await write(element, 'p7', odd);
    await typeAt(element, 'p7', '#name-new', 'A\tb\nc');
    await postAt(element, 'p7', '.slip');
    const { record } = backend.accepted[0]!;
    expect(validate('Comment', record).ok).to.equal(true);
    expect((record as Comment).author).to.deep.equal({ kind: 'person', displayName: 'A bc' });
  });
});
