/** What happens around the form while somebody writes: their words stay, and nobody is pulled away from what they do. */
import { expect } from '@open-wc/testing';
import { OgpError } from '@ogp-kit/client';
import type { Call } from '@ogp-kit/core/browser';
import { samplePlan } from '../contribution-form/form.bench.ts';
import {
  acceptedBy,
  clearBench,
  english,
  field,
  focusOn,
  keptWith,
  listed,
  named,
  newBackend,
  open,
  part,
  press,
  proceed,
  said,
  stepOf,
  three,
  type,
  until,
  wordsOf,
} from './key-issues-form.bench.ts';
import { buttonOf, fieldsOf, makeRoom, toReview, write } from './key-issues-form.driver.ts';

const issues = three().issues.map(({ issue }) => issue);

/** All drafts on the device, whoever holds them. */
async function stored(): Promise<{ scope: string; answers: { issues: { issue: string }[] } }[]> {
  const asked = async <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = reject;
    });
  const database = await asked(indexedDB.open('ogp-kit'));
  const drafts = await asked(database.transaction('drafts').objectStore('drafts').getAll());
  database.close();
  return drafts as Awaited<ReturnType<typeof stored>>;
}

/** A field of the page's own, with the focus in it. */
function elsewhere(): HTMLInputElement {
  const input = document.body.appendChild(document.createElement('input'));
  input.focus();
  return input;
}

describe('a call that closes while somebody writes', () => {
  afterEach(clearBench);

  /** A form, and what closes its call under it. */
  async function closing() {
    const backend = newBackend();
    const call: Call = { kind: 'key-issues', opens: '2020-07-01T00:00:00Z', timeZone: 'Europe/Tirane' };
    const { read } = backend;
    backend.read = async <T>(...asked: Parameters<typeof read>) => {
      const document = await read<object>(...asked);
      return ('calls' in document ? { ...document, calls: [call] } : document) as T;
    };
    const { form } = await open({ backend });
    return { form, backend, close: () => (call.closes = '2020-07-02T00:00:00Z') };
  }

  it('leaves the words and the focus, and says so', async () => {
    const { form, close } = await closing();
    await write(form, three());
    const { id } = fieldsOf(form, 'why')[2]!;
    field(form, id).focus();
    close();
    await type(form, id, 'So nobody');
    await until(() => wordsOf(form, '.note').includes(english.refusedClosed));
    expect(form.matches(':state(closed)')).to.equal(true);
    expect(listed(form)).to.deep.equal(issues);
    expect(form.shadowRoot!.activeElement).to.equal(field(form, id));
  });

  it('is told on the page to check, too, and nothing is sent', async () => {
    const { form, backend, close } = await closing();
    await toReview(form, three());
    close();
    await press(form, '[type=submit]');
    await focusOn(form, 'errors');
    expect(wordsOf(form, '#errors')).to.equal(english.refusedClosed);
    expect(wordsOf(form, '.review')).to.include(issues[2]);
    expect(backend.sends).to.have.length(0);
  });

  it('leaves a draft that can be read again', async () => {
    const { form, backend, close } = await closing();
    await write(form, three());
    close();
    form.remove();
    await keptWith(issues[2]!, backend.id);
    const { form: next } = await open({ backend });
    (await named(next, english.draftContinue)).click();
    await until(() => listed(next).join() === issues.join());
    expect(wordsOf(next, '.note')).to.equal(english.refusedClosed);
  });
});

describe('while key issues are on their way', () => {
  afterEach(clearBench);

  it('there is no way back to change them, and one record of them', async () => {
    const { form, backend } = await open();
    backend.setDelay(300);
    await toReview(form, three());
    await press(form, '[type=submit]');
    await until(() => wordsOf(form, '[type=submit]') === english.sending);
    expect(wordsOf(form, '.actions')).to.equal(english.sending);
    expect(form.shadowRoot!.querySelector('.chg')).to.equal(null);
    await part(form, '.slip');
    (await named(form, english.another)).click();
    await until(() => listed(form).join('|') === '');
    expect(acceptedBy(backend).map((record) => record.issues)).to.deep.equal([three().issues]);
  });

  it('who is elsewhere on the page stays there, and is told when they arrive', async () => {
    const { form, backend } = await open();
    await toReview(form, three());
    backend.setState('offline');
    await press(form, '[type=submit]');
    await part(form, '.note.wait');
    await focusOn(form, 'xl');
    const search = elsewhere();
    backend.setState('online');
    window.dispatchEvent(new Event('online'));
    await part(form, '.slip');
    await until(() => wordsOf(form, '.vh[role=status]') === english.arrived);
    expect(document.activeElement).to.equal(search);
    search.remove();
  });
});

