/**
 * Fills a host's URL template, such as `/ideas/{id}`, and lets only safe schemes through.
 * @returns the address, or undefined where there is no template or its scheme is not http, https, or relative
 */
export function fillLink(template: string | undefined, id: string): string | undefined {
  if (!template) return undefined;
  const href = template.replaceAll('{id}', encodeURIComponent(id));
  try {
    return /^https?:$/.test(new URL(href, document.baseURI).protocol) ||
      (document.baseURI.startsWith('file:') && !/^\w+:/.test(href))
      ? href
      : undefined;
  } catch {
    return undefined;
  }
}
