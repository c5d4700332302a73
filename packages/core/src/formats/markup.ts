/** HTML that was written here, and holds people's text as text only. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What may stand in markup: nothing, a text, markup, or a list of these. */
export type Content = Markup | string | number | undefined | false | readonly Content[];

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  // HTML has no way to write it.
  '\0': '\ufffd',
};

const written = (text: string): string => text.replace(/[&<>"'\r\0]/g, (sign) => references[sign] ?? sign);

function htmlOf(content: Content): string {
  if (content instanceof Markup) return content.html;
  if (typeof content === 'object') return content.map(htmlOf).join('');
  return content === undefined || content === false ? '' : written(String(content));
}

/** Markup around contents: whatever is not markup becomes text. Also fit for values of attributes in quotes. */
export const markup = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup =>
  new Markup(String.raw({ raw: parts }, ...contents.map(htmlOf)));
