import { expect } from '@open-wc/testing';
import discovery from '@ogp-kit/core/samples/albania-2020-2022.discovery.json' with { type: 'json' };
import plan from '@ogp-kit/core/samples/albania-2020-2022.plan.json' with { type: 'json' };
import { OgpBackendElement } from './backend.element.ts';
import { OgpIdeaFormElement } from '../idea-form/idea-form.element.ts';

const until = async <T>(what: () => T | null | undefined | false): Promise<T> => {
  for (;;) {
    const found = what();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
};

const base = new URL('/no-such-place/', location.href).href;

/** What a form asks for over HTTP, answered by the sample documents. */
function answerAll(): { asked: string[]; stop: () => void } {
  const real = window.fetch;
  const asked: string[] = [];
  window.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (!url.startsWith(base)) return real(input, init);
    asked.push(url.slice(base.length));
    const document = url.endsWith('ogp.json')
      ? discovery
      : /plans\/[^/]+\.json$/.test(url)
        ? plan
        : undefined;
    return Promise.resolve(document ? Response.json(document) : new Response(null, { status: 404 }));
  };
  return { asked, stop: () => (window.fetch = real) };
}

describe('<ogp-backend>', () => {
  let place: HTMLElement;
  let page: ReturnType<typeof answerAll>;
  beforeEach(() => {
    page = answerAll();
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(() => {
    place.remove();
    page.stop();
  });

  it('gives api and plan to forms inside, also before it is registered', async () => {
    expect(customElements.get('ogp-backend')).to.equal(undefined);
    OgpIdeaFormElement.define();
    place.innerHTML = `<ogp-backend api="${base}one/" plan="AP_ALB05"><ogp-idea-form lang="en"></ogp-idea-form></ogp-backend>`;
    await until(() => page.asked.includes('one/plans/AP_ALB05.json'));
    OgpBackendElement.define();
    expect(place.firstElementChild).to.be.instanceOf(OgpBackendElement);
    const form = place.querySelector('ogp-idea-form')!;
    await until(() => /Action Plan/.test(form.shadowRoot!.querySelector('.plan')?.textContent ?? ''));
  });

  it('takes part in no layout of its own', () => {
    OgpBackendElement.define();
    place.innerHTML = '<ogp-backend></ogp-backend>';
    expect(getComputedStyle(place.firstElementChild!).display).to.equal('contents');
  });

  it('can be changed while forms are inside', async () => {
    OgpBackendElement.define();
    place.innerHTML = `<ogp-backend api="${base}two/" plan="AP_ALB05"><ogp-idea-form lang="en"></ogp-idea-form></ogp-backend>`;
    const backend = place.firstElementChild as OgpBackendElement;
    await until(() => page.asked.includes('two/plans/AP_ALB05.json'));
    backend.plan = 'AP_ALB06';
    await until(() => page.asked.includes('two/plans/AP_ALB06.json'));
    backend.api = `${base}three/`;
    await until(() => page.asked.includes('three/plans/AP_ALB06.json'));
    expect([backend.getAttribute('plan'), backend.getAttribute('api')]).to.deep.equal([
      'AP_ALB06',
      `${base}three/`,
    ]);
    backend.plan = null;
    expect(backend.hasAttribute('plan')).to.equal(false);
  });

  it('gives way to what a form says itself, and to a nearer one', async () => {
    OgpBackendElement.define();
    place.innerHTML = `<ogp-backend api="${base}far/" plan="FAR"><ogp-backend plan="NEAR">
      <ogp-idea-form lang="en"></ogp-idea-form><ogp-idea-form lang="en" plan="OWN"></ogp-idea-form>
    </ogp-backend></ogp-backend>`;
    await until(
      () => page.asked.includes('far/plans/NEAR.json') && page.asked.includes('far/plans/OWN.json'),
    );
    expect(page.asked.some((path) => path.includes('FAR'))).to.equal(false);
  });

  it('reaches forms inside shadow roots, and changes there', async () => {
    OgpBackendElement.define();
    place.innerHTML = `<ogp-backend api="${base}deep/" plan="AP_ALB05"><div></div></ogp-backend>`;
    const root = place.querySelector('div')!.attachShadow({ mode: 'open' });
    root.innerHTML = '<ogp-idea-form lang="en"></ogp-idea-form>';
    await until(() => page.asked.includes('deep/plans/AP_ALB05.json'));
    place.querySelector('ogp-backend')!.setAttribute('plan', 'AP_ALB06');
    await until(() => page.asked.includes('deep/plans/AP_ALB06.json'));
  });

  it('takes what is not a URL for no backend at all', async () => {
    OgpBackendElement.define();
    place.innerHTML = '<ogp-idea-form lang="en" api="http://" plan="AP_ALB05"></ogp-idea-form>';
    const form = place.querySelector('ogp-idea-form')!;
    await until(() => form.shadowRoot?.querySelector('.xl'));
  });
});
