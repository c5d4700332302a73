import type { Finding, Issue } from '../issue.ts';
import type { MessageCatalogue } from './catalogue.ts';
import { en } from './en.ts';
import { sq } from './sq.ts';

const catalogues: Readonly<Record<string, MessageCatalogue>> = { en, sq };

/** The languages that messages come in. */
export const messageLanguages = ['en', 'sq'] as const;

/**
 * Puts a finding into words.
 * @param language As BCP 47 writes it; its first part decides, and English stands in for a language that is not there.
 */
export function describe(finding: Finding, language: string): Issue {
  const primary = (language.split('-')[0] ?? '').toLowerCase();
  const { messages } = (Object.hasOwn(catalogues, primary) && catalogues[primary]) || en;
  return { ...finding, message: messages[finding.code](finding.expected) };
}
