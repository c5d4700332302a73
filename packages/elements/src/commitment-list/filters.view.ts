import { guard, html, nothing, type TemplateResult } from '../base/lit.ts';
import type { Facet } from './choice.ts';
import { choicesOf, choiceWords, type ListPage } from './list.view.ts';

const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value.trim();

/** A field to choose from; what is chosen is set when all of it is there. */
export const chooser = (
  { choose }: ListPage,
  key: Facet | 'side' | 'sort',
  label: string,
  options: unknown,
): TemplateResult =>
  html`<label part="field"
    >${label}<select id=${key} @change=${(event: Event) => choose({ [key]: valueOf(event) })}>
      ${options}
    </select></label
  >`;

function facetView(page: ListPage, facet: Facet): unknown {
  const { m, f, listing, choice } = page;
  const { [facet]: all } = choicesOf(listing);
  // One that nothing has today, as a link may say.
  if (choice[facet] && !all.includes(choice[facet])) all.push(choice[facet]);
  if (!all.length) return nothing;
  const option = ([id, words]: readonly [string, string]) => html`<option value=${id}>${words}</option>`;
  const options = () => {
    const named = all.map((id) => [id, choiceWords(page, facet, id)] as const);
    if (facet !== 'institution') return named.map(option);
    named.sort(([, a], [, b]) => a.localeCompare(b, f.language));
    return [true, false].map((leads) => {
      const those = named.filter(([id]) => listing.leads.has(id) === leads);
      return those.length
        ? html`<optgroup label=${leads ? m.leads : m.helps}>${those.map(option)}</optgroup>`
        : nothing;
    });
  };
  return chooser(
    page,
    facet,
    m[facet === 'area' && !listing.areas ? 'theme' : facet],
    html`<option value="">${m.all}</option>
      ${options()}`,
  );
}

/** What takes commitments out of the list. */
export function filtersView(page: ListPage): TemplateResult {
  const { m, listing, choice, choose } = page;
  return html`<div class="filters" role="search">
    <label part="field"
      >${m.q}<input
        id="q"
        type="search"
        .value=${choice.q}
        @focus=${() => listing.entries.forEach(({ words }) => words())}
        @input=${(event: Event) => choose({ q: valueOf(event) })}
    /></label>
    ${guard([listing, m, listing.standings.includes(choice.status as never) ? '' : choice.status], () => [
      ...(['area', 'status', 'institution', 'value'] as const).map((facet) => facetView(page, facet)),
      chooser(
        page,
        'sort',
        m.sort,
        html`<option value="">${m.plan}</option>
          <option value="late">${m.late}</option>`,
      ),
    ])}
  </div>`;
}
