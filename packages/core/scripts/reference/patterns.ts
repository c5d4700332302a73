/**
 * The patterns of the JSON Schemas in words. A test holds that each pattern of the schemas is here, that none here is
 * gone from them, and that the examples fit and do not fit.
 */
export interface PatternWords {
  readonly words: string;
  /** The words tell the length, too. */
  readonly tellsLength?: true;
  /** Told only in the entry of the text, because half of all members are such texts. */
  readonly inItsEntry?: true;
  readonly fits: readonly string[];
  readonly unfit: readonly string[];
}

const noControls = '^[^\\u0000-\\u0008\\u000B-\\u001F\\u007F]*$';

export const patternWords: Readonly<Record<string, PatternWords>> = {
  '^[A-Za-z0-9][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*$': {
    words: 'letters, digits, - and _, single dots between',
    inItsEntry: true,
    fits: ['AP_ALB05', 'US0113.1'],
    unfit: ['', '.a', 'a..b', 'a b', 'ë'],
  },
  '^[A-Z]{2,4}\\d{4}$': {
    words: 'two to four capital letters and four digits',
    tellsLength: true,
    fits: ['AL0066', 'SCO0001'],
    unfit: ['al0066', 'AL66'],
  },
  '^\\d{1,2}(\\.[0-9a-z]{1,2})?$': {
    words: 'the number of a goal, perhaps with that of a target',
    tellsLength: true,
    fits: ['16', '16.10', '16.b'],
    unfit: ['SDG 16', '16.'],
  },
  '^[^\\s@]+@[^\\s@]+$': {
    words: 'something before an @ and something behind it, no blanks',
    fits: ['poc@example.org'],
    unfit: ['poc', 'a b@example.org'],
  },
  '^[0-9a-f]*$': { words: 'digits and the letters a to f', fits: ['0af9'], unfit: ['0AF9', 'g'] },
  '^https?://[!-~]+$': {
    words: 'begins with http:// or https://, ASCII without blanks',
    fits: ['https://example.org/a'],
    unfit: ['example.org', 'https://example.org/ë'],
  },
  '^[!-~]+$': {
    words: 'ASCII without blanks',
    fits: ['plans/AP_ALB05.json'],
    unfit: ['a b', 'ë'],
  },
  '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$': {
    words: 'a language of letters, then parts behind hyphens',
    fits: ['sq', 'pt-BR'],
    unfit: ['s', 'sq_AL'],
  },
  '^-?\\d{1,15}(\\.\\d{1,4})?$': {
    words: 'up to 15 digits, up to four behind a point',
    tellsLength: true,
    fits: ['1250', '-3.5'],
    unfit: ['1,250', '.5'],
  },
  '^[A-Z]{3}$': {
    words: 'three capital letters',
    tellsLength: true,
    fits: ['ALL', 'EUR'],
    unfit: ['lek', '€'],
  },
  '^[^\\u0000-\\u001F\\u007F]*$': {
    words: 'one line',
    fits: ['Çështje kyçe', ''],
    unfit: ['a\nb', 'a\tb'],
  },
  [noControls]: {
    words: 'plain text, line breaks allowed',
    inItsEntry: true,
    fits: ['a\nb\tc'],
    unfit: ['a\u0000b', 'a\rb'],
  },
  '^[A-Za-z0-9._~+/=-]*$': {
    words: 'letters, digits and . _ ~ + / = -',
    fits: ['eyJhbGciOi.J9_-'],
    unfit: ['a b', 'a?'],
  },
  '^[a-z][a-z-]*$': {
    words: 'small letters and hyphens',
    fits: ['too-long'],
    unfit: ['TooLong', '-a'],
  },
  '^[0-9A-HJKMNP-TV-Z]{20}[0-9A-HJKMNP-TV-Z*~$=U]$': {
    words: '20 digits and capital letters without I, L, O, U, then a check character',
    tellsLength: true,
    fits: ['009JCEACBXS8B65BQV8YR'],
    unfit: ['009JC-EACBX-S8B65-BQV8Y', 'O09JCEACBXS8B65BQV8YR'],
  },
  '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$': {
    words: 'YYYY-MM-DDThh:mm:ssZ',
    tellsLength: true,
    fits: ['2020-10-06T08:00:00Z', '2020-10-06T08:00:00.5Z'],
    unfit: ['2020-10-06', '2020-10-06T08:00:00+02:00'],
  },
  '^\\d{4}-\\d\\d-\\d\\d$': {
    words: 'YYYY-MM-DD',
    tellsLength: true,
    fits: ['2020-10-06'],
    unfit: ['6.10.2020', '2020-10'],
  },
  '^\\d{4}(-\\d\\d(-\\d\\d)?)?$': {
    words: 'YYYY, YYYY-MM or YYYY-MM-DD',
    tellsLength: true,
    fits: ['2020', '2020-10', '2020-10-06'],
    unfit: ['20', '2020-1'],
  },
  '^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$': {
    words: 'names with slashes between',
    fits: ['Europe/Tirane', 'UTC'],
    unfit: ['Europe/', 'a b'],
  },
  '^1\\.\\d+$': { words: '1.0, 1.1 and so on', fits: ['1.0'], unfit: ['2.0', '1'] },
};
