import { isFinal, type OgpError, type OgpErrorData } from '@ogp-kit/client/read';
import {
  agreementThreshold,
  type FlagReason,
  type NewFlag,
  type PositionTaken,
  type VoteTaken,
} from '@ogp-kit/core/browser';
import { OgpRefusedEvent, OgpSubmitEvent, OgpSubmittedEvent, type OgpKind } from '../../base/events.ts';
import type { Consultation, Place } from '../consultation.ts';
import { folderOf } from '../reading.ts';
import { threadAt } from './threads.ts';

export const positionPath = (consultation: Consultation, paragraph: string): string =>
  `${folderOf(consultation)}/paragraphs/${encodeURIComponent(paragraph)}/position`;

export const votePath = (comment: string): string => `comments/${encodeURIComponent(comment)}/vote`;

/** Says something at a place; also where the same was said before. */
export function say(consultation: Consultation, place: Place, words: string): void {
  const { told } = consultation;
  told.set(place, words && told.get(place) === words ? `${words}\u00a0` : words);
  consultation.changed(place);
}

/** Sends as the person; a guest whom the backend has forgotten becomes one anew. */
async function put<T>(consultation: Consultation, path: string, body: object): Promise<T> {
  const { desk, settings, language } = consultation;
  const by = (token: string) => settings.backend!.write<T>('PUT', path, body, { token, language });
  const token = await desk.token();
  try {
    return await by(token);
  } catch (error) {
    if (settings.token || (error as OgpErrorData).code !== 'unauthenticated') throw error;
    return by(await desk.token(token));
  }
}

/** Says why something was not kept. */
function failed(consultation: Consultation, place: Place, kind: OgpKind, thrown: unknown): void {
  const { m, host } = consultation;
  const { code } = thrown as OgpErrorData;
  if (isFinal({ code })) host.fire(new OgpRefusedEvent(kind, thrown as OgpError));
  say(consultation, place, code === 'version-changed' ? m.notKeptChanged : m.notKept);
}

/**
 * Brings the backend to what the person has chosen last, however often they have chosen meanwhile.
 * @param chosen - What they have chosen by now.
 * @param undo - Puts back what the backend has.
 */
async function bring<O extends string, T extends PositionTaken | VoteTaken>(
  consultation: Consultation,
  { kind, place, path, about }: { kind: 'position' | 'vote'; place: Place; path: string; about: T },
  chosen: () => O | undefined,
  undo: (option: O | undefined) => void,
  version?: number,
): Promise<T | undefined> {
  const { host, desk } = consultation;
  const { kept, busy } = desk;
  if (busy.has(path)) return undefined;
  busy.add(path);
  let taken: T | undefined;
  try {
    do {
      const option = chosen();
      const said = { ...about, ...(option && { option }) };
      if (!host.fire(new OgpSubmitEvent(kind, said))) {
        undo(kept.get(path) as O | undefined);
        break;
      }
      const body = { ...(option && { option }), ...(version !== undefined && { version }) };
      taken = await put<T>(consultation, path, body);
      kept.set(path, option);
      host.fire(new OgpSubmittedEvent(kind, taken));
    } while (chosen() !== kept.get(path));
  } catch (error) {
    undo(kept.get(path) as O | undefined);
    failed(consultation, place, kind, error);
    taken = undefined;
  }
  busy.delete(path);
  consultation.changed(place);
  return taken;
}

/** Brings a position to the backend. */
export async function takePosition(consultation: Consultation, paragraph: string): Promise<void> {
  const { m, f, positions, document } = consultation;
  const place: Place = `paragraphs/${paragraph}`;
  const path = positionPath(consultation, paragraph);
  const taken = await bring<'agree' | 'neutral' | 'disagree', PositionTaken>(
    consultation,
    { kind: 'position', place, path, about: { paragraph } },
    () => positions.get(paragraph),
    (option) => (option ? positions.set(paragraph, option) : positions.delete(paragraph)),
    document!.version,
  );
  const about = consultation.paragraphAt(place);
  if (!taken || !about) return;
  const { positions: _before, ...counts } = about.counts ?? {};
  about.counts = { ...counts, ...(taken.counts && { positions: taken.counts }) };
  const words = taken.option ? m.positionKept(f, m[taken.option]) : m.positionBack;
  say(consultation, place, taken.counts ? words : `${words} ${m.fewPositions(f, agreementThreshold)}`);
}

/** Supports a comment, or no longer. */
export async function support(consultation: Consultation, place: Place, comment: string): Promise<void> {
  const { votes } = consultation.desk;
  if (votes.get(comment) === 'up') votes.delete(comment);
  else votes.set(comment, 'up');
  consultation.changed(place);
  const taken = await bring<'up' | 'down', VoteTaken>(
    consultation,
    { kind: 'vote', place, path: votePath(comment), about: { comment } },
    () => votes.get(comment),
    (option) => (option ? votes.set(comment, option) : votes.delete(comment)),
  );
  if (!taken?.votes) return;
  const thread = threadAt(consultation, place);
  const counts = taken.votes;
  thread.comments = thread.comments.map((one) => (one.id === comment ? { ...one, votes: counts } : one));
  consultation.changed(place);
}

/** Asks a moderator to look at a comment. */
export async function report(
  consultation: Consultation,
  place: Place,
  contribution: string,
  reason: FlagReason,
): Promise<void> {
  const { desk, settings, language, host, m } = consultation;
  const flag: NewFlag = { contribution, reason };
  if (!host.fire(new OgpSubmitEvent('flag', flag))) return;
  try {
    await settings.backend!.write('POST', 'flags', flag, {
      key: desk.keyOf(`${contribution} ${reason}`),
      language,
    });
    desk.reporting = '';
    desk.reported.add(contribution);
    say(consultation, place, m.reported);
  } catch (error) {
    failed(consultation, place, 'flag', error);
  }
}
