import { WholeFileFault } from '../import-fault.ts';
import { readXml } from './walk-xml.ts';
import type { Zip } from './zip-entries.ts';

/** Characters of all texts of a workbook: they are kept in memory, since any cell may ask for any. */
const mostCharacters = 128_000_000;

/** Characters of one cell. */
export const longestCell = 100_000;

/** The texts of a workbook, to which cells point by number. How a word is pronounced, as Japanese has it, is left out. */
export async function sharedTexts(zip: Zip, part: string): Promise<string[]> {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let aside = 0;
  let length = 0;
  await readXml(await zip.read(part), {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 't') inText = aside === 0;
      if (name === 'rPh') aside += 1;
    },
    text: (piece) => {
      if (!inText) return;
      length += piece.length;
      if (length > mostCharacters) throw new WholeFileFault('xlsx-too-large');
      if (text.length <= longestCell) text += piece;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') aside -= 1;
      if (name === 'si') {
        length += 16;
        texts.push(text);
      }
    },
  });
  return texts;
}
