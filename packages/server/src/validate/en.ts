import { counted, either, listed } from './phrases.ts';
import type { SyntaxFault, ValidateWords } from './words.ts';

const or = either('en');

const inLines = ([first, last]: readonly string[]) =>
  first === last ? `line ${first}` : `lines ${first} and ${last}`;

const syntax: Readonly<Record<SyntaxFault, string>> = {
  comma: 'A comma is missing before this.',
  colon: 'A colon is missing before this, between a name and its value.',
  name: 'A name in double quotes must stand here. Perhaps there is a comma too many before it.',
  value: 'A value must stand here. Perhaps there is a comma too many.',
  brace: 'A } is missing: an object is not closed.',
  bracket: 'A ] is missing: a list is not closed.',
  end: 'The document has ended before this. Remove what follows, or put it into a line of its own in a .jsonl file.',
  comment: 'JSON has no comments. Remove this one.',
  'text-end':
    'This text does not end in its line. A " is missing; a line break within a text is written \\n.',
  escape: 'This text has a \\ that means nothing here. A single one is written \\\\.',
  control: 'This text holds a control character. A tab is written \\t.',
  number:
    'This is no number of JSON. Write it such as 12 or 0.5, with neither a + nor a needless 0 before it.',
  symbol: 'This is none of the words of JSON. Text and names stand in double quotes: "text".',
};

export const en: ValidateWords = {
  faults: {
    'file-missing': () => 'There is no such file. Look at its name and folder.',
    'file-matches-none': () => 'No file has a name of this form. Look at the folder, and at * and ?.',
    'file-folder': () => 'This is a folder. Name the files in it, such as folder/*.json.',
    'file-unreadable': (code) => `This cannot be read (${String(code)}). May this account read it?`,
    'file-too-large': (limit) =>
      `This is too large to be read as one JSON text (more than ${String(limit)} MB). Write one document a line, as .jsonl, which may be of any length.`,
    'kind-unclear': (near) =>
      listed(near).length === 0
        ? 'This resembles no document of the model. Say what it is to be with --as.'
        : `It is not clear what this is to be. It may be ${or(near)}. Say which with --as.`,
    'kind-differs': (kinds) => {
      const [byPath, byContent] = listed(kinds);
      return `By its name and folder this is ${byPath}, by its content ${byContent}. Move it, or say which with --as.`;
    },
    'file-empty': () => 'There is nothing in this file.',
    'file-packed': () =>
      'This is a packed file, such as a spreadsheet (.xlsx), not text. Save it as “CSV UTF-8”, and check that.',
    'file-utf-16': () =>
      'This is in UTF-16, which Excel calls “Unicode text”. Save it in UTF-8; in Excel as “CSV UTF-8”.',
    'file-nul': () =>
      'There is a NUL byte in this line, which text does not have. Save the file as text, in UTF-8.',
    'file-not-utf-8': () =>
      'This line is not in UTF-8. Save the file in UTF-8, so that letters such as ë and ç arrive as they are.',
    'json-syntax': (fault) => `This cannot be read from here on. ${syntax[String(fault) as SyntaxFault]}`,
    'json-too-deep': (limit) =>
      `Lists and objects stand in one another more than ${String(limit)} deep here. No document of the model needs a tenth of that.`,
    'json-key-repeated': (lines) =>
      `This name stands twice in its object, in ${inLines(listed(lines))}. Only the last one counts. Remove one.`,
    'documents-none': () => 'There is no document in this file.',
    'csv-quote': () =>
      'The quotes of this row do not pair, so that nothing can be read from here on. Put the cell in quotes, and write each quote within it twice: "".',
    'csv-row-too-long': () =>
      'This row does not end, so that nothing can be read from here on. Look for a quote that is not closed.',
    'csv-column-repeated': () => 'Two columns have this header. Remove one, or correct its name.',
    'csv-column-whole': (example) => `This has parts, which need a column each, such as ${String(example)}.`,
    'csv-cell-unnamed': () => 'This row has a cell under no header. Empty it, or give its column a header.',
  },
  warning: (message) => `Warning: ${message}`,
  line: (line) => `line ${line}`,
  row: (row) => `row ${row}`,
  allRight: 'all right',
  notChecked: 'not checked',
  documents: counted('en', 'document', 'documents'),
  errors: counted('en', 'error', 'errors'),
  warnings: counted('en', 'warning', 'warnings'),
  more: (count) => `… and ${counted('en', 'more', 'more')(count)}; --all shows them.`,
  files: counted('en', 'file', 'files'),
  filesWithErrors: counted('en', 'with errors', 'with errors'),
  filesNotChecked: counted('en', 'not checked', 'not checked'),
};
