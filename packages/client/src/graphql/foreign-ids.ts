import type { Identifier } from '@ogp-kit/core/browser';

/** The names of things here, and what they are called on the platform. */
export interface ForeignIds {
  /** A name that the model takes, the same for the same parts. */
  name(...parts: readonly unknown[]): Identifier;
  /** The parts of a name. */
  parts(name: Identifier): string[];
}

const mostCharacters = 64;

/** Names must differ without regard to case, so capital letters are written as numbers, too. */
const escaped = (part: string): string =>
  part === ''
    ? '_'
    : Array.from(new TextEncoder().encode(part), (byte) =>
        /[a-z0-9-]/.test(String.fromCharCode(byte))
          ? String.fromCharCode(byte)
          : `_${byte.toString(16).padStart(2, '0')}`,
      ).join('');

function unescaped(part: string): string {
  const bytes = Array.from(part.matchAll(/_([0-9a-f]{2})|([a-z0-9-])/g), ([, hex, plain]) =>
    hex === undefined ? plain!.charCodeAt(0) : parseInt(hex, 16),
  );
  return new TextDecoder().decode(new Uint8Array(bytes));
}

/** 53 bits that tell texts apart; nothing hangs on their being hard to find. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 2654435761);
    b = Math.imul(b ^ text.charCodeAt(i), 1597334677);
  }
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/**
 * Makes the model's names out of whatever a platform calls its things, and finds these again, without keeping anything;
 * only of names that would be too long it remembers those that it has given.
 * @example foreignIds().name('proposal', 3, 'gid://12') // 'proposal.3.gid_3a_2f_2f12'
 */
export function foreignIds(): ForeignIds {
  const tooLong = new Map<Identifier, string[]>();
  return {
    name(...parts) {
      const texts = parts.map(String);
      const whole = texts.map(escaped).join('.');
      if (whole.length <= mostCharacters) return whole;
      const short = `${escaped(texts[0]!).slice(0, 20)}.__${hash(whole)}`;
      tooLong.set(short, texts);
      return short;
    },
    parts: (name) => tooLong.get(name) ?? name.split('.').map(unescaped),
  };
}
