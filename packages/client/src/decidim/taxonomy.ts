import type { Identifier, OgpValue, PolicyArea, ValueRelevance } from '@ogp-kit/core/browser';
import type { ForeignIds } from '../graphql/foreign-ids.ts';
import type { DecidimOptions } from './options.ts';
import { localised, title } from './texts.ts';
import { all, type Maybe, type ToldClasses, type ToldTaxonomy } from './told.ts';

const mostAreas = 100;
const mostOfOne = 20;

const isCalled = (taxonomy: ToldTaxonomy, names: readonly string[]) =>
  Object.values(localised(taxonomy.name) ?? {}).some((name) => names.includes(name));

/** The roots above a taxonomy: as many as Decidim lets one ask for. */
function rootsOf(taxonomy: ToldTaxonomy): ToldTaxonomy[] {
  const above: ToldTaxonomy[] = [];
  for (let one: Maybe<ToldTaxonomy> = taxonomy.parent; one; one = one.parent) above.push(one);
  return above;
}

/** All that something is classified by, and under which names of roots. */
function classesOf(told: ToldClasses): [ToldTaxonomy, isUnder: (names: readonly string[]) => boolean][] {
  const older = (['category', 'scope'] as const).flatMap((root) => {
    const one = told[root];
    return one ? [[one, (names: readonly string[]) => names.includes(root)] as const] : [];
  });
  const newer = all(told.taxonomies).map(
    (one) => [one, (names: readonly string[]) => rootsOf(one).some((root) => isCalled(root, names))] as const,
  );
  return [...newer, ...older].map(([one, isUnder]) => [one, isUnder]);
}

/** Policy areas out of taxonomies, as they are met. */
export interface Areas {
  /** The ids of something's policy areas. */
  of(told: ToldClasses): Identifier[];
  /** All that were met, in that order. */
  met(): PolicyArea[];
}

/** Collects policy areas. */
export function areas(options: DecidimOptions, ids: ForeignIds): Areas {
  const roots = options.taxonomies?.policyAreas ?? [];
  const found = new Map<Identifier, PolicyArea>();
  return {
    of(told) {
      const named = classesOf(told).flatMap(([one, isUnder]) => {
        if (!one.id || !isUnder(roots)) return [];
        const id = ids.name('area', one.id);
        if (!found.has(id) && found.size < mostAreas)
          found.set(id, {
            id,
            number: `${found.size + 1}`,
            label: title(one.name, one.id, options.language ?? 'en'),
            components: [],
            leadInstitutions: [],
          });
        return found.has(id) ? [id] : [];
      });
      return [...new Set(named)].slice(0, mostOfOne);
    },
    met: () => [...found.values()],
  };
}

/** The OGP values that something serves, as its taxonomies say. */
export function ogpValues(told: ToldClasses, options: DecidimOptions): ValueRelevance[] {
  const meant = options.taxonomies?.ogpValues ?? {};
  const values = new Set<OgpValue>();
  for (const [name, value] of Object.entries(meant))
    if (classesOf(told).some(([one]) => isCalled(one, [name]))) values.add(value);
  return [...values].map((value) => ({ value, relevant: true }));
}
