/** What the form for key issues needs of its own from its first use on. */
import { newKeyIssuesRules } from '@ogp-kit/core/browser';
import { html, nothing } from '../../base/lit.ts';
import { clean } from '../../contribution-form/answers.ts';
import { choice } from '../../contribution-form/later/choices.view.ts';
import { shared, type Later } from '../../contribution-form/later/later.ts';
import { commonRows, type Row } from '../../contribution-form/later/review.view.ts';
import { written, type KeyIssuesAnswers } from '../key-issues-form.answers.ts';
import type { KeyIssuesForm } from '../key-issues-form.form.ts';
import { add } from './list.ts';
import { toNewKeyIssues } from './new-key-issues.ts';
import { removedLine, tools } from './tools.view.ts';

/** The later part, as the form holds it. */
export interface KeyIssuesLater extends Later<KeyIssuesAnswers> {
  add: typeof add;
  tools: typeof tools;
  removedLine: typeof removedLine;
}

export const later: KeyIssuesLater = {
  ...shared,
  words: {
    en: () => import('./later.messages.en.ts'),
    sq: () => import('./later.messages.sq.ts'),
  },
  choice,
  bodyOf: toNewKeyIssues,
  rules: newKeyIssuesRules,
  fieldOf({ issues }, [place = '', what]) {
    const { key } = written(issues)[Number(place)] ?? issues[0]!;
    return `${what === 'why' ? what : 'issue'}-${key}`;
  },
  rows(form: KeyIssuesForm, answers) {
    const issues = written(answers.issues);
    return [
      ...issues.map(({ key, issue, why }, at): Row => [
        `issue-${key}`,
        form.m.rank(form.f, at + 1, issues.length),
        [html`<p class="strong">${clean(issue)}</p>`, why ? html`<p>${clean(why)}</p>` : nothing],
      ]),
      ...['area', 'author'].flatMap((field) => commonRows(form, answers, field)),
    ];
  },
  add,
  tools,
  removedLine,
};
