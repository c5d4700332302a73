import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import {
  clearBench,
  english,
  field,
  focusOn,
  listed,
  named,
  open,
  part,
  said,
  three,
  until,
  wordsOf,
} from './key-issues-form.bench.ts';
import { buttonOf, fieldsOf, makeRoom, write } from './key-issues-form.driver.ts';
import type { OgpKeyIssuesFormElement } from './key-issues-form.element.ts';

const [first, second, third] = three().issues.map(({ issue }) => issue) as [string, string, string];

/** Takes out the issue at a place, and waits until what was in it can be brought back. */
async function remove(form: OgpKeyIssuesFormElement, at: number): Promise<void> {
  const words = listed(form)[at]!;
  buttonOf(form, at, 'remove').click();
  await until(() => wordsOf(form, '.gone').includes(words));
}

describe('the list of key issues', () => {
  afterEach(clearBench);

  it('begins with one place, that cannot be moved or removed', async () => {
    const { form } = await open();
    expect(listed(form)).to.deep.equal(['']);
    expect(form.shadowRoot!.querySelector('.tools')).to.equal(null);
    expect(form.shadowRoot!.querySelectorAll('ol[role=list] > li')).to.have.length(1);
  });

  it('takes another, with the focus in it, up to ten', async () => {
    const { form } = await open();
    (await named(form, `+ ${english.add}`)).click();
    const added = await until(() => fieldsOf(form, 'issue')[1]);
    await focusOn(form, added.id);
    await makeRoom(form, 9);
    await said(form, '');
    await makeRoom(form, 10);
    await said(form, english.full);
    await focusOn(form, fieldsOf(form, 'issue')[9]!.id);
    expect(form.shadowRoot!.querySelector('#add')).to.equal(null);
    expect(wordsOf(form, 'form > .asked')).to.include(english.full);
    buttonOf(form, 9, 'remove').click();
    await part(form, '#add');
  });

  it('is put in order by buttons, which keep the focus, and says where an issue is now', async () => {
    const { form } = await open();
    await write(form, three());
    const { id } = buttonOf(form, 2, 'up');
    field(form, id).focus();
    await sendKeys({ press: 'Enter' });
    await said(form, 'Issue moved to place 2 of 3');
    expect(listed(form)).to.deep.equal([first, third, second]);
    await focusOn(form, id);
    expect(field(form, id)).to.equal(buttonOf(form, 1, 'up'));
    await sendKeys({ press: ' ' });
    await said(form, 'Issue moved to place 1 of 3');
    await focusOn(form, id);
    expect(listed(form)).to.deep.equal([third, first, second]);
    expect(fieldsOf(form, 'why').map(({ value }) => value)).to.deep.equal([
      'So nobody asks again.',
      'People come in vain.',
      '',
    ]);
    const { id: down } = buttonOf(form, 0, 'down');
    field(form, down).click();
    await said(form, 'Issue moved to place 2 of 3');
    await focusOn(form, down);
    expect(listed(form)).to.deep.equal([first, third, second]);
  });

  it('lets the first not go up, nor the last down, and leaves the focus where it is', async () => {
    const { form } = await open();
    await write(form, three());
    for (const [at, what] of [
      [0, 'up'],
      [2, 'down'],
    ] as const) {
      const button = buttonOf(form, at, what);
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      button.focus();
      await sendKeys({ press: 'Enter' });
      await form.updateComplete;
      expect(form.shadowRoot!.activeElement).to.equal(button);
      expect(listed(form)).to.deep.equal([first, second, third]);
    }
    expect(form.shadowRoot!.querySelectorAll('.tools [aria-disabled]')).to.have.length(2);
    expect(form.shadowRoot!.querySelector('.tools [disabled]')).to.equal(null);
  });

  it('names which issue each button is for', async () => {
    const { form } = await open();
    await write(form, three());
    for (const words of ['↑ Up: Issue 2 of 3', '↓ Down: Issue 2 of 3', 'Remove: Issue 2 of 3']) {
      const button = await named(form, words);
      // The arrow is for the eye.
      const seen = [...button.querySelectorAll('[aria-hidden]')].map(({ textContent }) => textContent);
      expect(seen).to.deep.equal(words.startsWith('Remove') ? [] : [words[0]]);
    }
  });

  it('lets an issue go, with the focus at its neighbour, and brings it back to its place, with its words', async () => {
    const { form } = await open();
    await write(form, three());
    const { id } = form.shadowRoot!.querySelectorAll('.issue .dot')[2]!;
    await remove(form, 1);
    await said(form, 'Issue 2 removed, 2 left. You can undo this.');
    await focusOn(form, id);
    expect(wordsOf(form, `#${id} .vh`)).to.equal('Issue 2 of 2');
    expect(listed(form)).to.deep.equal([first, third]);
    expect(form.shadowRoot!.querySelectorAll('ol[role=list] > li')[1]!.querySelector('.gone')).not.to.equal(
      null,
    );
    (await named(form, english.undo)).click();
    await said(form, 'The issue is back at place 2');
    expect(listed(form)).to.deep.equal([first, second, third]);
    await focusOn(form, form.shadowRoot!.querySelectorAll('.issue .dot')[1]!.id);
    expect(form.shadowRoot!.querySelector('.gone')).to.equal(null);
  });

  it('puts the focus at the last one, where the last was let go', async () => {
    const { form } = await open();
    await write(form, three());
    await remove(form, 2);
    await focusOn(form, form.shadowRoot!.querySelectorAll('.issue .dot')[1]!.id);
    (await named(form, english.undo)).click();
    await until(() => listed(form).join() === [first, second, third].join());
    expect(fieldsOf(form, 'why')[2]!.value).to.equal('So nobody asks again.');
  });

  it('brings back several, the last one first', async () => {
    const { form } = await open();
    await write(form, three());
    await remove(form, 0);
    await remove(form, 0);
    expect(listed(form)).to.deep.equal([third]);
    (await named(form, english.undo)).click();
    await until(() => listed(form).join() === [second, third].join());
    (await named(form, english.undo)).click();
    await until(() => listed(form).join() === [first, second, third].join());
  });

  it('has nothing to bring back of a place that was empty', async () => {
    const { form } = await open();
    await write(form, three());
    await makeRoom(form, 4);
    buttonOf(form, 3, 'remove').click();
    await said(form, 'Issue 4 removed, 3 left.');
    expect(form.shadowRoot!.querySelector('.gone')).to.equal(null);
  });

  it('shows the words of what was let go while it is full, and brings them back when there is room', async () => {
    const { form } = await open();
    await write(form, three());
    await remove(form, 0);
    await makeRoom(form, 10);
    expect(wordsOf(form, '.gone')).to.include(first);
    expect(form.shadowRoot!.querySelector('.gone button')).to.equal(null);
    buttonOf(form, 9, 'remove').click();
    (await named(form, english.undo)).click();
    await until(() => listed(form)[0] === first);
    expect(listed(form)).to.have.length(10);
  });

  it('is a list of groups that are called by their rank', async () => {
    const { form } = await open();
    await write(form, three());
    const groups = [...form.shadowRoot!.querySelectorAll('ol[role=list] > li > [role=group]')];
    const names = groups.map((group) => wordsOf(form, `#${group.getAttribute('aria-labelledby')} .vh`));
    expect(names).to.deep.equal(['Issue 1 of 3', 'Issue 2 of 3', 'Issue 3 of 3']);
    expect(wordsOf(form, '.issue .dot [aria-hidden]')).to.equal('1 2 3');
  });

  it('has guidance beside it, of six questions', async () => {
    const { form } = await open();
    expect(form.shadowRoot!.querySelectorAll('.guide li')).to.have.length(6);
    expect(wordsOf(form, '#issues-hint')).to.include('most important one first');
  });
});