describe('what is wrong', () => {
  afterEach(clearBench);

  it('stays told, with the focus on it, when the page renews a login or changes a language elsewhere', async () => {
    const { form } = await open({ token: 'first' });
    await press(form, '[type=submit]');
    await focusOn(form, 'errors');
    const before = wordsOf(form, '#errors');
    const other = document.body.appendChild(document.createElement('p'));
    other.lang = 'sq';
    form.token = 'second';
    form.setAttribute('heading-level', '3');
    await until(() => form.shadowRoot!.querySelector('.xl')!.getAttribute('aria-level') === '3');
    await form.updateComplete;
    expect(wordsOf(form, '#errors')).to.equal(before);
    expect(form.shadowRoot!.activeElement).to.equal(field(form, 'errors'));
    other.remove();
  });

  it('and cannot be mended here is said to be the page’s, without a link that leads nowhere', async () => {
    const { form, backend } = await open();
    const wrong = ['/policyArea', '/language', '/issues/0/why'].map((pointer) => ({
      pointer,
      code: 'pattern',
      detail: `Wrong at ${pointer}`,
    }));
    backend.send = () =>
      Promise.reject(new OgpError({ code: 'invalid', message: 'No', status: 422, issues: wrong }));
    await toReview(form, three());
    await press(form, '[type=submit]');
    await focusOn(form, 'errors');
    expect(wordsOf(form, '#errors > p')).to.equal(english.refusedForbidden);
    const links = [...form.shadowRoot!.querySelectorAll('#errors a')].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(links).to.deep.equal(['Issue 1 of 3: Wrong at /issues/0/why']);
  });

  it('with the name of nobody leads to the choice of who speaks', async () => {
    const { form, backend } = await open();
    const wrong = [{ pointer: '/author/displayName', code: 'pattern', detail: 'No name' }];
    backend.send = () =>
      Promise.reject(new OgpError({ code: 'invalid', message: 'No', status: 422, issues: wrong }));
    await toReview(form, three());
    await press(form, '[type=submit]');
    await focusOn(form, 'errors');
    await press(form, '#errors a');
    await focusOn(form, 'author-anonymous');
  });
});

describe('what is said to those who do not see', () => {
  afterEach(clearBench);

  it('is said again where it is the same', async () => {
    const { form } = await open();
    await write(form, three());
    const region = form.shadowRoot!.querySelector('.vh[role=status]')!;
    const heard: string[] = [];
    const listener = new MutationObserver(() => heard.push(region.textContent));
    listener.observe(region, { childList: true, characterData: true, subtree: true });
    for (const at of [1, 1]) {
      const before = listed(form).join();
      buttonOf(form, at, 'up').click();
      await until(() => listed(form).join() !== before);
      await form.updateComplete;
    }
    await until(() => heard.length === 2);
    expect(heard.map((words) => words.trim())).to.deep.equal(Array(2).fill('Issue moved to place 1 of 3'));
    listener.disconnect();
  });

  it('is not said any more on the next step', async () => {
    const { form } = await open();
    await write(form, three());
    buttonOf(form, 1, 'up').click();
    await said(form, 'Issue moved to place 1 of 3');
    await proceed(form);
    expect(stepOf(form)).to.include('Step 2');
    await said(form, '');
  });
});

describe('what somebody did with the list', () => {
  afterEach(clearBench);

  it('is kept at once, not after a while', async () => {
    const { form, backend } = await open();
    await write(form, three());
    await until(() => form.shadowRoot!.querySelector('.saved .strong, .saved svg'));
    const { setTimeout: later } = window;
    // What would be written after a while never is.
    window.setTimeout = (() => 0) as unknown as typeof setTimeout;
    try {
      buttonOf(form, 2, 'up').click();
      const order = [issues[0], issues[2], issues[1]].map((words) => JSON.stringify(words)).join('|');
      for (let found = false; !found;) {
        const drafts = await stored();
        found = drafts.some(
          ({ scope, answers }) =>
            scope.includes(backend.id) &&
            answers.issues.map(({ issue }) => JSON.stringify(issue)).join('|') === order,
        );
      }
    } finally {
      window.setTimeout = later;
    }
  });

  it('does not keep others from it on a page that is left, but may come back', async () => {
    const { form, backend } = await open();
    await write(form, three());
    window.dispatchEvent(new Event('pagehide'));
    await keptWith(issues[2]!, backend.id);
    const { form: other } = await open({ backend });
    await named(other, english.draftContinue);
    // Back again: what is written now is kept, too.
    await makeRoom(form, 4);
    await type(form, fieldsOf(form, 'issue')[3]!.id, 'A fourth');
    form.remove();
    other.remove();
    await keptWith('A fourth', backend.id);
    const { form: last } = await open({ backend });
    await until(() => wordsOf(last).includes(english.draftHere));
    (await named(last, english.draftContinue)).click();
    await until(() => listed(last).includes('A fourth'));
    expect(samplePlan.id).to.equal(last.plan);
  });
});
