import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runPnpm } from '../setup/install.mjs';
import { inRoot } from '../setup/places.mjs';
import { mustRun } from '../setup/run.mjs';

/** What we publish. */
export const packages = ['core', 'client', 'elements', 'server'] as const;
export type PackageName = (typeof packages)[number];

/** A folder of somebody who has installed our packages as they would be published. */
export interface Consumer {
  readonly folder: string;
  /** The tarball of a package. */
  readonly tarball: (name: PackageName) => string;
  /** Where it is installed. */
  readonly installed: (name: PackageName) => string;
  readonly remove: () => void;
}

/** Packs all packages and installs the tarballs; what they depend on is linked from the workspace. */
export async function newConsumer(): Promise<Consumer> {
  const folder = mkdtempSync(join(tmpdir(), 'ogp-kit-consumer-'));
  const tarball = (name: PackageName): string => join(folder, `ogp-kit-${name}-${versionOf(name)}.tgz`);
  const installed = (name: PackageName): string => join(folder, 'node_modules/@ogp-kit', name);
  for (const name of packages) {
    const { code, output } = await runPnpm(['pack', '--pack-destination', folder], {
      cwd: inRoot('packages', name),
      quiet: true,
    });
    if (code !== 0) throw new Error(`${name} could not be packed:\n${output}`);
    mkdirSync(installed(name), { recursive: true });
    await mustRun('tar', ['-xzf', tarball(name), '-C', installed(name), '--strip-components=1'], {
      quiet: true,
    });
    linkDependencies(name, folder);
  }
  return { folder, tarball, installed, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

const manifestOf = (file: string): { version: string; dependencies?: Record<string, string> } =>
  JSON.parse(readFileSync(file, 'utf8')) as { version: string; dependencies?: Record<string, string> };

const versionOf = (name: PackageName): string => manifestOf(inRoot('packages', name, 'package.json')).version;

function linkDependencies(name: PackageName, folder: string): void {
  const { dependencies = {} } = manifestOf(join(folder, 'node_modules/@ogp-kit', name, 'package.json'));
  for (const dependency of Object.keys(dependencies)) {
    const link = join(folder, 'node_modules', dependency);
    if (dependency.startsWith('@ogp-kit/') || exists(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(inRoot('packages', name, 'node_modules', dependency), link);
  }
}

function exists(path: string): boolean {
  try {
    return readdirSync(path).length > 0;
  } catch {
    return false;
  }
}
