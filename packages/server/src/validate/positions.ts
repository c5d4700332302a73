import { keysOf, walkJson, type Position } from './walk-json.ts';

interface Wanted {
  members: Map<string, Wanted>;
  name?: Position;
  value?: Position;
}

/** What was seen below a name does not count when the name comes again. */
function forget(wanted: Wanted): void {
  for (const member of wanted.members.values()) {
    delete member.name;
    delete member.value;
    forget(member);
  }
}

/** Where the members that pointers lead to stand in a JSON text; of one that is not there, what it is missing in. */
export function positionsOf(
  text: string,
  pointers: readonly string[],
): (pointer: string, ofName: boolean) => Position {
  const root: Wanted = { members: new Map() };
  for (const pointer of pointers) {
    let wanted = root;
    for (const key of keysOf(pointer)) {
      const member = wanted.members.get(key) ?? { members: new Map<string, Wanted>() };
      wanted.members.set(key, member);
      wanted = member;
    }
  }
  const follow = (path: readonly (string | number)[]) => {
    let wanted: Wanted | undefined = root;
    for (let i = 0; wanted && i < path.length; i++) wanted = wanted.members.get(String(path[i]));
    return wanted;
  };
  if (pointers.length > 0)
    walkJson(text, {
      name: (path, at) => {
        const wanted = follow(path);
        if (!wanted) return;
        forget(wanted);
        wanted.name = at;
      },
      value: (path, at) => {
        const wanted = follow(path);
        if (wanted) wanted.value = at;
      },
    });
  return (pointer, ofName) => {
    let wanted = root;
    for (const key of keysOf(pointer)) {
      const member = wanted.members.get(key);
      if (member?.value === undefined) return wanted.value ?? { line: 1, column: 1 };
      wanted = member;
    }
    return (ofName && wanted.name) || wanted.value || { line: 1, column: 1 };
  };
}
