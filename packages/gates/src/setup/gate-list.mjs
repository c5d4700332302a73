import { readFileSync } from 'node:fs';
import { inRoot } from './places.mjs';

/** What every package may bring along: a script of its package.json, and what the gate is called. */
const ofPackages = [
  { script: 'types', title: 'types' },
  { script: 'test', title: 'tests' },
  { script: 'test:browser', title: 'browser tests' },
];

const ofGates = [
  { name: 'house rules fire', files: ['lint/*.test.ts'] },
  { name: 'element manifest fresh', files: ['manifest/*.test.ts'] },
  { name: 'sizes', files: ['sizes/*.test.ts'] },
  { name: 'packages', files: ['packaging/*.test.ts'] },
  { name: 'hostile texts', files: ['hostile/*.test.ts'] },
  { name: 'host policies', files: ['host-policy/*.test.ts'] },
  { name: 'stories', files: ['stories/*.test.ts'] },
];

const journeys = { name: 'journeys', files: ['journeys/*.test.ts'] };

/** What takes long, in minutes or so: begun first, so that nothing long is left over for the end, alone. */
const weights = {
  journeys: 10,
  'server: tests': 8,
  'elements: browser tests': 7,
  stories: 5,
  'core: tests': 3,
  'hostile texts': 2,
  'host policies': 2,
};

/** What looks at pages in browsers. */
const withBrowsers = new Set([
  'journeys',
  'stories',
  'elements: browser tests',
  'client: browser tests',
  'hostile texts',
  'host policies',
]);

/** @param {{ name: string, files: string[] }} gate */
const ofFiles = ({ name, files }) => ({
  name,
  args: ['--test', ...files.map((file) => `packages/gates/src/${file}`)],
  cwd: inRoot(),
});

/**
 * Everything that has to hold, in the order in which it is told; what has more weight is begun earlier.
 * @returns {{ name: string, args: string[], cwd: string, weight: number, browser: boolean }[]} arguments for Node
 */
export function gateList() {
  const members = [
    ...['core', 'client', 'server', 'elements', 'gates', 'bench'].map((name) => `packages/${name}`),
    ...['ministry-site', 'cso-tracker', 'sdk-script'].map((name) => `examples/${name}`),
  ].map((folder) => {
    const cwd = inRoot(folder);
    const { scripts } = JSON.parse(readFileSync(`${cwd}/package.json`, 'utf8'));
    return { name: folder.split('/')[1], cwd, scripts };
  });
  const own = ofPackages.map(({ script, title }) =>
    members
      .filter(({ scripts }) => scripts[script])
      .map(({ name, cwd }) => ({ name: `${name}: ${title}`, args: ['--run', script], cwd })),
  );
  const [types, ...tests] = own;
  return [
    ...types,
    { name: 'lint', args: ['--run', 'lint'], cwd: inRoot() },
    ofFiles(journeys),
    ...tests.flat(),
    ...ofGates.map(ofFiles),
  ].map((gate) => ({ ...gate, weight: weights[gate.name] ?? 1, browser: withBrowsers.has(gate.name) }));
}
