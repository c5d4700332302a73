import type { JsonSchema } from '../../scripts/schemas.ts';
import { checkWellFormed } from '../../src/rules/well-formed.ts';
import { entities, type EntityName } from '../../src/validate/entities.ts';
import { zodFindings } from '../../src/validate/zod-findings.ts';
import { edited } from './edits.ts';
import type { Place } from './places.ts';
import { Random } from './random.ts';
import { Documents } from './valid.ts';
import { verdictOf, type Verdict } from './verdicts.ts';

/** What our zod schema finds in a document's structure. */
export function zodVerdict(name: EntityName, document: unknown): Verdict {
  return verdictOf([...checkWellFormed(document), ...zodFindings(entities[name].schema, document)]);
}

/** How many documents are made, and how. */
export interface Amount {
  /** At least so many in all. */
  docs: number;
  /** Each constraint is broken so often at each of its places. */
  hits: number;
  seed: number;
}

/** Documents of one entity: two that break one constraint by one edit, to one that breaks none. */
export function* documentsOf(
  root: JsonSchema,
  places: readonly Place[],
  { docs, hits, seed }: Amount,
): Generator<[document: unknown, broken?: Place]> {
  const random = new Random(seed);
  const documents = new Documents(root, random);
  const rounds = Math.max(hits, Math.ceil((docs * 0.4) / places.length));
  for (let round = 0; round < rounds; round++) {
    for (const place of places) {
      yield [edited(root, place, random, documents), place];
      if (round % 2 === 0) yield [documents.make(place.steps)];
    }
  }
  for (let made = Math.floor(1.5 * rounds) * places.length; made < docs; made++) yield [documents.make()];
}
