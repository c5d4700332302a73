import type { AuthorKind } from '@ogp-kit/core/browser';
import { html, nothing, type TemplateResult } from '../../base/lit.ts';
import type { Consultation } from '../consultation.ts';
import { clean } from '../../contribution-form/answers.ts';
import { replaced, roomFor } from './answers.ts';
import { differenceView } from './comment.view.ts';
import { nameOfLanguage, writable } from './languages.ts';
import { selectedWords } from './selected-words.ts';
import type { Writing } from './writing.ts';

type Field = 'body' | 'quote' | 'suggestion' | 'name';

/** From how many characters on what is left is little. */
const little = 200;

/** Ids stand once within the tools of a place, where several comments may be written at once. */
const idOf = (writing: Writing, field: string) => `${field}-${writing.answers.replyTo || 'new'}`;

const errorLine = (writing: Writing, field: Field): TemplateResult | typeof nothing =>
  writing.errors.has(field)
    ? html`<p class="error" id=${idOf(writing, `${field}-error`)}>${writing.errors.get(field)}</p>`
    : nothing;

/** A text that is asked for, with what is wrong above it and what is left below. */
function textField(
  consultation: Consultation,
  writing: Writing,
  field: 'body' | 'quote' | 'suggestion',
  hint = '',
  optional = false,
): TemplateResult {
  const { m, f } = consultation;
  const id = idOf(writing, field);
  const text = writing.answers[field] ?? '';
  const left = roomFor(consultation, text);
  const wrong = writing.errors.has(field);
  const described = [wrong ? `${id.replace(field, `${field}-error`)}` : '', hint ? `${id}-hint` : '']
    .join(' ')
    .trim();
  return html`<div class="field ${wrong ? 'bad' : ''}">
    <label class="strong" for=${id}
      >${m[field]} ${optional ? html`<span class="muted plain">(${m.optional})</span>` : nothing}</label
    >
    ${hint ? html`<p class="sm muted" id="${id}-hint">${hint}</p>` : nothing} ${errorLine(writing, field)}
    <textarea
      id=${id}
      class=${field}
      dir="auto"
      rows=${field === 'quote' ? 1 : 3}
      .value=${text}
      aria-describedby=${described || nothing}
      aria-invalid=${wrong || nothing}
      @input=${(event: InputEvent) => writing.set(field, (event.target as HTMLTextAreaElement).value)}
    ></textarea>
    ${left < little ? html`<p class="sm ${left < 0 ? 'error' : 'muted'}" role="status">${left < 0 ? m.over(f, -left) : m.left(f, left)}</p>` : nothing}
  </div>`;
}

/** The words that it is about: taken from what is selected, or typed. */
function quoteField(consultation: Consultation, writing: Writing): TemplateResult {
  const { m, host } = consultation;
  const { place } = writing.answers;
  return html`${textField(consultation, writing, 'quote', m.quoteHint, true)}
    <button
      class="btn link slim"
      type="button"
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => {
        const words = selectedWords(host.wordsOf(place));
        if (words) writing.set('quote', words);
      }}
    >
      ${m.quoteSelected}
    </button>`;
}

/** Other wording, and the difference as others will see it. */
function suggestionField(consultation: Consultation, writing: Writing): TemplateResult {
  const { m } = consultation;
  const { answers } = writing;
  const before = replaced(consultation, answers);
  if (answers.suggestion === undefined)
    return html`<button
      class="btn link slim"
      type="button"
      @click=${() => {
        writing.set('suggestion', before);
        consultation.show(answers.place, idOf(writing, 'suggestion'));
      }}
    >
      ${m.suggest}
    </button>`;
  const after = clean(answers.suggestion);
  return html`${textField(consultation, writing, 'suggestion', m.suggestionHint)}
    ${
      after && after !== before
        ? html`<div class="diff">
            <p class="sm muted">${m.preview}</p>
            ${differenceView(before, after)}
          </div>`
        : nothing
    }
    <button class="btn link slim" type="button" @click=${() => writing.set('suggestion', undefined)}>
      ${m.unsuggest}
    </button>`;
}

/** What is about the very words of a paragraph. */
const ofWords = (consultation: Consultation, writing: Writing): unknown => [
  quoteField(consultation, writing),
  suggestionField(consultation, writing),
];

