import { OgpError } from '@ogp-kit/client/read';
import { newIdeaRules } from '@ogp-kit/core/browser';
import { OgpRefusedEvent, OgpSubmitEvent, OgpSubmittedEvent } from '../../base/events.ts';
import { room } from '../field.view.ts';
import { emptyAnswers, isTextQuestion } from '../idea-form.answers.ts';
import type { IdeaForm } from '../idea-form.form.ts';
import type { Field } from '../idea-form.steps.ts';
import { fail, forward } from './going.ts';
import type { LaterMessages } from './later.messages.en.ts';
import { toNewIdea } from './new-idea.ts';
import { canSend } from './read-plan.ts';

type Errors = Map<Field | '', string>;

/** Checks the open step, or all on the last one, and goes on. */
export async function next(form: IdeaForm): Promise<void> {
  const {
    open: { fields },
    last,
  } = form;
  const found = [...check(form)].filter(([field]) => last || fields.includes(field as Field));
  if (found.length) return fail(form, new Map(found));
  form.errors = new Map();
  return last ? send(form) : forward(form);
}

const ideaOf = ({ answers, settings, language }: IdeaForm) =>
  toNewIdea(answers, settings.kind, language, settings.area);

/**
 * What is wrong with the idea, in words, by field, in the order of the form. Its structure is right by the way it is
 * made (a property test holds that), so the rules and the lengths are left. Warnings are left to the views.
 */
function check(form: IdeaForm): Errors {
  const { m, f } = form;
  const found: Errors = new Map();
  for (const { pointer, severity } of newIdeaRules(ideaOf(form))) {
    const field = fieldOf(pointer);
    if (severity === 'error') found.set(field, wordsFor(form, field));
  }
  for (const field of form.steps.flatMap(({ fields }) => fields)) {
    const left = isTextQuestion(field) ? room(form, field) : 0;
    if (left < 0) found.set(field, m.shorten(f, -left));
  }
  return inOrder(form, found);
}

function wordsFor({ m, answers }: IdeaForm, field: Field | ''): string {
  const key =
    field === 'name'
      ? answers.author === 'person'
        ? 'needPersonName'
        : 'needOrganisationName'
      : `need${field.charAt(0).toUpperCase()}${field.slice(1)}`;
  return (m[key as keyof LaterMessages] as string | undefined) ?? m.wrongAnswer;
}

function inOrder(form: IdeaForm, found: Errors): Errors {
  const order = form.steps.flatMap(({ fields }) => fields as readonly string[]);
  return new Map([...found].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)));
}

/** The field that a pointer into a NewIdea leads to; the empty string where there is none. */
function fieldOf(pointer: string): Field | '' {
  const [, member, question] = pointer.split('/');
  return member === 'author'
    ? 'name'
    : member === 'policyArea'
      ? 'area'
      : ((question as Field | undefined) ?? '');
}

async function send(form: IdeaForm): Promise<void> {
  const { m, session, host, settings } = form;
  if (form.sending || session.item) return;
  const refuse = (words: string) => fail(form, new Map([['', words]]));
  const can = canSend(form);
  if (can === 'closed') return refuse(m.refusedClosed);
  if (can !== 'yes' && can !== 'unread') return refuse(m[can]);
  const idea = ideaOf(form);
  if (!host.fire(new OgpSubmitEvent('idea', idea))) return refuse(m.prevented);
  form.sending = true;
  form.sent = form.answers;
  await session.send(settings.plan!, idea, form.answers);
}

/** The ends that have been told of, or were found when the form was opened. */
export const known = new Set<string>();

/** Takes in what has become of an idea on its way. */
export function itemChanged(form: IdeaForm): void {
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
    // What was typed meanwhile, or before an earlier idea was found here, is another idea.
    if (form.answers === form.sent) form.answers = emptyAnswers();
    host.fire(new OgpSubmittedEvent('idea', item.accepted.record, item.accepted.receipt));
    host.focusOn('xl');
  }
}

async function refused(form: IdeaForm): Promise<void> {
  const { m, session, host } = form;
  const error = new OgpError(session.item!.error!);
  form.answers = (await session.takeBack()) ?? form.answers;
  form.step = form.steps.length - 1;
  const found: Errors = new Map();
  for (const { pointer, detail } of error.issues) found.set(fieldOf(pointer), detail);
  if (!found.size) {
    const words: Record<string, string> = {
      forbidden: m.refusedForbidden,
      unauthenticated: m.refusedForbidden,
      closed: m.refusedClosed,
      'too-large': m.refusedLarge,
    };
    found.set('', words[error.code] ?? m.refusedOther);
  }
  host.fire(new OgpRefusedEvent('idea', error));
  fail(form, inOrder(form, found));
}
