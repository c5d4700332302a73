/** That plans can be taken along by the command: of a backend and of a file, in every format, and nothing is overwritten. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse, planFromCsv, type Commitment, type PlanExport } from '@ogp-kit/core';
import { file, ogpKit } from './ogp-kit.ts';
import { folder, running } from './running.ts';
import { plan } from './plan.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const formats = ['json', 'csv', 'table', 'commitments', 'stratml', 'icalendar', 'json-ld'];
const starts: Record<string, RegExp> = {
  json: /^\{\n {2}"plan": \{/,
  csv: /^\ufeffplace,/,
  table: /^\ufeffNumber,Level,Title,/,
  commitments: /^\ufeffNumber,Id,Title,/,
  stratml: /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<StrategicPlan /,
  icalendar: /^BEGIN:VCALENDAR\r\n/,
  'json-ld': /^\{\n {2}"@context": "https:\/\/schema\.org"/,
};

/** What the command writes to standard output. */
function exported(data: string, source: string, format: string, ...flags: string[]): string {
  const { code, out, err } = ogpKit('export', source, '--format', format, '--data', data, ...flags);
  assert.deepEqual([code, err], [0, '']);
  return out;
}

describe('the sample plan', () => {
  test('is written in every format, beside a server that runs', async (t) => {
    const data = folder(t);
    assert.equal(ogpKit('seed', '--data', data).code, 0);
    await running(t, { data, plans: [] });
    for (const format of formats) assert.match(exported(data, 'AP_ALB05', format), starts[format]!);
    const whole = parse('PlanExport', JSON.parse(exported(data, 'AP_ALB05', 'json')));
    assert.equal(whole.commitments.length, 2);
    const csv = exported(data, 'AP_ALB05', 'csv', '--separator', 'semicolon');
    assert.deepEqual(planFromCsv(csv), { value: whole, refusals: [] });
  });

  test('is told in the language asked for, with the address of its page', (t) => {
    const data = folder(t);
    ogpKit('seed', '--data', data);
    const url = 'https://ogp.example/plani';
    const flags = ['--language', 'sq', '--url', url];
    assert.match(exported(data, 'AP_ALB05', 'icalendar', ...flags), /SUMMARY;LANGUAGE=sq:Përgatitjet\r\n/);
    assert.match(
      exported(data, 'AP_ALB05', 'stratml', ...flags),
      /<Source>https:\/\/ogp\.example\/plani<\/Source>/,
    );
    const { '@graph': graph } = JSON.parse(exported(data, 'AP_ALB05', 'json-ld', ...flags)) as {
      '@graph': Record<string, unknown>[];
    };
    assert.equal(graph[0]?.['@id'], `${url}#plan`);
  });
});

test('a file is as good as a backend: a plan with its commitments, or a plan alone', (t) => {
  const data = folder(t);
  const commitment: Commitment = {
    id: 'c1',
    plan: 'AP_TST01',
    title: { en: 'A register' },
    milestones: [{ id: 'c1.1', title: { en: 'A law' }, endDate: '2021-06' }],
  };
  const whole: PlanExport = { plan: plan(), commitments: [commitment] };
  const both = file(data, 'whole.JSON', whole);
  const alone = file(data, 'plan.json', plan());
  const nowhere = join(data, 'no-backend');
  const run = (source: string, format: string) =>
    ogpKit('export', source, '--format', format, '--data', nowhere).out;
  assert.deepEqual(JSON.parse(run(both, 'json')), whole);
  assert.deepEqual(planFromCsv(run(both, 'csv')).value, whole);
  assert.match(run(both, 'icalendar'), /DTSTART;VALUE=DATE:20210630/);
  assert.match(run(both, 'commitments'), /A register/);
  assert.deepEqual(JSON.parse(run(alone, 'json')), { plan: plan(), commitments: [] });
  assert.ok(!existsSync(nowhere));
});

