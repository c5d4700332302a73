import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFile } from '../store/database.ts';
import { Store } from '../store/store.ts';
import { ExitError } from './exit.ts';

/** Opens data that are there. Whoever mistypes the folder must not get an empty one that looks as if all were gone. */
export async function openExisting(data: string): Promise<Store> {
  if (existsSync(join(data, databaseFile))) return Store.open(data);
  throw new ExitError(1, `There is no database in ${data}. Name the folder with --data.`);
}
