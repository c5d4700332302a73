import { Marked } from 'marked';
import { footnotes } from './footnotes.ts';
import { ImportFault } from './import-fault.ts';
import { count, type Tally } from './tally.ts';

/** What generators of websites put before a text: names and values between two lines of `---`. */
const frontMatter = /^---[ \t]*\n((?:(?:[\w-]+:|[ \t]|#|- )[^\n]*\n|[ \t]*\n)*)---[ \t]*(?:\n|$)/;

/**
 * Markdown (CommonMark with tables, strikethrough and footnotes) as HTML.
 * @throws ImportFault when lists and quotations stand in one another a thousand deep.
 */
export function htmlOfMarkdown(source: string, tally: Tally): string {
  const text = source.replace(/\r\n?/g, '\n');
  const [matter = ''] = frontMatter.exec(text) ?? [];
  count(tally.leftOut, 'frontMatter', matter.split('\n').length - 1);
  const marked = new Marked({ gfm: true, async: false }).use(footnotes(() => count(tally.taken, 'notes')));
  try {
    return marked.parse(text.slice(matter.length)) as string;
  } catch (cause) {
    // marked calls itself once a level, and what stands that deep is no text.
    if (!/Maximum call stack/.test((cause as Error).message)) throw cause;
    throw new ImportFault(
      'Lists, quotations or emphasis stand in one another too deep to be read. Take some away.',
      {
        cause,
      },
    );
  }
}
