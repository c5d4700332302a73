import { commentThreads, type Comment, type Paragraph } from '@ogp-kit/core/browser';
import type { Discussion } from './made-up.ts';

/** As little style as makes it look like what it is; nothing is left out of layout. */
export const plainStyle = `<style>
  #plain { max-width: 60rem; margin: 0 auto; padding: 1rem }
  #plain article { margin-block-end: 1.5rem }
  #plain p { margin: 0 }
  #plain button { font: inherit; padding: 0.25rem 0.5rem; border: 1px solid #888; border-radius: 4px; background: #fff }
  #plain ol { list-style: none; padding-inline-start: 1rem; display: grid; gap: 0.75rem }
  #plain .tools, #plain .acts { display: flex; gap: 0.5rem }
</style>`;

const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });

// The made-up text has no sign that markup would take for its own.
const remark = ({ id, author, body, language, votes, createdAt }: Comment) => `<div
  class="remark" id="comment-${id}" tabindex="-1"><p class="by"><b dir="auto">${author!.displayName}</b>
  <a href="#comment-${id}">${day.format(new Date(createdAt!))}</a> <span>${language}</span></p>
  <p class="said" dir="auto" lang="${language}">${body}</p>
  <div class="acts"><button type="button" aria-pressed="false">${votes?.up ? `Supported by ${votes.up}` : 'Support'}</button>
  <button type="button">Reply</button> <button type="button">Report</button></div></div>`;

const thread = (comments: readonly Comment[]) =>
  `<section class="thread" aria-label="Comments"><ol>${commentThreads([...comments])
    .map(
      ({ comment, replies }) =>
        `<li>${remark(comment)}${replies.length ? `<ol>${replies.map((reply) => `<li>${remark(reply)}</li>`).join('')}</ol>` : ''}</li>`,
    )
    .join('')}</ol></section>`;

const choice = (name: string, count: number | undefined) =>
  `<button type="button" aria-pressed="false"><span>${name}</span> <b>${count ?? ''}</b></button>`;

const tools = ({ label, counts }: Paragraph) => `<div class="tools" role="group" aria-label="${label}"><button
  type="button" aria-expanded="true"><span>Comments</span> <b>${counts?.comments}</b></button>${choice('Agree', counts?.positions?.agree)}${choice('Neutral', counts?.positions?.neutral)}${choice('Disagree', counts?.positions?.disagree)}</div>`;

const words = ({ id, label, blocks }: Paragraph) =>
  `<a class="no" href="#${id}">${label}</a><div class="text">${blocks.map(({ text }) => `<p>${text['en']}</p>`).join('')}</div>`;

/** The text as a plain page has it: `all` with the same tools and comments, else the paragraphs alone. */
export function plainMarkup({ document, commentsOn }: Discussion, all: boolean): string {
  const paragraphs = document.paragraphs.map((paragraph, i) => {
    const { section, id, label } = paragraph;
    const of = document.sections.find((one) => one.id === section)!;
    const begins = document.paragraphs[i - 1]?.section !== section;
    const rest = all ? tools(paragraph) + thread(commentsOn(i)) : '';
    return `${begins ? `<h2 id="${of.id}">${of.number} ${of.heading['en']}</h2>` : ''}
      <article id="${id}" aria-label="${label}">${words(paragraph)}${rest}</article>`;
  });
  return `<div id="plain"><h1>${document.title['en']}</h1>${paragraphs.join('')}</div>`;
}
