import { CsvError, Parser } from 'csv-parse';
import { FileFault } from './file-issue.ts';

/** A row of a table, as a spreadsheet numbers it. */
export interface TableRow {
  row: number;
  cells: readonly string[];
}

const separators = [',', ';', '\t'] as const;

/** Characters of one row. A quote that is not closed would make one row of all the rest. */
const longestRow = 16_000_000;

/** The separator that a header has most of, outside of quotes: headers hold no free text, rows do. */
export function separatorOf(start: string): string {
  const [header = ''] = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(start.trimStart()) ?? [];
  const bare = header.replace(/"(?:[^"]|"")*"/g, '');
  const counts = separators.map((separator) => bare.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ',';
}

function faultOf(error: unknown, row: number): unknown {
  if (!(error instanceof CsvError)) return error;
  const code = error.code === 'CSV_MAX_RECORD_SIZE' ? 'csv-row-too-long' : 'csv-quote';
  return new FileFault(code, { row }, { cause: error });
}

/**
 * The rows of a table, as they are read.
 * @param separatorIn The separator, told by the first piece.
 * @throws FileFault after the last row that could be read.
 */
export async function* rowsOfTable(
  pieces: AsyncIterable<string>,
  separatorIn = separatorOf,
): AsyncGenerator<TableRow> {
  let parser: Parser | undefined;
  let read: string[][] = [];
  let row = 0;
  const hand = async (act: (parser: Parser, done: (error?: Error | null) => void) => void) => {
    await new Promise<void>((resolve, reject) => {
      act(parser!, (error) => (error ? reject(error) : resolve()));
    });
  };
  function* taken(): Generator<TableRow> {
    for (const cells of read) yield { row: (row += 1), cells };
    read = [];
  }
  try {
    for await (const piece of pieces) {
      parser ??= newParser(separatorIn(piece), (cells) => void read.push(cells));
      await hand((to, done) => to.write(piece, done));
      yield* taken();
    }
    await hand((to, done) => to.end(done));
    yield* taken();
  } catch (error) {
    yield* taken();
    throw faultOf(error, row + 1);
  } finally {
    parser?.destroy();
  }
}

function newParser(delimiter: string, onRow: (cells: string[]) => void): Parser {
  const parser = new Parser({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: longestRow,
    // Rows are taken here and not from the stream, which loses what was read before a fault.
    on_record: (cells: string[]) => {
      onRow(cells);
      return undefined;
    },
  });
  // Each write is told of its own error.
  parser.on('error', () => {});
  // Without a reader the stream would wait at its end.
  return parser.resume();
}
