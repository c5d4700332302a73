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
  /** Each constraint is broken at least so often, wherever it holds; at each of its places at least twice. */
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
  const shared = new Map<string, number>();
  for (const { constraint } of places) shared.set(constraint, (shared.get(constraint) ?? 0) + 1);
  const least = Math.ceil((docs * 0.4) / places.length);
  const wanted = (place: Place) => Math.max(2, least, Math.ceil(hits / (shared.get(place.constraint) ?? 1)));
  let made = 0;
  for (let round = 0; round < Math.max(hits, least); round++) {
    for (const place of places.filter((one) => round < wanted(one))) {
      yield [edited(root, place, random, documents), place];
      made += 1;
      if (round % 2 > 0) continue;
      yield [documents.make(place.steps)];
      made += 1;
    }
  }
  for (; made < docs; made++) yield [documents.make()];
}
