import { clean, noAnswers, type Answers } from '../contribution-form/answers.ts';

/** An issue as typed. */
export interface IssueAnswer {
  /** Tells it apart from the others, wherever it is moved. */
  key: number;
  issue: string;
  why: string;
}

/** What somebody has put into the form so far. */
export interface KeyIssuesAnswers extends Answers {
  /** Most important first; there is always one. */
  issues: readonly IssueAnswer[];
  /** Those that were removed and can be brought back, the last one last. */
  removed: readonly (IssueAnswer & { /** From which place, from 0. */ at: number })[];
}

/** As many as core takes. */
export const most = 10;

export const newIssue = (issues: readonly IssueAnswer[]): IssueAnswer => ({
  key: Math.max(0, ...issues.map(({ key }) => key)) + 1,
  issue: '',
  why: '',
});

export const emptyAnswers = (): KeyIssuesAnswers => ({ ...noAnswers, issues: [newIssue([])], removed: [] });

/** The issues in which something was written: only these are sent. */
export const written = <Issue extends IssueAnswer>(issues: readonly Issue[]): Issue[] =>
  issues.filter(({ issue, why }) => clean(issue + why));
