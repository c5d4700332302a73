import { nothing } from '../../base/lit.ts';
import { languageName } from '../../i18n/language-name.ts';
import type { Consultation } from '../consultation.ts';

/** The language of a comment where it is not the reader's; nothing of one in several languages. */
export const otherLanguage = ({ language }: Consultation, of: string): string =>
  of === 'mul' || of.split('-')[0] === language ? '' : languageName(of, language);

/** For `lang`: several languages at once are none. */
export const limitedTo = ({ language }: Consultation, of: string): string | typeof nothing =>
  of === 'mul' || of === language ? nothing : of;

/** The languages that a comment can be written in: the page's, the backend's, the reader's own. */
export function writable({ language, discovery }: Consultation, chosen: string): string[] {
  const own = navigator.languages.map((tag) => tag.split('-')[0]!);
  return [...new Set([language, ...(discovery?.languages ?? []), ...own, chosen])];
}
