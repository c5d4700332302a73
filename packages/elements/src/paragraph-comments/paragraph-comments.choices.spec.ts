/** That positions and votes arrive, once and as last chosen, and that nothing is claimed that was not kept. */
import { expect } from '@open-wc/testing';
import type { Mine } from '@ogp-kit/core/browser';
import { until } from '../contribution-form/form.driver.ts';
import { clearBench, listen, namedAt, newBackend, opened, said, saidAt } from './paragraph-comments.bench.ts';
import { openAt, partAt, pressAt, toolsAt } from './paragraph-comments.driver.ts';
import { text } from './paragraph-comments.samples.ts';
import { words } from './later/later.messages.en.ts';
import { formatOf } from '../i18n/format.ts';

const f = formatOf('en-GB');
const told = (element: Parameters<typeof partAt>[0], place: string, start: string) =>
  until(async () => (await saidAt(element, place, '.told'))[0]?.startsWith(start));

describe('a position', () => {
  afterEach(clearBench);

  it('is taken by a press, told to the page before and after, and counted', async () => {
    const { element } = await opened();
    const events = listen(element, 'ogp-submit', 'ogp-submitted');
    await pressAt(element, 'p5', '.agree');
    expect((await partAt(element, 'p5', '.agree')).getAttribute('aria-pressed')).to.equal('true');
    await told(element, 'p5', words.positionKept(f, 'Agree'));
    expect(await saidAt(element, 'p5', '.stand button')).to.deep.equal(['Agree32', 'Neutral2', 'Disagree1']);
    expect(events.map(({ type }) => type)).to.deep.equal(['ogp-submit', 'ogp-submitted']);
    expect(events[0]).to.deep.include({
      kind: 'position',
      contribution: { paragraph: 'p5', option: 'agree' },
    });
    await pressAt(element, 'p5', '.disagree');
    await told(element, 'p5', words.positionKept(f, 'Disagree'));
    expect(await saidAt(element, 'p5', '.stand button')).to.deep.equal(['Agree31', 'Neutral2', 'Disagree2']);
    await pressAt(element, 'p5', '.disagree');
    await told(element, 'p5', words.positionBack);
    expect(await saidAt(element, 'p5', '.stand button')).to.deep.equal(['Agree31', 'Neutral2', 'Disagree1']);
    expect((await partAt(element, 'p5', '.disagree')).getAttribute('aria-pressed')).to.equal('false');
  });

  it('is the last one chosen, however quickly somebody changes their mind', async () => {
    const { element, backend } = await opened();
    backend.setDelay(60);
    for (const option of ['agree', 'neutral', 'disagree', 'neutral', 'agree', 'disagree'])
      (await partAt(element, 'p5', `.${option}`)).click();
    await told(element, 'p5', words.positionKept(f, 'Disagree'));
    backend.setDelay(0);
    expect(await saidAt(element, 'p5', '.stand button')).to.deep.equal(['Agree31', 'Neutral2', 'Disagree2']);
  });

  it('is one’s own again after a reload, as a guest who is known again', async () => {
    const { element, backend } = await opened();
    await pressAt(element, 'p5', '.agree');
    await pressAt(element, 'p6', '.neutral');
    await told(element, 'p6', words.positionKept(f, 'Neutral'));
    await told(element, 'p5', words.positionKept(f, 'Agree'));
    element.remove();
    const { element: again } = await opened({ backend });
    await until(async () => (await partAt(again, 'p5', '.agree')).getAttribute('aria-pressed') === 'true');
    expect((await partAt(again, 'p6', '.neutral')).getAttribute('aria-pressed')).to.equal('true');
    expect(await saidAt(again, 'p5', '.stand button')).to.deep.equal(['Agree32', 'Neutral2', 'Disagree1']);
  });

  it('is that of the page’s own login, where there is one', async () => {
    const { element, backend } = await opened({ token: 'login-1' });
    await pressAt(element, 'p5', '.agree');
    await told(element, 'p5', words.positionKept(f, 'Agree'));
    const mine = await backend.read<Mine>(`documents/${text.id}/mine.json`, undefined, 'login-1');
    expect(mine.positions).to.deep.equal([{ paragraph: 'p5', option: 'agree' }]);
  });

  it('is not claimed where it was not kept', async () => {
    const { element, backend } = await opened();
    backend.setState('offline');
    await pressAt(element, 'p5', '.agree');
    await told(element, 'p5', words.notKept);
    expect((await partAt(element, 'p5', '.agree')).getAttribute('aria-pressed')).to.equal('false');
    backend.setState('online');
    await pressAt(element, 'p5', '.agree');
    await told(element, 'p5', words.positionKept(f, 'Agree'));
    backend.setState('closed');
    const refused = listen(element, 'ogp-refused');
    await pressAt(element, 'p5', '.disagree');
    await told(element, 'p5', words.notKept);
    expect((await partAt(element, 'p5', '.agree')).getAttribute('aria-pressed')).to.equal('true');
    expect(refused).to.have.length(1);
  });

  it('stays here where the page prevents it', async () => {
    const { element, backend } = await opened();
    element.addEventListener('ogp-submit', (event) => event.preventDefault());
    const { write } = backend;
    const written: string[] = [];
    backend.write = (method, path, ...more) => (written.push(path), write(method, path, ...more));
    await pressAt(element, 'p5', '.agree');
    await until(async () => (await partAt(element, 'p5', '.agree')).getAttribute('aria-pressed') === 'false');
    expect(written).to.deep.equal([]);
  });

  it('makes a guest anew where the backend has forgotten the old one', async () => {
    const { element, backend } = await opened();
    await pressAt(element, 'p5', '.agree');
    await told(element, 'p5', words.positionKept(f, 'Agree'));
    element.remove();
    const forgetful = newBackend();
    const { write } = forgetful;
    const { OgpError } = await import('@ogp-kit/client');
    let made = 0;
    const other = {
      ...forgetful,
      id: backend.id,
      write: (async (method: 'PUT', path: string, body: object, options: { token?: string } = {}) => {
        if (path === 'participants') return { participant: {}, token: `new-${++made}` };
        if (!options.token?.startsWith('new-'))
          throw new OgpError({ code: 'unauthenticated', message: 'Who?', status: 401 });
        return write(method, path, body, options);
      }) as typeof write,
    };
    const { element: again } = await opened({ backend: other });
    await pressAt(again, 'p6', '.agree');
    await told(again, 'p6', words.positionKept(f, 'Agree'));
    expect(made).to.equal(1);
  });

  it('tells how many agree from five on', async () => {
    const { element } = await opened();
    await pressAt(element, 'p2', '.agree');
    await told(element, 'p2', words.positionKept(f, 'Agree'));
    expect((await saidAt(element, 'p2', '.told'))[0]).to.include(words.fewPositions(f, 5));
    expect(await saidAt(element, 'p2', '.stand button')).to.deep.equal(['Agree', 'Neutral', 'Disagree']);
  });
});

