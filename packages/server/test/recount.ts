import assert from 'node:assert/strict';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { CommentList, ConsultationDocument, DocumentOrganisationList } from '@ogp-kit/core';
import { json } from './running.ts';

type Row = Record<string, string | number | null>;

/** What can be counted from the rows alone, by SQL that the server has no part in, and what is kept counted. */
const recounts: [what: string, kept: string, counted: string][] = [
  [
    'comments of a text',
    `SELECT id, sent, shown FROM documents ORDER BY 1`,
    `SELECT d.id, coalesce(max(c.ordinal), 0) AS sent, count(CASE WHEN c.state = 'published' THEN 1 END) AS shown
      FROM documents d LEFT JOIN contributions c ON c.document = d.id GROUP BY d.id ORDER BY 1`,
  ],
  [
    'comments at a place',
    `SELECT document, place, roots, shown FROM threads WHERE roots > 0 ORDER BY 1, 2`,
    `SELECT m.document, m.place, count(CASE WHEN m.root = m.id THEN 1 END) AS roots,
      count(CASE WHEN c.state = 'published' THEN 1 END) AS shown
      FROM comments m JOIN contributions c USING (id) WHERE c.ordinal IS NOT NULL
      GROUP BY m.document, m.place ORDER BY 1, 2`,
  ],
  [
    'places of those that answer none',
    `SELECT m.document, m.place, m.id, m.place_ordinal AS number FROM comments m JOIN contributions c USING (id)
      WHERE m.root = m.id AND c.ordinal IS NOT NULL ORDER BY 1, 2, 4`,
    `SELECT m.document, m.place, m.id, (SELECT count(*) FROM comments o JOIN contributions k USING (id)
        WHERE o.document = m.document AND o.place = m.place AND o.root = o.id AND k.ordinal <= c.ordinal) AS number
      FROM comments m JOIN contributions c USING (id)
      WHERE m.root = m.id AND c.ordinal IS NOT NULL ORDER BY 1, 2, 4`,
  ],
  [
    'replies that stand where the comment above them stands',
    `SELECT 0 AS elsewhere`,
    `SELECT count(*) AS elsewhere FROM comments m JOIN comments r ON r.id = m.root WHERE m.place <> r.place`,
  ],
  [
    'votes',
    `SELECT id, up, down FROM comments ORDER BY 1`,
    `SELECT m.id, count(CASE WHEN v.option = 'up' THEN 1 END) AS up, count(CASE WHEN v.option = 'down' THEN 1 END) AS down
      FROM comments m LEFT JOIN votes v ON v.comment = m.id GROUP BY m.id ORDER BY 1`,
  ],
  [
    'positions',
    `SELECT document, version, paragraph, agree, neutral, disagree FROM position_counts
      WHERE agree + neutral + disagree > 0 ORDER BY 1, 2, 3`,
    `SELECT document, version, paragraph, sum(option = 'agree') AS agree, sum(option = 'neutral') AS neutral,
      sum(option = 'disagree') AS disagree FROM positions GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
  ],
  [
    'organisations',
    `SELECT document, organisation, comments FROM document_organisations ORDER BY 1, 2`,
    `SELECT m.document, m.organisation, count(*) AS comments FROM comments m JOIN contributions c USING (id)
      WHERE c.state = 'published' AND m.organisation IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2`,
  ],
];

/** That every kept count is what its rows say, and that what is shown of a text is that. */
export async function recount(data: string, url: string, document: string): Promise<void> {
  const sql = new Sqlite(join(data, 'ogp-kit.sqlite'), { readonly: true });
  try {
    for (const [what, kept, counted] of recounts) {
      assert.deepEqual(sql.prepare(kept).all(), sql.prepare(counted).all(), what);
    }
    const rows = <T = Row>(text: string, ...values: unknown[]) => sql.prepare(text).all(...values) as T[];
    const shown = await json<ConsultationDocument>(fetch(`${url}documents/${document}.json`));
    const at = new Map(
      rows<{ place: string; n: number }>(
        `SELECT place, count(*) AS n FROM comments JOIN contributions USING (id)
          WHERE comments.document = ? AND state = 'published' GROUP BY 1`,
        document,
      ).map(({ place, n }) => [place, n]),
    );
    const on = new Map(
      rows<{ paragraph: string; agree: number; neutral: number; disagree: number }>(
        `SELECT paragraph, sum(option = 'agree') AS agree, sum(option = 'neutral') AS neutral,
          sum(option = 'disagree') AS disagree FROM positions WHERE document = ? AND version = ? GROUP BY 1`,
        document,
        shown.version,
      ).map(({ paragraph, ...counts }) => [paragraph, counts]),
    );
    const sum = ({ agree, neutral, disagree }: { agree: number; neutral: number; disagree: number }) =>
      agree + neutral + disagree;
    for (const { id, counts } of shown.paragraphs) {
      const positions = on.get(id);
      const told = positions && sum(positions) >= 5 ? { positions } : {};
      assert.deepEqual(counts, { comments: at.get(id) ?? 0, ...told }, id);
    }
    const held = [...on.values()].reduce((all, counts) => all + sum(counts), 0);
    const { total } = await json<CommentList>(fetch(`${url}documents/${document}/comments.json`));
    const comments = [...at.values()].reduce((all, n) => all + n, 0);
    const organisations = await json<DocumentOrganisationList>(
      fetch(`${url}documents/${document}/organisations.json`),
    );
    assert.equal(total, comments);
    assert.deepEqual(shown.counts, {
      comments,
      wholeText: at.get('*whole-text') ?? 0,
      removedText: at.get('*removed-text') ?? 0,
      organisations: organisations.total,
      ...(held >= 5 ? { positions: held } : {}),
    });
  } finally {
    sql.close();
  }
}
