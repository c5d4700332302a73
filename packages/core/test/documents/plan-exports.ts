/** Plans with their commitments as the schema allows them, and such as the rules allow, too. */
import fc from 'fast-check';
import { validate, type PlanExport } from '../../src/index.ts';
import { memberOf, valueAt } from '../../src/rules/finding.ts';
import { Random } from './random.ts';
import { schemas } from './schemas.ts';
import { Documents } from './valid.ts';

const schema = schemas.get('PlanExport')!;

/** Of any structure that the schema allows. */
export const wildExports = fc
  .nat(2 ** 31)
  .map((seed) => new Documents(schema, new Random(seed)).make() as PlanExport);

const dates = [/^\d{4}-\d\d-\d\dT/, /^\d{4}-\d\d-\d\d$/, /^\d{4}-\d\d$/, /^\d{4}$/];
const days = ['2021-02-28T12:00:00Z', '2021-02-28', '2021-02', '2021'];

/** Takes out what a rule refuses, or puts something in its place that it does not. */
function mend(document: PlanExport, pointer: string, code: string, n: number): void {
  const keys = pointer.split('/');
  const last = keys.pop()!.replaceAll('~1', '/').replaceAll('~0', '~');
  const parent = valueAt(document, keys.join('/')) as Record<string, unknown>;
  const value = parent[last];
  if (code === 'id-repeated' || code === 'number-repeated')
    parent[last] = typeof value === 'number' ? n : `x${n}`;
  else if (code === 'date-impossible')
    parent[last] = days[dates.findIndex((form) => form.test(String(value)))];
  else if (code === 'time-zone-unknown') parent[last] = 'Europe/Tirane';
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
}

/** Such as a backend would take. */
export const soundExports = wildExports.map((wild) => {
  const document = structuredClone(wild);
  for (let n = 1; n < 400; n++) {
    const { ok, issues } = validate('PlanExport', document);
    const issue = issues.find(({ severity }) => severity === 'error');
    if (ok || !issue) return document;
    mend(document, issue.pointer, issue.code, n);
  }
  return undefined;
});
export { memberOf };
