import { readFileSync } from 'node:fs';
import type { Issue } from '@ogp-kit/core';
import { ExitError } from './exit.ts';

/** Without a byte order mark, which many editors write and JSON does not have. */
export function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    throw new ExitError(2, `${file} cannot be read.`, { cause });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ExitError(1, `${file} is not in UTF-8. Save it in UTF-8, and try again.`, { cause });
  }
}

/** @throws ExitError in words. */
export function readJson(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ExitError(1, `${file}: this is not JSON: ${(cause as Error).message}`, { cause });
  }
}

/**
 * Says what is only odd about a file.
 * @throws ExitError with all issues, where something is wrong.
 */
export function tellIssues(
  file: string,
  ok: boolean,
  issues: readonly Issue[],
  end = 'Nothing was published.',
): void {
  const lines = issues.map(
    ({ pointer, severity, message }) => `${file}: ${pointer || '/'}: ${severity}: ${message}`,
  );
  if (!ok) throw new ExitError(1, [...lines, end].join('\n'));
  for (const line of lines) process.stderr.write(`${line}\n`);
}
