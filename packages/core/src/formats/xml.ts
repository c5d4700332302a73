const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/* eslint-disable no-control-regex -- XML has no way to write control characters */
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

const written = (text: string) =>
  text.replace(unwritable, '\ufffd').replace(/[&<>"\r]/g, (sign) => references[sign] ?? sign);

/** An element of XML. What is undefined in it is left out. */
export interface XmlElement {
  name: string;
  attributes?: Readonly<Record<string, string | undefined>>;
  /** A text, or elements. */
  content: string | readonly (XmlElement | undefined)[];
}

function lines({ name, attributes = {}, content }: XmlElement, indent: string): string {
  const given = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${written(value)}"`))
    .join('');
  if (typeof content === 'string') return `${indent}<${name}${given}>${written(content)}</${name}>\n`;
  const inner = content.map((one) => (one ? lines(one, `${indent}  `) : '')).join('');
  return `${indent}<${name}${given}>\n${inner}${indent}</${name}>\n`;
}

/**
 * A document in XML 1.0 and UTF-8. What XML cannot hold (control characters, halves of characters) becomes the replacement
 * character.
 */
export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${lines(root, '')}`;
