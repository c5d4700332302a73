import type { Comment } from '../model/comment.ts';
import type { ConsultationDocument, Section } from '../model/consultation-document.ts';
import type { LanguageTag, LocalisedText } from '../model/localised-text.ts';
import type { Block, Paragraph } from '../model/paragraph.ts';
import type { Time } from '../model/time.ts';
import type { CommentThread } from '../rules/comment-threads.ts';
import { markRuns, type MarkRun } from '../rules/mark-runs.ts';
import { commentPlaces } from './comment-places.ts';
import { consultationStyle } from './consultation-style.ts';
import type { ConsultationWords } from './consultation-words.ts';
import { saidIn } from './localised.ts';
import { Markup, markup, type Content } from './markup.ts';

/** How a text with its comments is written. */
export interface ConsultationHtmlOptions {
  /** In which language the text is shown, where it is there; otherwise in its own. */
  language: LanguageTag;
  /** What is said around it, such as `consultationWordsEn`. */
  words: ConsultationWords;
}

const policy = "default-src 'none'; style-src 'unsafe-inline'";

/** Text in several languages has no language of its own. */
const langOf = (language: LanguageTag): Content => language !== 'mul' && markup` lang="${language}"`;

/** Writes the parts of one page. */
class PageWriter {
  readonly #document: ConsultationDocument;
  readonly #words: ConsultationWords;
  readonly #language: LanguageTag;
  readonly #dates: Intl.DateTimeFormat;
  readonly #known: ReadonlyMap<string, Comment>;

  constructor(
    document: ConsultationDocument,
    comments: readonly Comment[],
    { language, words }: ConsultationHtmlOptions,
  ) {
    this.#document = document;
    this.#words = words;
    this.#language = language;
    this.#dates = new Intl.DateTimeFormat(words.language, {
      dateStyle: 'long',
      timeStyle: 'short',
      hourCycle: 'h23',
      timeZone: document.timeZone ?? 'UTC',
    });
    this.#known = new Map(comments.map((comment) => [comment.id, comment]));
  }

  said(text: LocalisedText) {
    return saidIn(text, this.#language, this.#document.language);
  }

  /** A text in its language, in an element that says which. */
  #inElement(name: 'h1' | 'p' | 'div', text: LocalisedText | undefined): Content {
    if (!text) return undefined;
    const { text: words, language } = this.said(text);
    const [open, close] = [new Markup(`<${name}`), new Markup(`</${name}>`)];
    return markup`${open}${langOf(language)} dir="auto">${words}${close}\n`;
  }

  #time(time: Time): Markup {
    return markup`<time datetime="${time}">${this.#written(time)}</time>`;
  }

  #written(time: Time): string {
    return this.#dates.format(new Date(time));
  }

  header(count: number): Markup {
    const { title, subtitle, description, version, opens, closes, page } = this.#document;
    const words = this.#words;
    const about: Content[] = [
      words.version(version),
      opens !== undefined && words.opens(this.#written(opens)),
      closes !== undefined && words.closes(this.#written(closes)),
      count > 0 ? words.comments(count) : words.noComments,
      page !== undefined && markup`<a href="${page}">${page}</a>`,
    ];
    const items = about.map((one) => one !== undefined && one !== false && markup`<li>${one}</li>\n`);
    return markup`<header>
${this.#inElement('h1', title)}${this.#inElement('p', subtitle)}${this.#inElement('p', description)}<ul class="about" lang="${words.language}">
${items}</ul>
</header>
`;
  }

  heading({ id, number, heading, level }: Section): Markup {
    const { text, language } = this.said(heading);
    const name = new Markup(`h${Math.min(level + 1, 6)}`);
    const before = number !== undefined && `${number} `;
    return markup`<${name} id="section-${id}"${langOf(language)} dir="auto">${before}${text}</${name}>\n`;
  }

  #run({ text, strong, emphasis, href }: MarkRun): Content {
    let content: Content = text;
    if (emphasis) content = markup`<em>${content}</em>`;
    if (strong) content = markup`<strong>${content}</strong>`;
    return href !== undefined && /^https?:\/\//.test(href)
      ? markup`<a href="${href}" rel="noreferrer">${content}</a>`
      : content;
  }

  #block({ text, marks = [] }: Block): { runs: Content; language: LanguageTag } {
    const { text: words, language } = this.said(text);
    return { runs: markRuns(words, marks, language).map((run) => this.#run(run)), language };
  }

  /** The blocks of a paragraph, items that follow each other in one list. */
  #blocks({ label, blocks }: Paragraph): Content {
    const name = markup`<span class="label">${label}</span>`;
    const parts: Content[] = blocks[0]?.type === 'p' ? [] : [markup`<p>${name}</p>\n`];
    blocks.forEach((block, i) => {
      const { runs, language } = this.#block(block);
      const attributes = markup`${langOf(language)} dir="auto"`;
      if (block.type === 'p') parts.push(markup`<p${attributes}>${i === 0 && name}${runs}</p>\n`);
      else {
        const [isFirst, isLast] = [blocks[i - 1]?.type !== 'li', blocks[i + 1]?.type !== 'li'];
        parts.push(isFirst && markup`<ul>\n`, markup`<li${attributes}>${runs}</li>\n`);
        parts.push(isLast && markup`</ul>\n`);
      }
    });
    return parts;
  }

  paragraph(paragraph: Paragraph, threads: readonly CommentThread[]): Markup {
    return markup`<section class="paragraph" id="paragraph-${paragraph.id}">
<div class="words">
${this.#blocks(paragraph)}</div>
${this.threads(threads)}</section>
`;
  }

  threads(threads: readonly CommentThread[]): Content {
    if (threads.length === 0) return undefined;
    const items = threads.map(({ comment, replies }) => {
      const inner = replies.map((reply) => this.#comment(reply, comment));
      return this.#comment(comment, undefined, inner);
    });
    return markup`<ol class="comments">\n${items}</ol>\n`;
  }

  #nameOf({ author }: Comment): string {
    return author?.displayName ?? this.#words.authorKinds[author?.kind ?? 'anonymous'];
  }

  #by(comment: Comment, root: Comment | undefined): Markup {
    const { createdAt, version, section, alignment, replyTo } = comment;
    const words = this.#words;
    const answered = replyTo !== undefined && replyTo !== root?.id ? this.#known.get(replyTo) : undefined;
    const heading = this.#document.sections.find(({ id }) => id === section)?.heading;
    const facts: Content[] = [
      markup`<b dir="auto">${this.#nameOf(comment)}</b>`,
      createdAt !== undefined && this.#time(createdAt),
      answered && words.inAnswerTo(this.#nameOf(answered)),
      heading && words.onSection(this.said(heading).text),
      version !== undefined && version !== this.#document.version && words.onVersion(version),
      alignment && words.positions[alignment],
    ];
    const told = facts.filter((fact) => fact !== undefined && fact !== false);
    return markup`<p class="by" lang="${words.language}">${told.map((fact, i) => [i > 0 && ' · ', fact])}</p>\n`;
  }

  #comment(comment: Comment, root: Comment | undefined, replies: readonly Markup[] = []): Markup {
    const { id, language, quote, body, suggestion, state, moderation, votes, responses = [] } = comment;
    const words = this.#words;
    const lang = langOf(language);
    const ours = (text: Content) => markup`<p class="votes" lang="${words.language}">${text}</p>\n`;
    return markup`<li id="comment-${id}">
${this.#by(comment, root)}${quote && markup`<blockquote dir="auto">${quote.exact}</blockquote>\n`}${
      body !== undefined && markup`<div class="said"${lang} dir="auto">${body}</div>\n`
    }${
      suggestion !== undefined &&
      markup`${ours(words.suggestion)}<div class="said"${lang} dir="auto">${suggestion}</div>\n`
    }${state !== 'published' && ours(words.states[state])}${this.#inElement('p', moderation?.reason)}${
      votes && ours(words.votes(votes.up, votes.down))
    }${responses.map(({ response, decision }) => [
      ours([words.answer, decision && ` ${words.decisions[decision]}`]),
      this.#inElement('div', response),
    ])}${replies.length > 0 && markup`<ol class="comments">\n${replies}</ol>\n`}</li>
`;
  }
}

