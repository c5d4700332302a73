/** Brings the element into each of its states, on a backend in memory, by using it. For stories. */
import { memoryBackend, OgpError, type MemoryBackend } from '@ogp-kit/client';
import type { Comment, ConsultationDocument, Discovery } from '@ogp-kit/core/browser';
import { until } from '../contribution-form/form.driver.ts';
import { words as en } from './later/later.messages.en.ts';
import { words as sq } from './later/later.messages.sq.ts';
import { beginAt, namedAt, openAt, partAt, postAt, pressAt, typeAt } from './paragraph-comments.driver.ts';
import {
  commentsInNextVersion,
  discovery,
  documentsOf,
  nextVersion,
  sampleComments,
  text,
} from './paragraph-comments.samples.ts';
import type { ParagraphCommentsStateName } from './paragraph-comments.states.ts';
import { OgpParagraphCommentsElement } from './paragraph-comments.ts';

type Language = 'en' | 'sq';

interface Scene {
  document?: Partial<ConsultationDocument>;
  discovery?: Partial<Discovery>;
  comments?: readonly Comment[];
  attributes?: Record<string, string>;
  alone?: boolean;
  /** Puts the text on the page itself. */
  page?: boolean;
  before?(backend: MemoryBackend): void;
  act?(element: OgpParagraphCommentsElement, language: Language, backend: MemoryBackend): Promise<unknown>;
}

const told = { en, sq };

const words = {
  en: {
    body: 'Two years is long for places that lose their counter next spring. A temporary counter should open first.',
    name: 'Ana Hoxha',
    short: 'Please measure it in winter, too.',
  },
  sq: {
    body: 'Dy vjet janë shumë për vendet që humbasin sportelin pranverën tjetër. Më parë të hapet një sportel i përkohshëm.',
    name: 'Ana Hoxha',
    short: 'Ju lutemi, mateni edhe në dimër.',
  },
};

/** Writes a comment on a paragraph, signed. */
async function write(element: OgpParagraphCommentsElement, language: Language, place = 'p7'): Promise<void> {
  await beginAt(element, place);
  await typeAt(element, place, '#body-new', words[language].body);
  await typeAt(element, place, '#name-new', words[language].name);
}

const posted = (end: string, scene: Scene = {}): Scene => ({
  ...scene,
  async act(element, language) {
    await write(element, language);
    await postAt(element, 'p7', end);
  },
});

const refuse = (code: 'forbidden' | 'offline') => (backend: MemoryBackend) => {
  backend.send = () => Promise.reject(new OgpError({ code, message: 'No' }));
};

const closed = { document: { closes: '2020-11-30T23:00:00Z' } };

