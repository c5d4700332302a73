import type { Finding, IssueCode } from '../issue.ts';

/** The words for what can be wrong, in one language. */
export interface MessageCatalogue {
  /** What is wrong and what would be right. */
  messages: Readonly<Record<IssueCode, (expected: Finding['expected']) => string>>;
}

/** A number as a language writes it, with its noun in the form that the number asks for. */
export function counted(language: string, noun: { one: string; other: string }) {
  return (expected: Finding['expected']): string => {
    const count = Number(expected);
    const form = new Intl.PluralRules(language).select(count) === 'one' ? noun.one : noun.other;
    return `${new Intl.NumberFormat(language).format(count)} ${form}`;
  };
}

/** Codes or words in a row, as a language strings alternatives together. */
export function alternatives(language: string, expected: Finding['expected']): string {
  const list = Array.isArray(expected) ? (expected as readonly string[]) : [String(expected)];
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(list);
}

/** The forms of text that the model knows, by the pattern that holds them. */
export const formOfPattern = {
  '^[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*$': 'identifier',
  '^https?://[!-~]+$': 'link',
  '^[!-~]+$': 'relativeLink',
  '^[0-9A-HJKMNP-TV-Z]{20}[0-9A-HJKMNP-TV-Z*~$=U]$': 'receiptCode',
  '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$': 'time',
  '^\\d{4}-\\d\\d-\\d\\d$': 'day',
  '^\\d{4}(-\\d\\d(-\\d\\d)?)?$': 'partialDate',
  '^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$': 'timeZone',
  '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$': 'languageTag',
  '^[^\\u0000-\\u001F\\u007F]*$': 'plainLine',
  '^[^\\u0000-\\u0008\\u000B-\\u001F\\u007F]*$': 'plainText',
  '^[0-9a-f]*$': 'hexadecimal',
  '^1\\.\\d+$': 'protocolVersion',
  '^[a-z][a-z-]*$': 'problemCode',
  '^[A-Za-z0-9._~+/=-]*$': 'token',
  '^-?\\d{1,15}(\\.\\d{1,4})?$': 'decimal',
  '^[A-Z]{3}$': 'currency',
  '^[A-Z]{2,4}\\d{4}$': 'ogpId',
  '^\\d{1,2}(\\.[0-9a-z]{1,2})?$': 'sdg',
  '^[^\\s@]+@[^\\s@]+$': 'emailAddress',
} as const;

/** A form of text that the model knows. */
export type TextForm = (typeof formOfPattern)[keyof typeof formOfPattern];

/** Words for a pattern; the pattern itself where it is none of the model's. */
export function wordsOfPattern(
  words: Readonly<Record<TextForm, string>>,
  expected: Finding['expected'],
): string {
  const pattern = String(expected);
  return pattern in formOfPattern ? words[formOfPattern[pattern as keyof typeof formOfPattern]] : pattern;
}
