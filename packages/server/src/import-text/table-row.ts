import { walk, type Element } from './html-page.ts';

/** The rows of tables that hold headings: such a table lays a page out, and its cells are read one after the other. */
export function rowsWithHeadings(root: Element): ReadonlySet<Element> {
  const seen = new Set<unknown>();
  const rows = new Set<Element>();
  walk(root, {
    enter: (element) => {
      if (!/^h[1-6]$/.test(element.tagName)) return true;
      for (let at = element.parentNode; at && at !== root && !seen.has(at);) {
        seen.add(at);
        if ('tagName' in at && at.tagName === 'tr') rows.add(at);
        at = 'parentNode' in at ? at.parentNode : null;
      }
      return true;
    },
  });
  return rows;
}

/** Whether the cells of a row are read together, as one passage. A row of one cell is a frame around something. */
export function isJoinedRow(row: Element, layoutRows: ReadonlySet<Element>): boolean {
  const cells = row.childNodes.filter((node) => 'tagName' in node && /^t[dh]$/.test(node.tagName));
  return cells.length > 1 && !layoutRows.has(row);
}
