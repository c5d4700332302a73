import Sqlite from 'better-sqlite3';
import { join } from 'node:path';

/** An idea as its row in the database has it. */
export interface StoredIdea {
  readonly id: string;
  readonly plan: string;
  readonly receipt: string;
  readonly n: number;
  readonly language: string;
  readonly author: string;
  readonly area: string;
  readonly summary: string;
  readonly problem: string;
  readonly solution: string;
  readonly objectiveImpact: string;
  readonly beneficiaries: string;
  readonly agencies: string;
  /** JSON. */
  readonly improves: string;
}

const everything = `
  SELECT contributions.id, contributions.plan, contributions.receipt, contributions.n,
         record ->> '$.language' AS language, record -> '$.author' AS author, record ->> '$.policyArea' AS area,
         record ->> '$.answers.summary' AS summary, record ->> '$.answers.problem' AS problem,
         record ->> '$.answers.solution' AS solution, record ->> '$.answers.objectiveImpact' AS objectiveImpact,
         record ->> '$.answers.beneficiaries' AS beneficiaries, record ->> '$.answers.agencies' AS agencies,
         record -> '$.answers.improves' AS improves
    FROM contributions
    JOIN receipts ON receipts.id = contributions.receipt AND receipts.contribution = contributions.id
    JOIN ledger ON ledger.n = contributions.n
   WHERE contributions.kind = 'idea'`;

/** The ideas in a backend's database that have their receipt and ledger entry, read by plain SQL, newest last. */
export function storedIdeas(data: string): StoredIdea[] {
  const database = new Sqlite(join(data, 'ogp-kit.sqlite'), { readonly: true });
  try {
    return database.prepare(`${everything} ORDER BY contributions.n`).all() as StoredIdea[];
  } finally {
    database.close();
  }
}

/** The ideas with a certain summary. */
export const storedWith = (data: string, summary: string): StoredIdea[] =>
  storedIdeas(data).filter((idea) => idea.summary === summary);
