/** The sample text and what was said of it, as a backend tells it. For stories and tests. */
import {
  mapParagraphs,
  paragraphText,
  type Comment,
  type ConsultationDocument,
  type Discovery,
} from '@ogp-kit/core/browser';
import comments from '@ogp-kit/core/samples/albania-2020-2022.comments.json' with { type: 'json' };
import sampleDiscovery from '@ogp-kit/core/samples/albania-2020-2022.discovery.json' with { type: 'json' };
import second from '@ogp-kit/core/samples/albania-2020-2022.document-2.json' with { type: 'json' };
import first from '@ogp-kit/core/samples/albania-2020-2022.document.json' with { type: 'json' };

/** Open for as long as there are tests. */
const opened = ({ closes: _, ...document }: ConsultationDocument): ConsultationDocument => document;

export const discovery = sampleDiscovery as Discovery;
export const text = opened(first as ConsultationDocument);
export const sampleComments = comments as Comment[];

/** The next version of the text: what each paragraph was before stands with it, as a backend tells it. */
export const nextVersion: ConsultationDocument = (() => {
  const after = opened(second as ConsultationDocument);
  const { mappings } = mapParagraphs(text, after);
  const paragraphs = after.paragraphs.map((paragraph) => {
    const from = mappings.filter(({ to }) => to === paragraph.id).map(({ from: id }) => id);
    const words = text.paragraphs
      .filter(({ id }) => from.includes(id))
      .map((one) => paragraphText(one, text.language))
      .join(' ');
    const same = words === paragraphText(paragraph, text.language);
    return same ? paragraph : { ...paragraph, before: { version: text.version, paragraphs: from } };
  });
  return { ...after, paragraphs };
})();

/** The comments as they stand in the next version. */
export const commentsInNextVersion: Comment[] = (() => {
  const { mappings } = mapParagraphs(text, nextVersion);
  return sampleComments.map((comment) => {
    const home = mappings.find(({ from }) => from === comment.paragraph)?.to;
    return home === undefined ? comment : { ...comment, home };
  });
})();

/** What a backend has of a text, by path. */
export const documentsOf = (
  document: ConsultationDocument = text,
  said: readonly Comment[] = sampleComments,
): { [path: string]: unknown } => ({
  [`documents/${document.id}.json`]: document,
  [`documents/${document.id}/versions/1.json`]: text,
  [`documents/${document.id}/comments.json`]: { items: [...said].reverse(), total: said.length },
});
