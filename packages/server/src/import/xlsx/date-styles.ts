import type { Zip } from './zip-entries.ts';
import { readXml } from './walk-xml.ts';

/** How much of a date a style shows. */
export type Precision = 'day' | 'month' | 'year';

/** Formats that have a number and no code: of them those that show a date. */
const builtIn: Readonly<Record<number, Precision>> = Object.fromEntries([
  ...[14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id) => [id, 'day']),
  [17, 'month'],
]) as Record<number, Precision>;

/** What a format code shows, beside what is only text in it. */
function precisionOf(code: string): Precision | undefined {
  const [positive = ''] = code.split(';');
  const bare = positive
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  if (bare === 'general' || /[0#?]/.test(bare)) return undefined;
  if (bare.includes('d')) return 'day';
  if (/[ye]/.test(bare)) return bare.includes('m') ? 'month' : 'year';
  return undefined;
}

/** Which styles of a workbook show a number as a date, by their place. */
export async function dateStyles(zip: Zip, part: string): Promise<(Precision | undefined)[]> {
  const codes = new Map<number, Precision | undefined>();
  const styles: (Precision | undefined)[] = [];
  let inCells = false;
  await readXml(await zip.read(part, 2 ** 26), {
    open: (name, { numFmtId = '', formatCode = '' }) => {
      if (name === 'numFmt') codes.set(Number(numFmtId), precisionOf(formatCode));
      if (name === 'cellXfs') inCells = true;
      const id = Number(numFmtId);
      if (inCells && name === 'xf') styles.push(codes.has(id) ? codes.get(id) : builtIn[id]);
    },
    text: () => {},
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

const dayLength = 86_400_000;

/**
 * The day that a spreadsheet means by a number; undefined where there is none. The system of 1900 has a 29 February 1900,
 * which there never was: 60.
 */
export function dayOfSerial(serial: number, precision: Precision, since1904: boolean): string | undefined {
  const whole = Math.floor(serial);
  if (!Number.isFinite(serial) || whole < 1 || whole > 2_958_465 || (!since1904 && whole === 60))
    return undefined;
  const zero = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30);
  const day = new Date(zero + whole * dayLength).toISOString();
  return day.slice(0, precision === 'day' ? 10 : precision === 'month' ? 7 : 4);
}
