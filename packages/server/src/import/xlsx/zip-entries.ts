/**
 * Parts of a workbook, which is a zip. Read by yauzl (kept, without known holes, one small dependency) and not by a
 * spreadsheet library: those make objects of all cells at once. Of 50,000 rows with 20 columns @e965/xlsx 0.20.3 takes
 * 614 MB, hucre 1.0.0 915 MB also where it streams, read-excel-file 9.3.17 455 MB; exceljs is no longer kept, and what npm
 * has of SheetJS has known holes. The zip and the XML streamed take 90 MB, and a bomb is told by what comes out of it.
 */
import { Transform, type Readable } from 'node:stream';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { WholeFileFault } from '../import-fault.ts';

/** Entries of a zip: workbooks with thousands of pictures have less. */
const mostEntries = 20_000;

/** Bytes that a part of a workbook may have when it is unpacked; a sheet with a million rows has fewer. */
export const largestPart = 2 ** 30;

/** A workbook that is open. */
export interface Zip {
  has: (name: string) => boolean;
  /** @throws WholeFileFault when it is not there, or larger than that. */
  read: (name: string, largest?: number) => Promise<Readable>;
  close: () => void;
}

const damaged = (cause: unknown) => new WholeFileFault('xlsx-damaged', [], { cause });

const opened = (path: string) =>
  new Promise<ZipFile>((resolve, reject) =>
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(damaged(error)) : resolve(zip),
    ),
  );

const entriesOf = (zip: ZipFile) =>
  new Promise<Map<string, Entry>>((resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on('error', (error) => reject(damaged(error)));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName.replace(/^\//, ''), entry);
      if (entries.size > mostEntries) reject(new WholeFileFault('xlsx-too-large'));
      else zip.readEntry();
    });
    zip.readEntry();
  });

/** Passes bytes on, up to so many: what a zip says about itself is not to be believed. */
function upTo(largest: number): Transform {
  let length = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.length;
      if (length > largest) done(new WholeFileFault('xlsx-too-large'));
      else done(null, chunk);
    },
  });
}

export async function openZip(path: string): Promise<Zip> {
  const zip = await opened(path);
  const entries = await entriesOf(zip).catch((error: unknown) => {
    zip.close();
    throw error;
  });
  return {
    has: (name) => entries.has(name),
    read: (name, largest = largestPart) =>
      new Promise((resolve, reject) => {
        const entry = entries.get(name);
        if (!entry) return reject(damaged(name));
        if (entry.uncompressedSize > largest) return reject(new WholeFileFault('xlsx-too-large'));
        zip.openReadStream(entry, (error, stream) => {
          if (error) return reject(damaged(error));
          const limited = upTo(largest);
          stream.on('error', (cause) => limited.destroy(damaged(cause)));
          // Who stops reading early must not leave the file open behind.
          limited.on('close', () => stream.destroy());
          resolve(stream.pipe(limited));
        });
      }),
    close: () => zip.close(),
  };
}
