import { say } from '../../contribution-form/later/say.ts';
import { most, newIssue, written, type KeyIssuesAnswers } from '../key-issues-form.answers.ts';
import type { KeyIssuesForm } from '../key-issues-form.form.ts';

/** Takes the changed list, says what has changed, and moves the focus to where people go on. */
function take(form: KeyIssuesForm, changed: Partial<KeyIssuesAnswers>, focus: string, words: string): void {
  form.answers = { ...form.answers, ...changed };
  form.set('issues', form.answers.issues);
  // What the person saw happen is there after a reload, however soon.
  void form.session.flush();
  form.host.focusOn(focus);
  say(form, words);
}

/** One more, at the end. */
export function add(form: KeyIssuesForm): void {
  const { issues } = form.answers;
  const one = newIssue(issues);
  const words = issues.length + 1 < most ? '' : form.m.full;
  take(form, { issues: [...issues, one] }, `issue-${one.key}`, words);
}

/** Moves an issue by a place; the first does not go up, the last not down. */
export function move(form: KeyIssuesForm, from: number, by: 1 | -1): void {
  const issues = [...form.answers.issues];
  const to = from + by;
  if (!issues[to]) return;
  const [one] = issues.splice(from, 1);
  issues.splice(to, 0, one!);
  const { m, f } = form;
  take(form, { issues }, `${by < 0 ? 'up' : 'down'}-${one!.key}`, m.moved(f, to + 1, issues.length));
}

/** Takes an issue out; what was written in it can be brought back. */
export function remove(form: KeyIssuesForm, at: number): void {
  const { m, f, answers } = form;
  const gone = answers.issues[at]!;
  const issues = answers.issues.filter((one) => one !== gone);
  form.errors = new Map([...form.errors].filter(([field]) => field.split('-')[1] !== `${gone.key}`));
  const kept = written([{ ...gone, at }]);
  const words = m.removed(f, at + 1, issues.length);
  take(
    form,
    { issues, removed: [...answers.removed, ...kept] },
    `at-${(issues[at] ?? issues.at(-1)!).key}`,
    kept[0] ? `${words} ${m.canUndo}` : words,
  );
}

/** Brings back what was removed last, to where it was. */
export function undo(form: KeyIssuesForm): void {
  const { m, f, answers } = form;
  const removed = [...answers.removed];
  const { at, issue, why } = removed.pop()!;
  const issues = [...answers.issues];
  const one = { ...newIssue(issues), issue, why };
  issues.splice(at, 0, one);
  take(form, { issues, removed }, `at-${one.key}`, m.restored(f, issues.indexOf(one) + 1));
}
