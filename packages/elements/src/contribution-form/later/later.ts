/** What a form needs from its first use on, in one piece: memory, checks, the views after the first question. */
import { openKeeping, scopeOf } from '@ogp-kit/client/keeping';
import type { Finding, NewIdea, NewKeyIssues } from '@ogp-kit/core/browser';
import type { Catalogues } from '../../i18n/catalogue.ts';
import type { Answers } from '../answers.ts';
import type { ContributionForm } from '../contribution-form.ts';
import type { LaterWords } from '../form.messages.ts';
import { ownerOf } from './login.ts';
import { laterStyles } from './later.styles.ts';
import { focusIn } from './focus.ts';
import { closedView, notes } from './notes.view.ts';
import { canSend } from './call.ts';
import { backButton, errorSummary, reviewView, sendButton, type Row } from './review.view.ts';
import { itemChanged, known, next } from './sending.ts';
import { tellRoom } from './say.ts';
import { doneView, savedLine, waitingView } from './sent.view.ts';
import { FormSession } from './session.ts';

/** What a form for one kind of contribution brings of its own. */
export interface Own<A extends Answers> {
  /** The rest of the words. */
  words: Catalogues<LaterWords>;
  /** A question that is not answered in words. */
  choice(form: ContributionForm<A>, field: string): unknown;
  /** What the backend gets. */
  bodyOf(form: ContributionForm<A>): NewIdea | NewKeyIssues;
  /** What is wrong with that by core's rules. */
  rules(body: NewIdea | NewKeyIssues): readonly Finding[];
  /** The field for what stands in the body at a path below a member of its own. */
  fieldOf(answers: A, path: readonly string[]): string;
  /** The answers once more. */
  rows(form: ContributionForm<A>, answers: A): readonly Row[];
}

/** Opens what is kept of this form on the device. */
async function open(form: ContributionForm): Promise<void> {
  const { backend, plan } = form.settings;
  form.session ??= new FormSession(form, await openKeeping());
  await form.session.belongTo({
    scope: scopeOf({ backend: backend?.id ?? '', about: plan ?? '', element: `${form.kind}-form` }),
    owner: await ownerOf(form),
    backend,
  });
  const { item } = form.session;
  if (item?.accepted) known.add(item.key);
}

async function begin(form: ContributionForm, later: Later): Promise<Later> {
  await open(form);
  form.m = { ...(await later.words[form.language]()).words, ...form.m };
  form.later = later;
  await form.speak(form.chosen);
  form.host.adopt(laterStyles.styleSheet);
  return goOn(form);
}

/** Another backend or plan, or another's login: what is kept is another's. */
async function reopen(form: ContributionForm, moved: boolean): Promise<Later> {
  if (!moved && (await ownerOf(form)) === form.session.owner) return form.later!;
  await open(form);
  return goOn(form);
}

function goOn(form: ContributionForm): Later {
  if (!form.isBlank(form.answers)) form.session.note(form.answers);
  itemChanged(form);
  return form.later!;
}

/** What all forms have in common. */
export const shared = {
  begin,
  reopen,
  next,
  canSend,
  focusIn,
  tellRoom,
  notes,
  closedView,
  errorSummary,
  reviewView,
  sendButton,
  backButton,
  savedLine,
  waitingView,
  doneView,
};

/** The later part, as a form holds it. */
export type Later<A extends Answers = Answers> = typeof shared & Own<A>;
