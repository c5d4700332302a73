/** Brings the element into each of its states, on a backend in memory, by using it. For stories. */
import { memoryBackend, OgpError, type MemoryBackend } from '@ogp-kit/client';
import type { Comment, ConsultationDocument } from '@ogp-kit/core/browser';
import { until } from '../contribution-form/form.driver.ts';
import {
  discovery,
  documentsOf,
  longText,
  manyOrganisations,
  sampleComments,
  text,
} from './consultation-summary.samples.ts';
import type { ConsultationSummaryStateName } from './consultation-summary.states.ts';
import './consultation-summary.ts';

interface Scene {
  document?: Partial<ConsultationDocument>;
  comments?: readonly Comment[];
  attributes?: Record<string, string>;
  alone?: boolean;
  /** What the backend does not give. */
  lacks?: RegExp;
  /** What cannot be read at the moment. */
  fails?: RegExp;
  before?(backend: MemoryBackend): void;
  act?(root: ShadowRoot): Promise<unknown>;
}

const inDays = (days: number, time = '23:00') =>
  `${new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)}T${time}:00Z`;

const press = async (root: ShadowRoot, selector: string) =>
  (await until(() => root.querySelector<HTMLElement>(selector))).click();

const report = { report: 'https://example.org/report' };
const contact = {
  title: 'Njësia për Qeverisje të Hapur',
  department: 'ADISA',
  email: 'qeverisja.hapur@example.org',
  phone: '+355 4 000 0000',
};
const uncounted = text.paragraphs.map(({ counts: _, ...paragraph }) => paragraph);
const over = { closes: text.closes! };

const scenes: Record<ConsultationSummaryStateName, Scene> = {
  open: {},
  table: { act: (root) => press(root, 'summary') },
  long: { document: longText, comments: manyOrganisations },
  whole: {
    document: longText,
    comments: manyOrganisations,
    async act(root) {
      await press(root, '.bars ~ .btn');
      await press(root, '.organisations ~ .btn');
    },
  },
  'last-day': { document: { closes: inDays(1, '00:00'), timeZone: 'UTC' } },
  'no-end': { document: { closes: undefined } as unknown as Partial<ConsultationDocument> },
  planned: { document: { opens: inDays(12), closes: inDays(40) }, comments: [] },
  closed: { document: over },
  reported: { document: { ...over, ...report } },
  cancelled: { document: { cancelled: true } },
  few: { document: { paragraphs: uncounted } },
  empty: {
    document: { paragraphs: uncounted },
    comments: [],
    attributes: { 'link-document': '/texts/{id}' },
  },
  'counts-only': { lacks: /comments|organisations/ },
  linked: { attributes: { 'link-document': '/texts/{id}' } },
  deadline: { attributes: { show: 'deadline' } },
  file: {
    async act(root) {
      // A story saves nothing.
      root.addEventListener('click', (event) => event.preventDefault());
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = () => undefined;
      await press(root, '.take .btn');
      await until(() => /\.html/.test(root.querySelector('.take [role=status]')?.textContent ?? ''));
      HTMLAnchorElement.prototype.click = click;
    },
  },
  'not-made': {
    async act(root) {
      await press(root, '.take .btn');
      await until(() => root.querySelector('.take [role=status]')?.textContent?.trim());
    },
  },
  partly: { fails: /comments|organisations/ },
  loading: { before: (backend) => backend.setDelay(1_000_000) },
  unread: { before: (backend) => backend.setState('offline') },
  unknown: { attributes: { document: 'none' } },
  unconnected: { alone: true },
};

/** The element in a state; it carries `data-ready` when it is there. */
export function stage(state: ConsultationSummaryStateName, language: 'en' | 'sq'): HTMLElement {
  const scene = scenes[state];
  const element = document.createElement('ogp-consultation-summary');
  element.lang = language;
  for (const [name, value] of Object.entries({ document: text.id, ...scene.attributes }))
    element.setAttribute(name, value);
  const about = { ...text, closes: inDays(18), contact, ...scene.document };
  const backend = memoryBackend({
    id: `memory:${crypto.randomUUID()}`,
    discovery,
    documents: documentsOf(about, scene.comments ?? sampleComments),
  });
  const { read } = backend;
  const refuse = (code: 'not-found' | 'offline') => Promise.reject(new OgpError({ code, message: 'No' }));
  backend.read = async <T>(path: string): Promise<T> => {
    if (scene.lacks?.test(path)) return refuse('not-found');
    if (scene.fails?.test(path)) return refuse('offline');
    return read<T>(path);
  };
  const set = async () => {
    scene.before?.(backend);
    if (!scene.alone) element.backend = backend;
    const root = await until(() => element.shadowRoot);
    await until(() => root.querySelector('.figures, .note, .bones'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (state === 'not-made') backend.setState('offline');
    await scene.act?.(root);
    await element.updateComplete;
    element.dataset.ready = '';
  };
  void set();
  return element;
}
