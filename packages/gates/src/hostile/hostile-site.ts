import { build } from 'esbuild';
import { serveFolder } from '../file-site.ts';
import { inRoot } from '../setup/places.mjs';
import { payloads } from './payloads.ts';

const inHere = (...path: string[]): string => inRoot('packages/gates/src/hostile', ...path);

async function bundle(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: inHere('page'), loader: 'ts' },
    bundle: true,
    format: 'iife',
    globalName: 'stage',
    // Lit as it is when somebody develops with it complains where nothing is wrong.
    conditions: ['production'],
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** As a script with nothing in it but ASCII, so that no character changes on its way. */
const asScript = (texts: readonly string[]): string => {
  const json = JSON.stringify(texts).replace(
    /[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `globalThis.payloads = ${json};`;
};

const page = (...scripts: string[]): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Hostile</title><link rel="icon" href="data:,"><body>
${['watch', 'payloads', ...scripts].map((name) => `<script src="/${name}.js"></script>`).join('\n')}</body></html>`;

/** The pages by what draws them: Lit from a bundler, the small one of the `cdn/` file, or nothing but `innerHTML`. */
export const pages = ['lit', 'cdn', 'plan-lit', 'plan-cdn', 'control'] as const;

const planElements = ['commitment-card', 'commitment-list', 'plan-timeline', 'plan-table'];

/** Serves the pages, without any content security policy. */
export async function serveHostilePages(): Promise<{
  url: string;
  paths: readonly string[];
  close: () => Promise<void>;
}> {
  const element = "import '@ogp-kit/elements/paragraph-comments';";
  const stage = "export * from './stage.ts';";
  const plans = planElements.map((name) => `import '@ogp-kit/elements/${name}';`).join('');
  const planStage = "export * from './plan-stage.ts';";
  const planFiles = planElements.map((name) => `ogp-${name}`);
  const [watch, lit, small, planLit, planSmall] = await Promise.all([
    bundle("import './watch.ts';"),
    bundle(element + stage),
    bundle(stage),
    bundle(plans + planStage),
    bundle(planStage),
  ]);
  const files = {
    '/lit.html': page('lit'),
    '/cdn.html': page('ogp-paragraph-comments', 'small'),
    '/plan-lit.html': page('plan-lit'),
    '/plan-cdn.html': page(...planFiles, 'plan-small'),
    '/control.html': page(),
    '/watch.js': watch,
    '/payloads.js': asScript(payloads),
    '/lit.js': lit,
    '/small.js': small,
    '/plan-lit.js': planLit,
    '/plan-small.js': planSmall,
  };
  const site = await serveFolder(inRoot('packages/elements/cdn'), { pages: files });
  return {
    ...site,
    paths: [...Object.keys(files), ...['ogp-paragraph-comments', ...planFiles].map((name) => `/${name}.js`)],
  };
}
