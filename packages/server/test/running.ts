import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Accepted, Idea, KeyIssues, NewStatusReport, Plan, StatusReport } from '@ogp-kit/core';
import { serve, type RunningServer, type ServeOptions } from '../src/index.ts';
import { idea, keyIssues, plan, statusReport } from './plan.ts';

export const website = 'https://www.ministry.example';

/** A folder that is gone when the test ends. */
export function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'ogp-kit-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** A running server on a fresh database that is stopped when the test ends. */
export async function running(
  t: TestContext,
  options: Partial<ServeOptions> & { plans?: Plan[] } = {},
): Promise<RunningServer & { data: string; failures: unknown[] }> {
  const { plans = [plan()], ...others } = options;
  const data = others.data ?? folder(t);
  const failures: unknown[] = [];
  const server = await serve({
    port: 0,
    origins: [website],
    writesPerMinute: 1_000_000,
    onFailure: (error) => failures.push(error),
    ...others,
    data,
  });
  t.after(() => server.close());
  for (const one of plans) await server.backend.store.publish(one);
  return Object.assign(server, { data, failures });
}

/** A POST of JSON with a key of its own. */
export function post(body: unknown, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID(), ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  };
}

type AcceptedAs<Record> = Accepted & { record: Record };

async function acceptedAs<Record>(url: string, request: RequestInit): Promise<AcceptedAs<Record>> {
  const response = await fetch(url, request);
  const text = await response.text();
  if (response.status !== 201) throw new Error(text);
  return JSON.parse(text) as AcceptedAs<Record>;
}

/** Sends an idea that is to be accepted. */
export const accepted = (url: string, summary?: string, headers?: Record<string, string>) =>
  acceptedAs<Idea>(`${url}plans/AP_TST01/ideas`, post(idea(summary), headers));

/** Sends key issues that are to be accepted. */
export const acceptedKeyIssues = (url: string, issue?: string) =>
  acceptedAs<KeyIssues>(`${url}plans/AP_TST01/key-issues`, post(keyIssues(issue)));

/** Sends a status report that is to be accepted, on the commitment of `plan.ts`. */
export const reported = (
  url: string,
  headers: Record<string, string>,
  members: Partial<NewStatusReport> = {},
) =>
  acceptedAs<StatusReport>(`${url}commitments/TST0001/status-reports`, post(statusReport(members), headers));

/** The body of an answer, taken at its word. */
export const json = async <T>(response: Response | Promise<Response>): Promise<T> =>
  (await (await response).json()) as T;
