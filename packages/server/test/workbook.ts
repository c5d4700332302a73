/** Workbooks made for tests: what a spreadsheet writes, and what none would. */
import { crc32, deflateRawSync } from 'node:zlib';

/** A zip of some files. */
export function zip(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes, { level: 1 });
    const title = Buffer.from(name);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(bytes.length, 18);
    about.writeUInt16LE(title.length, 22);
    parts.push(Buffer.from('PK\u0003\u0004'), about, title, packed);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), about, rest, title);
    offset += 30 + title.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  const count = Object.keys(files).length;
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, index, Buffer.from('PK\u0005\u0006'), end]);
}

const escaped = (text: string) =>
  text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\u0000', '');

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** A cell as XML writes it: `serial` is a date, `formula` has a value that was counted before. */
export type MadeCell =
  | string
  | number
  | null
  | { serial: number; style?: number }
  | { formula: string; value?: string | number }
  | { error: string }
  | { raw: string };

function cellXml(cell: MadeCell, reference: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'string')
    return `<c r="${reference}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  if ('raw' in cell) return cell.raw;
  if ('serial' in cell) return `<c r="${reference}" s="${cell.style ?? 1}"><v>${cell.serial}</v></c>`;
  if ('error' in cell) return `<c r="${reference}" t="e"><v>${cell.error}</v></c>`;
  const type = typeof cell.value === 'string' ? ' t="str"' : '';
  const value = cell.value === undefined ? '' : `<v>${cell.value}</v>`;
  return `<c r="${reference}"${type}><f>${escaped(cell.formula)}</f>${value}</c>`;
}

/** The XML of a sheet. */
export function sheetXml(rows: readonly (readonly MadeCell[])[], merged: readonly string[] = []): string {
  const xml = rows.map((cells, i) => {
    const inside = cells.map((cell, column) => cellXml(cell, `${letters(column)}${i + 1}`)).join('');
    return inside === '' ? '' : `<row r="${i + 1}">${inside}</row>`;
  });
  const merges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${xml.join('')}</sheetData>${merges && `<mergeCells>${merges}</mergeCells>`}</worksheet>`;
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a workbook is beside its sheets: style 1 is a day, 2 a month, 3 a number with two decimals. */
export function workbookParts(
  names: readonly string[],
  { since1904 = false, hidden = [] }: { since1904?: boolean; hidden?: readonly string[] } = {},
): Record<string, string> {
  const sheets = names.map(
    (name, i) =>
      `<sheet name="${escaped(name)}" sheetId="${i + 1}"${hidden.includes(name) ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  );
  const links = names.map(
    (_name, i) =>
      `<Relationship Id="rId${i + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  return {
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${relations}"><workbookPr date1904="${since1904 ? 1 : 0}"/><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${links.join('')}<Relationship Id="s" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="d\\.m\\.yyyy"/><numFmt numFmtId="165" formatCode="mmm\\-yyyy"/><numFmt numFmtId="166" formatCode="0.00&quot; day&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>',
  };
}

/** A workbook. */
export function workbook(
  sheets: Readonly<Record<string, readonly (readonly MadeCell[])[]>>,
  about: { since1904?: boolean; hidden?: readonly string[]; merged?: readonly string[] } = {},
): Buffer {
  const parts = Object.values(sheets).map((rows, i) => [
    `xl/worksheets/sheet${i + 1}.xml`,
    sheetXml(rows, about.merged),
  ]);
  return zip({
    ...workbookParts(Object.keys(sheets), about),
    ...(Object.fromEntries(parts) as Record<string, string>),
  });
}
