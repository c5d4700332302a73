import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from '../setup/places.mjs';

/** A step of a plan as its table states it, in Albanian and English. */
export interface Activity {
  readonly number: string;
  readonly sq: string;
  readonly en: string;
  readonly leadInstitution: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly measure: { readonly number: string; readonly sq: string; readonly en: string };
  readonly objective: { readonly sq: string; readonly en: string };
}

/** What is known of a commitment of a plan. */
export interface Commitment {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly theme: string;
  readonly leadInstitution: string;
  readonly supportingInstitutions: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly policyAreas: readonly string[];
}

interface Row extends Activity {
  readonly level: 'specificObjective' | 'measure' | 'activity';
}

const folder = inRoot('..', 'shared', 'data');
const read = (file: string): unknown => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));

/** Whether the facts are beside the repository; they are not part of it. */
export const factsAreThere = existsSync(`${folder}/seed-extract.json`);

/** The activities of the draft plan's table, in its order. */
export function activities(): Activity[] {
  const { draftActionPlan } = read('seed-extract.json') as { draftActionPlan: { rows: Row[] } };
  const { rows } = draftActionPlan;
  const above = (number: string): Row => {
    const row = rows.find((other) => other.number === number);
    if (!row) throw new Error(`the table has no row ${number}`);
    return row;
  };
  return rows
    .filter(({ level }) => level === 'activity')
    .map((row) => {
      const [objective = '', measure = ''] = row.number.split('.');
      return { ...row, objective: above(objective), measure: above(`${objective}.${measure}`) };
    });
}

/** A commitment by its id. */
export function commitment(id: string): Commitment {
  const { commitments } = read('albania-2020-2022-commitments.json') as { commitments: Commitment[] };
  const found = commitments.find((one) => one.id === id);
  if (!found) throw new Error(`there is no commitment ${id}`);
  return found;
}
