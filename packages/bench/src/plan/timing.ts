import type { Browser } from 'puppeteer-core';
import { builds, type Build } from '../scripts.ts';
import { ratio, type Line } from '../table.ts';
import type { Plain, Shower } from './page.ts';
import { planned, type Act } from './visit.ts';

/** What the issue asks for: of a static table of the same rows. */
const bars = { first: 1.5, act: 0.15 };

/** Milliseconds by what was measured; what ends with an asterisk has no bar. */
export type Times = Record<string, number>;

/** Every way back and forth is gone several times; the worst of each counts. */
async function worst(times: number, act: (turn: number) => Promise<Times>): Promise<Times> {
  const most: Times = {};
  for (let turn = 0; turn < times; turn++)
    for (const [what, time] of Object.entries(await act(turn))) most[what] = Math.max(most[what] ?? 0, time);
  return most;
}

const filter = async (act: Act, turn: number): Promise<Times> => ({
  'filter by area': await act('choose', 'area', `a${turn + 1}`),
  'area taken back': await act('choose', 'area', ''),
  'filter by status': await act('choose', 'status', ['overdue', 'complete', 'limited'][turn % 3]!),
  'status taken back': await act('choose', 'status', ''),
  // Words are in every commitment; its number is not.
  'search, a sign': await act('choose', 'q', `${turn + 1}`),
  'search, one more sign': await act('choose', 'q', `${turn + 1}7`),
  'search taken back': await act('choose', 'q', ''),
});

const named = (words: string, times: Times): Times =>
  Object.fromEntries(Object.entries(times).map(([what, time]) => [`${what}${words}`, time]));

const turned = async (act: Act): Promise<Times> => ({
  'keeping to making': await act('press', '.switch button:first-child'),
  'making to keeping': await act('press', '.switch button:last-child'),
});

/** One showing in a page nobody has been to, and what a reader does there. */
type Showing = (act: Act, settled: () => Promise<void>) => Promise<Times>;

const showings: Readonly<Record<Shower, readonly Showing[]>> = {
  'commitment-list': [
    async (act, settled) => {
      const { first } = await act('show', 'commitment-list');
      const whole = await act('whole');
      await settled();
      return {
        'first paint': first,
        'until all is there*': whole,
        'focus in search': await act('focus', 'q'),
        ...(await worst(3, (turn) => filter(act, turn))),
        ...(await worst(2, async () => ({
          'rows to cards': await act('set', 'view', 'cards'),
          'cards to rows': await act('set', 'view', 'rows'),
        }))),
        'another side*': await act('choose', 'side', 'irm'),
        'another order*': await act('choose', 'sort', 'late'),
      };
    },
    async (act) => {
      await act('show', 'commitment-list');
      return named(', while it fills', await filter(act, 0));
    },
  ],
  'plan-timeline': [
    async (act, settled) => {
      const { first } = await act('show', 'plan-timeline', { view: 'keeping' });
      const whole = await act('whole');
      await settled();
      return {
        'first paint, keeping': first,
        'until all is there*': whole,
        ...(await worst(3, () => turned(act))),
      };
    },
    async (act) => {
      const { first } = await act('show', 'plan-timeline', { view: 'making' });
      const begun = await act('press', '.switch button:last-child');
      const filling = await worst(4, async (turn) => {
        await act('drawn', turn / 4);
        return turned(act);
      });
      return {
        'first paint, making': first,
        'making to keeping, first time': begun,
        ...named(', while it fills', filling),
      };
    },
  ],
  'plan-table': [
    async (act, settled) => {
      const { first } = await act('show', 'plan-table');
      const whole = await act('whole');
      await settled();
      return {
        'first paint': first,
        'until all is there*': whole,
        // No reader can: a page may.
        'another area, by the page*': await act('set', 'policy-area', 'a3'),
        'area taken back, by the page*': await act('set', 'policy-area', ''),
      };
    },
  ],
};

const plains: readonly Plain[] = ['all', 'commitments', 'items'];

/** Shows a plan in all ways by turns, each time in a page nobody has been to. */
export async function measured(
  browser: Browser,
  url: string,
  times: number,
): Promise<{ plain: Record<Plain, number[]>; shown: Map<string, Times[]> }> {
  const plain: Record<Plain, number[]> = { all: [], commitments: [], items: [] };
  const shown = new Map<string, Times[]>();
  for (let i = 0; i < times; i++) {
    for (const which of plains)
      plain[which].push((await planned(browser, url, which, (act) => act('plain'))).first);
    for (const build of i % 2 ? builds.toReversed() : builds)
      for (const shower of Object.keys(showings) as Shower[]) {
        const what = `${build}/${shower}` as const;
        const found: Times = {};
        for (const showing of showings[shower])
          Object.assign(found, await planned(browser, url, what, showing));
        shown.set(what, [...(shown.get(what) ?? []), found]);
      }
  }
  return { plain, shown };
}

const barOf = (what: string): { bar?: number } =>
  what.endsWith('*') ? {} : { bar: what.startsWith('first paint') ? bars.first : bars.act };

/** What an element takes, by what the plain table takes. */
export function linesOf(
  build: Build,
  shower: Shower,
  { plain, shown }: Awaited<ReturnType<typeof measured>>,
): Line[] {
  const rounds = shown.get(`${build}/${shower}`)!;
  const by = plain[shower === 'plan-table' ? 'items' : 'all'];
  const lines = Object.keys(rounds[0]!).map((what) =>
    ratio(
      `${build}: ${what.replace('*', '')}`,
      rounds.map((times) => times[what]!),
      by,
      barOf(what),
    ),
  );
  if (shower !== 'commitment-list') return lines;
  // The list has a row for each commitment; of milestones it says how many there are.
  const alone = ratio(
    `${build}: first paint, by a table without milestones`,
    rounds.map((times) => times['first paint']!),
    plain.commitments,
  );
  return [alone, ...lines];
}
