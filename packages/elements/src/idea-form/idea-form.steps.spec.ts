import { expect } from '@open-wc/testing';
import {
  clearBench,
  english,
  field,
  focusOn,
  fullIdea,
  named,
  newBackend,
  open,
  toReview,
  wordsOf,
} from './idea-form.bench.ts';
import { fillTo, part, press, proceed, stepOf, type, until } from './idea-form.driver.ts';
import type { OgpIdeaFormElement } from './idea-form.element.ts';

/** The lines of the error summary. */
const lines = (form: OgpIdeaFormElement) => [
  ...form.shadowRoot!.querySelectorAll<HTMLAnchorElement>('#errors li a'),
];

/** The whole question around a field. */
const around = (form: OgpIdeaFormElement, id: string) =>
  field(form, id).closest('[part~=field]')!.textContent.replace(/\s+/g, ' ');

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Goes on to the second step, far down on a page; `meanwhile` does something in the frame after that has got the focus. */
async function goingOn(
  use: (
    form: OgpIdeaFormElement,
    step: HTMLElement,
    meanwhile: (act: () => void) => Promise<void>,
  ) => Promise<void>,
): Promise<void> {
  const { form } = await open();
  document.body.style.paddingBlock = '3000px';
  try {
    await fillTo(form, fullIdea(), 0);
    const step = form.shadowRoot!.querySelector<HTMLElement>('#at')!;
    await use(form, step, async (act) => {
      const acted = new Promise<void>((resolve) => {
        const then = () => {
          act();
          resolve();
        };
        // Not by its event: a page that is in the background gets that late.
        step.focus = () => {
          HTMLElement.prototype.focus.call(step);
          requestAnimationFrame(then);
        };
      });
      await proceed(form);
      await acted;
    });
  } finally {
    document.body.style.paddingBlock = '';
  }
}

