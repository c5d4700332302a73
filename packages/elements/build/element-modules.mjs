import { existsSync, readdirSync } from 'node:fs';

/** The modules of each element's room: the one that registers it, and the class free of side effects. */
export function elementModules(src = 'src') {
  return readdirSync(src)
    .filter((room) => existsSync(`${src}/${room}/${room}.element.ts`))
    .flatMap((room) => [`${src}/${room}/${room}.ts`, `${src}/${room}/${room}.element.ts`]);
}
