type Members = Record<string, unknown>;

/** A member that cannot be confused with what objects have by themselves. */
function setOwn(object: Members, name: string, value: unknown): true {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
  return true;
}

/**
 * Puts a value where a path leads, and says whether there was room for it.
 * @param mayReplace Whether it takes the place of what is there.
 */
export function putMember(
  object: Members,
  path: readonly string[],
  value: unknown,
  mayReplace: (there: unknown) => boolean = () => false,
): boolean {
  const [name = '', ...rest] = path;
  const there = Object.hasOwn(object, name) ? object[name] : undefined;
  if (rest.length === 0) return (there === undefined || mayReplace(there)) && setOwn(object, name, value);
  if (there !== undefined && (typeof there !== 'object' || there === null || Array.isArray(there)))
    return false;
  const inner = (there ?? {}) as Members;
  if (there === undefined) setOwn(object, name, inner);
  return putMember(inner, rest, value, mayReplace);
}
