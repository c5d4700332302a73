/** Where a relative link of a document leads, as a path below the base URL like the document's own. */
export const relativeTo = (path: string, link: string): string =>
  new URL(link, `https://base.invalid/${path}`).pathname.slice(1);
