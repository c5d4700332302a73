/**
 * Measures the elements that show a plan beside static tables of the same rows: `npm run bench:plan`, in Firefox with
 * `ENGINE=firefox`. `REPEATS` (9) says how often; `PARTS` which of the elements is printed.
 */
import { validate } from '@ogp-kit/core';
import { run } from '../run.ts';
import { builds } from '../scripts.ts';
import { madeUp } from './made-up.ts';
import { linesOf, measured } from './timing.ts';
import { servePlans, showers, size, today } from './visit.ts';

const { ok, issues } = validate('Plan', madeUp(size, today));
if (!ok) throw new Error(`The plan that was made up is none: ${JSON.stringify(issues.slice(0, 5))}`);

const { url, close } = await servePlans();

const titles = {
  'commitment-list': '<ogp-commitment-list>, by a table of all commitments and milestones',
  'plan-timeline': '<ogp-plan-timeline>, by the same table',
  'plan-table': '<ogp-plan-table>, by a table of its lines',
};

await run({ url, close }, (browser, _, times) => {
  const all = measured(browser, url, times);
  return showers.map((shower) => ({
    name: shower,
    title: titles[shower],
    measure: async () => {
      const found = await all;
      return builds.flatMap((build) => linesOf(build, shower, found));
    },
  }));
});
