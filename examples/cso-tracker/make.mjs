/**
 * Makes the site: a plan and our own status reports go in, a folder of files comes out that any web server can serve.
 * `node make.mjs [FOLDER]`; the folder is `site` beside this file where none is given.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const sample = (name) =>
  JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`@ogp-kit/core/samples/${name}.json`)), 'utf8'));
const command = join(dirname(fileURLToPath(import.meta.resolve('@ogp-kit/server'))), 'bin.js');
const ogpKit = (...words) => execFileSync(process.execPath, [command, ...words], { stdio: 'inherit' });

const elements = ['ogp-commitment-list', 'ogp-commitment-card', 'ogp-plan-timeline'];

/**
 * @param {string} site where the site goes
 * @param {string} data where the database is kept, so that what was there before stays the same when the site is made again
 */
export function make(site, data) {
  mkdirSync(data, { recursive: true });
  // The plan with its commitments, as one file. Yours may come from `ogp-kit import` or from the ministry.
  const plan = join(data, 'plan.json');
  writeFileSync(
    plan,
    JSON.stringify({
      plan: sample('albania-2020-2022.plan'),
      commitments: sample('albania-2020-2022.commitments'),
    }),
  );
  ogpKit('publish', plan, '--data', data);
  // What we found out ourselves.
  ogpKit('status', here('our-reports.json'), '--data', data);
  if (site !== here('site')) cpSync(here('site'), site, { recursive: true });
  ogpKit('snapshot', join(site, 'data'), '--data', data);
  for (const name of elements) {
    const file = fileURLToPath(import.meta.resolve(`@ogp-kit/elements/cdn/${name}.js`));
    copyFileSync(file, join(site, `${name}.js`));
  }
  console.log(`The site is in ${site}. Serve that folder, or: npm start`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  make(process.argv[2] ? resolve(process.argv[2]) : here('site'), here('.data'));
}
