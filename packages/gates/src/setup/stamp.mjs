import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stampFolder } from './places.mjs';

const made = new Set(['node_modules', 'dist', 'cdn', 'coverage', '.reports']);

/** A hash over the contents of files and folders; what a build makes is left out. */
export function hashOf(...paths) {
  const hash = createHash('sha256');
  for (const path of paths) add(hash, path);
  return hash.digest('hex');
}

function add(hash, path) {
  const entries = listing(path);
  if (!entries) hash.update(`${path}\0`).update(readFileSync(path));
  else for (const name of entries) if (!made.has(name)) add(hash, join(path, name));
}

function listing(path) {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Whether a step was done with exactly this hash before. */
export function isStamped(step, hash) {
  const file = join(stampFolder, step);
  return existsSync(file) && readFileSync(file, 'utf8') === hash;
}

export function stamp(step, hash) {
  mkdirSync(stampFolder, { recursive: true });
  writeFileSync(join(stampFolder, step), hash);
}
