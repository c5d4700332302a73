import type { AuthorKind } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../../base/lit.ts';
import { clean } from '../../contribution-form/answers.ts';
import { languageName } from '../../i18n/language-name.ts';
import type { Consultation } from '../consultation.ts';
import { replaced, roomFor } from './answers.ts';
import { differenceView } from './comment.view.ts';
import { writable } from './languages.ts';
import { button, select } from './parts.view.ts';
import { selectedWords } from './selected-words.ts';
import { show } from './showing.ts';
import type { Writing } from './writing.ts';

type Field = 'body' | 'quote' | 'suggestion' | 'name' | 'language';

/** From how many characters on what is left is little. */
const little = 200;

/** Ids stand once within the tools of a place, where several comments may be written at once. */
const idOf = (writing: Writing, field: string): string => `${field}-${writing.answers.replyTo || 'new'}`;

/** A question: its words, a hint, what is wrong, the control. */
function asked(
  writing: Writing,
  field: Field,
  words: unknown,
  control: unknown,
  hint?: string,
): TemplateResult {
  const id = idOf(writing, field);
  const wrong = writing.errors.get(field);
  return html`<div class="field ${wrong ? 'bad' : ''}" part="field">
    <label class="strong" for=${id} part="label">${words}</label>
    ${hint ? html`<p class="sm muted" id="${id}-hint">${hint}</p>` : nothing}
    ${wrong ? html`<p class="error" part="error" id="${id}-error">${wrong}</p>` : nothing} ${control}
  </div>`;
}

/** The id of what tells of a field: what is wrong with it, else its hint. */
const teller = (writing: Writing, field: Field, hint?: string): string | typeof nothing =>
  writing.errors.has(field)
    ? `${idOf(writing, field)}-error`
    : hint
      ? `${idOf(writing, field)}-hint`
      : nothing;

/** A text that is asked for, with what is left below where it is little. */
function textField(
  consultation: Consultation,
  writing: Writing,
  field: 'body' | 'quote' | 'suggestion',
  hint?: string,
): TemplateResult {
  const { m, f } = consultation;
  const text = writing.answers[field] ?? '';
  const left = roomFor(consultation, text);
  return asked(
    writing,
    field,
    m[field],
    html`<textarea
        id=${idOf(writing, field)}
        class="input ${field}"
        dir="auto"
        .value=${text}
        aria-describedby=${teller(writing, field, hint)}
        aria-invalid=${writing.errors.has(field) || nothing}
        @input=${(event: InputEvent) => writing.set(field, (event.target as HTMLTextAreaElement).value)}
      ></textarea>
      ${
        left < little
          ? html`<p class="sm ${left < 0 ? 'error' : 'muted'}" role="status">
              ${left < 0 ? m.over(f, -left) : m.left(f, left)}
            </p>`
          : nothing
      }`,
    hint,
  );
}

/** The words that it is about: taken from what is selected, or typed. Pressing the button must not undo the selection. */
function quoteField(consultation: Consultation, writing: Writing): TemplateResult {
  const { m, host } = consultation;
  const take = () => {
    const words = selectedWords(host.wordsOf(writing.answers.place));
    if (words) writing.set('quote', words);
  };
  return html`${textField(consultation, writing, 'quote', m.quoteHint)}
    <span @pointerdown=${(event: Event) => event.preventDefault()}
      >${button('link slim', m.quoteSelected, take)}</span
    >`;
}

/** Other wording, and the difference as others will see it. */
function suggestionField(consultation: Consultation, writing: Writing): TemplateResult {
  const { m } = consultation;
  const { answers } = writing;
  const before = replaced(consultation, answers);
  if (answers.suggestion === undefined)
    return button('link slim', m.suggest, () => {
      writing.set('suggestion', before);
      void show(consultation, answers.place, idOf(writing, 'suggestion'));
    });
  const after = clean(answers.suggestion);
  return html`${textField(consultation, writing, 'suggestion', m.suggestionHint)}
  ${
    after && after !== before
      ? html`<div class="diff">
          <p class="sm muted">${m.suggestion}</p>
          ${differenceView(before, after)}
        </div>`
      : nothing
  }
  ${button('link slim', m.unsuggest, () => writing.set('suggestion', undefined))}`;
}

