import { OgpError } from '@ogp-kit/client/read';
import type { Contribution } from '@ogp-kit/client';
import { OgpRefusedEvent, OgpSubmitEvent, OgpSubmittedEvent } from '../../base/events.ts';
import type { ContributionForm } from '../contribution-form.ts';
import { room } from '../field.view.ts';
import { fail, turnTo } from './going.ts';
import { canSend } from './call.ts';
import { closedWords } from './notes.view.ts';

type Errors = Map<string, string>;

/** Checks the open step, or all on the last one, and goes on. */
export async function next(form: ContributionForm): Promise<void> {
  const {
    open: { fields },
    last,
  } = form;
  const found = [...check(form)].filter(([field]) => last || fields.includes(field));
  if (found.length) return fail(form, new Map(found));
  return last ? send(form) : turnTo(form, form.step + 1);
}

/**
 * What is wrong with the contribution, in words, by field, in the order of the form. Its structure is right by the way
 * it is made (a property test holds that), so the rules and the lengths are left. Warnings are left to the views.
 */
function check(form: ContributionForm): Errors {
  const { m, f, fields } = form;
  const later = form.later!;
  const found: Errors = new Map();
  for (const { pointer, severity } of later.rules(later.bodyOf(form))) {
    const field = fieldOf(form, pointer);
    if (severity === 'error') found.set(field, wordsFor(form, field));
  }
  for (const [field, text] of form.texts(form.answers)) {
    const left = room(form, text);
    if (left < 0 && fields.includes(field)) found.set(field, m.shorten(f, -left));
  }
  return inOrder(form, found);
}

/** That an answer is missing. */
function wordsFor({ m, answers }: ContributionForm, field: string): string {
  const question = field === 'name' ? `${answers.author}Name` : field.split('-')[0];
  return (m as object as Record<string, string>)[`${question}Needed`] ?? m.wrongAnswer;
}

function inOrder({ fields }: ContributionForm, found: Errors): Errors {
  return new Map([...found].sort(([a], [b]) => fields.indexOf(a) - fields.indexOf(b)));
}

/** The field that a pointer into a contribution leads to; the empty string where nobody is asked for it here. */
function fieldOf(form: ContributionForm, pointer: string): string {
  const [, member, ...further] = pointer.split('/');
  if (member === 'author') return form.answers.author === 'anonymous' ? 'author' : 'name';
  if (member === 'policyArea') return form.areas.length ? 'area' : '';
  return member === 'answers' || member === 'issues' ? form.later!.fieldOf(form.answers, further) : '';
}

async function send(form: ContributionForm): Promise<void> {
  const { m, session, host, settings, kind } = form;
  if (form.sending || session.item) return;
  form.errors = new Map();
  const refuse = (words: string) => fail(form, new Map([['', words]]));
  const can = canSend(form);
  if (can === 'closed') return refuse(closedWords(form)[2]);
  if (can !== 'yes' && can !== 'unread') return refuse(m[can]);
  const body = form.later!.bodyOf(form);
  if (!host.fire(new OgpSubmitEvent(kind, body))) return refuse(m.prevented);
  form.sending = true;
  form.sent = form.answers;
  await session.send({ kind, plan: settings.plan!, body } as Contribution, form.answers);
}

/** The ends that have been told of, or were found when the form was opened. */
export const known = new Set<string>();

/** Takes in what has become of a contribution on its way. */
export function itemChanged(form: ContributionForm): void {
  const { session, host } = form;
  const { item } = session;
  host.changed();
  if (!item) return void (form.sending = false);
  if (item.state === 'waiting') {
    if (!item.error || !form.sending) return;
    form.sending = false;
    return host.focusOn('xl');
  }
  form.sending = false;
  if (item.state === 'refused') return void refused(form);
  if (known.has(item.key)) return;
  known.add(item.key);
  if (item.accepted) {
    // What was typed meanwhile, or before an earlier contribution was found here, is another one.
    if (form.answers === form.sent) form.answers = form.empty();
    host.fire(new OgpSubmittedEvent(form.kind, item.accepted.record, item.accepted.receipt));
    host.focusOn('xl');
  }
}

async function refused(form: ContributionForm): Promise<void> {
  const { m, session, host } = form;
  const error = new OgpError(session.item!.error!);
  form.answers = (await session.takeBack()) ?? form.answers;
  form.step = form.steps.length - 1;
  const found: Errors = new Map();
  for (const { pointer, detail } of error.issues) {
    const field = fieldOf(form, pointer);
    if (!found.has(field)) found.set(field, field ? detail : m.refusedForbidden);
  }
  if (!found.size) {
    const words: Record<string, string> = {
      forbidden: m.refusedForbidden,
      unauthenticated: m.refusedForbidden,
      closed: m.refusedClosed,
      'too-large': m.refusedLarge,
    };
    found.set('', words[error.code] ?? m.refusedOther);
  }
  host.fire(new OgpRefusedEvent(form.kind, error));
  fail(form, inOrder(form, found));
}
