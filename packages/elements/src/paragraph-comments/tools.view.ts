import type { PositionOption } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../base/lit.ts';
import type { Consultation, Place } from './consultation.ts';

// Words are set as properties, and no blanks stand between tags: a text of three hundred paragraphs would otherwise have
// thousands of nodes more.

/** How many agree, and what one thinks oneself: buttons where it can be said now. */
function stand(consultation: Consultation, place: Place): TemplateResult | typeof nothing {
  const { m, f, document, positions } = consultation;
  const paragraph = consultation.paragraphAt(place);
  if (!paragraph || !document!.allow.positions || paragraph.voting === false) return nothing;
  const { id, counts } = paragraph;
  const count = (option: PositionOption) => (counts?.positions ? f.number(counts.positions[option]) : '');
  if (!consultation.can('positions')) {
    if (!counts?.positions) return nothing;
    return html`<div class="stand" role="group" aria-label=${m.position}>
      <span class="agree"><span .textContent=${m.agree}></span><b .textContent=${count('agree')}></b></span>
      <span class="neutral"
        ><span .textContent=${m.neutral}></span><b .textContent=${count('neutral')}></b
      ></span>
      <span class="disagree"
        ><span .textContent=${m.disagree}></span><b .textContent=${count('disagree')}></b
      ></span>
    </div>`;
  }
  const chosen = (option: PositionOption) => positions.get(id) === option;
  const choose = ({ currentTarget }: Event) =>
    consultation.choose(id, (currentTarget as HTMLButtonElement).value as PositionOption);
  // prettier-ignore
  return html`<div class="stand" role="group" aria-label=${m.position}><button
    class="btn slim agree" type="button" value="agree" aria-pressed=${chosen('agree')} @click=${choose}
    ><span .textContent=${m.agree}></span><b .textContent=${count('agree')}></b></button><button
    class="btn slim neutral" type="button" value="neutral" aria-pressed=${chosen('neutral')} @click=${choose}
    ><span .textContent=${m.neutral}></span><b .textContent=${count('neutral')}></b></button><button
    class="btn slim disagree" type="button" value="disagree" aria-pressed=${chosen('disagree')} @click=${choose}
    ><span .textContent=${m.disagree}></span><b .textContent=${count('disagree')}></b></button></div>`;
}

/** That the words are not those of the version before; which they were, where somebody asks. */
function changes(consultation: Consultation, place: Place): TemplateResult | typeof nothing {
  const { m, f, later, compared } = consultation;
  const { before, answers } = consultation.paragraphAt(place) ?? {};
  if (!before) return nothing;
  const open = compared.has(place);
  const words = before.paragraphs.length ? m.changed(f, before.version) : m.added(f, before.version);
  const toggle = () => {
    if (!compared.delete(place)) compared.add(place);
    consultation.changed(place);
    void consultation.use();
  };
  const said = answers?.length ? `${words}, ${m.answers(f, answers.length)}` : words;
  return html`<div class="changes">
    ${
      before.paragraphs.length
        ? html`<button class="btn link slim" type="button" aria-expanded=${open} @click=${toggle}>
            ${said}
          </button>`
        : html`<p class="sm muted">${said}</p>`
    }
    ${open && later ? later.changeView(consultation, place) : nothing}
  </div>`;
}

/** What can be done at a place: read and write comments, take a position. */
export function toolsView(consultation: Consultation, place: Place): unknown {
  const { m, f, later } = consultation;
  const count = consultation.countAt(place);
  const open = consultation.open.has(place);
  const comments =
    count || consultation.canWriteAt(place)
      ? // prettier-ignore
        html`<button class="btn slim comment" type="button" aria-expanded=${open} @click=${() => consultation.toggle(place)}
        ><span .textContent=${count ? m.comments : m.comment}></span
        ><b .textContent=${count ? f.number(count) : ''}></b></button>`
      : nothing;
  const changed = changes(consultation, place);
  const thread = open && later ? later.threadView(consultation, place) : nothing;
  // prettier-ignore
  return html`<div class="tools" role="group" aria-label=${consultation.nameOf(place)} part="actions"
    >${comments}${stand(consultation, place)}${later?.mark(consultation, place) ?? nothing}</div
    >${changed === nothing ? thread : html`${changed}${thread}`}`;
}
