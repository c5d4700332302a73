import type { FileIssue } from './file-issue.ts';
import { Tally, type Report, type Write } from './report.ts';

/** An issue as machines get it: always with a pointer, which is empty where it is about the file as such. */
function asJson(issue: FileIssue): string {
  const { pointer = '', line, column, row, header, code, severity, message, expected } = issue;
  return JSON.stringify({ pointer, line, column, row, header, code, severity, message, expected });
}

/** One JSON document, written as it comes about, so that it may be larger than memory. */
export function jsonReport(write: Write): Report {
  let files = 0;
  return {
    async file(check) {
      const tally = new Tally();
      const begin = () => {
        const head = JSON.stringify({ file: check.file, kind: check.kind ?? null }).slice(0, -1);
        return `${(files += 1) === 1 ? '{"files":[' : ','}\n${head},"issues":[`;
      };
      let before = '';
      for await (const issue of check.issues) {
        before ||= begin();
        tally.count(issue);
        await write(`${before}\n${asJson(issue)}`);
        before = ',';
      }
      const { checked, documents } = check;
      const { errors, warnings } = tally;
      const ok = checked && errors === 0;
      const tail = JSON.stringify({ documents, errors, warnings, checked, ok }).slice(1);
      await write(`${before === '' ? begin() : '\n'}],${tail}`);
      return tally;
    },
    async end({ withErrors, notChecked, errors, warnings }) {
      const tail = JSON.stringify({ errors, warnings, ok: withErrors + notChecked === 0 }).slice(1);
      await write(`\n],${tail}\n`);
    },
  };
}
