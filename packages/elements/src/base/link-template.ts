/**
 * Lets only safe schemes through.
 * @returns the address as it is, or undefined where its scheme is not http, https, or relative
 */
export function safeLink(href: string): string | undefined {
  try {
    return /^https?:$/.test(new URL(href, document.baseURI).protocol) ||
      (document.baseURI.startsWith('file:') && !/^\w+:/.test(href))
      ? href
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Fills a host's URL template, such as `/ideas/{id}`, and lets only safe schemes through.
 * @returns the address, or undefined where there is no template, the id fits no address, or the scheme is not http, https, or relative
 */
export function fillLink(template: string | undefined, id: string): string | undefined {
  try {
    return template ? safeLink(template.replaceAll('{id}', encodeURIComponent(id))) : undefined;
  } catch {
    return undefined; // Half a character, which no address can have.
  }
}

/** A link for writing to an address; nothing in it can add to the letter. */
export const mailLink = (address: string): string =>
  `mailto:${address.split('@').map(encodeURIComponent).join('@')}`;
