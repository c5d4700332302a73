import { expect } from '@open-wc/testing';
import { openKeeping, scopeOf } from '@ogp-kit/client/keeping';
import {
  clearBench,
  english,
  named,
  newBackend,
  open,
  samplePlan,
  send,
  wordsOf,
} from './idea-form.bench.ts';
import { part, type, until } from './idea-form.driver.ts';
import type { OgpIdeaFormElement } from './idea-form.element.ts';

/** A login as a host's JWT carries it: only its subject is read. */
const loginOf = (subject: string) => `x.${btoa(JSON.stringify({ sub: subject }))}.x`;

/** Gives a form its login after a while, and waits until the form has asked for it. */
async function logIn(form: OgpIdeaFormElement, login: string): Promise<void> {
  let asked = false;
  form.token = () => ((asked = true), Promise.resolve(login));
  await until(() => asked);
}

/** Waits until some words are among what is kept and not open in a form. */
async function keptWith(words: string, read: () => Promise<unknown>): Promise<void> {
  while (!JSON.stringify(await read()).includes(words));
}

describe('what the page gives late', () => {
  afterEach(clearBench);

  it('a login after the first words: they are no longer the guest’s', async () => {
    const backend = newBackend();
    const { form } = await open({ backend });
    await type(form, 'summary', 'Begun before the login');
    await part(form, '.saved .i');
    const login = loginOf('ben');
    await logIn(form, login);
    await type(form, 'summary', 'Begun before the login, and gone on');
    form.remove();
    const keeping = await openKeeping();
    const scope = scopeOf({ backend: backend.id, about: samplePlan.id, element: 'idea-form' });
    await keptWith('and gone on', () => keeping.drafts(scope, 'sub:ben'));
    const guest = await open({ backend });
    await type(guest.form, 'summary', 'Another person');
    await part(guest.form, '.saved .i');
    expect(wordsOf(guest.form)).not.to.include('Begun before');
    guest.form.token = login;
    await until(() => wordsOf(guest.form, '.note.doing').includes('and gone on'));
  });

  it('a login just before the form is taken away: its draft is free for the next one', async () => {
    const { form, backend } = await open();
    await type(form, 'summary', 'Begun before the login');
    await part(form, '.saved .i');
    form.token = loginOf('dora');
    await form.updateComplete;
    form.remove();
    const keeping = await openKeeping();
    const scope = scopeOf({ backend: backend.id, about: samplePlan.id, element: 'idea-form' });
    await keptWith('Begun before', () => keeping.drafts(scope, 'sub:dora'));
  });

  it('a login after somebody asked to keep nothing: nothing is kept', async () => {
    const backend = newBackend();
    const { form } = await open({ backend });
    await type(form, 'summary', 'Not for this device');
    (await named(form, english.doNotKeep)).click();
    await until(() => wordsOf(form, '.saved').includes(english.notKept));
    const token = loginOf('cleo');
    await logIn(form, token);
    await type(form, 'summary', 'Nor is this');
    form.remove();
    const again = await open({ backend, token });
    await type(again.form, 'summary', 'Later');
    await part(again.form, '.saved .i');
    expect(wordsOf(again.form)).not.to.match(/Not for this|Nor is this/);
  });

  it('a login: the drafts are its own, no longer the guest’s', async () => {
    const login = loginOf('ana');
    const backend = newBackend();
    const before = await open({ backend, token: login });
    await type(before.form, 'summary', 'By Ana');
    await part(before.form, '.saved .i');
    before.form.remove();
    const guest = await open({ backend });
    await type(guest.form, 'summary', 'By a guest');
    await part(guest.form, '.saved .i');
    expect(wordsOf(guest.form)).not.to.include('By Ana');
    guest.form.remove();
    const { form } = await open({ backend });
    await part(form, '.note.doing');
    expect(wordsOf(form, '.note.doing')).to.include('By a guest');
    form.token = login;
    await until(() => wordsOf(form, '.note.doing').includes('By Ana'));
    expect(wordsOf(form)).not.to.include('By a guest');
  });

  it('a backend that comes while the form still looks for what is kept', async () => {
    const backend = newBackend();
    const before = await open({ backend });
    await type(before.form, 'summary', 'Begun before');
    await part(before.form, '.saved .i');
    before.form.remove();
    let asked = false;
    let answer = (_token: string) => {};
    const late = document.createElement('ogp-idea-form');
    late.lang = 'en';
    late.token = () => ((asked = true), new Promise((resolve) => (answer = resolve)));
    document.body.append(late);
    await until(() => asked);
    late.token = undefined;
    late.plan = samplePlan.id;
    late.policyArea = 'digital-governance';
    late.backend = backend;
    await until(() => wordsOf(late, '.plan').includes('Action Plan'));
    answer('');
    await part(late, '.note.doing');
    expect(wordsOf(late, '.note.doing')).to.include('Begun before');
    await send(late);
    expect(backend.accepted).to.have.length(1);
    late.remove();
  });
});
