import { expect } from '@open-wc/testing';
import { OgpBackendElement } from '../backend/backend.element.ts';
import { OgpIdeaFormElement } from '../idea-form/idea-form.element.ts';
import { define } from './define.ts';

let count = 0;
const newTag = () => `ogp-test-${++count}`;

/** What is written to the console as a warning meanwhile. */
function warningsOf(work: () => void): string[] {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (words: string) => warnings.push(words);
  try {
    work();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

describe('define', () => {
  it('has no part in importing a class', () => {
    expect(customElements.get('ogp-idea-form')).to.equal(undefined);
    expect(customElements.get('ogp-backend')).to.equal(undefined);
  });

  it('registers once, and again does nothing', () => {
    const warnings = warningsOf(() => {
      OgpIdeaFormElement.define();
      OgpIdeaFormElement.define();
      OgpBackendElement.define();
      OgpBackendElement.define();
    });
    expect(customElements.get('ogp-idea-form')).to.equal(OgpIdeaFormElement);
    expect(customElements.get('ogp-backend')).to.equal(OgpBackendElement);
    expect(warnings).to.deep.equal([]);
  });

  it('says nothing of a second copy of the same version', () => {
    const tag = newTag();
    const warnings = warningsOf(() => {
      define(tag, class extends HTMLElement {});
      define(tag, class extends HTMLElement {});
    });
    expect(warnings).to.deep.equal([]);
  });

  it('warns of another version, and leaves it', () => {
    const tag = newTag();
    class Other extends HTMLElement {
      static ogpKit = '99.0.0';
    }
    customElements.define(tag, Other);
    const warnings = warningsOf(() => define(tag, class extends HTMLElement {}));
    expect(customElements.get(tag)).to.equal(Other);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include(`<${tag}>`).and.include('99.0.0');
  });

  it('warns of a stranger under the same tag', () => {
    const tag = newTag();
    customElements.define(tag, class extends HTMLElement {});
    expect(warningsOf(() => define(tag, class extends HTMLElement {}))[0]).to.include('unknown');
  });
});
