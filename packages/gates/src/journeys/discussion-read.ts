import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Page } from 'puppeteer-core';

/** What is counted of a text, by what it is of: comments by place, positions by paragraph, support by comment. */
export interface Counts {
  readonly comments: Readonly<Record<string, number>>;
  readonly positions: Readonly<Record<string, readonly [agree: number, neutral: number, disagree: number]>>;
  readonly support: Readonly<Record<string, number>>;
}

/** Counted from the rows of a backend's database, by SQL that the server has no part in. Only what may be told. */
export function countedInRows(data: string, document: string): Counts {
  const database = new Sqlite(join(data, 'ogp-kit.sqlite'), { readonly: true });
  const rows = <T>(sql: string): T[] => database.prepare(sql).all(document) as T[];
  try {
    const comments = rows<{ place: string; n: number }>(
      `SELECT coalesce('paragraphs/' || (record ->> '$.paragraph'), 'whole-text') AS place, count(*) AS n
         FROM contributions WHERE document = ? AND kind = 'comment' AND state = 'published' GROUP BY 1`,
    );
    const positions = rows<{ paragraph: string; a: number; n: number; d: number }>(
      `SELECT paragraph, sum(option = 'agree') AS a, sum(option = 'neutral') AS n, sum(option = 'disagree') AS d
         FROM positions WHERE document = ? GROUP BY 1 HAVING count(*) >= 5`,
    );
    const support = rows<{ comment: string; n: number }>(
      `SELECT comment, count(*) AS n FROM votes WHERE document = ? AND option = 'up' GROUP BY 1`,
    );
    return {
      comments: Object.fromEntries(comments.map(({ place, n }) => [place, n])),
      positions: Object.fromEntries(
        positions.map(({ paragraph, a, n, d }) => [`paragraphs/${paragraph}`, [a, n, d]]),
      ),
      support: Object.fromEntries(support.map(({ comment, n }) => [comment, n])),
    };
  } finally {
    database.close();
  }
}

/** How many positions there are of a paragraph, told or not. */
export function positionsOn(data: string, document: string, paragraph: string): number {
  const database = new Sqlite(join(data, 'ogp-kit.sqlite'), { readonly: true });
  try {
    const count = database
      .prepare('SELECT count(*) FROM positions WHERE document = ? AND paragraph = ?')
      .pluck();
    return count.get(document, paragraph) as number;
  } finally {
    database.close();
  }
}

/** A comment as it is shown. */
export interface ShownComment {
  readonly place: string;
  readonly words: string | null;
  /** Its `lang`, where it has one. */
  readonly lang: string | null;
  /** The language that it is read in: the nearest `lang`. */
  readonly readAs: string | undefined;
}

/** What a page shows when all comments are open and unfolded. */
export interface OnScreen extends Counts {
  readonly shown: Readonly<Record<string, ShownComment>>;
}

/** Reads everything off the screen. All comments have to be asked for already. */
export function onScreen(page: Page): Promise<OnScreen> {
  return page.evaluate(async () => {
    const root = document.querySelector('ogp-paragraph-comments')!.shadowRoot!;
    const all = [...root.querySelectorAll<HTMLElement & { place: string }>('ogp-paragraph-tools')];
    const folded = () =>
      all.flatMap((tools) =>
        [...tools.shadowRoot!.querySelectorAll<HTMLElement>('.thread .btn.link')].filter(({ textContent }) =>
          textContent.trim().startsWith('Show '),
        ),
      );
    for (let buttons = folded(); buttons.length; buttons = folded()) {
      for (const button of buttons) button.click();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const number = (text: string | null | undefined) => Number(text?.replace(/\D/g, '') ?? 0);
    const comments: Record<string, number> = {};
    const positions: Record<string, [number, number, number]> = {};
    const support: Record<string, number> = {};
    const shown: Record<string, ShownComment> = {};
    for (const { place, shadowRoot } of all) {
      const count = number(shadowRoot!.querySelector('.comment b')?.textContent);
      if (count) comments[place] = count;
      const stand = [...shadowRoot!.querySelectorAll('.stand b')].map(({ textContent }) => textContent);
      if (stand.some(Boolean)) positions[place] = stand.map(number) as [number, number, number];
      for (const remark of shadowRoot!.querySelectorAll<HTMLElement>('.remark[id]')) {
        const id = remark.id.replace('comment-', '');
        const own = remark.querySelector('.said');
        const up = number(remark.querySelector('.support')?.textContent);
        if (up) support[id] = up;
        const near = own?.closest('[lang]') ?? root.querySelector('[lang]');
        shown[id] = {
          place,
          words: own?.textContent ?? null,
          lang: own?.getAttribute('lang') ?? null,
          readAs: near?.getAttribute('lang') ?? undefined,
        };
      }
    }
    return { comments, positions, support, shown };
  });
}
