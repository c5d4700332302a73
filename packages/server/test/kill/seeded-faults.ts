import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { built } from './server-process.ts';

/** A fault as one edit of the built server. */
export interface SeededFault {
  name: string;
  file: string;
  find: string;
  replace: string;
}

export const answerBeforeCommit: SeededFault = {
  name: 'answer before COMMIT',
  file: 'store/writer.js',
  find: 'await sql`COMMIT`.execute(db);',
  replace: `const { settled } = written;
      batch.forEach(({ resolve }, i) => 'value' in settled[i] && resolve(settled[i].value));
      await new Promise((later) => setTimeout(later, 5));
      await sql\`COMMIT\`.execute(db);`,
};

export const keyOutsideTransaction: SeededFault = {
  name: 'idempotency outside the transaction',
  file: 'store/store.js',
  find: 'return await this.#writer.write(write);',
  replace: `const { keepAnswer } = await import('./sends.js');
      const answer = await this.#writer.write(async (moment) => {
        const outcome = await write(moment);
        if (!('seal' in outcome)) return outcome;
        const seal = async (entry, checkpoint) => {
          const sealed = await outcome.seal(entry, checkpoint);
          await moment.db.deleteFrom('sends').where('key', '=', send.key).execute();
          return sealed;
        };
        return { entry: outcome.entry, seal };
      });
      await new Promise((later) => setTimeout(later, 5));
      await this.#writer.write(async ({ db, time }) => {
        await db.deleteFrom('sends').where('key', '=', send.key).execute();
        return { result: await keepAnswer(db, send, answer, time, null) };
      });
      return answer;`,
};

export const synchronousOff: SeededFault = {
  name: 'synchronous off',
  file: 'store/database.js',
  find: 'synchronous = FULL',
  replace: 'synchronous = OFF',
};

export const migrationInSteps: SeededFault = {
  name: 'a migration that is not all or nothing',
  file: 'store/database.js',
  find: `sqlite.exec("BEGIN IMMEDIATE");`,
  replace: `sqlite.exec = () => sqlite;`,
};

/** Builds a server with a fault, beside the real one so that it finds the same packages, and takes it away afterwards. */
export async function withFault<T>(fault: SeededFault, use: (dist: string) => Promise<T>): Promise<T> {
  const home = fileURLToPath(new URL('../../', import.meta.url));
  const parent = join(home, 'node_modules', '.seeded-faults');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'server-'));
  try {
    const dist = join(folder, 'dist');
    cpSync(built, dist, { recursive: true });
    cpSync(join(home, 'package.json'), join(folder, 'package.json'));
    const file = join(dist, fault.file);
    const text = readFileSync(file, 'utf8');
    if (text.split(fault.find).length !== 2)
      throw new Error(`"${fault.find}" is not exactly once in ${fault.file}.`);
    writeFileSync(
      file,
      text.replace(fault.find, () => fault.replace),
    );
    return await use(dist);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
