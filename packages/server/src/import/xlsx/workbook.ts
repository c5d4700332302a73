import { posix } from 'node:path';
import type { SheetRow } from '@ogp-kit/core';
import { WholeFileFault } from '../import-fault.ts';
import { dateStyles } from './date-styles.ts';
import { sharedTexts } from './shared-texts.ts';
import { sheetRows } from './sheet-rows.ts';
import { readXml } from './walk-xml.ts';
import { openZip, type Zip } from './zip-entries.ts';

/** A workbook that is open. */
export interface Workbook {
  /** The names of its sheets, without those that are hidden. */
  sheets: readonly string[];
  /**
   * The rows of a sheet.
   * @param name Default: the first.
   * @throws WholeFileFault when there is no such sheet.
   */
  rows: (name?: string) => AsyncGenerator<SheetRow>;
  close: () => void;
}

const smallPart = 2 ** 26;

/** The parts that a part names, by the id under which it does, and by the last word of what they are to it. */
async function related(
  zip: Zip,
  part: string,
): Promise<{ byId: Map<string, string>; byType: Map<string, string> }> {
  const folder = posix.dirname(part);
  const file = posix.join(folder, '_rels', `${posix.basename(part)}.rels`);
  const byId = new Map<string, string>();
  const byType = new Map<string, string>();
  if (!zip.has(file)) return { byId, byType };
  await readXml(await zip.read(file, smallPart), {
    open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const target = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      byId.set(Id, target);
      if (!byType.has(posix.basename(Type))) byType.set(posix.basename(Type), target);
    },
    text: () => {},
    close: () => {},
  });
  return { byId, byType };
}

async function partsOf(zip: Zip) {
  const { byType } = await related(zip, '');
  const main = byType.get('officeDocument') ?? 'xl/workbook.xml';
  if (!zip.has(main)) throw new WholeFileFault('xlsx-damaged');
  const parts = await related(zip, main);
  const sheets = new Map<string, string>();
  let since1904 = false;
  await readXml(await zip.read(main, smallPart), {
    open: (name, attributes) => {
      if (name === 'workbookPr') since1904 = /^(?:1|true|on)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet' || /hidden/i.test(attributes['state'] ?? '')) return;
      const part = parts.byId.get(attributes['r:id'] ?? attributes['id'] ?? '');
      if (part !== undefined && zip.has(part)) sheets.set(attributes['name'] ?? '', part);
    },
    text: () => {},
    close: () => {},
  });
  return { sheets, since1904, ...parts };
}

/** Opens a workbook (.xlsx). */
export async function openWorkbook(path: string): Promise<Workbook> {
  const zip = await openZip(path);
  try {
    const { sheets, since1904, byType } = await partsOf(zip);
    const textsPart = byType.get('sharedStrings');
    const stylesPart = byType.get('styles');
    const styles = stylesPart && zip.has(stylesPart) ? await dateStyles(zip, stylesPart) : [];
    let texts: readonly string[] | undefined;
    const names = [...sheets.keys()];
    return {
      sheets: names,
      rows: async function* (name = names[0] ?? '') {
        const part = sheets.get(name);
        if (part === undefined) throw new WholeFileFault('sheet-missing', [name, ...names]);
        texts ??= textsPart && zip.has(textsPart) ? await sharedTexts(zip, textsPart) : [];
        yield* sheetRows(zip, part, { texts, styles, since1904 });
      },
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw error;
  }
}
