import type { Known, Leaf, Selection } from './selection.ts';

function leaf(value: unknown, kind: Leaf): string | number | boolean | null {
  if (kind === 'text') return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  if (kind === 'number') return typeof value === 'number' && Number.isFinite(value) ? value : null;
  return typeof value === 'boolean' ? value : null;
}

/**
 * Of an answer, what was asked for, in the shape in which it was: the door behind which values are trusted. What is of
 * another shape is null. Whether a field is a list, the question does not say.
 */
export function shaped(value: unknown, selection: Selection, known: Known): unknown {
  if (Array.isArray(value))
    return value.map((one) => (Array.isArray(one) ? null : shaped(one, selection, known)));
  if (typeof value !== 'object' || value === null) return null;
  const told = value as Record<string, unknown>;
  const parts = [selection, ...(selection.on ?? [])];
  return Object.fromEntries(
    parts.flatMap(({ of, take }) =>
      Object.entries(take).flatMap(([field, what]) => {
        if (!Object.hasOwn(told, field)) return [];
        if (typeof what === 'string') return [[field, leaf(told[field], what)]];
        const inner = known.hasFields(of, field)
          ? shaped(told[field], what, known)
          : leaf(told[field], 'text');
        return [[field, inner]];
      }),
    ),
  );
}
