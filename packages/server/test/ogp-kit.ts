import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bin, shipped } from './command.ts';

const runs =
  (program: string) =>
  (...words: string[]): { code: number | null; out: string; err: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8' });
    return { code: status, out: stdout, err: stderr };
  };

/** Runs `ogp-kit` to its end. */
export const ogpKit = runs(bin);

/** The same, in the files that are shipped. */
export const ogpKitAsShipped = runs(fileURLToPath(shipped));

/** The same, while servers in this process go on. */
export async function ogpKitBeside(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, [bin, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let err = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (out += String(piece)));
  child.stderr.on('data', (piece) => (err += String(piece)));
  const [code] = (await once(child, 'close')) as [number];
  return { code, out, err };
}

export function file(directory: string, name: string, content: unknown): string {
  const path = join(directory, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}
