import { expect } from '@open-wc/testing';
import type { NewKeyIssues } from '@ogp-kit/core/browser';
import {
  clearBench,
  english,
  field,
  focusOn,
  listen,
  named,
  newBackend,
  open,
  part,
  press,
  proceed,
  stepOf,
  three,
  type,
  until,
  wordsOf,
} from './key-issues-form.bench.ts';
import { buttonOf, fieldsOf, makeRoom, toReview, write } from './key-issues-form.driver.ts';
import type { OgpKeyIssuesFormElement } from './key-issues-form.element.ts';

/** Sends what is on the page to check, and gives what left the form. */
async function sent(form: OgpKeyIssuesFormElement): Promise<NewKeyIssues> {
  const submits = listen('ogp-submit');
  await press(form, '[type=submit]');
  await part(form, '.slip');
  return submits.find(({ target }) => target === form)!.contribution as NewKeyIssues;
}

/** Goes on from the list to the page to check, without a name. */
async function goOn(form: OgpKeyIssuesFormElement): Promise<void> {
  await proceed(form);
  await press(form, '#author-anonymous');
  await proceed(form);
  await part(form, '.review');
}

/** The lines of the error summary. */
const lines = (form: OgpKeyIssuesFormElement) => [
  ...form.shadowRoot!.querySelectorAll<HTMLAnchorElement>('#errors li a'),
];

describe('the key issues that are sent', () => {
  afterEach(clearBench);

  it('equal what was written, in its order', async () => {
    const { form } = await open();
    await toReview(form, three());
    expect(await sent(form)).to.deep.equal(three());
  });

  it('are in the order that the person made, without what was removed and the places that are empty', async () => {
    const { form } = await open();
    await write(form, three());
    await makeRoom(form, 5);
    await type(form, fieldsOf(form, 'issue')[4]!.id, 'A fourth');
    buttonOf(form, 2, 'up').click();
    await form.updateComplete;
    buttonOf(form, 0, 'remove').click();
    await form.updateComplete;
    await goOn(form);
    const [, second, third] = three().issues;
    expect((await sent(form)).issues).to.deep.equal([third, second, { issue: 'A fourth' }]);
  });

  it('are trimmed, with line ends unified and without characters that nobody types', async () => {
    const { form } = await open();
    await toReview(form, {
      ...three(),
      author: { kind: 'organisation', displayName: '  A\tcouncil\u0001 ' },
      issues: [
        { issue: ' \n Drita \u0007në\u0000 rrugë 💡\ud83d \t', why: 'One\r\ntwo\rthree' },
        { issue: 'x', why: ' \n' },
      ],
    });
    const { issues, author } = await sent(form);
    expect(issues).to.deep.equal([{ issue: 'Drita në rrugë 💡', why: 'One\ntwo\nthree' }, { issue: 'x' }]);
    expect(author).to.deep.equal({ kind: 'organisation', displayName: 'A council' });
  });

  it('ask for the policy area where the page has not set one', async () => {
    const { form } = await open({ attributes: { 'policy-area': null } });
    await write(form, three());
    const list = await part<HTMLSelectElement>(form, '#area');
    list.value = 'fiscal-transparency';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await goOn(form);
    expect(wordsOf(form, '.review')).to.include('Fiscal transparency');
    expect((await sent(form)).policyArea).to.equal('fiscal-transparency');
  });

  it('have no policy area where nobody chose one', async () => {
    const { form } = await open({ attributes: { 'policy-area': null } });
    await toReview(form, three());
    expect(await sent(form)).not.to.have.property('policyArea');
  });

  it('are shown to be checked, as text, each with a way back to it', async () => {
    const { form } = await open();
    const body = three();
    body.issues[1] = { issue: '<img src=x onerror="document.title=1"> <b>bold</b>' };
    await toReview(form, body);
    const rows = [...form.shadowRoot!.querySelectorAll('.review [part=item]')].map((row) =>
      row.querySelector('dd')!.textContent.trim(),
    );
    expect(rows).to.deep.equal([
      'Counters that are shutPeople come in vain.',
      body.issues[1].issue,
      'Nobody answersSo nobody asks again.',
      'Without a name',
    ]);
    expect(form.shadowRoot!.querySelector('.review img, .review b')).to.equal(null);
    (await named(form, 'Change: Issue 3 of 3')).click();
    const third = await until(() => fieldsOf(form, 'issue')[2]);
    await focusOn(form, third.id);
  });

  it('say in which language they were written', async () => {
    const { form } = await open({ attributes: { lang: 'sq-AL' } });
    expect(wordsOf(form, '.xl')).to.equal('Thoni çfarë ka më shumë rëndësi');
    await toReview(form, three());
    expect((await sent(form)).language).to.equal('sq');
  });
});

