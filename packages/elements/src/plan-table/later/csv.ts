import { planItemsCsv } from '@ogp-kit/core/browser';
import { saveFile } from '../../base/save-file.ts';
import { perWords } from '../../plan-view/money.ts';
import type { TablePage } from '../page.ts';

/** Saves the lines that are shown as a file for spreadsheets, in the words of the page. */
export function saveCsv({ m, f, language, found, table }: TablePage): void {
  const text = planItemsCsv(
    {
      ...found.plan,
      items: table.groups.flatMap(({ head, lines }) => (head ? [head, ...lines] : lines)),
    },
    {
      language,
      words: {
        language,
        itemColumns: {
          ...m,
          title: m.line,
          leadInstitution: m.institutions,
          otherInstitutions: m.with,
          unit: m.unitHead,
        },
        levels: m,
        unit: (multiplier) => perWords(m, f, multiplier) || '1',
      },
      // Where a comma is in decimal numbers, Excel takes a semicolon between cells.
      separator: language === 'sq' ? ';' : ',',
    },
  );
  saveFile(text, 'text/csv', `${found.plan.id}.csv`);
}
