/** That the files hold the text with all comments, as core writes them. */
import {
  consultationCsv,
  consultationHtml,
  consultationJson,
  consultationWordsEn,
  consultationWordsSq,
  type Comment,
} from '@ogp-kit/core/browser';
import { expect } from '@open-wc/testing';
import {
  all,
  clearBench,
  english,
  newBackend,
  one,
  open,
  press,
  until,
  wordsOf,
} from './consultation-summary.bench.ts';
import { manyOrganisations, sampleComments, text } from './consultation-summary.samples.ts';
import { formatOf } from '../i18n/format.ts';

/** More than two parts of comments, some of them not shown. */
const comments: Comment[] = Array.from({ length: 6 }, (_, i) =>
  manyOrganisations.map((each, j) => ({
    ...each,
    id: `${each.id}-${i}`,
    ...(j === 7 && { state: 'hidden' as const }),
  })),
).flat();

const { click } = HTMLAnchorElement.prototype;
const { createObjectURL } = URL;
let saved: { name: string; file: Blob }[] = [];

beforeEach(() => {
  saved = [];
  let last: Blob | undefined;
  URL.createObjectURL = (file: Blob) => {
    last = file;
    return createObjectURL(file);
  };
  HTMLAnchorElement.prototype.click = function () {
    saved.push({ name: this.download, file: last! });
  };
});
afterEach(() => {
  clearBench();
  HTMLAnchorElement.prototype.click = click;
  URL.createObjectURL = createObjectURL;
});

/** Without the mark that Excel needs: reading as text takes it away. */
const contentOf = async ({ file }: (typeof saved)[0]) => new TextDecoder().decode(await file.arrayBuffer());
const withoutMark = (content: string) => content.replace(/^\ufeff/, '');

describe('the files to take along', () => {
  it('hold the text and every comment, and are named by the text', async () => {
    const backend = newBackend({ comments });
    const element = await open({ backend });
    const document = await backend.read<typeof text>(`documents/${text.id}.json`);
    const newestFirst = [...comments].reverse();
    const options = { language: 'en', words: consultationWordsEn };
    for (const [i, [label, kind, type, content]] of (
      [
        [english.html, 'html', 'text/html', consultationHtml(document, newestFirst, options)],
        [english.csv, 'csv', 'text/csv', consultationCsv(document, newestFirst, options)],
        [english.json, 'json', 'application/json', consultationJson(document, newestFirst)],
      ] as const
    ).entries()) {
      await press(element, label);
      await until(() => saved.length > i);
      expect(saved[i]!.name).to.equal(`${text.id}-comments.${kind}`);
      expect(saved[i]!.file.type).to.equal(`${type};charset=utf-8`);
      expect(await contentOf(saved[i]!)).to.equal(withoutMark(content));
      await until(
        () =>
          wordsOf(one(element, '.take [role=status]')) === `The browser has been given ${saved[i]!.name}.`,
      );
    }
  });

  it('are in Albanian on an Albanian page, with semicolons for its Excel', async () => {
    const backend = newBackend();
    const element = await open({ backend, attributes: { lang: 'sq' } });
    all(element, '.take button')[1]!.click();
    await until(() => saved.length);
    const document = await backend.read<typeof text>(`documents/${text.id}.json`);
    const options = { language: 'sq', words: consultationWordsSq, separator: ';' } as const;
    expect(await contentOf(saved[0]!)).to.equal(
      withoutMark(consultationCsv(document, [...sampleComments].reverse(), options)),
    );
  });

  it('say how far they are, and are made one at a time', async () => {
    const backend = newBackend({ comments });
    const element = await open({ backend });
    const f = formatOf('en-GB');
    const total = comments.filter(({ state }) => state === 'published').length;
    const { read } = backend;
    let go: () => void = () => undefined;
    backend.read = async <T>(path: string) => {
      if (path.endsWith('comments/1.json')) await new Promise<void>((resolve) => (go = resolve));
      return read<T>(path);
    };
    await press(element, english.json);
    await until(() => wordsOf(one(element, '.take [role=status]')) === english.gathering(f, 176, total));
    await press(element, english.csv);
    go();
    await until(() => saved.length);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(saved.map(({ name }) => name)).to.deep.equal([`${text.id}-comments.json`]);
  });

  it('are not made of some of the comments', async () => {
    const backend = newBackend({ comments });
    const element = await open({ backend });
    backend.fails = /comments\/1\.json/;
    await press(element, english.html);
    await until(() => wordsOf(one(element, '.take [role=status]')) === english.notMade);
    expect(saved).to.have.length(0);
    backend.fails = /^$/;
    await press(element, english.html);
    await until(() => saved.length);
  });
});
