import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { launchBrowser, newPage } from '../browser.ts';
import { serveFolder } from '../file-site.ts';
import { root } from '../setup/places.mjs';
import { checkPage } from './check-page.ts';
import { checkReading } from './check-reading.ts';
import { checkStory } from './check-story.ts';
import { views } from './story-page.ts';

const field = (describedBy: string): string => `<div part="field"><label for="a">A</label>
  <p part="error"><span id="e">Say it</span></p><span id="other">Other words</span>
  <input id="a" aria-invalid="true" aria-describedby="${describedBy}"></div>`;

/** What is wrong on a page, and how the gate has to say it. */
const faults: readonly (readonly [what: string, markup: string, said: RegExp])[] = [
  ['a button without a name', '<button type="button"></button>', /button-name/],
  ['too little contrast', '<p class="pale">Pale</p>', /color-contrast/],
  ['contrast that lacks in the dark only', '<p class="black">Black</p>', /dark, \w+: color-contrast/],
  ['a line that is too wide', '<p class="wide">Wide</p>', /320 px: scrolls sideways by \d+ px/],
  [
    'another description than the error',
    field('other'),
    /a is described as “Other words” but shows “Say it”/,
  ],
  ['no description', field(''), /a is described as “”/],
  [
    'an error without an invalid field',
    field('e').replace('aria-invalid="true"', ''),
    /no field there is aria-invalid/,
  ],
  [
    'another host',
    '<img alt="" src="http://127.0.0.1:9/a.png">',
    /asks another host: http:\/\/127\.0\.0\.1:9/,
  ],
];

const pageOf = (
  markup: string,
  root = 'storybook-root',
): string => `<!doctype html><html lang="en"><title>Story</title>
<style>html { color: CanvasText; background: Canvas } .pale { color: #999 } .black { color: #000 } .wide { width: 400px }</style>
<div id="${root}"><main data-ready>${markup}</main></div>`;

const browser = await launchBrowser('chromium');
after(() => browser.close());

const look = async (markup: string): Promise<string> => {
  const site = await serveFolder(root, { pages: { '/iframe.html': pageOf(markup) } });
  const page = await newPage(browser);
  try {
    const { faults: found } = await checkStory(page, 'chromium', { ...site, stories: [], pages: [] }, 'a', [
      views[0]!,
      views.at(-1)!,
    ]);
    return found.join('\n');
  } finally {
    await page.close();
    await site.close();
  }
};

for (const [what, markup, said] of faults) {
  test(`the gate names ${what}`, async () => assert.match(await look(markup), said));
}

test('the gate finds nothing where nothing is wrong', async () => assert.equal(await look(field('e')), ''));

/** The same of a page of documentation. */
const lookAtPage = async (markup: string): Promise<string> => {
  const site = await serveFolder(root, { pages: { '/iframe.html': pageOf(markup, 'storybook-docs') } });
  try {
    return (await checkPage(browser, { ...site, stories: [], pages: ['a'] }, 'a', true)).join('\n');
  } finally {
    await site.close();
  }
};

for (const [what, markup, said] of [
  ...faults.slice(0, 4),
  ['colours that do not follow', '<style>html { background: #fff }</style>', /the same in the dark/] as const,
]) {
  test(`the gate names ${what} on a page`, async () => assert.match(await lookAtPage(markup), said));
}

test('the gate finds nothing where nothing is wrong with a page', async () => {
  assert.equal(await lookAtPage('<h1>Model</h1>'), '');
});

/** A model and a reference in one, in which the links lead from the one to the other. */
const reading = (meaning: string, link = '#Commitment'): string => {
  const entry = (
    name: string,
  ): string => `<p class="far"></p><section id="${name}"><h3>${name}</h3><table><tbody>
    <tr id="${name}.status"><th>status</th>${meaning}</tr></tbody></table></section>`;
  return pageOf(
    `<model-page data-ready><p class="asked"><a href="${link}">C</a> <a href="#Milestone">M</a>
      <a href="#StatusReport">S</a></p></model-page>
    <reference-page data-ready><header id="top"><a href="#top">Model</a></header><form onsubmit="document.querySelector('.results a').click(); return false"><input type="search"></form>
      <p class="results"><a href="#StatusReport">StatusReport</a></p>
      ${['Commitment', 'Milestone', 'StatusReport'].map(entry).join('')}</reference-page>
    <style>section { block-size: 100vh } td { min-inline-size: 200px } .far { block-size: 1000px }
      .narrow { display: block; inline-size: 50px; min-inline-size: 0 }</style>`,
    'storybook-docs',
  );
};

const read = async (markup: string, patience?: number): Promise<string> => {
  const site = await serveFolder(root, {
    pages: {
      '/': '<iframe id="storybook-preview-iframe" src="/iframe.html" width="1200" height="800"></iframe>',
      '/iframe.html': markup,
    },
  });
  try {
    return (await checkReading(browser, { ...site, stories: [], pages: ['reference'] }, patience)).join('\n');
  } finally {
    await site.close();
  }
};

for (const [what, markup, said] of [
  ['a field that nothing explains', reading('<td>–</td>'), /Commitment\.status is not explained/],
  [
    'a meaning without room',
    reading('<td class="narrow">Where it stands</td>'),
    /the meanings of Commitment/,
  ],
  ['a link that leads nowhere', reading('<td>Where it stands</td>', '#Gone'), /no entry: reference#Gone/],
  ['an entry out of sight', reading('<td>Where it stands</td>', '#Gone'), /Commitment is not in sight/],
] as const) {
  test(`the gate names ${what}`, async () => assert.match(await read(markup, 5_000), said));
}

test('the gate finds nothing where the pages can be read', async () => {
  assert.equal(await read(reading('<td>Where it stands</td>')), '');
});
