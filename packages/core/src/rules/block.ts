import type { Finding } from '../issue.ts';
import type { Block, Mark } from '../model/paragraph.ts';
import { fault } from './finding.ts';
import type { Partly } from './partly.ts';

/**
 * That a mark has a length, and that a link, and only a link, leads somewhere.
 * @example markRules({ kind: 'link', start: 0, end: 3 })[0].pointer // '/href'
 */
export function markRules({ kind, start, end, href }: Partly<Mark>): Finding[] {
  return [
    ...(start !== undefined && end !== undefined && end <= start
      ? [fault('/end', 'too-small', start + 1)]
      : []),
    ...(kind === 'link' && href === undefined ? [fault('/href', 'required')] : []),
    ...((kind === 'strong' || kind === 'emphasis') && href !== undefined
      ? [fault('/href', 'not-together', 'kind')]
      : []),
  ];
}

/**
 * That what stands out of a text is in it.
 * @example
 * blockRules({ text: { en: 'Yes' }, marks: [{ language: 'en', kind: 'strong', start: 0, end: 4 }] })[0].code // 'too-large'
 */
export function blockRules({ text, marks = [] }: Partly<Block>): Finding[] {
  if (!text) return [];
  return marks.flatMap((mark, i) => {
    const { language, end } = mark ?? {};
    if (language === undefined) return [];
    const words = Object.hasOwn(text, language) ? text[language] : undefined;
    if (words === undefined) return [fault(`/marks/${i}/language`, 'reference-unresolved')];
    const length = Array.from(words).length;
    return end !== undefined && end > length ? [fault(`/marks/${i}/end`, 'too-large', length)] : [];
  });
}
