/** That what somebody writes is kept, arrives once, and is shown as what it is. */
import { expect } from '@open-wc/testing';
import { OgpError } from '@ogp-kit/client';
import { openKeeping, scopeOf } from '@ogp-kit/client/keeping';
import { formatReceiptCode, validate, type Comment, type NewComment } from '@ogp-kit/core';
import { until } from '../contribution-form/form.driver.ts';
import {
  clearBench,
  listen,
  namedAt,
  newBackend,
  opened,
  OgpParagraphCommentsElement,
  saidAt,
} from './paragraph-comments.bench.ts';
import { beginAt, openAt, partAt, postAt, pressAt, toolsAt, typeAt } from './paragraph-comments.driver.ts';
import { text } from './paragraph-comments.samples.ts';
import type { CommentAnswers } from './later/answers.ts';
import { words } from './later/later.messages.en.ts';
import { words as first } from './paragraph-comments.messages.en.ts';

const body = 'A temporary counter should open first.';

async function write(element: OgpParagraphCommentsElement, place = 'p7', said = body): Promise<void> {
  await beginAt(element, place);
  await typeAt(element, place, '#body-new', said);
  await typeAt(element, place, '#name-new', 'Ana Hoxha');
}

/** The drafts that are on the device. */
async function draftsOf(backend: { id: string }): Promise<CommentAnswers[]> {
  const keeping = await openKeeping();
  const scope = scopeOf({ backend: backend.id, about: text.id, element: 'paragraph-comments' });
  const drafts = await keeping.drafts<CommentAnswers>(scope, 'guest');
  await keeping.close();
  return drafts.map(({ answers }) => answers);
}

/** Lets nothing be written to the device until it is let go, as a slow disk does. */
async function holdDevice(): Promise<() => void> {
  const opening = indexedDB.open('ogp-kit');
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const drafts = opening.result.transaction('drafts', 'readwrite').objectStore('drafts');
  let held = true;
  const goOn = () => {
    if (held) drafts.count().onsuccess = goOn;
    else opening.result.close();
  };
  goOn();
  return () => (held = false);
}

const valueOf = async (element: OgpParagraphCommentsElement, place: string, selector: string) =>
  (await partAt<HTMLTextAreaElement>(element, place, selector)).value;

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
    const sent = listen(again, 'ogp-submitted');
    backend.setState('online');
    await until(() => (window.dispatchEvent(new Event('online')), sent.length));
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

describe('a draft', () => {
  afterEach(clearBench);

  it('is on the device from the first keystroke, one for each place', async () => {
    const { element, backend } = await opened();
    await beginAt(element, 'p7');
    await typeAt(element, 'p7', '#body-new', 'S');
    await until(
      async () =>
        (await draftsOf(backend)).length === 0 &&
        (await saidAt(element, 'p7', '.write .muted')).some((line) => line.startsWith('Draft kept')),
    );
    await openAt(element, 'p2');
    await typeAt(element, 'p2', '#body-new', 'On another paragraph');
    element.remove();
    await until(async () => (await draftsOf(backend)).length === 2);
    expect((await draftsOf(backend)).map((one) => [one.place, one.body]).sort()).to.deep.equal([
      ['paragraphs/p2', 'On another paragraph'],
      ['paragraphs/p7', 'S'],
    ]);
  });

  it('is said to be there, and gone on with where it was', async () => {
    const { element, backend } = await opened();
    await write(element);
    element.remove();
    await until(async () => (await draftsOf(backend)).length === 1);
    const { element: again } = await opened({ backend });
    const restored = listen(again, 'ogp-draft');
    await partAt(again, 'p7', '.tools .tag');
    expect(await saidAt(again, 'p7', '.tools .tag')).to.deep.equal([words.draft]);
    await openAt(again, 'p7');
    expect(await valueOf(again, 'p7', '#body-new')).to.equal(body);
    expect(await valueOf(again, 'p7', '#name-new')).to.equal('Ana Hoxha');
    expect(restored.map(({ action }) => action)).to.deep.equal(['restored']);
    await postAt(again, 'p7', '.slip');
    expect(backend.accepted).to.have.length(1);
  });

  it('is shown to who comes while it is still being written to the device', async () => {
    const { element, backend } = await opened();
    await write(element);
    await until(async () =>
      (await saidAt(element, 'p7', '.write .muted')).some((line) => line.startsWith('Draft kept')),
    );
    const free = await holdDevice();
    await typeAt(element, 'p7', '#body-new', `${body} Soon.`);
    element.remove();
    const { element: again } = await opened({ backend });
    await partAt(again, 'p7', '.told');
    await navigator.locks.query();
    free();
    await openAt(again, 'p7');
    expect(await valueOf(again, 'p7', '#body-new')).to.equal(`${body} Soon.`);
  });

  it('of a reply stands below what it answers', async () => {
    const { element, backend } = await opened();
    await openAt(element, 'p5');
    (await namedAt(element, 'p5', words.reply)).click();
    await typeAt(element, 'p5', '#body-comment-02', 'In winter, too.');
    element.remove();
    await until(async () => (await draftsOf(backend)).length === 1);
    const { element: again } = await opened({ backend });
    await openAt(again, 'p5');
    expect(await valueOf(again, 'p5', '#body-comment-02')).to.equal('In winter, too.');
  });

  it('is put aside and taken up again, or thrown away', async () => {
    const { element, backend } = await opened();
    await write(element);
    await partAt(element, 'p7', '.write');
    (await namedAt(element, 'p7', words.close)).click();
    (await partAt(element, 'p7', '#write')).click();
    expect(await valueOf(element, 'p7', '#body-new')).to.equal(body);
    (await namedAt(element, 'p7', words.discard)).click();
    await partAt(element, 'p7', '#write');
    element.remove();
    expect(await draftsOf(backend)).to.deep.equal([]);
  });

  it('of another tab is not overwritten: each goes on with its own', async () => {
    const backend = newBackend();
    const [{ element: one }, { element: other }] = [await opened({ backend }), await opened({ backend })];
    await write(one, 'p7', 'From the first');
    await write(other, 'p7', 'From the second');
    one.remove();
    other.remove();
    await until(async () => (await draftsOf(backend)).length === 2);
    const { element } = await opened({ backend });
    await openAt(element, 'p7');
    const first = await valueOf(element, 'p7', '#body-new');
    (await namedAt(element, 'p7', words.goOn)).click();
    await until(async () => (await valueOf(element, 'p7', '#body-new')) !== first);
    expect([first, await valueOf(element, 'p7', '#body-new')].sort()).to.deep.equal([
      'From the first',
      'From the second',
    ]);
  });

  it('belongs to whoever is logged in', async () => {
    const login = (sub: string) => `h.${btoa(JSON.stringify({ sub }))}.s`;
    const { element, backend } = await opened({ token: login('ana') });
    await write(element);
    element.remove();
    const { element: other } = await opened({ backend, token: login('ben') });
    await openAt(other, 'p7');
    expect(await saidAt(other, 'p7', '.write')).to.deep.equal([]);
    other.remove();
    const { element: same } = await opened({ backend, token: login('ana') });
    await openAt(same, 'p7');
    expect(await valueOf(same, 'p7', '#body-new')).to.equal(body);
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