/**
 * A text with its comments as one HTML document, to be read, printed and kept: each paragraph is followed by the comments
 * on it, those on the whole text and on removed text stand at the end. It holds no script, loads nothing, and says so in a
 * content security policy; what people wrote is text in it. The ledger, sources and organisations' ids are not in it.
 */
export function consultationHtml(
  document: ConsultationDocument,
  comments: readonly Comment[],
  options: ConsultationHtmlOptions,
): string {
  const writer = new PageWriter(document, comments, options);
  const { words, language } = options;
  const places = commentPlaces(document, comments);
  const headings = document.sections.map((section) => section.id);
  let next = 0;
  const headingsTo = (end: number): Content => {
    const due = document.sections.slice(next, end);
    next = Math.max(next, end);
    return due.map((section) => writer.heading(section));
  };
  const body: Content[] = document.paragraphs.map((paragraph) => [
    headingsTo(headings.indexOf(paragraph.section ?? '') + 1),
    writer.paragraph(paragraph, places.paragraphs.get(paragraph.id) ?? []),
  ]);
  body.push(headingsTo(headings.length));
  const rest = (name: string, threads: readonly CommentThread[]): Content =>
    threads.length > 0 &&
    markup`<section>\n<h2 lang="${words.language}">${name}</h2>\n${writer.threads(threads)}</section>\n`;
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${writer.said(document.title).text}</title>
<style>${new Markup(consultationStyle)}</style>
</head>
<body>
${writer.header(comments.length)}<main>
${body}${rest(words.wholeText, places.wholeText)}${rest(words.removedText, places.removedText)}</main>
</body>
</html>
`.html;
}
