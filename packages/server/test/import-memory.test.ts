/**
 * That memory does not grow with the file. How long it takes is told and not judged: machines differ.
 * `npm run test:import` takes five times the rows.
 */
import assert from 'node:assert/strict';
import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { databaseHeader, databaseRow } from './database-rows.ts';
import { csv, importDesk } from './import-desk.ts';
import { sheetXml, workbookParts, zip, type MadeCell } from './workbook.ts';

const rows = Number(process.env['IMPORT_ROWS'] ?? 10_000);
const told = rows.toLocaleString('en');
/** However many the rows, together they are more than the process may hold. */
const length = 100_000_000 / rows;

/** Tells the most memory that a process had, at its end. */
const tellsMemory = [
  '--import',
  'data:text/javascript,process.on("exit",()=>process.stderr.write(`RSS ${process.resourceUsage().maxRSS}\\n`))',
];
const megabytes = (err: string) => Math.round(Number(/RSS (\d+)/.exec(err)?.[1]) / 1024);

test(`a table of ${told} rows in CSV takes no more memory than one of a tenth`, (t) => {
  const { path, run } = importDesk(t);
  const measured = (count: number) => {
    const file = openSync(join(path, 'rows.csv'), 'w');
    writeSync(file, csv([databaseHeader], ','));
    for (let n = 1; n <= count; n++) {
      writeSync(file, csv([databaseRow(n, count, Math.ceil(count / 100), length)], ','));
    }
    closeSync(file);
    const size = Math.round(statSync(join(path, 'rows.csv')).size / 1e6);
    const start = performance.now();
    // Left to itself the collector of garbage waits, the longer the more memory there is.
    const { code, out, err } = run(['rows.csv', '--dry-run'], ['--max-old-space-size=64', ...tellsMemory]);
    assert.equal(code, 0, out + err);
    const rss = megabytes(err);
    const seconds = Math.round((performance.now() - start) / 1000);
    t.diagnostic(`${count} rows, ${size} MB: ${rss} MB, ${seconds} s`);
    return { rss, err };
  };
  const few = measured(rows / 10);
  const many = measured(rows);
  assert.match(many.err, /^\d+,\d{3} rows …$/m);
  assert.ok(many.rss < few.rss + 100);
});

/** A sheet is unpacked as a whole. */
const most = 200 + Math.ceil((312 * rows) / 50_000);

test(`a sheet with ${told} rows and 20 columns takes less than ${most} MB`, (t) => {
  const { put, run } = importDesk(t);
  const header = ['id', 'title', ...Array.from({ length: 18 }, (_, i) => `Column ${i}`)];
  const made = Array.from({ length: rows }, (_, n): MadeCell[] => [
    n % 900 === 0 ? `c${n}` : null,
    n % 900 === 0 ? 'Title' : null,
    ...Array.from({ length: 18 }, (_cell, i) =>
      i % 4 === 0 ? n * 20 + i : `Text ${n} of column ${i}, and more words`,
    ),
  ]);
  const xml = sheetXml([header, ...made]);
  put('t.xlsx', zip({ ...workbookParts(['S']), 'xl/worksheets/sheet1.xml': xml }));
  // As spreadsheets write them: all texts in a part of their own.
  let texts = 0;
  const shared: string[] = [];
  const pointing = xml.replace(/t="inlineStr"><is>(<t>[^<]*<\/t>)<\/is>/g, (_all, text: string) => {
    shared.push(`<si>${text}</si>`);
    return `t="s"><v>${texts++}</v>`;
  });
  const parts = workbookParts(['S']);
  parts['xl/_rels/workbook.xml.rels'] = parts['xl/_rels/workbook.xml.rels']!.replace(
    '</Relationships>',
    '<Relationship Id="t" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
  );
  put(
    'shared.xlsx',
    zip({
      ...parts,
      'xl/worksheets/sheet1.xml': pointing,
      'xl/sharedStrings.xml': `<sst>${shared.join('')}</sst>`,
    }),
  );
  put('m.json', {
    rows: 'items',
    language: 'en',
    columns: { id: 'id', title: 'title' },
    constants: { level: 'measure' },
  });
  for (const name of ['t.xlsx', 'shared.xlsx']) {
    const start = performance.now();
    const { out, err } = run([name, '--mapping', 'm.json', '--dry-run', '--partly'], tellsMemory);
    assert.ok(out.includes(`${told} rows, ${Math.ceil(rows / 900)} measures`), out);
    const rss = megabytes(err);
    t.diagnostic(`${name}: ${rss} MB, ${Math.round((performance.now() - start) / 1000)} s`);
    assert.ok(rss < most, `${rss} MB`);
  }
});
