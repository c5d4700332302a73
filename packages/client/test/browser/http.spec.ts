import { expect } from '@open-wc/testing';
import { httpBackend, isOgpError } from '../../src/read.ts';
import { contribution, newBackend, openTab } from './tabs.ts';

describe('a backend over http', () => {
  it('never gets the page’s cookies', async () => {
    document.cookie = 'session=secret; path=/';
    const { url, log } = newBackend();
    const backend = httpBackend(url);
    await backend.discover();
    await backend.read('plans.json');
    await backend.send(contribution('x'), { key: 'k1234567' });
    expect((await log()).arrived.map(({ cookie }) => cookie)).to.deep.equal(['', '', '']);
    await fetch(url + 'with-cookies.json');
    expect((await log()).arrived.at(-1)!.cookie).to.include('session=secret');
  });

  it('may be given relative to the page', async () => {
    const { url } = newBackend();
    expect(httpBackend(new URL(url).pathname).id).to.equal(url);
    expect(httpBackend('.').id).to.equal(new URL('.', document.baseURI).href);
    await httpBackend(new URL(url).pathname + 'ogp.json').discover();
  });

  it('rejects with errors that another frame knows', async () => {
    const tab = await openTab();
    const error: unknown = await tab.kit
      .httpBackend('https://')
      .discover()
      .catch((error: unknown) => error);
    expect(error instanceof Error).to.equal(false);
    expect(isOgpError(error) && error.toData().code).to.equal('not-a-backend');
    tab.crash();
  });
});
