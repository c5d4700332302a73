/** What Word writes in its “filtered HTML” where it uses no element of HTML for something. */

/** Whether it is the title of the document, by Word's style. */
export const isWordTitle = (className: string): boolean => /\bMsoTitle\b/.test(className);

/** Whether it is an item of a list: Word writes it as a paragraph that begins with a dot of its own. */
export const isWordItem = (className: string): boolean =>
  /\bMsoList(?:Paragraph|Bullet|Number)/.test(className);

/**
 * The sign before an item. Of fonts with pictures only the letter is left that the picture stood for: with the wide blank
 * that Word puts behind it, it is no word.
 */
export const itemSign = /^\s*(?:[·•◦▪–—-]\s|[o§Øüv]\u00a0{2})/u;
