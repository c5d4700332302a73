import { expect } from '@open-wc/testing';
import type { NewIdea } from '@ogp-kit/core/browser';
import { registerMessages } from '../i18n/catalogue.ts';
import {
  clearBench,
  english,
  field,
  fullIdea,
  ideasOf,
  listen,
  named,
  newBackend,
  open,
  ready,
  samplePlan,
  send,
  toReview,
  wordsOf,
} from './idea-form.bench.ts';
import { part, press, proceed, stepOf, type, until } from './idea-form.driver.ts';
import type { OgpIdeaFormElement } from './idea-form.element.ts';

const titled = (form: OgpIdeaFormElement, title: string) => until(() => wordsOf(form, '.xl') === title);

/** A host with a shadow root, in a place. */
function host(place: Node, language?: string): ShadowRoot {
  const element = document.createElement('div');
  if (language) element.lang = language;
  place.appendChild(element);
  return element.attachShadow({ mode: 'open' });
}

describe('the language', () => {
  let place: HTMLElement;
  beforeEach(() => {
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => {
    clearBench();
    place.remove();
    document.documentElement.lang = 'en';
  });

  it('is that of the nearest ancestor, and follows it', async () => {
    place.lang = 'sq-AL';
    const { form } = await open({ attributes: { lang: null }, place });
    await titled(form, 'Ndani një ide');
    place.lang = 'en-GB';
    await titled(form, 'Share an idea');
    form.lang = 'sq';
    await titled(form, 'Ndani një ide');
  });

  it('is that of the page, and follows it', async () => {
    const { form } = await open({ attributes: { lang: null } });
    await titled(form, 'Share an idea');
    document.documentElement.lang = 'sq';
    await titled(form, 'Ndani një ide');
  });

  it('is found and followed through shadow roots', async () => {
    const outer = host(place);
    const middle = document.createElement('section');
    middle.lang = 'sq';
    outer.append(middle);
    const { form } = await open({ attributes: { lang: null }, place: host(middle) });
    await titled(form, 'Ndani një ide');
    middle.lang = 'en';
    await titled(form, 'Share an idea');
  });

  it('is English where there is none that the form speaks', async () => {
    const { form } = await open({ attributes: { lang: 'mk' } });
    expect(wordsOf(form, '.xl')).to.equal('Share an idea');
  });

  it('can be chosen; what was typed stays, and the idea is in it', async () => {
    const submits = listen('ogp-submit');
    const { form } = await open();
    await type(form, 'summary', 'Një ide');
    await press(form, '.langs [lang=sq]');
    await titled(form, 'Ndani një ide');
    expect(field(form, 'summary').value).to.equal('Një ide');
    expect(form.shadowRoot!.querySelector('.langs [aria-pressed=true]')!.textContent.trim()).to.equal(
      'Shqip',
    );
    expect(form.shadowRoot!.firstElementChild!.getAttribute('lang')).to.equal('sq');
    await toReview(form);
    await press(form, '[type=submit]');
    await part(form, '.slip');
    expect((submits.find(({ target }) => target === form)!.contribution as NewIdea).language).to.equal('sq');
  });

  it('is what the backend is asked to answer in, as it is when sending', async () => {
    const { form, backend } = await open();
    const asked: unknown[] = [];
    const { send: sendReally } = backend;
    backend.send = (contribution, options) => (
      asked.push(options.language),
      sendReally.call(backend, contribution, options)
    );
    await type(form, 'summary', 'Një ide');
    await part(form, '.saved .i');
    await press(form, '.langs [lang=sq]');
    await titled(form, 'Ndani një ide');
    await send(form);
    expect(asked).to.deep.equal(['sq']);
  });

  it('of errors changes with it', async () => {
    const { form } = await open();
    await proceed(form);
    await press(form, '.langs [lang=sq]');
    await titled(form, 'Ndani një ide');
    await press(form, '[type=submit]');
    await until(() => wordsOf(form, '#errors a') === 'Thoni cila është ideja juaj');
  });
});

describe('words', () => {
  afterEach(clearBench);

  it('can be replaced in one form', async () => {
    const { form } = await open();
    const other = await open();
    form.messages = { title: 'Tell us', summaryNeeded: 'Please write something' };
    await titled(form, 'Tell us');
    await proceed(form);
    expect(wordsOf(form, '#errors a')).to.equal('Please write something');
    expect(wordsOf(other.form, '.xl')).to.equal('Share an idea');
  });

  it('can be replaced in all forms, by language', async () => {
    registerMessages('sq', { back: 'Kthehu' });
    const { form } = await open({ attributes: { lang: 'sq' } });
    await type(form, 'summary', 'Një');
    await proceed(form);
    await named(form, 'Kthehu');
    form.lang = 'en';
    await named(form, 'Back');
    registerMessages('sq', { back: 'Prapa' });
  });
});

describe('headings', () => {
  afterEach(clearBench);

  for (const [level, own, below] of [
    ['2', '2', '3'],
    ['4', '4', '5'],
    ['6', '6', '6'],
    ['1', '2', '3'],
    ['9', '6', '6'],
    ['x', '2', '3'],
  ] as const) {
    it(`have the levels ${own} and ${below} under heading-level="${level}"`, async () => {
      const { form } = await open({ attributes: { 'heading-level': level } });
      expect(field(form, 'xl').getAttribute('aria-level')).to.equal(own);
      expect(field(form, 'at').getAttribute('aria-level')).to.equal(below);
    });
  }
});

describe('without what it needs', () => {
  afterEach(clearBench);

  it('the form can be used, says that it cannot send, and keeps the draft', async () => {
    const { form } = await open({ backend: null, attributes: { plan: `alone-${crypto.randomUUID()}` } });
    await type(form, 'summary', 'Typed all the same');
    await part(form, '.saved .i');
    expect(wordsOf(form, '.note')).to.include('This form cannot send');
    await toReview(form);
    await press(form, '[type=submit]');
    await part(form, '#errors');
    expect(wordsOf(form, '#errors')).to.include('cannot send');
    expect(wordsOf(form, '.review')).to.include(fullIdea().answers.problem);
  });

  it('a plan: the form says so', async () => {
    const { form } = await open({ attributes: { plan: null } });
    await type(form, 'summary', 'Typed');
    await until(() => wordsOf(form, '.note').includes(english.unconnected));
  });

  it('a plan that there is: the form says so and tells the page', async () => {
    const failed = listen('ogp-failed');
    const { form } = await open({ attributes: { plan: 'AP_ALB99' } });
    await part(form, '.note.wait');
    expect(wordsOf(form, '.note')).to.include('The plan that this form asks for does not exist');
    expect(form.matches(':state(failed)')).to.equal(true);
    const [event] = failed.filter(({ target }) => target === form);
    expect([event!.error.code, event!.bubbles, event!.composed]).to.deep.equal(['not-found', true, true]);
  });

  it('a backend that answers: the form can be used, and reads again', async () => {
    const loaded = listen('ogp-loaded');
    const backend = newBackend();
    backend.setState('offline');
    const { form } = await open({ backend });
    await part(form, '.note.wait');
    await type(form, 'summary', 'Typed meanwhile');
    backend.setState('online');
    (await named(form, 'Try again')).click();
    await until(() => !form.shadowRoot!.querySelector('.note.wait'));
    expect(field(form, 'summary').value).to.equal('Typed meanwhile');
    expect(loaded.filter(({ target }) => target === form)).to.have.length(1);
    expect(form.matches(':state(failed)')).to.equal(false);
  });

  it('a backend that takes ideas: the form says so', async () => {
    const { form } = await open({ backend: newBackend({ discovery: { writes: [] } }) });
    await type(form, 'summary', 'Typed');
    await until(() => wordsOf(form, '.note').includes('Ideas are not collected here'));
  });
});

describe('a backend of another make', () => {
  afterEach(clearBench);

  it('may leave out what the form can do without', async () => {
    const { calls } = samplePlan;
    const backend = newBackend();
    backend.discover = async () => ({ protocol: '1.0', reads: [], writes: ['ideas'] }) as never;
    backend.read = async () => ({ id: samplePlan.id, calls }) as never;
    const { form } = await open({ backend, attributes: { 'policy-area': null } });
    await toReview(form);
    await press(form, '[type=submit]');
    await part(form, '.slip');
    expect(backend.accepted).to.have.length(1);
  });

  it('may have no calls', async () => {
    const backend = newBackend();
    backend.read = async () => ({}) as never;
    const { form } = await open({ backend });
    await part(form, '.sunken');
    expect(wordsOf(form, '.sunken')).to.include(english.noCall);
  });
});

describe('the call for ideas', () => {
  afterEach(clearBench);
  const call = { kind: 'idea' as const, opens: '2020-07-01T00:00:00Z', timeZone: 'Europe/Tirane' };

  for (const [when, calls, words] of [
    [
      'closed',
      [{ ...call, closes: '2020-11-30T22:59:00Z' }],
      'Ideas for this plan closed on 30 November 2020',
    ],
    [
      'planned',
      [{ ...call, opens: '2120-09-01T07:00:00Z' }],
      'Ideas for this plan can be sent from 1 September 2120 From 09:00 (Europe/Tirane).',
    ],
    ['not there', [], english.noCall],
  ] as const) {
    it(`that is ${when} is told in place of the questions`, async () => {
      const { form } = await open({ backend: newBackend({ plan: { calls: [...calls] } }) });
      await part(form, '.sunken');
      expect(wordsOf(form, '.sunken')).to.include(words);
      expect(form.matches(':state(closed)')).to.equal(true);
      expect(form.shadowRoot!.querySelector('form')).to.equal(null);
    });
  }

  it('that has closed meanwhile is told by the backend, and the text stays', async () => {
    const { form, backend } = await open();
    await toReview(form);
    backend.setState('closed');
    await press(form, '[type=submit]');
    await part(form, '#errors');
    expect(wordsOf(form, '#errors')).to.include('Ideas are no longer collected');
    expect(wordsOf(form, '.review')).to.include(fullIdea().answers.summary);
  });
});

describe('what the page puts inside and beside', () => {
  afterEach(clearBench);

  it('is shown before the form is ready', async () => {
    const form = document.createElement('ogp-idea-form');
    form.lang = 'en';
    form.innerHTML = '<p>Write to us</p>';
    document.body.append(form);
    await form.updateComplete;
    const fallback = form.querySelector('p')!;
    expect(fallback.assignedSlot).not.to.equal(null);
    await ready(form);
    expect(fallback.assignedSlot).to.equal(null);
    form.remove();
  });

  it('has its slots', async () => {
    const { form } = await open();
    form.innerHTML = '<p slot="intro">Hello</p><p slot="privacy">Ours</p><p slot="next">Then</p>';
    await until(() => form.querySelector('[slot=intro]')!.assignedSlot);
    await toReview(form);
    await until(() => form.querySelector('[slot=privacy]')!.assignedSlot);
    await press(form, '[type=submit]');
    await until(() => form.querySelector('[slot=next]')!.assignedSlot);
  });

  it('a second form with its own plan and answers', async () => {
    const backend = newBackend();
    const [one, two] = [await open({ backend }), await open({ backend })];
    await type(one.form, 'summary', 'The one');
    await type(two.form, 'summary', 'The other');
    expect(field(one.form, 'summary').value).to.equal('The one');
    await send(one.form, { ...fullIdea(), answers: { ...fullIdea().answers, summary: 'The one' } });
    expect(field(two.form, 'summary').value).to.equal('The other');
    await send(two.form, { ...fullIdea(), answers: { ...fullIdea().answers, summary: 'The other' } });
    expect(ideasOf(backend).map(({ answers }) => answers.summary)).to.deep.equal(['The one', 'The other']);
    expect(field(one.form, 'code').textContent).not.to.equal(field(two.form, 'code').textContent);
  });

  it('a form that is moved goes on where it was', async () => {
    const { form } = await open();
    await type(form, 'summary', 'Moved');
    await proceed(form);
    const place = document.createElement('div');
    document.body.append(place);
    place.append(form);
    await form.updateComplete;
    expect(stepOf(form)).to.match(/^Step 2/);
    await type(form, 'problem', 'Still here');
    await until(() => wordsOf(form, '.saved').includes('Draft kept'));
    expect(wordsOf(form)).not.to.include('You started an idea');
    place.remove();
  });

  it('what fills a field without focusing it', async () => {
    const { databases } = indexedDB;
    indexedDB.databases = () => new Promise(() => {}); // So that only what is typed can make it look.
    const { form } = await open();
    indexedDB.databases = databases;
    field(form, 'summary').value = 'Dictated';
    field(form, 'summary').dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => wordsOf(form, '.saved').includes('Draft kept'));
    expect(field(form, 'summary').value).to.equal('Dictated');
  });

  it('another plan is read when the attribute changes', async () => {
    const loaded = listen('ogp-loaded');
    const { form } = await open({ attributes: { plan: 'AP_ALB99' } });
    await part(form, '.note.wait');
    form.setAttribute('plan', samplePlan.id);
    await until(() => loaded.some(({ target }) => target === form));
    expect(wordsOf(form, '.plan')).to.include('Open Government Partnership Action Plan');
  });
});
