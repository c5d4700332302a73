/**
 * HTML's names for characters, as far as rich-text editors write them; the whole list is 30 kB.
 * Those of Latin-1 stand in the order of their code points, from 160 on.
 */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const names: ReadonlyMap<string, string> = new Map([
  ...latin1.split(' ').map((name, i) => [name, String.fromCodePoint(160 + i)] as const),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    hellip: '…',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    lsaquo: '‹',
    rsaquo: '›',
    bull: '•',
    euro: '€',
    trade: '™',
    larr: '←',
    rarr: '→',
    minus: '−',
    ne: '≠',
    le: '≤',
    ge: '≥',
    oelig: 'œ',
    OElig: 'Œ',
    scaron: 'š',
    Scaron: 'Š',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    zwj: '\u200d',
    zwnj: '\u200c',
  }),
]);

function fromNumber(code: number): string {
  const exists = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return exists ? String.fromCodePoint(code) : '\ufffd';
}

/** The characters that names and numbers stand for; names that are not known stay as they are. */
export const withoutEntities = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,8})|#(\d{1,8})|([a-z][a-z0-9]{1,8}));/gi,
    (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) =>
      hex !== undefined
        ? fromNumber(parseInt(hex, 16))
        : decimal !== undefined
          ? fromNumber(Number(decimal))
          : (names.get(name!) ?? whole),
  );
