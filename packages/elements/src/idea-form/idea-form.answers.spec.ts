import { expect } from '@open-wc/testing';
import type { NewIdea } from '@ogp-kit/core/browser';
import {
  clearBench,
  fullIdea,
  ideasOf,
  listen,
  newBackend,
  open,
  send,
  toReview,
  toShortReview,
  wordsOf,
} from './idea-form.bench.ts';
import { fillTo, part, press, proceed, type } from './idea-form.driver.ts';
import type { OgpIdeaFormElement } from './idea-form.element.ts';

/** Sends what is on the page to check, and gives what left the form. */
async function sent(form: OgpIdeaFormElement): Promise<NewIdea> {
  const submits = listen('ogp-submit');
  await press(form, '[type=submit]');
  await part(form, '.slip');
  return submits.find(({ target }) => target === form)!.contribution as NewIdea;
}

describe('the idea that is sent', () => {
  afterEach(clearBench);

  it('equals what was answered, in all seven questions', async () => {
    const { form, backend } = await open();
    await toReview(form);
    expect(await sent(form)).to.deep.equal(fullIdea());
    const { answers, author, policyArea, language, plan } = ideasOf(backend)[0]!;
    expect({ answers, author, policyArea, language, form: 'full' }).to.deep.equal(fullIdea());
    expect(plan).to.equal('AP_ALB05');
  });

  it('is trimmed, with line ends unified and without characters that nobody types', async () => {
    const { form } = await open();
    const idea = fullIdea();
    idea.answers.summary = ' \n Drita \u0007në\u0000 rrugë 💡\ud83d \t';
    idea.answers.problem = 'One\r\ntwo\rthree';
    idea.author.displayName = '  A\tcouncil\u0001 ';
    await toReview(form, idea);
    const { answers, author } = await sent(form);
    expect(answers.summary).to.equal('Drita në rrugë 💡');
    expect(answers.problem).to.equal('One\ntwo\nthree');
    expect(author.displayName).to.equal('A council');
  });

  it('has nothing for questions that were left open', async () => {
    const { form } = await open();
    const { summary, problem, solution } = fullIdea().answers;
    await toReview(form, {
      ...fullIdea(),
      author: { kind: 'anonymous' },
      answers: { summary, problem, solution: solution! },
    });
    expect((await sent(form)).answers).to.deep.equal({ summary, problem, solution });
  });

  it('has the three answers of the short form', async () => {
    const { form } = await open({ attributes: { form: 'short' } });
    await toShortReview(form);
    const { summary, problem, objectiveImpact } = fullIdea().answers;
    expect(await sent(form)).to.deep.equal({
      form: 'short',
      language: 'en',
      author: { kind: 'anonymous' },
      policyArea: 'digital-governance',
      answers: { summary, problem, objectiveImpact },
    });
  });

  it('asks for the policy area where the page has not set one', async () => {
    const { form } = await open({ attributes: { 'policy-area': null } });
    await type(form, 'summary', 'An idea');
    const list = await part<HTMLSelectElement>(form, '#area');
    expect([...list.options].map(({ value }) => value)).to.deep.equal([
      '',
      'access-to-justice',
      'digital-governance',
      'fiscal-transparency',
      'anti-corruption',
    ]);
    list.value = 'fiscal-transparency';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await toReview(form);
    expect(wordsOf(form, '.review')).to.include('Fiscal transparency');
    expect((await sent(form)).policyArea).to.equal('fiscal-transparency');
  });

  it('has no policy area where nobody chose one', async () => {
    const { form } = await open({ attributes: { 'policy-area': null } });
    await toReview(form);
    expect(await sent(form)).not.to.have.property('policyArea');
  });

  it('does not ask for the area that the page has set', async () => {
    const { form } = await open();
    expect(form.shadowRoot!.querySelector('#area')).to.equal(null);
  });

  it('is signed by a person, an organisation, or nobody', async () => {
    for (const author of [
      { kind: 'person', displayName: 'A. B.' },
      { kind: 'organisation', displayName: 'C & D' },
    ] as const) {
      const { form } = await open();
      await toReview(form, { ...fullIdea(), author });
      expect((await sent(form)).author).to.deep.equal(author);
    }
    const { form } = await open();
    await toReview(form, { ...fullIdea(), author: { kind: 'person', displayName: 'A. B.' } });
    await press(form, '.actions .link');
    await press(form, '#author-anonymous');
    await proceed(form);
    expect((await sent(form)).author).to.deep.equal({ kind: 'anonymous' });
  });

  it('forgets values and prompts that were chosen and taken back', async () => {
    const { form } = await open();
    await fillTo(form, fullIdea(), 3);
    await press(form, '#improves-discloseMore');
    await press(form, '#improves-technology');
    await press(form, '#improves-publicAccountability');
    await press(form, '#improves-holdAnswerable');
    await press(form, '#improves-publicAccountability');
    await proceed(form);
    await press(form, '#author-anonymous');
    await proceed(form);
    expect((await sent(form)).answers.improves).to.deep.equal([
      { value: 'accessToInformation', prompts: ['improveAccess'] },
    ]);
  });

  it('is shown as text on the page to check, whatever is in it', async () => {
    const { form } = await open();
    const idea = fullIdea();
    idea.answers.summary = '<img src=x onerror="document.title=1"> ${1+1} <b>bold</b>';
    await toReview(form, idea);
    expect(wordsOf(form, '.review')).to.include(idea.answers.summary);
    expect(form.shadowRoot!.querySelector('.review img, .review b')).to.equal(null);
  });

  it('says in which language it was written', async () => {
    const { form } = await open({ attributes: { lang: 'sq-AL' } });
    await toReview(form);
    expect((await sent(form)).language).to.equal('sq');
  });

  it('goes to a backend once only, with a receipt for what was sent', async () => {
    const backend = newBackend();
    const { form } = await open({ backend });
    await send(form);
    expect(backend.sends).to.have.length(1);
    expect(backend.accepted).to.have.length(1);
  });
});
