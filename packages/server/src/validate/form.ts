/** How documents are written in a file. */
export type Form = 'json' | 'lines' | 'table';

const forms: Readonly<Record<string, Form>> = {
  json: 'json',
  jsonl: 'lines',
  ndjson: 'lines',
  csv: 'table',
  tsv: 'table',
  tab: 'table',
};

/** Whether there is one JSON text in the first line, and another after it. */
function isLines(text: string): boolean {
  const [, first = '', rest = ''] = /^([^\n]*)\n(.*)$/s.exec(text) ?? [];
  if (rest.trim() === '') return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    return false;
  }
}

/** The form of a file, by the end of its name; where that does not say it, by how its text starts. */
export function formOf(path: string | undefined, start: string): Form {
  const byName = forms[/\.([a-z]+)$/i.exec(path ?? '')?.[1]?.toLowerCase() ?? ''];
  if (byName) return byName;
  const text = start.trimStart();
  if (/^[[{]/.test(text)) return isLines(text) ? 'lines' : 'json';
  return /^[^\n]*[,;\t]/.test(text) ? 'table' : 'json';
}
