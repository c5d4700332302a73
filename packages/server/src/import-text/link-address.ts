/** Where a link leads to on the web, as the model writes it; undefined for any other link. */
export function linkAddress(href: string): string | undefined {
  if (!/^\s*https?:\/\//i.test(href) || !URL.canParse(href)) return undefined;
  const address = new URL(href).href;
  return /^https?:\/\/[!-~]+$/.test(address) && address.length <= 2000 ? address : undefined;
}
