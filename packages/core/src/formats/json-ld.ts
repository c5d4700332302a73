import type { Link } from '../model/link.ts';
import type { LanguageTag, LocalisedText } from '../model/localised-text.ts';
import type { PlanExport } from '../model/plan-export.ts';
import { JsonLdNodes, type JsonLdNode } from './json-ld-nodes.ts';

/** A file that a plan can be had as. */
export interface JsonLdDownload {
  /** Where it is. */
  url: Link;
  /** Its media type: `text/csv`. */
  mediaType: string;
  /** What it is called. */
  name?: LocalisedText | undefined;
}

/** How JSON-LD is written. */
export interface JsonLdOptions {
  /** The one language in which the plan is told, where it is there; default: all, each text with its language. */
  language?: LanguageTag | undefined;
  /** The page on which the plan is shown; names of things begin with it. */
  url?: Link | undefined;
  /** Files that the plan can be had as; then there is a data set of them. */
  downloads?: readonly JsonLdDownload[] | undefined;
}

function planNode({ plan }: PlanExport, nodes: JsonLdNodes, commitments: readonly JsonLdNode[]): JsonLdNode {
  const { id, title, member, period, policyAreas, reports = [], documents = [], provenance } = plan;
  return {
    '@type': 'CreativeWork',
    '@id': nodes.id('plan'),
    name: nodes.text(title),
    identifier: id,
    url: nodes.page,
    inLanguage: nodes.languagesOf(title),
    publisher: nodes.ref('member', member.slug),
    temporalCoverage: `${period.startDate}/${period.endDate}`,
    creativeWorkStatus: plan.status,
    about: policyAreas.map((area) => ({
      '@type': 'DefinedTerm',
      '@id': nodes.id('policy-area', area.id),
      name: nodes.text(area.label),
      description: nodes.text(area.description),
      termCode: area.number,
    })),
    potentialAction: commitments.map((node) => ({ '@id': node['@id'] })),
    subjectOf: [
      ...reports.map((report) => ({
        '@type': 'Report',
        '@id': nodes.id('report', report.id),
        name: nodes.text(report.title),
        url: report.url,
        inLanguage: report.language,
        datePublished: report.published,
      })),
      ...documents.map(({ title: name, url, language }) => ({
        '@type': 'DigitalDocument',
        name: nodes.text(name),
        url,
        inLanguage: language,
      })),
    ],
    isBasedOn: provenance?.sourceUrl,
  };
}

function dataSet({ plan }: PlanExport, nodes: JsonLdNodes, downloads: readonly JsonLdDownload[]): JsonLdNode {
  return {
    '@type': 'Dataset',
    '@id': nodes.id('data'),
    name: nodes.text(plan.title),
    description: nodes.text(plan.title),
    publisher: nodes.ref('member', plan.member.slug),
    temporalCoverage: `${plan.period.startDate}/${plan.period.endDate}`,
    inLanguage: nodes.languagesOf(plan.title),
    about: nodes.ref('plan'),
    distribution: downloads.map(({ url, mediaType, name }) => ({
      '@type': 'DataDownload',
      name: nodes.text(name),
      contentUrl: url,
      encodingFormat: mediaType,
    })),
  };
}

/** Without what is undefined and what holds nothing. */
const filled = (_key: string, value: unknown) =>
  Array.isArray(value) && value.length === 0 ? undefined : value;

/**
 * A plan with its commitments in the words of schema.org, for search engines: JSON-LD, of which no part can end the element
 * of a page that it stands in, `<script type="application/ld+json">`. Commitments and milestones are actions, meetings are
 * events, institutions organisations.
 * @example
 * `<script type="application/ld+json">${planJsonLd({ plan, commitments }, { url: page })}</script>`
 */
export function planJsonLd(whole: PlanExport, options: JsonLdOptions = {}): string {
  const nodes = new JsonLdNodes(whole.plan, options);
  const commitments = whole.commitments.map((commitment) => nodes.commitment(commitment));
  const { downloads = [] } = options;
  const graph = [
    planNode(whole, nodes, commitments),
    nodes.member(),
    ...whole.plan.organisations.map((organisation) => nodes.organisation(organisation)),
    ...commitments,
    ...(whole.plan.events ?? []).map((event) => nodes.event(event)),
    ...(downloads.length > 0 ? [dataSet(whole, nodes, downloads)] : []),
  ];
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, filled, 2);
  return `${text.replaceAll('<', '\\u003c')}\n`;
}
