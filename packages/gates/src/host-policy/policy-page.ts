import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../file-site.ts';
import { freePort } from '../setup/service.mjs';
import { inRoot } from '../setup/places.mjs';
import { seedOnce, startBackend } from '../setup/stack.mjs';

/** What the page's own script notes, from before anything else runs. */
export interface Seen {
  readonly violations: readonly string[];
  readonly errors: readonly string[];
  readonly events: readonly string[];
}

const watch = `globalThis.seen = { violations: [], errors: [], events: [] };
addEventListener('securitypolicyviolation', (event) => {
  // Firefox looks for an icon of its own accord.
  if (event.blockedURI.endsWith('/favicon.ico')) return;
  seen.violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample);
});
addEventListener('error', (event) => seen.errors.push(String(event.message)));
addEventListener('unhandledrejection', (event) => seen.errors.push(String(event.reason)));
for (const type of ['ogp-loaded', 'ogp-failed', 'ogp-draft', 'ogp-submitted', 'ogp-refused'])
  addEventListener(type, (event) => seen.events.push(event.action ? type + ' ' + event.action : type));`;

/** Two files of one release as they would be without a shared Lit. */
const ownPolicy = "trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });";

/** The policy that the element files have to live with. */
export const policy = (api: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${api}; ` +
  "require-trusted-types-for 'script'; trusted-types lit-html";

/** A page that loads scripts, with the short form. */
export const page = (scripts: string): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Policy</title><script src="watch.js"></script>${scripts}
<main><ogp-idea-form form="short" api="API" plan="AP_ALB05" policy-area="digital-governance">
<p>Write to us.</p></ogp-idea-form></main></html>`;

/** A page with a text under discussion and its summary, each of its own file. */
export const discussion = `<!doctype html><html lang="en"><meta charset="utf-8">
<title>Policy</title><script src="watch.js"></script>
<script defer src="ogp-consultation-summary.js"></script><script defer src="ogp-paragraph-comments.js"></script>
<main><ogp-consultation-summary api="API" document="digital-governance-draft"></ogp-consultation-summary>
<ogp-paragraph-comments api="API" document="digital-governance-draft"></ogp-paragraph-comments></main></html>`;

/** Serves pages under the policy beside the built files, with a backend on another origin. */
export async function servePolicyPages(
  pages: Readonly<Record<string, string>>,
): Promise<{ url: string; api: string; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'ogp-kit-policy-'));
  const data = join(folder, 'data');
  await seedOnce(data);
  const port = await freePort();
  const api = `http://127.0.0.1:${port}`;
  const filled = Object.entries(pages).map(
    ([path, html]) => [path, html.replaceAll('API', `${api}/`)] as const,
  );
  const site = await serveFolder(inRoot('packages/elements/cdn'), {
    pages: {
      ...Object.fromEntries(filled),
      '/watch.js': watch,
      '/own-a.js': ownPolicy,
      '/own-b.js': ownPolicy,
    },
    headers: { 'content-security-policy': policy(api) },
  });
  const backend = await startBackend({ data, port, siteOrigin: site.url.slice(0, -1) });
  return {
    url: site.url,
    api: `${api}/`,
    async close() {
      await Promise.all([site.close(), backend.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
