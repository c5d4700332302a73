/** Where elements that show a plan find it, and what they do where it is not. On the card, which is the least of them. */
import { expect } from '@open-wc/testing';
import {
  disputed,
  documentsOf,
  exported,
  plan,
  register,
} from '../commitment-card/commitment-card.samples.ts';
import '../commitment-card/commitment-card.ts';
import { backendOf, clear, put, until, wordsOf } from './plan-view.bench.ts';

const one = (element: Element, selector: string) => element.shadowRoot?.querySelector(selector);
const title = async (element: Element) => wordsOf(await until(() => one(element, '.card [role=heading]')));
const note = async (element: Element) => wordsOf(await until(() => one(element, '.note')));
const named = 'Beneficial ownership register';
const lang = 'en';

/** Gives answers in place of the network, by address; what is not here is not there. */
function network(files: Record<string, unknown>): { asked: string[]; end(): void } {
  const { fetch } = window;
  const asked: string[] = [];
  window.fetch = (address) => {
    const { href } = new URL(address as string);
    asked.push(href);
    const file = files[href.replace(location.origin, '')];
    if (file === 'cut') return Promise.reject(new TypeError('cut'));
    const body = typeof file === 'string' ? file : JSON.stringify(file);
    return Promise.resolve(new Response(body, { status: file === undefined ? 404 : 200 }));
  };
  return {
    asked,
    end: () => {
      window.fetch = fetch;
    },
  };
}

let end: () => void = () => undefined;
afterEach(() => {
  end();
  clear();
});

describe('a plan is found', () => {
  it('at a backend, with or without the last slash', async () => {
    const files = { '/ogp/commitments/AL0066.json': register, '/ogp/plans/AP_ALB05.json': plan };
    for (const api of ['/ogp', '/ogp/', '/ogp/ogp.json']) {
      ({ end } = network(files));
      expect(await title(put('ogp-commitment-card', { lang, api, commitment: 'AL0066' }))).to.equal(named);
      end();
    }
  });

  it('in a file, beside the page or elsewhere', async () => {
    const files = { '/data/all.json?v=2': exported(disputed) };
    const { asked, end: stop } = network(files);
    end = stop;
    expect(await title(put('ogp-commitment-card', { lang, src: '/data/all.json?v=2' }))).to.equal(named);
    expect(asked).to.deep.equal([`${location.origin}/data/all.json?v=2`]);
  });

  it('in the page itself', async () => {
    const element = put('ogp-commitment-card', { lang }, {}, JSON.stringify(register));
    expect(await title(element)).to.equal(named);
  });

  it('in the page, though it comes in pieces', async () => {
    const text = JSON.stringify(exported(disputed));
    const element = put('ogp-commitment-card', { lang }, {}, text.slice(0, 100));
    await note(element);
    element.querySelector('script')!.textContent = text;
    expect(await title(element)).to.equal(named);
  });

  it('in a property, and in another one later', async () => {
    const element = put(
      'ogp-commitment-card',
      { lang, commitment: 'AL0066' },
      { content: exported(disputed) },
    );
    expect(await title(element)).to.equal(named);
    element.commitment = 'none';
    await until(() => wordsOf(one(element, '.note')).includes('not in the plan'));
    element.content = { ...register, id: 'none' };
    expect(await title(element)).to.equal(named);
  });

  it('at the nearest <ogp-backend>', async () => {
    ({ end } = network({ '/o/commitments/AL0066.json': register, '/o/plans/AP_ALB05.json': plan }));
    const around = document.createElement('ogp-backend');
    around.api = '/o/';
    document.body.append(around);
    const element = put('ogp-commitment-card', { lang, commitment: 'AL0066' });
    around.append(element);
    expect(await title(element)).to.equal(named);
  });

  it('without the plan that a commitment belongs to', async () => {
    ({ end } = network({ '/o/commitments/AL0066.json': register }));
    const element = put('ogp-commitment-card', { lang, api: '/o', commitment: 'AL0066' });
    expect(await title(element)).to.equal(named);
  });
});

describe('where there is no plan', () => {
  const failed = (element: Element) => element.matches(':state(failed)');

  it('it says that the page does not tell what to show', async () => {
    expect(await note(put('ogp-commitment-card', { lang }))).to.contain('does not say what to show');
  });

  it('it says what failed, and tries again when asked to', async () => {
    const files: Record<string, unknown> = { '/o/commitments/AL0066.json': 'cut' };
    ({ end } = network(files));
    const element = put('ogp-commitment-card', { lang, api: '/o', commitment: 'AL0066' });
    const error = new Promise<string>((resolve) => {
      element.addEventListener('ogp-failed', (event) => resolve(event.error.code));
    });
    expect(await note(element)).to.equal('This could not be fetched. Try again');
    expect(await error).to.match(/unreachable|offline/);
    expect(failed(element)).to.equal(true);
    files['/o/commitments/AL0066.json'] = register;
    (one(element, '.note button') as HTMLElement).click();
    expect(await title(element)).to.equal(named);
    expect(failed(element)).to.equal(false);
  });

  const wrong: [string, unknown, string][] = [
    ['HTML', '<!doctype html>', 'not-a-backend'],
    ['another thing', { items: [] }, 'not-a-backend'],
    ['nothing', null, 'not-a-backend'],
    ['a list', [1], 'not-a-backend'],
  ];
  for (const [words, file, code] of wrong)
    it(`it says that ${words} is no plan`, async () => {
      ({ end } = network({ '/x.json': file }));
      const element = put('ogp-commitment-card', { lang, src: '/x.json' });
      const error = new Promise<string>((resolve) => {
        element.addEventListener('ogp-failed', (event) => resolve(event.error.code));
      });
      expect(await note(element)).to.contain('no plan');
      expect(await error).to.equal(code);
    });

  it('what is not JSON in the page is told as an error of ours', async () => {
    const element = put('ogp-commitment-card', { lang }, {}, '{');
    const error = new Promise<string>((resolve) => {
      element.addEventListener('ogp-failed', (event) => resolve(`${event.error.name} ${event.error.code}`));
    });
    expect(await error).to.equal('OgpError not-a-backend');
  });

  it('data that break a view take nothing else with them', async () => {
    const faults: unknown[] = [];
    const { reportError } = window;
    window.reportError = (fault) => faults.push(fault);
    const element = put(
      'ogp-commitment-card',
      { lang },
      { content: { ...register, milestones: [null] } as never },
    );
    expect(await note(element)).to.contain('no plan');
    window.reportError = reportError;
    expect(faults.length).to.be.greaterThan(0);
    element.content = register;
    expect(await title(element)).to.equal(named);
  });

  it('the page’s own words stay until the plan is there', async () => {
    const backend = backendOf(documentsOf(register));
    backend.setDelay(20);
    const element = put('ogp-commitment-card', { lang, commitment: 'AL0066' }, { backend });
    await until(() => one(element, '.bones'));
    expect(!!one(element, 'slot')).to.equal(true);
    expect(element.matches(':state(loading)')).to.equal(true);
    await title(element);
    expect(!!one(element, 'slot')).to.equal(false);
    expect(element.matches(':state(loading)')).to.equal(false);
  });
});
