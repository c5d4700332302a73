/** That what somebody writes is kept until it is posted. */
import { expect } from '@open-wc/testing';
import { until } from '../contribution-form/form.driver.ts';
import {
  body,
  clearBench,
  draftsOf,
  listen,
  namedAt,
  newBackend,
  opened,
  saidAt,
  valueOf,
  write,
} from './paragraph-comments.bench.ts';
import { beginAt, openAt, partAt, postAt, typeAt } from './paragraph-comments.driver.ts';
import { words } from './later/later.messages.en.ts';

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

const login = (sub: string, iat = 1): string => `h.${btoa(JSON.stringify({ sub, iat }))}.s`;

describe('a draft', () => {
  afterEach(clearBench);

  it('is on the device from the first keystroke, one for each place', async () => {
    const { element, backend } = await opened();
    await beginAt(element, 'p7');
    const writing = await partAt<HTMLElement>(element, 'p7', '.write');
    expect(getComputedStyle(writing).display).to.equal('grid');
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

  it('goes with a login, and comes with it; a newer token of the same person changes nothing', async () => {
    const backend = newBackend();
    const { element } = await opened({ backend, token: login('ana') });
    await write(element);
    const { read } = backend;
    let reads = 0;
    backend.read = (...given) => ((reads += 1), read(...given)) as never;
    element.token = login('ana', 2);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect([reads, await valueOf(element, 'p7', '#body-new')]).to.deep.equal([0, body]);
    element.token = login('ben');
    await until(async () => !(await saidAt(element, 'p7', '.write')).length);
    // What others have said is read again.
    await until(async () => (await saidAt(element, 'p7', '.said')).length);
    element.token = login('ana', 3);
    await until(async () => (await saidAt(element, 'p7', '.write')).length);
    expect(await valueOf(element, 'p7', '#body-new')).to.equal(body);
  });
});
