import type { MarkedExtension, Tokens } from 'marked';

interface Note extends Tokens.Generic {
  label: string;
}

const reference = /^\[\^([^\]\s]+)\]/;
const definition =
  /^\[\^([^\]\s]+)\]:[ \t]*((?:[^\n]*)(?:\n(?!\[\^)[^\n]+)*(?:\n+(?: {4}|\t)[^\n]+)*)(?:\n+|$)/;

/**
 * Footnotes as GitHub writes them: `[^1]` in the text, `[^1]: …` somewhere below. marked has none of its own. They are
 * numbered as they are referred to, and stay where they stand: a note is a passage of its own.
 */
export function footnotes(onNote: () => void): MarkedExtension {
  const numbers = new Map<string, number>();
  const numberOf = (label: string): number => {
    const key = label.toLowerCase();
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  };
  return {
    extensions: [
      {
        name: 'note',
        level: 'block',
        start: (source) => /^\[\^[^\]\s]+\]:/m.exec(source)?.index,
        tokenizer(source) {
          const [raw, label, words] = definition.exec(source) ?? [];
          if (raw === undefined || label === undefined || words === undefined) return undefined;
          const token: Note = { type: 'note', raw, label, tokens: [] };
          this.lexer.inline(words.replace(/\n+[ \t]*/g, '\n'), token.tokens);
          return token;
        },
        renderer(token) {
          const { label, tokens = [] } = token as Note;
          onNote();
          return `<p><sup>${numberOf(label)}</sup> ${this.parser.parseInline(tokens)}</p>\n`;
        },
      },
      {
        name: 'noteReference',
        level: 'inline',
        start: (source) => source.indexOf('[^'),
        tokenizer(source) {
          const [raw, label] = reference.exec(source) ?? [];
          return raw === undefined || label === undefined ? undefined : { type: 'noteReference', raw, label };
        },
        renderer: (token) => `<sup>${numberOf((token as Note).label)}</sup>`,
      },
    ],
  };
}
