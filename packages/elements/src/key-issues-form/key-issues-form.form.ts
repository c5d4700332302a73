import { ContributionForm, type Step } from '../contribution-form/contribution-form.ts';
import type { Words } from '../contribution-form/form.messages.ts';
import { issuesQuestion } from './issues.view.ts';
import { emptyAnswers, type KeyIssuesAnswers } from './key-issues-form.answers.ts';
import type { KeyIssuesFormMessages } from './key-issues-form.messages.en.ts';
import type { KeyIssuesLater } from './later/later.ts';
import type { LaterMessages } from './later/later.messages.en.ts';

/** The form for key issues: its questions, its steps, its words. */
export class KeyIssuesForm extends ContributionForm<KeyIssuesAnswers> {
  readonly kind = 'key-issues';
  readonly writes = 'key-issues';
  readonly words = {
    en: () => import('./key-issues-form.messages.en.ts'),
    sq: () => import('./key-issues-form.messages.sq.ts'),
  };
  readonly rest = () => import('./later/later.ts');
  declare m: Words & KeyIssuesFormMessages & LaterMessages;
  declare later: KeyIssuesLater | undefined;

  empty(): KeyIssuesAnswers {
    return emptyAnswers();
  }

  texts({ issues }: KeyIssuesAnswers): readonly (readonly [string, string])[] {
    return issues.flatMap(
      ({ key, issue, why }) =>
        [
          [`issue-${key}`, issue],
          [`why-${key}`, why],
        ] as const,
    );
  }

  get steps(): readonly Step[] {
    const issues = this.texts(this.answers).map(([field]) => field);
    return [
      { title: 'stepIssues', fields: [...issues, 'area'] },
      { title: 'stepYou', fields: ['author', 'name'] },
      { title: 'stepReview', fields: [] },
    ];
  }

  override whichOf(field: string): string {
    const { issues } = this.answers;
    const at = issues.findIndex(({ key }) => field.endsWith(`-${key}`));
    return at < 0 ? '' : `${this.m.rank(this.f, at + 1, issues.length)}: `;
  }

  questions(): unknown {
    return this.step
      ? this.later?.choice(this, 'author')
      : [issuesQuestion(this), this.later?.choice(this, 'area')];
  }
}
