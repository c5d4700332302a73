import { html, nothing, type TemplateResult } from 'lit';
import type { Example, Tool } from '../../../packages/core/scripts/reference/shape.ts';
import { wordsView } from './words.view.ts';

function exampleView({ code, result, run }: Example): TemplateResult {
  return html`<div class="example">
    <pre><code>${code}</code></pre>
    ${
      result === undefined
        ? nothing
        : html`<pre class="result"><span class="unseen">gives </span><code>${result}</code></pre>`
    }
    ${run ? nothing : html`<p class="note">A sketch: no test runs it.</p>`}
  </div>`;
}

export function toolView({
  name,
  call,
  browser,
  words,
  parameters,
  returns,
  throws,
  examples,
}: Tool): TemplateResult {
  return html`<section class="entry tool" id=${name}>
    <h4><code>${call}</code> ${browser ? html`<span class="tag">also in browser</span>` : nothing}</h4>
    <p>${wordsView(words)}</p>
    <dl class="facts">
      ${parameters.map(
        (parameter) =>
          html`<div>
            <dt><code>${parameter.name}</code></dt>
            <dd>${wordsView(parameter.words)}</dd>
          </div>`,
      )}
      ${
        returns.length > 0
          ? html`<div>
              <dt>Gives</dt>
              <dd>${wordsView(returns)}</dd>
            </div>`
          : nothing
      }
      ${
        throws.length > 0
          ? html`<div>
              <dt>Throws</dt>
              <dd>${wordsView(throws)}</dd>
            </div>`
          : nothing
      }
    </dl>
    ${examples.map(exampleView)}
  </section>`;
}
