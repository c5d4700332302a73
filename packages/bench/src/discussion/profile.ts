/**
 * Says what costs most: `node packages/bench/src/discussion/profile.ts`. `BUILD` (esm), `SHOW` (first, press, large).
 * Leaves a profile for DevTools in `.reports`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { CDPSession } from 'puppeteer-core';
import { launchUnthrottled } from '../browser.ts';
import type { Build } from '../scripts.ts';
import { settle } from '../visit.ts';
import { discussed, serveDiscussions } from './visit.ts';

const wanted = process.env['BUILD'] === 'cdn' ? 'cdn' : ('esm' satisfies Build);
const show = process.env['SHOW'] ?? 'first';
const size =
  show === 'large' ? { paragraphs: 1_000, comments: 100_000 } : { paragraphs: 300, comments: 5_000 };

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tid: number;
  pid: number;
  args?: { name?: string };
}

/** Milliseconds by kind of work, without what lies within it, on the page's own thread. */
function selfTimes(events: readonly TraceEvent[]): [string, number][] {
  const main = events.find(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const own = events
    .filter(({ ph, tid, pid, dur }) => ph === 'X' && dur && tid === main?.tid && pid === main.pid)
    .toSorted((a, b) => a.ts - b.ts || b.dur! - a.dur!);
  const times = new Map<string, number>();
  const open: TraceEvent[] = [];
  const add = (name: string, time: number) => times.set(name, (times.get(name) ?? 0) + time / 1000);
  for (const event of own) {
    while (open.length && open.at(-1)!.ts + open.at(-1)!.dur! <= event.ts) open.pop();
    const around = open.at(-1);
    if (around) add(around.name, -event.dur!);
    add(event.name, event.dur!);
    open.push(event);
  }
  return [...times].toSorted(([, a], [, b]) => b - a).slice(0, 14);
}

/** Records the kinds of work while something is done. */
async function traced(devtools: CDPSession, act: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await devtools.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'blink', 'v8', 'cc', 'toplevel'] },
    transferMode: 'ReportEvents',
  });
  await act();
  const ended = new Promise((resolve) => devtools.once('Tracing.tracingComplete', resolve));
  await devtools.send('Tracing.end');
  await ended;
  return events;
}

/** Functions by the time that they take themselves. */
async function profiled(devtools: CDPSession, act: () => Promise<unknown>): Promise<[string, number][]> {
  await devtools.send('Profiler.enable');
  await devtools.send('Profiler.setSamplingInterval', { interval: 100 });
  await devtools.send('Profiler.start');
  await act();
  const { profile } = await devtools.send('Profiler.stop');
  const folder = fileURLToPath(new URL('../../../../.reports/', import.meta.url));
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}${show}-${wanted}.cpuprofile`, JSON.stringify(profile));
  const names = new Map(
    profile.nodes.map(({ id, callFrame: at }) => [
      id,
      `${at.functionName || 'anonymous'} :${at.lineNumber + 1}`,
    ]),
  );
  const times = new Map<string, number>();
  profile.samples!.forEach((id, i) => {
    const name = names.get(id)!;
    times.set(name, (times.get(name) ?? 0) + profile.timeDeltas![i]! / 1000);
  });
  return [...times].toSorted(([, a], [, b]) => b - a).slice(0, 22);
}

const site = await serveDiscussions(true);
const browser = await launchUnthrottled('chromium');
try {
  for (const record of [traced, profiled]) {
    await discussed(browser, site.url, wanted, size, async (one) => {
      const { page } = one;
      await page.evaluate(() => void window.bench.prepare());
      const first = () => page.evaluate(() => window.bench.show());
      if (show === 'press') await first().then(() => page.evaluate(() => window.bench.openAll()));
      await settle(one);
      const act = show === 'press' ? () => page.evaluate(() => window.bench.press(3)) : first;
      const found = await record(one.devtools!, act);
      const lines = record === traced ? selfTimes(found as TraceEvent[]) : (found as [string, number][]);
      for (const [name, time] of lines) process.stdout.write(`${time.toFixed(1).padStart(8)} ms  ${name}\n`);
      process.stdout.write('\n');
    });
  }
} finally {
  await browser.close();
  site.close();
}