const scenes: Record<ParagraphCommentsStateName, Scene> = {
  text: {},
  comments: { act: (element) => openAt(element, 'p5') },
  languages: {
    async act(element) {
      await openAt(element, 'p8');
      await openAt(element, 'p9');
    },
  },
  'first-comment': { act: (element) => openAt(element, 'p2') },
  writing: {
    act: (element, language) => write(element, language).then(() => partAt(element, 'p7', '.write .muted')),
  },
  suggesting: {
    async act(element, language) {
      await write(element, language, 'p6');
      (await namedAt(element, 'p6', told[language].suggest)).click();
      const field = await partAt<HTMLTextAreaElement>(element, 'p6', '#suggestion-new');
      const changed = field.value.split(' ').map((word, i) => (i === 4 ? word.toUpperCase() : word));
      await typeAt(element, 'p6', '#suggestion-new', changed.join(' '));
    },
  },
  errors: {
    async act(element) {
      await beginAt(element, 'p7');
      await typeAt(element, 'p7', '#quote-new', 'not a word of it');
      await postAt(element, 'p7', '.error');
    },
  },
  refused: posted('#wrong', { before: refuse('forbidden') }),
  prevented: {
    async act(element, language) {
      element.addEventListener('ogp-submit', (event) => event.preventDefault());
      await write(element, language);
      await postAt(element, 'p7', '#wrong');
    },
  },
  posted: posted('.slip'),
  waiting: posted('.own .tag', { before: refuse('offline') }),
  pending: posted('.slip', { discovery: { moderation: 'before' } }),
  draft: {
    async act(element, language) {
      await write(element, language);
      (await namedAt(element, 'p7', told[language].close)).click();
      await partAt(element, 'p7', '#write');
      await pressAt(element, 'p7', '.comment');
      await partAt(element, 'p7', '.tools .tag');
    },
  },
  reply: {
    async act(element, language) {
      await openAt(element, 'p5');
      (await namedAt(element, 'p5', told[language].reply)).click();
      await typeAt(element, 'p5', '.remark textarea', words[language].short);
    },
  },
  report: {
    async act(element) {
      await openAt(element, 'p5');
      await pressAt(element, 'p5', '.acts .btn:last-of-type');
      await partAt(element, 'p5', '.write');
    },
  },
  tombstone: {
    comments: [
      ...sampleComments,
      {
        id: 'comment-20',
        kind: 'comment',
        document: text.id,
        paragraph: 'p7',
        language: 'sq',
        createdAt: '2020-11-10T09:00:00Z',
        state: 'hidden',
        moderation: {
          reason: { en: 'it named a private person', sq: 'përmendte një person privat' },
          at: '2020-11-11T09:00:00Z',
        },
      },
      {
        ...sampleComments[3]!,
        id: 'comment-21',
        paragraph: 'p7',
        replyTo: 'comment-20',
        createdAt: '2020-11-12T09:00:00Z',
      },
    ],
    act: (element) => openAt(element, 'p7'),
  },
  positions: {
    async act(element) {
      await pressAt(element, 'p5', '.agree');
      await pressAt(element, 'p6', '.disagree');
      await pressAt(element, 'p2', '.neutral');
      await partAt(element, 'p2', '.told:not(:empty)');
    },
  },
  'not-kept': {
    async act(element, _, backend) {
      backend.setState('offline');
      await pressAt(element, 'p5', '.agree');
      await partAt(element, 'p5', '.told:not(:empty)');
    },
  },
  'whole-text': { act: (element) => openAt(element, 'whole-text') },
  'second-version': {
    document: nextVersion,
    comments: commentsInNextVersion,
    async act(element) {
      await pressAt(element, 'p4', '.changes .btn');
      await partAt(element, 'p4', '.diff');
      await openAt(element, 'p4');
    },
  },
  all: {
    async act(element) {
      (await until(() => element.shadowRoot!.querySelector<HTMLElement>('.head .btn'))).click();
      await partAt(element, 'p11', '.thread[aria-busy=false]');
    },
  },
  'on-page': { page: true, act: (element) => openAt(element, 'p5') },
  planned: { document: { opens: '2120-10-31T23:00:00Z' } },
  closed: { ...closed, act: (element) => openAt(element, 'p9') },
  cancelled: { document: { cancelled: true } },
  'read-only': { discovery: { writes: [] } },
  loading: { before: (backend) => backend.setDelay(1_000_000) },
  unread: { before: (backend) => backend.setState('offline') },
  unknown: { attributes: { document: 'none' } },
  unconnected: { alone: true },
};

/** The text as a page of a ministry has it, without the element. */
function pageText(language: Language): HTMLElement {
  const article = document.createElement('article');
  article.id = 'text';
  for (const { blocks } of text.paragraphs.slice(0, 6)) {
    let list: HTMLElement | undefined;
    for (const { type, text: said } of blocks) {
      const block = document.createElement(type);
      block.textContent = said[language] ?? said[text.language]!;
      if (type === 'li') {
        list ??= article.appendChild(document.createElement('ul'));
        list.append(block);
      } else article.append(block);
    }
  }
  return article;
}

/** The element in a state; it carries `data-ready` when it is there. */
export function stage(state: ParagraphCommentsStateName, language: Language): HTMLElement {
  const scene = scenes[state];
  const element = document.createElement('ogp-paragraph-comments');
  element.lang = language;
  for (const [name, value] of Object.entries({ document: text.id, ...scene.attributes }))
    element.setAttribute(name, value);
  const place = document.createElement('div');
  if (scene.page) {
    place.append(pageText(language));
    element.target = '#text';
  }
  place.append(element);
  const backend = memoryBackend({
    id: `memory:${crypto.randomUUID()}`,
    discovery: { ...discovery, ...scene.discovery },
    documents: documentsOf({ ...text, ...scene.document }, scene.comments),
  });
  const set = async () => {
    scene.before?.(backend);
    if (!scene.alone) element.backend = backend;
    await until(() => element.shadowRoot?.querySelector(state === 'loading' ? '.bones' : '.head, .note'));
    await scene.act?.(element, language, backend);
    await element.updateComplete;
    element.dataset.ready = '';
  };
  void set();
  return place;
}