describe('the steps', () => {
  afterEach(clearBench);

  it('say where one is, and move the focus to it', async () => {
    const { form } = await open();
    expect(stepOf(form)).to.equal('Step 1 of 6 · Your idea');
    await fillTo(form, fullIdea(), 0);
    await proceed(form);
    expect(stepOf(form)).to.equal('Step 2 of 6 · The problem and your solution');
    await focusOn(form, 'at');
  });

  it('are in sight, even where a busy browser scrolls away a moment later', async () => {
    await goingOn(async (_form, step, meanwhile) => {
      await meanwhile(() => scrollTo(0, 0));
      await until(() => {
        const { top, bottom } = step.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    });
  });

  it('let who has gone on in the meantime be where they are', async () => {
    await goingOn(async (form, _step, meanwhile) => {
      await meanwhile(() => {
        field(form, 'problem').focus({ preventScroll: true });
        scrollTo(0, 0);
      });
      for (let frames = 0; frames < 6; frames++) await frame();
      expect(scrollY).to.equal(0);
    });
  });

  it('have their looks, also those that come with the later views', async () => {
    const { form } = await open();
    await fillTo(form, fullIdea(), 3);
    const { display } = getComputedStyle(form.shadowRoot!.querySelector('.pick')!);
    expect(display).to.equal('grid');
  });

  it('of the short form are three', async () => {
    const { form } = await open({ attributes: { form: 'short' } });
    expect(stepOf(form)).to.equal('Step 1 of 3 · Your idea');
  });

  it('can be gone back without loss', async () => {
    const { form } = await open();
    const idea = fullIdea();
    await toReview(form, idea);
    for (let step = 5; step > 0; step--) (await named(form, 'Back')).click();
    await form.updateComplete;
    expect(stepOf(form)).to.match(/^Step 1 of 6/);
    expect(form.shadowRoot!.querySelector('.actions .link')).to.equal(null);
    expect(field(form, 'summary').value).to.equal(idea.answers.summary);
    await proceed(form);
    expect([field(form, 'problem').value, field(form, 'solution').value]).to.deep.equal([
      idea.answers.problem,
      idea.answers.solution,
    ]);
    await proceed(form);
    await proceed(form);
    const boxes = [...form.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=checkbox]:checked')];
    expect(boxes.map(({ id }) => id)).to.deep.equal([
      'improves-accessToInformation',
      'improves-discloseMore',
      'improves-improveAccess',
      'improves-technology',
    ]);
    await proceed(form);
    expect(field<HTMLInputElement>(form, 'author-organisation').checked).to.equal(true);
    expect(field(form, 'name').value).to.equal('A village council');
  });

  it('going back keeps what was just typed', async () => {
    const { form } = await open();
    await fillTo(form, fullIdea(), 1);
    await type(form, 'solution', 'half a sen');
    await press(form, '.actions .link');
    await proceed(form);
    expect(field(form, 'solution').value).to.equal('half a sen');
  });

  for (const [term, id] of [
    [english.summary, 'summary'],
    [english.solution, 'solution'],
    [english.beneficiaries, 'beneficiaries'],
    [english.improves, 'improves-accessToInformation'],
    [english.agencies, 'agencies'],
    [english.author, 'author-organisation'],
  ] as const) {
    it(`can be gone back to from “${term}” on the page to check`, async () => {
      const { form } = await open();
      await toReview(form);
      (await named(form, `Change: ${term}`)).click();
      await focusOn(form, id);
    });
  }

  it('show every answer to be checked, and what was not given', async () => {
    const { form } = await open();
    const { agencies: _, ...answers } = fullIdea().answers;
    await toReview(form, { ...fullIdea(), answers });
    const shown = wordsOf(form, '.review');
    for (const answer of Object.values(answers)) {
      if (typeof answer === 'string') expect(shown).to.include(answer);
    }
    expect(shown).to.include(english.accessToInformation).and.include(english.discloseMore);
    expect(shown).to.include('Who should carry it out? not given');
    expect(shown).to.include('A village council');
  });
});

describe('what is wrong', () => {
  afterEach(clearBench);

  it('is said first and in one place, focused, and each line leads to its field in the same words', async () => {
    const { form } = await open();
    await fillTo(form, fullIdea(), 0);
    await proceed(form);
    await proceed(form);
    await focusOn(form, 'errors');
    expect(wordsOf(form, '#errors p')).to.equal('2 answers need your attention');
    expect(lines(form).map(({ hash }) => hash)).to.deep.equal(['#problem', '#solution']);
    for (const [i, id] of ['problem', 'solution'].entries()) {
      const line = lines(form)[i]!;
      expect(field(form, `${id}-error`).textContent).to.equal(line.textContent.trim());
      expect(field(form, id).getAttribute('aria-invalid')).to.equal('true');
      line.click();
      await focusOn(form, id);
    }
    expect(location.hash).to.equal('');
    await type(form, 'problem', 'One');
    await type(form, 'solution', 'Two');
    await proceed(form);
    expect(stepOf(form)).to.match(/^Step 3/);
    expect(form.shadowRoot!.querySelector('#errors, [aria-invalid]')).to.equal(null);
  });

  it('is one in the singular', async () => {
    const { form } = await open();
    await proceed(form);
    expect(wordsOf(form, '#errors p')).to.equal('One answer needs your attention');
  });

  it('takes blanks for no answer', async () => {
    const { form } = await open();
    await type(form, 'summary', ' \n\t\u200b ');
    await proceed(form);
    expect(lines(form).map(({ hash }) => hash)).to.deep.equal(['#summary']);
  });

  it('names a missing name, for a person and for an organisation', async () => {
    const { form } = await open();
    await fillTo(form, { ...fullIdea(), author: { kind: 'person' } }, 4);
    await proceed(form);
    expect(lines(form)[0]!.textContent).to.equal('Give your name, or choose “Without a name”');
    lines(form)[0]!.click();
    await focusOn(form, 'name');
    await press(form, '#author-organisation');
    await press(form, '[type=submit]');
    await part(form, '#errors');
    expect(lines(form)[0]!.textContent).to.equal('Give the name of the organisation');
  });

  it('counts what is too long in characters as people see them, and lets them type on', async () => {
    const { form } = await open();
    await type(form, 'summary', '😀'.repeat(1999));
    expect(around(form, 'summary')).to.include('1 character left');
    await type(form, 'summary', '😀'.repeat(2002));
    expect(field(form, 'summary').value).to.have.length(4004);
    expect(around(form, 'summary')).to.include('2 characters too many');
    await proceed(form);
    expect(lines(form).map((line) => line.textContent)).to.deep.equal([
      'Shorten your answer by 2 characters',
    ]);
    await type(form, 'summary', `  ${'😀'.repeat(2000)} `);
    expect(around(form, 'summary')).to.include('0 characters left');
    await proceed(form);
    expect(stepOf(form)).to.match(/^Step 2/);
  });

  it('holds to the backend’s own limit', async () => {
    const backend = newBackend({ discovery: { limits: { body: 65536, answer: 10, writesPerMinute: 60 } } });
    const { form } = await open({ backend });
    expect(around(form, 'summary')).to.include('10 characters left');
    await type(form, 'summary', 'Twelve chars');
    await proceed(form);
    expect(lines(form)[0]!.textContent).to.equal('Shorten your answer by 2 characters');
  });

  it('says how much room is left where it is little, once the typing rests', async () => {
    const { form } = await open();
    await type(form, 'summary', 'a'.repeat(1700));
    await part(form, '.saved .i');
    await type(form, 'summary', 'a'.repeat(1900));
    const said = () => wordsOf(form, '.vh[role=status]');
    expect(said()).to.equal('');
    await until(() => said() === '100 characters left');
    await type(form, 'summary', 'Short again');
    await until(() => said() === '');
  });

  it('warns of technology alone, and blocks nothing', async () => {
    const { form } = await open();
    await fillTo(form, { ...fullIdea(), answers: { ...fullIdea().answers, improves: [] } }, 3);
    await press(form, '#improves-technology');
    const warned = english.technologyAlone;
    expect(wordsOf(form, '[role=status]')).to.include(warned);
    await proceed(form);
    expect(stepOf(form)).to.match(/^Step 5/);
    await press(form, '.actions .link');
    await press(form, '#improves-civicParticipation');
    expect(wordsOf(form)).not.to.include(warned);
  });

  it('is forgotten when one goes back', async () => {
    const { form } = await open();
    await fillTo(form, fullIdea(), 1);
    await type(form, 'problem', '');
    await proceed(form);
    await press(form, '.actions .link');
    await proceed(form);
    expect(form.shadowRoot!.querySelector('#errors')).to.equal(null);
  });
});
