const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** What begins and ends a passage. */
export const blockNames = named(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul',
);

/** What has no words to be read. */
export const wordless = named(
  'annotation annotation-xml applet audio base canvas embed head iframe link meta noembed noframes noscript object param script source style svg template track video',
);

/** What leads about a page and is not its text. */
export const navigationNames = named('nav button select datalist textarea');

export const listNames = named('ul ol menu dl');
export const itemNames = named('li dt dd');
export const strongNames = named('b strong th');
export const emphasisNames = named('i em cite dfn var');
export const struckNames = named('s del strike');
