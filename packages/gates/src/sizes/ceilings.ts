import { inRoot } from '../setup/places.mjs';

/** What may reach a citizen's browser: bytes after gzip -9. */
export interface Ceiling {
  readonly what: string;
  /** A built file as it is, or a module of which everything that it imports at once is bundled. */
  readonly from: { readonly file: string } | { readonly firstRenderOf: string };
  readonly bytes: number;
}

const elements = (path: string): string => inRoot('packages/elements', path);

export const ceilings: readonly Ceiling[] = [
  { what: 'the idea form, all in one file', from: { file: elements('cdn/ogp-idea-form.js') }, bytes: 24_600 },
  {
    what: 'the form for key issues, all in one file',
    from: { file: elements('cdn/ogp-key-issues-form.js') },
    bytes: 23_750,
  },
  {
    what: 'the list of commitments, all in one file',
    from: { file: elements('cdn/ogp-commitment-list.js') },
    bytes: 16_770,
  },
  {
    what: 'the consultation summary, all in one file',
    // Of these, 5,000 write the files to take along; all else that reads is to stay below 16,000.
    from: { file: elements('cdn/ogp-consultation-summary.js') },
    bytes: 20_850,
  },
  {
    what: 'the paragraph comments, all in one file',
    // 26,000 were aimed at. The words in two languages are 3,400 of these, the page's own text 800, differences 500.
    from: { file: elements('cdn/ogp-paragraph-comments.js') },
    bytes: 28_350,
  },
  {
    what: 'the commitment card, all in one file',
    // 12,000 were aimed at. Of these, 7,000 are what every element has: Lit's stand-in, ground, words, reading.
    from: { file: elements('cdn/ogp-commitment-card.js') },
    bytes: 13_680,
  },
  {
    what: 'the plan table, all in one file',
    from: { file: elements('cdn/ogp-plan-table.js') },
    bytes: 13_600,
  },
  {
    what: 'the plan timeline, all in one file',
    // 15,000 were aimed at. The calendar to take along is 1,600 of these.
    from: { file: elements('cdn/ogp-plan-timeline.js') },
    bytes: 17_500,
  },
  { what: 'all elements, in one file', from: { file: elements('cdn/ogp-kit.js') }, bytes: 82_400 },
  {
    what: 'the idea form before its first render',
    from: { firstRenderOf: elements('dist/idea-form/idea-form.js') },
    bytes: 13_000,
  },
  {
    what: 'the form for key issues before its first render',
    from: { firstRenderOf: elements('dist/key-issues-form/key-issues-form.js') },
    bytes: 13_000,
  },
  {
    what: 'the paragraph comments before their first render',
    from: { firstRenderOf: elements('dist/paragraph-comments/paragraph-comments.js') },
    bytes: 13_000,
  },
  {
    // All of it is drawn at once: there is nothing to do later.
    what: 'the list of commitments before its first render',
    from: { firstRenderOf: elements('dist/commitment-list/commitment-list.js') },
    bytes: 20_500,
  },
  {
    what: 'the consultation summary before its first render',
    from: { firstRenderOf: elements('dist/consultation-summary/consultation-summary.js') },
    bytes: 13_000,
  },
  {
    what: 'the plan timeline before its first render',
    from: { firstRenderOf: elements('dist/plan-timeline/plan-timeline.js') },
    bytes: 21_600,
  },
  {
    what: 'the plan table before its first render',
    // With the whole of Lit; all of it is drawn at once, only the file to take along is loaded later.
    from: { firstRenderOf: elements('dist/plan-table/plan-table.js') },
    bytes: 17_000,
  },
];

/** What must not be in there at all, and what to do when it is. */
export const forbidden: readonly {
  readonly name: string;
  readonly pattern: RegExp;
  readonly remedy: string;
}[] = [
  {
    name: 'zod',
    pattern: /\b(safeParse|safeParseAsync|ZodError|invalid_union|prefault)\b/,
    remedy: 'import from @ogp-kit/core/browser, which holds compiled validators, instead of @ogp-kit/core',
  },
  {
    name: 'code made from text',
    pattern: /\beval\(|\bnew Function\(|[^\w.]Function\("/,
    remedy: 'pages under a content security policy refuse it: compile at build time instead',
  },
  {
    name: 'a development build of Lit',
    pattern: /Lit is in dev mode|issuedWarnings/,
    remedy: 'resolve Lit by the export condition "production"',
  },
];

/** What Lit leaves on the page once a copy; more than one in a file means two copies. */
export const litMarks: readonly RegExp[] = [
  /\.litHtmlVersions\s*\?\?=/g,
  /\.reactiveElementVersions\s*\?\?=/g,
  /createPolicy\(["'`]lit-html/g,
];