test('what cannot be exported is said, and nothing is written', (t) => {
  const data = folder(t);
  ogpKit('publish', file(data, 'plan.json', plan()), '--data', data);
  const out = join(data, 'out.json');
  const wrong = file(data, 'wrong.json', { plan: { ...plan(), titel: 1 }, commitments: [] });
  const cases: [number, string[], RegExp][] = [
    [1, ['AP_TST02', '--format', 'json'], /There is no plan AP_TST02 in .*There are: AP_TST01\./],
    [1, ['ap_tst01', '--format', 'json'], /There is no plan ap_tst01/],
    [1, ['AP_TST01', '--format', 'json', '--data', join(data, 'none')], /There are no plans in .*--data/],
    [1, [wrong, '--format', 'stratml'], /wrong\.json: \/plan\/titel: error: .*\nNothing was exported/],
    [1, [file(data, 'not.json', '{'), '--format', 'csv'], /not\.json: this is not JSON/],
    [2, [join(data, 'missing.json'), '--format', 'csv'], /missing\.json cannot be read/],
    [2, ['AP_TST01'], /required option '--format/],
    [2, ['AP_TST01', '--format', 'pdf'], /Allowed choices are json, csv/],
    [2, ['a b', '--format', 'json'], /An id has letters/],
    [2, ['AP_TST01', '--format', 'csv', '--separator', 'tab'], /Either comma or semicolon/],
    [2, ['AP_TST01', '--format', 'csv', '--language', 'sq'], /--language makes no difference to csv/],
    [2, ['AP_TST01', '--format', 'table', '--language', 'x'], /BCP 47/],
    [2, ['AP_TST01', '--format', 'stratml', '--url', 'ogp.example'], /Write a whole address/],
  ];
  for (const [code, words, message] of cases) {
    const all = ['export', ...words, '--out', out, ...(words.includes('--data') ? [] : ['--data', data])];
    const done = ogpKit(...all);
    assert.deepEqual([done.code, done.out], [code, ''], words.join(' '));
    assert.match(done.err, message);
    assert.doesNotMatch(done.err, /^ +at /m);
    assert.ok(!existsSync(out) && !existsSync(join(data, 'none')));
  }
});

test('a file that is there stays as it is without --force, and folders must be there and open', (t) => {
  const data = folder(t);
  ogpKit('publish', file(data, 'plan.json', plan()), '--data', data);
  const out = file(data, 'mine.txt', 'mine');
  const run = (...words: string[]) =>
    ogpKit('export', 'AP_TST01', '--format', 'json', '--data', data, ...words);
  const kept = run('--out', out);
  assert.deepEqual([kept.code, read(out)], [1, 'mine']);
  assert.match(kept.err, /is there already.*--force/);
  const forced = run('--out', out, '--force');
  assert.deepEqual([forced.code, forced.out, read(out)], [0, '', exported(data, 'AP_TST01', 'json')]);
  assert.match(forced.err, /^AP_TST01: written to .* as json, with 0 commitments\.\n$/);
  assert.match(run('--out', join(data, 'a', 'b.json')).err, /there is no such folder/);
  assert.match(run('--out', data, '--force').err, /it is a folder/);
  chmodSync(out, 0o444);
  // Whoever may do everything may write there, too.
  if (process.getuid?.() !== 0) assert.match(run('--out', out, '--force').err, /may not write there/);
});

const sources = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const mapping = fileURLToPath(new URL('../../core/scripts/sources/map.ts', import.meta.url));

test(
  'plans that the project was made from are taken along whole',
  { skip: existsSync(sources) ? false : 'the sources are not part of the project' },
  (t) => {
    const data = folder(t);
    const made = join(data, 'made');
    assert.equal(spawnSync(process.execPath, [mapping, sources, made], { encoding: 'utf8' }).status, 0);
    const json = (...names: string[]) => JSON.parse(read(join(made, ...names))) as unknown;
    const commitments = readdirSync(join(made, 'commitments')).map(
      (name) => json('commitments', name) as Commitment,
    );
    const albanian = parse('Plan', json('plans', 'AP_ALB05.json'));
    const own = commitments.filter((one) => one.plan === albanian.id);
    // The American plan itself is not among the sources.
    const american = { ...plan('AP_USA05'), policyAreas: [], organisations: [] };
    const others = commitments.filter((one) => one.plan === american.id);
    assert.ok(own.length > 0 && others.length > 0);
    for (const whole of [
      { plan: albanian, commitments: own },
      { plan: american, commitments: others },
    ]) {
      const source = file(data, `${whole.plan.id}.json`, whole);
      assert.equal(ogpKit('publish', source, '--data', data).code, 0);
      const back = JSON.parse(exported(data, whole.plan.id, 'json')) as PlanExport;
      assert.deepEqual(back.commitments, whole.commitments);
      assert.deepEqual(planFromCsv(exported(data, whole.plan.id, 'csv')), { value: back, refusals: [] });
      assert.match(exported(data, source, 'stratml'), starts['stratml']!);
    }
  },
);
