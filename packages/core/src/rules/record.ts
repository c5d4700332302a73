import type { Finding } from '../issue.ts';
import type { ContributionRecord } from '../model/receipt.ts';
import { assessmentRules } from './assessment.ts';
import { commentRules } from './comment.ts';
import { ideaRules } from './new-idea.ts';
import { newKeyIssuesRules } from './new-key-issues.ts';
import type { Partly } from './partly.ts';
import { statusReportRules } from './status-report.ts';

/** What must hold of a contribution, by its kind. */
export function recordRules(record: Partly<ContributionRecord>): Finding[] {
  switch (record.kind) {
    case 'idea':
      return ideaRules(record);
    case 'key-issues':
      return newKeyIssuesRules(record);
    case 'comment':
      return commentRules(record);
    case 'assessment':
      return assessmentRules(record);
    case 'status-report':
      return statusReportRules(record);
    default:
      return [];
  }
}