describe('what is wrong with key issues', () => {
  afterEach(clearBench);

  it('is that there is none', async () => {
    const { form } = await open();
    await proceed(form);
    await focusOn(form, 'errors');
    expect(lines(form).map(({ hash, textContent }) => [hash, textContent.trim()])).to.deep.equal([
      ['#issue-1', `Issue 1 of 1: ${english.issueNeeded}`],
    ]);
    lines(form)[0]!.click();
    await focusOn(form, 'issue-1');
    expect(field(form, 'issue-1').getAttribute('aria-describedby')).to.equal('issue-1-error');
    expect(field(form, 'issue-1-error').textContent).to.equal(english.issueNeeded);
  });

  it('is a why without its issue, of whichever', async () => {
    const { form } = await open();
    await write(form, three());
    const [, second] = fieldsOf(form, 'issue');
    await type(form, second!.id, ' \u200b');
    await type(form, fieldsOf(form, 'issue')[2]!.id, '');
    await proceed(form);
    expect(lines(form).map(({ textContent }) => textContent.trim())).to.deep.equal([
      `Issue 2 of 3: ${english.issueNeeded}`,
      `Issue 3 of 3: ${english.issueNeeded}`,
    ]);
    expect(fieldsOf(form, 'issue').map((one) => one.getAttribute('aria-invalid'))).to.deep.equal([
      null,
      'true',
      'true',
    ]);
  });

  it('goes with the issue when it is moved, and away with it', async () => {
    const { form } = await open();
    await write(form, three());
    await type(form, fieldsOf(form, 'issue')[2]!.id, '');
    await proceed(form);
    const { id } = fieldsOf(form, 'issue')[2]!;
    buttonOf(form, 2, 'up').click();
    await form.updateComplete;
    expect(fieldsOf(form, 'issue')[1]!.id).to.equal(id);
    expect(field(form, `${id}-error`).textContent).to.equal(english.issueNeeded);
    expect(lines(form)[0]!.textContent.trim()).to.equal(`Issue 2 of 3: ${english.issueNeeded}`);
    buttonOf(form, 1, 'remove').click();
    await form.updateComplete;
    expect(form.shadowRoot!.querySelector('#errors, [aria-invalid]')).to.equal(null);
    await makeRoom(form, 3);
    expect(form.shadowRoot!.querySelector('#errors, [aria-invalid]')).to.equal(null);
  });

  it('is too much text, which is counted where little is left', async () => {
    const { form } = await open();
    const why = 'why-1';
    await type(form, 'issue-1', 'An issue');
    await type(form, why, '😀'.repeat(1799));
    expect(wordsOf(form, '.issue')).not.to.match(/character/);
    await type(form, why, '😀'.repeat(1801));
    expect(wordsOf(form, '.issue')).to.include('199 characters left');
    await type(form, why, '😀'.repeat(2002));
    expect(wordsOf(form, '.issue')).to.include('2 characters too many');
    await proceed(form);
    expect(field(form, `${why}-error`).textContent).to.equal('Shorten your answer by 2 characters');
    await type(form, why, '😀'.repeat(2000));
    await proceed(form);
    expect(stepOf(form)).to.equal('Step 2 of 3 · Who you are');
  });

  it('is what the backend’s own limit says', async () => {
    const backend = newBackend({ discovery: { limits: { body: 65536, answer: 10, writesPerMinute: 60 } } });
    const { form } = await open({ backend });
    await type(form, 'issue-1', 'Twelve chars');
    await proceed(form);
    expect(field(form, 'issue-1-error').textContent).to.equal('Shorten your answer by 2 characters');
  });

  it('is a missing name', async () => {
    const { form } = await open();
    await write(form, three());
    await proceed(form);
    await proceed(form);
    expect(lines(form).map(({ textContent }) => textContent.trim())).to.deep.equal([
      english.personNameNeeded,
    ]);
  });
});
