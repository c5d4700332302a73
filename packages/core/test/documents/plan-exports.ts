/** Plans with their commitments as the schema allows them, and such as the rules allow, too. */
import fc from 'fast-check';
import { validate, type PlanExport } from '../../src/index.ts';
import { valueAt } from '../../src/rules/finding.ts';
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
  if (code === 'date-impossible') parent[last] = days[dates.findIndex((form) => form.test(String(value)))];
  else if (code === 'time-zone-unknown') parent[last] = 'Europe/Tirane';
  else if (code === 'reference-unresolved' && last === 'plan') parent[last] = document.plan.id;
  else if (code === 'reference-unresolved' && last === 'commitment' && keys[1] === 'commitments')
    parent[last] = document.commitments[Number(keys[2])]!.id;
  else if (code === 'required') mend(document, keys.join('/'), '', n);
  else if (code.endsWith('-repeated')) parent[last] = typeof value === 'number' ? n : `x${n}`;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
}

/** Such as a backend would take; a few are beyond mending. */
export const soundExports = wildExports
  .map((wild) => {
    const document = structuredClone(wild);
    for (let pass = 1; pass < 12; pass++) {
      const { ok, issues } = validate('PlanExport', document);
      if (ok) return document;
      const errors = issues.filter(({ severity }) => severity === 'error');
      // From the end, so that places before it stay where they are.
      errors.toReversed().forEach(({ pointer, code }, n) => {
        try {
          mend(document, pointer, code, pass * 10_000 + n);
        } catch {
          // What it was in has been taken out; the next pass looks again.
        }
      });
    }
    return undefined;
  })
  .filter((document) => document !== undefined);
