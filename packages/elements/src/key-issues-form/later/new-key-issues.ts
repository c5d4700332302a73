import type { NewKeyIssues } from '@ogp-kit/core/browser';
import { clean } from '../../contribution-form/answers.ts';
import { signed, type Given } from '../../contribution-form/later/signed.ts';
import { written, type KeyIssuesAnswers } from '../key-issues-form.answers.ts';

/** What the backend gets. */
export const toNewKeyIssues = (given: Given<KeyIssuesAnswers>): NewKeyIssues => ({
  ...signed(given),
  issues: written(given.answers.issues).map(({ issue, why }) => ({
    issue: clean(issue),
    ...(clean(why) && { why: clean(why) }),
  })),
});
