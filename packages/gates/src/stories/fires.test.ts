import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { launchBrowser } from '../browser.ts';
import { serveFolder } from '../file-site.ts';
import { root } from '../setup/places.mjs';
import { checkStory } from './check-story.ts';
import { viewsOf } from './story-page.ts';

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

const page = (markup: string): string => `<!doctype html><html lang="en"><title>Story</title>
<style>html { color: CanvasText; background: Canvas } .pale { color: #999 } .black { color: #000 } .wide { width: 400px }</style>
<div id="storybook-root"><main data-ready>${markup}</main></div>`;

const browser = await launchBrowser('chromium');
after(() => browser.close());

const look = async (markup: string): Promise<string> => {
  const site = await serveFolder(root, { pages: { '/iframe.html': page(markup) } });
  try {
    const { faults: found } = await checkStory(
      browser,
      'chromium',
      { ...site, stories: [], pages: [] },
      'a',
      viewsOf(0, false),
    );
    return found.join('\n');
  } finally {
    await site.close();
  }
};

for (const [what, markup, said] of faults) {
  test(`the gate names ${what}`, async () => assert.match(await look(markup), said));
}

test('the gate finds nothing where nothing is wrong', async () => assert.equal(await look(field('e')), ''));
