import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong in the open story, through all shadow roots; one line a violation. */
export async function violations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const result = await axe.run('#storybook-root', {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return result.violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => {
        const why = (failureSummary ?? '').split('\n').slice(1).map((line) => line.trim()).join('; ');
        return `${id} (${help}) at ${JSON.stringify(target)}: ${why}`;
      }),
    );
  }, tags);
}
