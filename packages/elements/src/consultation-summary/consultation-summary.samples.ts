/** The sample text and what was said of it, as a backend tells it. For stories and tests. */
import type { Comment, ConsultationDocument, Discovery } from '@ogp-kit/core/browser';
import comments from '@ogp-kit/core/samples/albania-2020-2022.comments.json' with { type: 'json' };
import sampleDiscovery from '@ogp-kit/core/samples/albania-2020-2022.discovery.json' with { type: 'json' };
import document from '@ogp-kit/core/samples/albania-2020-2022.document.json' with { type: 'json' };

export const discovery = sampleDiscovery as Discovery;
export const text = document as ConsultationDocument;
export const sampleComments = (comments as Comment[]).filter(({ version }) => version === text.version);

/** What a backend has of a text, by path. */
export const documentsOf = (
  about: ConsultationDocument,
  said: readonly Comment[],
): { [path: string]: unknown } => ({
  [`documents/${about.id}.json`]: about,
  [`documents/${about.id}/comments.json`]: { items: [...said].reverse(), total: said.length },
});

/** The text with as many paragraphs as a whole plan has, and positions on most of them. */
export const longText: Pick<ConsultationDocument, 'paragraphs'> = {
  paragraphs: Array.from({ length: 42 }, (_, i) => {
    const { blocks } = text.paragraphs[i % text.paragraphs.length]!;
    const positions = { agree: (i * 17) % 41, neutral: (i * 5) % 9, disagree: (i * 11) % 19 };
    return {
      id: `p${i + 1}`,
      label: `P${i + 1}`,
      blocks,
      ...(positions.agree + positions.neutral + positions.disagree > 4 && { counts: { positions } }),
    };
  }),
};

/** What many organisations say. */
export const manyOrganisations: Comment[] = Array.from({ length: 46 }, (_, i) => ({
  ...sampleComments[i % sampleComments.length]!,
  id: `many-${i}`,
  state: 'published',
  paragraph: `p${1 + ((i * i) % 12)}`,
  createdAt: new Date(Date.UTC(2020, 10, 2, 8, i * 90)).toISOString(),
  author: { kind: 'organisation', displayName: `Shoqata “Qytetari ${1 + ((i * 7) % 17)}”` },
}));
