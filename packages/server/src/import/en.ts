import { counted } from '../validate/phrases.ts';
import type { ImportWords } from './words.ts';

const or = new Intl.ListFormat('en', { type: 'disjunction' });
const either = (expected: readonly string[]) => or.format(expected);
const write = (expected: readonly string[]) => (expected.length > 0 ? ` Write ${either(expected)}.` : '');

const planFile =
  'a file such as {"id": "AP_ALB06", "member": {"name": {"en": "Albania"}, "slug": "albania", "code": "ALB", "level": "national"}, "title": {"en": "Action Plan 2023-2025"}, "number": 6, "period": {"startDate": "2023-01-01", "endDate": "2025-12-31"}, "status": "drafting"}';

export const en: ImportWords = {
  cells: {
    'formula-error': (value) =>
      `“${value}” is what a spreadsheet shows for a formula that gives nothing. Correct the formula, or write the value.`,
    'cell-needed': () => 'Nothing is here, and something must be.',
    'day-unreadable': (value) =>
      `“${value}” is no day that can be read. Write it as 2021-02-28 or 28.2.2021.`,
    'day-impossible': (value, expected) =>
      `“${value}” is no day of the calendar.${write(expected) || ' Look for a slip.'}`,
    'day-ambiguous': (value, expected) =>
      `“${value}” can be two days.${write(expected)} With --day-order dmy or mdy all days of the file are read in that order.`,
    'amount-unreadable': (value) =>
      `“${value}” is no amount that can be read. Write digits alone: 1250 or 1250.5.`,
    'amount-ambiguous': (value, expected) =>
      `“${value}” can be two amounts.${write(expected)} With --decimal-mark all amounts of the file are read in one way.`,
    'amount-too-fine': (value) => `“${value}” has more than four digits behind the point. Round it.`,
    'unit-unknown': (value) =>
      `“${value}” is an amount, and nothing says in which currency. Say it in the heading, such as “(në mijë lekë)” or “(in thousand lek)”, or in the mapping file.`,
    'number-as-day': (value) =>
      `The spreadsheet has made a day of this number (${value}). Format the column as text, and write the number again.`,
    'number-unreadable': (value, expected) => `“${value}” is no number of a line.${write(expected)}`,
    'number-missing': (value) =>
      `The line “${value}” has no number. Give it one, such as 1.1.2, or merge it with the line above.`,
    'number-too-deep': (value) =>
      `“${value}” has more than three parts. An objective has one (1), a measure two (1.1), an activity three (1.1.1).`,
    'number-repeated': (value, [row]) =>
      `The number ${value} stands in row ${row}, too. Each line has its own. A cell that holds a number, not text, turns 1.10 into 1.1.`,
    'number-parent': (value, [wider]) =>
      `There is no line ${wider} above it, which ${value} belongs to. Add it, or correct the number.`,
    'code-unknown': (value, expected) =>
      `“${value}” is not one of the known words. It must be ${either(expected)}.`,
    'id-repeated': (value, [row]) =>
      `${value} stands in row ${row}, too. Each commitment has its own row or id.`,
    'row-differs': (_value, [row]) =>
      `This is not what row ${row} says of the same commitment. Write the same in both, or leave it empty here.`,
  },
  faults: {
    'encoding-unknown': ([label]) =>
      `This is not in ${label}. Save it as “CSV UTF-8”, or name its encoding with --encoding.`,
    'xlsx-old': () =>
      'This is a workbook of Excel before 2007 (.xls), or one with a password. Save it as .xlsx without a password.',
    'xlsx-damaged': () =>
      'This workbook is damaged, or no workbook. Open it in a spreadsheet, and save it again as .xlsx.',
    'xlsx-too-large': () =>
      'This workbook is larger than any plan can be when it is unpacked (1 GB a sheet, 1,000 columns). Save the sheet as CSV.',
    'xlsx-xml': () =>
      'This workbook holds XML that no spreadsheet writes. Open it in a spreadsheet, and save it again as .xlsx.',
    'sheet-missing': ([name, ...names]) =>
      `There is no sheet “${name}” that is not hidden. There is ${either(names.map((one) => `“${one}”`))}.`,
    'sheet-empty': () => 'No sheet has anything in it.',
    'format-unclear': (headings) =>
      `It is not clear what this is. It begins with ${headings.map((one) => `“${one}”`).join(', ')}. Name the format with --as, or explain its columns with --mapping.`,
    'format-differs': ([format, form]) =>
      `This is ${form === 'table' ? 'a table' : 'JSON'}, and cannot be read as ${format}.`,
    'headings-missing': ([format]) => `The headings of ${format} are not in this file.`,
    'mapping-needed': () => 'Explain the columns with --mapping FILE.',
    'mapping-column-missing': ([name, row, ...headers]) =>
      `The mapping names a column “${name}”, which row ${row} does not have. There is ${headers
        .slice(0, 30)
        .map((one) => `“${one}”`)
        .join(', ')}.`,
    'mapping-column-twice': ([name]) => `Two columns are called “${name}”. Give one another name.`,
    'plan-needed': () =>
      'Say which plan the rows belong to: --plan ID where the plan is in the data, or --plan-file FILE.',
    'plan-unknown': ([id]) =>
      `There is no plan ${id} in the data. Publish it first, or give it with --plan-file: ${planFile}.`,
    'plan-file-needed': ([id]) =>
      `A file that is written holds the plan, too. Give ${id} with --plan-file: ${planFile}.`,
    'export-wrong': (lines) => `The plan with its commitments is not right: ${lines.join('; ')}.`,
    'plans-many': ([count]) =>
      `There are ${count} plans in this file. Name one with --plan, or let --out end in .jsonl: one plan a line.`,
    'plan-differs': ([there, wanted]) => `This belongs to the plan ${there}, not to ${wanted}.`,
    'items-too-many': ([limit]) => `The table of a plan has at most ${limit} lines.`,
    'commitments-too-many': ([limit]) => `A plan has at most ${limit} commitments.`,
  },
  fieldUnknown: (name, near) => `“${name}” is no field. There is ${either(near)}.`,
  formats: {
    mapped: 'a table that the mapping explains',
    'ogp-database': 'the OGP Commitments Database',
    'plan-csv': 'a whole plan as a table, as export writes it',
    'plan-table': 'the table of a plan',
    json: 'documents of the model',
  },
  takenFor: (file, format, sheet) =>
    `${file}: taken for ${format}${sheet === undefined ? '' : `, sheet “${sheet}”`}`,
  row: (row) => `row ${row}`,
  column: (letters, header) => `column ${letters}${header === '' ? '' : ` “${header}”`}`,
  line: (line) => `line ${line}`,
  warning: (message) => `Warning: ${message}`,
  rows: counted('en', 'row', 'rows'),
  plans: counted('en', 'plan', 'plans'),
  commitments: counted('en', 'commitment', 'commitments'),
  milestones: counted('en', 'milestone', 'milestones'),
  levels: {
    policyGoal: counted('en', 'policy goal', 'policy goals'),
    specificObjective: counted('en', 'specific objective', 'specific objectives'),
    measure: counted('en', 'measure', 'measures'),
    activity: counted('en', 'activity', 'activities'),
  },
  assessments: counted('en', 'IRM assessment', 'IRM assessments'),
  read: (counts) => `Read: ${counts}`,
  refusals: counted('en', 'refusal', 'refusals'),
  warnings: counted('en', 'warning', 'warnings'),
  more: (count) => `… and ${counted('en', 'more', 'more')(count)}; --all shows them.`,
  columnsLeftOut: (names) => `Columns not used: ${names}`,
  rowsLeftOut: (rows) => `Rows that hold no line: ${rows}`,
  sheetsLeftOut: (names) => `Sheets not read: ${names}`,
  nothingTaken: 'Nothing was taken. Correct the file and try again, or take what is right with --partly.',
  restTaken: 'What was refused is not taken; the rest is.',
  nothingToTake: 'There is nothing to take.',
  dryRun: 'Nothing was written: this was a dry run.',
  done: { new: 'new', changed: 'changed', unchanged: 'unchanged', kept: 'there already, kept as it is' },
  inPlan: (plan, counts) => `${plan}: commitments: ${counts}`,
  written: (file, counts) => `${file}: written: ${counts}`,
  unchangedFile: (file) => `${file}: unchanged`,
};
