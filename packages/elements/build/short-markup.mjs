import { changedCode } from './changed-code.mjs';

/** Where a blank beside a tag is never seen. */
const blocks =
  'address|dd|details|div|dl|dt|h\\d|li|ol|p|path|pattern|rect|circle|section|summary|table|tbody|td|th|thead|tr|ul';
const ends = /(\s*<\/[a-z]+>)+$/;
/** Not the one with which a template ends: it is there to part words. */
const blanks = new RegExp(
  `(</?(?:${blocks})(?: [a-zA-Z-]+="[^"<>]*")*/?>)(?: (?!$))?| (?=</?(?:${blocks})[ >])`,
  'g',
);
const drawn = /><\/(?:path|rect|circle|line)>/g;

/**
 * Leaves out of the markup what a parser puts in by itself: the end tags with which a template ends, those of what is
 * drawn, blanks at blocks. Some 130 bytes in an element.
 * @returns {import('rollup').Plugin}
 */
export const shortMarkup = () => ({
  name: 'short-markup',
  transform(code, id) {
    if (!id.endsWith('.ts') || !code.includes('html`')) return null;
    const changes = [];
    const visit = (node) => {
      if (!node || typeof node !== 'object') return;
      if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'html') {
        for (const { start, end, tail } of node.quasi.quasis) {
          const text = code.slice(start, end).replace(drawn, '/>');
          const short = `${text}${tail ? '' : '$'}`.replace(blanks, '$1');
          changes.push([start, end, tail ? short.replace(ends, '') : short.slice(0, -1)]);
        }
      }
      Object.values(node).forEach(visit);
    };
    visit(this.parse(code));
    return changedCode(code, changes);
  },
});
