import { existsSync, globSync, readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../setup/places.mjs';

const src = inRoot('packages/elements/src');

/** Elements that draw nothing of their own. */
const unseen = new Set(['backend']);
const languages = ['en', 'sq'];

/** The ids of the stories that have to be: element × state × language. The states are each element's own list. */
export async function expectedStories(): Promise<string[]> {
  const ids: string[] = [];
  for (const element of elementsWithRooms()) {
    const file = `${src}/${element}/${element}.states.ts`;
    if (!existsSync(file)) throw new Error(`${element} has no list of its states: ${element}.states.ts`);
    const module = (await import(pathToFileURL(file).href)) as Record<string, readonly string[]>;
    const states = module[`${camel(element)}States`];
    if (!states?.length) throw new Error(`${element}.states.ts exports no ${camel(element)}States`);
    for (const state of states) {
      for (const language of languages) ids.push(`elements-${element}--${state}-${language}`);
    }
  }
  return ids.sort();
}

function elementsWithRooms(): string[] {
  return readdirSync(src).filter(
    (room) => existsSync(`${src}/${room}/${room}.element.ts`) && !unseen.has(room),
  );
}

/** Languages that have messages but no stories. */
export function untoldLanguages(): string[] {
  const catalogues = globSync(`${src}/**/*.messages.*.ts`).map(
    (file) => basename(file).split('.').at(-2) ?? '',
  );
  return [...new Set(catalogues)].filter((language) => !languages.includes(language));
}

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
