import { expect } from '@open-wc/testing';
import { composedClosest, inherited, languageAt, watchSurroundings } from './surroundings.ts';

describe('surroundings', () => {
  let place: HTMLElement;
  let inner: HTMLElement;
  beforeEach(() => {
    place = document.createElement('div');
    place.innerHTML = '<ogp-backend api="/a/" plan="P"><section></section></ogp-backend>';
    document.body.append(place);
    const middle = place.querySelector('section')!.attachShadow({ mode: 'closed' });
    middle.innerHTML = '<article></article>';
    const root = middle.querySelector('article')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<p></p>';
    inner = root.querySelector('p')!;
  });
  afterEach(() => {
    place.remove();
    document.documentElement.lang = 'en';
  });

  it('are looked for through shadow roots, nearest first', () => {
    expect(composedClosest(inner, 'article')!.localName).to.equal('article');
    expect(composedClosest(inner, 'div')).to.equal(place);
    expect(composedClosest(inner, 'no-such-thing')).to.equal(undefined);
    inner.lang = 'sq';
    place.lang = 'fr';
    expect(languageAt(inner)).to.equal('sq');
    inner.lang = '';
    expect(languageAt(inner)).to.equal('fr');
  });

  it('have the language of the page, else English', () => {
    document.documentElement.lang = 'sq';
    expect(languageAt(inner)).to.equal('sq');
    document.documentElement.removeAttribute('lang');
    expect(languageAt(inner)).to.equal('en');
    expect(languageAt(document.createElement('i'))).to.equal('en');
  });

  it('have what the nearest <ogp-backend> has that has it', () => {
    expect([inherited(inner, 'api'), inherited(inner, 'plan'), inherited(inner, 'document')]).to.deep.equal([
      '/a/',
      'P',
      undefined,
    ]);
  });

  it('are watched at every level, until told to stop', async () => {
    let told = 0;
    const stop = watchSurroundings(inner, () => told++);
    const rest = () => new Promise((resolve) => setTimeout(resolve));
    const article = composedClosest(inner, 'article') as HTMLElement;
    for (const change of [
      () => (document.documentElement.lang = 'sq'),
      () => place.firstElementChild!.setAttribute('plan', 'Q'),
      () => (inner.lang = 'sq'),
      () => (article.lang = 'sq'),
    ]) {
      const before = told;
      change();
      await rest();
      expect(told, String(change)).to.be.greaterThan(before);
    }
    stop();
    const before = told;
    place.lang = 'sq';
    await rest();
    expect(told).to.equal(before);
  });
});