describe('a vote', () => {
  afterEach(clearBench);

  it('supports a comment, and is taken back by another press', async () => {
    const { element } = await opened();
    await openAt(element, 'p5');
    const support = await namedAt(element, 'p5', words.supportedBy(f, 23));
    support.click();
    await namedAt(element, 'p5', words.supportedBy(f, 24));
    expect(support.getAttribute('aria-pressed')).to.equal('true');
    support.click();
    await namedAt(element, 'p5', words.supportedBy(f, 23));
    expect(support.getAttribute('aria-pressed')).to.equal('false');
  });

  it('is one’s own again after a reload', async () => {
    const { element, backend } = await opened();
    await openAt(element, 'p5');
    (await namedAt(element, 'p5', words.supportedBy(f, 23))).click();
    await namedAt(element, 'p5', words.supportedBy(f, 24));
    element.remove();
    const { element: again } = await opened({ backend });
    await openAt(again, 'p5');
    const support = await namedAt(again, 'p5', words.supportedBy(f, 24));
    await until(() => support.getAttribute('aria-pressed') === 'true');
  });
});

describe('a report', () => {
  afterEach(clearBench);

  it('asks a moderator to look, once for one act', async () => {
    const { element, backend } = await opened();
    const sent: unknown[] = [];
    const { write } = backend;
    backend.write = (method, path, body, options) => {
      if (path === 'flags') sent.push([body, options?.key]);
      return write(method, path, body, options);
    };
    await openAt(element, 'p5');
    (await namedAt(element, 'p5', words.report)).click();
    (await partAt<HTMLInputElement>(element, 'p5', 'input[value=personalData]')).click();
    backend.setState('lost');
    (await namedAt(element, 'p5', words.reportSend)).click();
    await told(element, 'p5', words.notKept);
    backend.setState('online');
    (await namedAt(element, 'p5', words.reportSend)).click();
    await told(element, 'p5', words.reported);
    expect(sent).to.have.length(2);
    expect(sent[0]).to.deep.equal(sent[1]);
    expect(sent[0]).to.deep.include({ contribution: 'comment-02', reason: 'personalData' });
    expect((await toolsAt(element, 'p5')).shadowRoot!.querySelectorAll('form')).to.have.length(0);
    expect(said(element.shadowRoot!.querySelector('.error'))).to.equal('');
  });
});