/** As whom, and in which language. */
function signature(consultation: Consultation, writing: Writing): TemplateResult {
  const { m, language, document } = consultation;
  const { author, name, language: written } = writing.answers;
  const kinds: AuthorKind[] = [
    'person',
    'organisation',
    ...(document!.allow.anonymous ? (['anonymous'] as const) : []),
  ];
  const wrong = writing.errors.has('name');
  const id = idOf(writing, 'name');
  const languages = writable(consultation, written);
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
    ${
      author === 'anonymous'
        ? nothing
        : html`<div class="field ${wrong ? 'bad' : ''}">
            <label class="strong" for=${id}>${author === 'person' ? m.name : m.organisationName}</label>
            ${errorLine(writing, 'name')}
            <input
              id=${id}
              class="input"
              dir="auto"
              maxlength="200"
              autocomplete=${author === 'person' ? 'name' : 'organization'}
              .value=${name}
              aria-describedby=${wrong ? idOf(writing, 'name-error') : nothing}
              aria-invalid=${wrong || nothing}
              @input=${(event: InputEvent) => writing.set('name', (event.target as HTMLInputElement).value)}
            />
          </div>`
    }
    ${
      languages.length > 1
        ? html`<div class="field">
            <label class="strong" for=${idOf(writing, 'language')}>${m.writtenIn}</label>
            <select
              id=${idOf(writing, 'language')}
              class="input"
              @change=${(event: Event) => writing.set('language', (event.target as HTMLSelectElement).value)}
            >
              ${languages.map(
                (tag) =>
                  html`<option value=${tag} .selected=${tag === written}>
                    ${nameOfLanguage(tag, language)}
                  </option>`,
              )}
            </select>
          </div>`
        : nothing
    }`;
}

function savedLine(
  { m, f, desk }: Consultation,
  { status, savedAt }: Writing,
): TemplateResult | typeof nothing {
  if (status === 'none') return nothing;
  const words =
    status === 'failed'
      ? m.saveFailed
      : !desk.keeping.durable
        ? m.savedInMemory
        : status === 'saving'
          ? m.saving
          : m.saved(f, savedAt);
  return html`<p
    class="sm ${status === 'failed' ? 'error' : 'muted'}"
    role=${status === 'failed' ? 'alert' : nothing}
  >
    ${words}
  </p>`;
}

/** A comment or a reply that is being written. */
export function writeView(consultation: Consultation, writing: Writing): TemplateResult {
  const { m, f, discovery } = consultation;
  const { place, replyTo, replyName } = writing.answers;
  const title = replyTo ? m.yourReply(f, replyName) : m.yours(f, consultation.nameOf(place));
  const wrong = writing.errors.get('');
  const close = async () => {
    await writing.flush();
    consultation.desk.shelve(writing);
    consultation.changed(place);
    consultation.show(place, replyTo ? `comment-${replyTo}` : 'write');
  };
  const post = (event: Event) => {
    event.preventDefault();
    void writing.post();
  };
  return html`<form class="write" novalidate aria-label=${title} @submit=${post}>
    <p class="strong">${title}</p>
    ${wrong ? html`<p class="error" id="wrong" role="alert" tabindex="-1">${wrong}</p>` : nothing}
    ${writing.forked ? html`<p class="sm">${m.forked}</p>` : nothing}
    ${textField(consultation, writing, 'body')}
    ${!replyTo && consultation.paragraphAt(place)?.blocks.length ? ofWords(consultation, writing) : nothing}
    ${signature(consultation, writing)}
    <p class="sm muted">${discovery?.moderation === 'before' ? m.publicLater : m.public}</p>
    <div class="row">
      <button class="btn primary" type="submit" aria-disabled=${writing.posting || nothing}>
        ${writing.posting ? m.posting : m.post}
      </button>
      <button class="btn link" type="button" @click=${close}>${m.close}</button>
      ${
        writing.status === 'saved'
          ? html`<button class="btn link" type="button" @click=${() => writing.discard()}>
              ${m.discard}
            </button>`
          : nothing
      }
    </div>
    ${savedLine(consultation, writing)}
  </form>`;
}