/** As whom, and in which language. */
function signature(consultation: Consultation, writing: Writing): TemplateResult {
  const { m, document, language: reader } = consultation;
  const { author, name, language } = writing.answers;
  const kinds: AuthorKind[] = ['person', 'organisation'];
  if (document!.allow.anonymous) kinds.push('anonymous');
  return html`<div role="radiogroup" aria-label=${m.writeAs}>
      <p class="strong">${m.writeAs}</p>
      <div class="row">
        ${kinds.map(
          (kind) =>
            html`<label class="pick"
              ><input
                type="radio"
                name=${idOf(writing, 'author')}
                .checked=${author === kind}
                @change=${() => writing.set('author', kind)}
              /><span>${m[kind]}</span></label
            >`,
        )}
      </div>
    </div>
    <div class="two">
      ${
        author === 'anonymous'
          ? nothing
          : asked(
              writing,
              'name',
              m.name,
              html`<input
                id=${idOf(writing, 'name')}
                class="input"
                dir="auto"
                maxlength="200"
                autocomplete=${author === 'person' ? 'name' : 'organization'}
                .value=${name}
                aria-describedby=${teller(writing, 'name')}
                aria-invalid=${writing.errors.has('name') || nothing}
                @input=${(event: InputEvent) => writing.set('name', (event.target as HTMLInputElement).value)}
              />`,
            )
      }
      ${asked(
        writing,
        'language',
        m.language,
        select(
          idOf(writing, 'language'),
          writable(consultation, language).map((tag) => [tag, languageName(tag, reader)]),
          language,
          (tag) => writing.set('language', tag),
        ),
      )}
    </div>`;
}

/** Whether the draft is kept. */
function savedLine(
  { m, f, desk }: Consultation,
  { status, savedAt }: Writing,
): TemplateResult | typeof nothing {
  if (status === 'none') return nothing;
  const failed = status === 'failed';
  const words = failed ? m.saveFailed : desk.keeping.durable ? m.saved(f, savedAt) : m.savedInMemory;
  return html`<p class="sm ${failed ? 'error' : 'muted'}" role=${failed ? 'alert' : nothing}>${words}</p>`;
}

/** A comment or a reply that is being written. */
export function writeView(consultation: Consultation, writing: Writing): TemplateResult {
  const { m, f, desk } = consultation;
  const { place, replyTo, replyName } = writing.answers;
  const title = replyTo ? m.yourReply(f, replyName) : m.yours(f, consultation.nameOf(place));
  const wrong = writing.errors.get('');
  const close = async () => {
    await writing.flush();
    desk.shelve(writing);
    void show(consultation, place, replyTo ? `comment-${replyTo}` : 'write');
  };
  const post = (event: Event) => {
    event.preventDefault();
    void writing.post();
  };
  return html`<form class="write" novalidate aria-label=${title} @submit=${post}>
    <p class="strong">${title}</p>
    ${wrong ? html`<p class="error" part="summary" id="wrong" role="alert" tabindex="-1">${wrong}</p>` : nothing}
    ${writing.forked ? html`<p class="sm">${m.forked}</p>` : nothing}
    ${textField(consultation, writing, 'body')}
    ${
      !replyTo && consultation.paragraphAt(place)?.blocks.length
        ? [quoteField(consultation, writing), suggestionField(consultation, writing)]
        : nothing
    }
    ${signature(consultation, writing)}
    <p class="sm muted">${m.public}</p>
    <div class="row">
      <button class="btn primary" type="submit" aria-disabled=${writing.posting || nothing}>${m.post}</button>
      ${button('link', m.close, close)}
      ${writing.status === 'saved' ? button('link', m.discard, () => writing.discard()) : nothing}
    </div>
    ${savedLine(consultation, writing)}
  </form>`;
}
