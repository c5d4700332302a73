import type { Finding } from '../issue.ts';
import type { NewStatusReport } from '../model/status-report.ts';
import { authorRules } from './author.ts';
import { fault } from './finding.ts';
import type { Partly } from './partly.ts';

/**
 * What must hold within a status report: it gives a status or says something in words, evidence has words or an
 * address, and the author's name fits the kind of author.
 * @example statusReportRules({ side: 'irm' })[0].code // 'one-required'
 */
export function statusReportRules(report: Partly<NewStatusReport>): Finding[] {
  const { status, text, challenges, evidence = [] } = report;
  const silent = status === undefined && text === undefined && challenges === undefined;
  return [
    ...authorRules(report),
    ...(silent && evidence.length === 0 ? [fault('', 'one-required', ['status', 'text'])] : []),
    ...evidence.flatMap((item, i) =>
      item && item.text === undefined && item.url === undefined
        ? [fault(`/evidence/${i}`, 'one-required', ['text', 'url'])]
        : [],
    ),
  ];
}
