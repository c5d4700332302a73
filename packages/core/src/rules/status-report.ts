import type { Finding } from '../issue.ts';
import type { Evidence } from '../model/evidence.ts';
import type { NewStatusReport, StatusReport } from '../model/status-report.ts';
import { authorRules, isBlank } from './author.ts';
import { fault } from './finding.ts';
import type { Partly } from './partly.ts';

/** That evidence has words or an address. */
export function evidenceRules({ text, url }: Partly<Evidence>, pointer = ''): Finding[] {
  return isBlank(text) && url === undefined ? [fault(pointer, 'one-required', ['text', 'url'])] : [];
}

/**
 * What must hold within a status report: it gives a status or says something in words, evidence has words or an
 * address, and the author's name fits the kind of author.
 * @example statusReportRules({ side: 'irm' })[0].code // 'one-required'
 */
export function statusReportRules(
  report: Partly<NewStatusReport & Pick<StatusReport, 'side' | 'statusText'>>,
): Finding[] {
  const { side, status, statusText, text, challenges, evidence = [] } = report;
  // The source's own word is in reports that a backend gives, which have a side.
  const ways = ['status', ...(side === undefined ? [] : ['statusText']), 'text', 'challenges', 'evidence'];
  const silent = status === undefined && [statusText, text, challenges].every(isBlank);
  return [
    ...authorRules(report),
    ...(silent && evidence.length === 0 ? [fault('', 'one-required', ways)] : []),
    ...evidence.flatMap((item, i) => (item ? evidenceRules(item, `/evidence/${i}`) : [])),
  ];
}
