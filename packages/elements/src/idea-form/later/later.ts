/** What the form needs from its first use on, in one piece: memory, checks, the views after the first question. */
import { openKeeping, scopeOf } from '@ogp-kit/client/keeping';
import { OgpDraftEvent } from '../../base/events.ts';
import type { Language } from '../../i18n/catalogue.ts';
import { isBlank } from '../idea-form.answers.ts';
import type { IdeaForm } from '../idea-form.form.ts';
import { choices } from './choices.view.ts';
import { laterStyles } from './later.styles.ts';
import type { LaterMessages } from './later.messages.en.ts';
import { closedView, notes } from './notes.view.ts';
import { canSend } from './read-plan.ts';
import { backButton, errorSummary, reviewView, sendButton } from './review.view.ts';
import { itemChanged, known, next } from './sending.ts';
import { tellRoom } from './tell-room.ts';
import { doneView, savedLine, waitingView } from './sent.view.ts';
import { IdeaFormSession } from './session.ts';

const messagesOf = async (language: Language): Promise<LaterMessages> =>
  language === 'sq'
    ? (await import('./later.messages.sq.ts')).laterSq
    : (await import('./later.messages.en.ts')).laterEn;

/** Opens what is kept of this form on the device. */
async function open(form: IdeaForm): Promise<void> {
  const { settings, host } = form;
  const { backend, plan } = settings;
  form.session ??= new IdeaFormSession(await openKeeping());
  await form.session.belongTo({
    scope: scopeOf({ backend: backend?.id ?? '', plan: plan ?? '', element: 'idea-form' }),
    owner: await ownerOf(form),
    backend,
    token: async () => (await tokenOf(form)) ?? '',
    language: () => form.language,
    changed: () => itemChanged(form),
    drafted: (action) => void host.fire(new OgpDraftEvent(action)),
  });
  const { item } = form.session;
  if (item?.accepted) known.add(item.key);
}

async function begin(form: IdeaForm): Promise<Later> {
  await open(form);
  form.m = { ...(await messagesOf(form.language as Language)), ...form.m };
  form.later = later;
  await form.speak(form.chosen);
  form.host.adopt(laterStyles.styleSheet);
  return goOn(form);
}

/** Another backend or plan, or another's login: what is kept is another's. */
async function reopen(form: IdeaForm, moved: boolean): Promise<Later> {
  if (!moved && (await ownerOf(form)) === form.session.owner) return later;
  await open(form);
  return goOn(form);
}

function goOn(form: IdeaForm): Later {
  if (!isBlank(form.answers)) form.session.note(form.answers);
  itemChanged(form);
  return later;
}

/** The host's login as it is when asked for, since it may come late and change. */
const tokenOf = ({ settings: { token } }: IdeaForm) => (typeof token === 'function' ? token() : token);

/** Whose drafts they are: the subject of the host's login, where it can be read; the token itself is never kept. */
async function ownerOf(form: IdeaForm): Promise<string> {
  try {
    const claims = (await tokenOf(form))!.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/');
    return `sub:${(JSON.parse(atob(claims)) as { sub: string }).sub}`;
  } catch {
    return 'guest';
  }
}

export const later = {
  begin,
  reopen,
  messagesOf,
  next,
  canSend,
  choices,
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

/** The later part, as the form holds it. */
export type Later = typeof later;
export type { LaterMessages };
