/** What a language calls itself, with a capital; where nobody knows, its name in the reader's language or its tag. */
export function languageName(tag: string, reader: string): string {
  // Chromium does not know it.
  if (tag === 'sq') return 'Shqip';
  try {
    const name = new Intl.DisplayNames([tag, reader], { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  } catch {
    return tag;
  }
}
