/** What the stand-in promises of `LitElement` where the elements' own specs do not reach. */
import { expect } from '@open-wc/testing';
import { LitElement as RealElement, css as realCss, html as realHtml } from './lit.ts';
import { css, html, LitElement } from './small-lit.ts';

let count = 0;

for (const [name, Base, tag, sheet] of [
  ['Lit', RealElement, realHtml, realCss`p { color: rgb(1, 2, 3) }`],
  [
    'the stand-in',
    LitElement as unknown as typeof RealElement,
    html,
    css`
      p {
        color: rgb(1, 2, 3);
      }
    `,
  ],
] as const) {
  describe(`an element on ${name}`, () => {
    class Sample extends Base {
      static override properties = {
        level: { type: Number, attribute: 'its-level' },
        words: {},
        own: { attribute: false },
      };
      static override styles = [sheet as ReturnType<typeof realCss>];
      declare level: number;
      declare words: string | null;
      declare own: unknown;
      seen: string[] = [];
      constructor() {
        super();
        this.words = 'by default';
      }
      protected override willUpdate(changed: Map<string, unknown>): void {
        this.seen.push([...changed.keys()].sort().join());
      }
      protected override render() {
        return tag`<p>${this.words} ${this.level}</p>`;
      }
    }
    const define = () => {
      const local = `x-sample-${++count}`;
      customElements.define(local, class extends Sample {});
      return local;
    };
    const text = (element: Element) => element.shadowRoot!.textContent.trim();

    it('takes attributes, by their names and types', async () => {
      const element = document.createElement(define()) as Sample;
      element.setAttribute('its-level', '3');
      document.body.append(element);
      await element.updateComplete;
      expect(text(element)).to.equal('by default 3');
      element.setAttribute('words', 'set');
      element.removeAttribute('its-level');
      await element.updateComplete;
      expect([text(element), element.level]).to.deep.equal(['set', null]);
      element.remove();
    });

    it('takes what was set before it was one', async () => {
      const local = `x-sample-${++count}`;
      const element = document.createElement(local) as Sample;
      Object.assign(element, { words: 'early', own: 5 });
      document.body.append(element);
      customElements.define(local, class extends Sample {});
      await element.updateComplete;
      expect([text(element), element.own, Object.hasOwn(element, 'words')]).to.deep.equal([
        'early',
        5,
        false,
      ]);
      element.remove();
    });

    it('draws once for several changes, with their names, and not for none', async () => {
      const element = document.createElement(define()) as Sample;
      document.body.append(element);
      await element.updateComplete;
      element.seen = [];
      element.level = 1;
      element.words = 'a';
      element.words = 'b';
      expect(await element.updateComplete).to.equal(true);
      element.level = 1;
      await element.updateComplete;
      expect(element.seen).to.deep.equal(['level,words']);
      element.requestUpdate();
      await element.updateComplete;
      expect(element.seen).to.deep.equal(['level,words', '']);
      element.remove();
    });

    it('draws nothing before it is in a page, and goes on where it is moved to', async () => {
      const element = document.createElement(define()) as Sample;
      element.words = 'kept';
      await new Promise((resolve) => setTimeout(resolve));
      expect(element.seen).to.deep.equal([]);
      document.body.append(element);
      await element.updateComplete;
      const root = element.renderRoot;
      document.body.prepend(element);
      element.level = 2;
      await element.updateComplete;
      expect(element.renderRoot).to.equal(root);
      expect(text(element)).to.equal('kept 2');
      expect(getComputedStyle(element.shadowRoot!.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
      element.remove();
    });
  });
}
