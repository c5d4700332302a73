import type { OgpError } from '@ogp-kit/client';
import { consultationState, markRuns, type ConsultationDocument } from '@ogp-kit/core/browser';
import { OgpFailedEvent, OgpLoadedEvent } from '../base/events.ts';
import type { Consultation } from './consultation.ts';

/** What core says of texts: whether one can take part now, and what stands out of the words. */
export const rules = { consultationState, markRuns };
export type Rules = typeof rules;

/** Where a text's documents are, below the base URL. */
export const folderOf = ({ settings }: Consultation): string =>
  `documents/${encodeURIComponent(settings.document ?? '')}`;

/** Reads what the backend is, and the text. */
export async function readDocument(consultation: Consultation): Promise<void> {
  const { host, settings } = consultation;
  const { backend, document: id } = settings;
  consultation.rules = rules;
  consultation.document = consultation.discovery = consultation.unread = undefined;
  consultation.changedAll();
  if (!backend || !id) return;
  const moved = () => consultation.settings.backend !== backend || consultation.settings.document !== id;
  try {
    const [discovery, document] = await Promise.all([
      backend.discover(),
      backend.read<ConsultationDocument>(`${folderOf(consultation)}.json`),
    ]);
    if (moved()) return;
    consultation.discovery = discovery;
    consultation.take(document);
    host.fire(new OgpLoadedEvent('document'));
  } catch (thrown) {
    if (moved()) return;
    const error = thrown as OgpError;
    consultation.unread = error;
    consultation.changedAll();
    host.fire(new OgpFailedEvent(error));
  }
}
