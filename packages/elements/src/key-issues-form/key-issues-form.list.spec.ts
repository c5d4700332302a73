import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../contribution-form/form.driver.ts';
import { clearBench, focusOn, listed, open, said, three } from './key-issues-form.bench.ts';
import { buttonOf, fieldsOf, makeRoom, write } from './key-issues-form.driver.ts';

const first = 'Counters that are shut';
const second = 'Forms on paper only';
const third = 'Nobody answers';

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
    await makeRoom(form, 2);
    await focusOn(form, fieldsOf(form, 'issue')[1]!.id);
    await makeRoom(form, 10);
    await said(form, 'Ten issues are the most');
    const buttons = [...form.shadowRoot!.querySelectorAll('button')].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(buttons).not.to.include('Add another issue');
  });

  it('is put in order by buttons, which keep the focus, and says where an issue is now', async () => {
    const { form } = await open();
    await write(form, three());
    const up = buttonOf(form, 2, 'up');
    const { id } = up;
    up.focus();
    await sendKeys({ press: 'Enter' });
    await said(form, 'Issue moved to place 2 of 3');
    expect(listed(form)).to.deep.equal([first, third, second]);
    await focusOn(form, id);
    await sendKeys({ press: 'Enter' });
    await said(form, 'Issue moved to place 1 of 3');
    await focusOn(form, id);
    expect(listed(form)).to.deep.equal([third, first, second]);
    expect(fieldsOf(form, 'why')[0]!.value).to.equal('So nobody asks again.');
    const atTop = buttonOf(form, 0, 'up');
    expect(atTop.getAttribute('aria-disabled')).to.equal('true');
    await sendKeys({ press: 'Enter' });
    expect(listed(form)).to.deep.equal([third, first, second]);
  });

  it('names which issue each button is for', async () => {
    const { form } = await open();
    await write(form, three());
    const names = (['up', 'down', 'remove'] as const).map((what) =>
      buttonOf(form, 1, what).textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(names).to.deep.equal(['Up: Issue 2 of 3', 'Down: Issue 2 of 3', 'Remove: Issue 2 of 3']);
  });

  it('lets an issue go and brings it back to its place, with its words', async () => {
    const { form } = await open();
    await write(form, three());
    buttonOf(form, 1, 'remove').click();
    await said(form, 'Issue 2 removed, 2 left');
    expect(listed(form)).to.deep.equal([first, third]);
    const undo = await until(() =>
      [...form.shadowRoot!.querySelectorAll('button')].find(
        ({ textContent }) => textContent.trim() === 'Undo',
      ),
    );
    expect(undo.parentElement!.textContent).to.include(second);
    undo.click();
    await said(form, 'The issue is back at place 2');
    expect(listed(form)).to.deep.equal([first, second, third]);
  });

  it('brings back several, the last one first', async () => {
    const { form } = await open();
    await write(form, three());
    const undo = async () => {
      const button = await until(() => form.shadowRoot!.querySelector<HTMLElement>('.gone button'));
      button.click();
      await form.updateComplete;
    };
    buttonOf(form, 0, 'remove').click();
    await form.updateComplete;
    buttonOf(form, 0, 'remove').click();
    await form.updateComplete;
    expect(listed(form)).to.deep.equal([third]);
    await undo();
    await undo();
    expect(listed(form)).to.deep.equal([first, second, third]);
    expect(form.shadowRoot!.querySelector('.gone')).to.equal(null);
  });

  it('is a list of groups that are called by their rank', async () => {
    const { form } = await open();
    await write(form, three());
    const groups = [...form.shadowRoot!.querySelectorAll('ol [role=group]')];
    const names = groups.map((group) => {
      const label = form.shadowRoot!.getElementById(group.getAttribute('aria-labelledby')!)!;
      return label.querySelector('.vh')!.textContent;
    });
    expect(names).to.deep.equal(['Issue 1 of 3', 'Issue 2 of 3', 'Issue 3 of 3']);
  });
});
