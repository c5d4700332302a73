import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Beside the one that Storybook brings, which may be at work at the same time. */
const ownAxe = `{
  const other = globalThis.axe;
  ${axe.source};
  globalThis.ownAxe = globalThis.axe;
  globalThis.axe = other;
}`;

/**
 * What axe finds wrong in the open story (or page), through all shadow roots; one line a violation.
 * @param except What is left out, by its selector.
 */
export async function violations(
  page: Page,
  root = '#storybook-root',
  except: readonly string[] = [],
): Promise<string[]> {
  // A third of a second each time.
  if (!(await page.evaluate(() => 'ownAxe' in globalThis))) await page.evaluate(ownAxe);
  return page.evaluate(
    async (root, except, values) => {
      const { ownAxe } = globalThis as unknown as { ownAxe: typeof import('axe-core') };
      const result = await ownAxe.run(
        { include: [root], exclude: except },
        { runOnly: { type: 'tag', values }, resultTypes: ['violations'] },
      );
      return result.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => {
          const why = (failureSummary ?? '')
            .split('\n')
            .slice(1)
            .map((line) => line.trim())
            .join('; ');
          return `${id} (${help}) at ${JSON.stringify(target)}: ${why}`;
        }),
      );
    },
    root,
    [...except],
    tags,
  );
}
