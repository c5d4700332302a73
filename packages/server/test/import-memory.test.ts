/** That memory does not grow with the file. How long it takes is told and not judged: machines differ. */
import assert from 'node:assert/strict';
import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { databaseHeader, databaseRow } from './database-rows.ts';
import { csv, importDesk } from './import-desk.ts';
import { sheetXml, workbookParts, zip, type MadeCell } from './workbook.ts';

const rows = 50_000;

/** Tells the most memory that a process had, at its end. */
const tellsMemory = [
  '--import',
  'data:text/javascript,process.on("exit",()=>process.stderr.write(`RSS ${process.resourceUsage().maxRSS}\\n`))',
];
const megabytes = (err: string) => Math.round(Number(/RSS (\d+)/.exec(err)?.[1]) / 1024);

test('a table of 50,000 rows in CSV takes no more memory than one of 500', (t) => {
  const { path, run } = importDesk(t);
  const write = (name: string, count: number) => {
    const file = openSync(join(path, name), 'w');
    writeSync(file, csv([databaseHeader], ','));
    for (let n = 1; n <= count; n++) {
      writeSync(file, csv([databaseRow(n, count, Math.ceil(count / 100), 2000)], ','));
    }
    closeSync(file);
    return statSync(join(path, name)).size / 1e6;
  };
  const size = write('many.csv', rows);
  write('few.csv', 500);
  const measured = (...words: string[]) => {
    const start = performance.now();
    const { code, out, err } = run(words, tellsMemory);
    assert.equal(code, 0, out + err);
    return { rss: megabytes(err), seconds: Math.round((performance.now() - start) / 1000), err };
  };
  const few = measured('few.csv', '--dry-run');
  const many = measured('many.csv', '--dry-run');
  const written = measured('many.csv', '--out', 'out.jsonl');
  t.diagnostic(`few: ${few.rss} MB; ${rows} rows of ${size.toFixed()} MB: ${many.rss} MB, ${many.seconds} s`);
  t.diagnostic(`written as JSON Lines: ${written.rss} MB, ${written.seconds} s`);
  assert.match(many.err, /^\d+,\d{3} rows …$/m);
  for (const { rss } of [many, written]) assert.ok(rss < few.rss + 120, `${rss} MB, ${few.rss} MB for few`);
});

test('a sheet with 50,000 rows and 20 columns takes less than 512 MB', (t) => {
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
    assert.match(out, /50,000 rows, 56 measures/);
    const rss = megabytes(err);
    t.diagnostic(`${name}: ${rss} MB, ${Math.round((performance.now() - start) / 1000)} s`);
    assert.ok(rss < 512, `${rss} MB`);
  }
});
