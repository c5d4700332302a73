import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { validate } from '@ogp-kit/core';
import { MappingError, readMapping } from '../src/import/mapping/read-mapping.ts';
import { tableMappingSchema, type TableMapping } from '../src/import/mapping/table-mapping.ts';
import { planOfFile } from '../src/import/plan-file.ts';
import { csv, faultOf, importDesk, noSources, refusalsOf, sources } from './import-desk.ts';
import { workbook } from './workbook.ts';

interface UsCommitment {
  id: string;
  title: string;
  theme: string;
  text: string;
  milestones: { id: string; title: string; agencies: string[]; status: string; latestUpdate: string }[];
}

const mapping = (more: Partial<TableMapping>): TableMapping =>
  tableMappingSchema.parse({ rows: 'commitments', language: 'en', columns: {}, ...more });

const usMapping = {
  rows: 'commitments',
  language: 'en',
  plan: 'AP_USA05',
  source: 'Fifth plan of the United States',
  license: 'CC0-1.0',
  columns: {
    Commitment: 'ogpId',
    Title: 'title',
    Theme: 'theme',
    Text: 'description',
    Milestone: 'milestone.number',
    Deliverable: 'milestone.title',
    Agencies: { to: 'milestone.supporting', split: '|' },
    Status: { to: 'milestone.status', values: { 'In Progress': 'inProgress', Complete: 'complete' } },
  },
};

const usPlan = {
  id: 'AP_USA05',
  member: { name: { en: 'United States' }, slug: 'united-states', code: 'USA', level: 'national' },
  title: { en: 'Fifth Open Government National Action Plan' },
  number: 5,
  period: { startDate: '2022-12-01', endDate: '2024-12-31' },
  status: 'ended',
};

test('the plan of the United States as a table: 36 commitments, 70 milestones', { skip: noSources }, (t) => {
  const { put, report, written } = importDesk(t);
  const file = join(sources, 'data/us-nap5/commitments.json');
  const { commitments } = JSON.parse(readFileSync(file, 'utf8')) as { commitments: UsCommitment[] };
  const rows = commitments.flatMap(({ id, title, theme, text, milestones }) =>
    milestones.map((one, i) => [
      // As merged cells come: what belongs to the commitment stands in its first row only.
      ...(i === 0 ? [id, title, theme, text] : ['', '', '', '']),
      one.id,
      one.title,
      one.agencies.join('|'),
      one.status,
      one.latestUpdate,
    ]),
  );
  const bare = commitments.filter(({ milestones }) => milestones.length === 0);
  const all = [...rows, ...bare.map(({ id, title, theme, text }) => [id, title, theme, text])];
  const header = [
    'Commitment',
    'Title',
    'Theme',
    'Text',
    'Milestone',
    'Deliverable',
    'Agencies',
    'Status',
    'Update',
  ];
  put('us.csv', csv([header, ...all], ','));
  put('map.json', usMapping);
  put('us.json', usPlan);
  const words = ['us.csv', '--mapping', 'map.json', '--plan-file', 'us.json'];
  const { code, counts, refusals, leftOut, format } = report(...words, '--dry-run');
  assert.deepEqual([code, format, refusals], [0, 'mapped', []]);
  assert.deepEqual([counts['commitments'], counts['milestones']], [36, 70]);
  assert.deepEqual(leftOut.columns, [{ column: 'I', header: 'Update' }]);
  const whole = written(...words);
  assert.deepEqual(
    validate('PlanExport', whole).issues.filter(({ severity }) => severity === 'error'),
    [],
  );
  const [first] = whole.commitments;
  const [source] = commitments;
  assert.deepEqual(
    first!.milestones.map(({ id }) => id),
    source!.milestones.map(({ id }) => id),
  );
  assert.deepEqual([first!.milestones[0]!.status, first!.description], ['complete', { en: source!.text }]);
  const all36 = whole.commitments.flatMap(({ milestones }) => milestones.map(({ status }) => status));
  assert.equal(all36.filter((status) => status === 'inProgress').length, 36);
});

test('every kind of field is read, from CSV and XLSX', async (t) => {
  const { put, written } = importDesk(t);
  const header = [
    'Kodi',
    'Titulli',
    'Title',
    'Statusi',
    'Nis',
    'Mbaron',
    'Vlerat',
    'Përgjegjës',
    'Të tjerë',
    'Kosto',
    'Etiketat',
    'SDG',
    'Faqja',
    'Tjetër',
  ];
  const row = [
    'c1',
    'Regjistri',
    'The register',
    'në zbatim',
    '1/2/2020',
    'dhjetor 2022',
    'transparenca + technology',
    'MFE',
    'A + B',
    '1.250,5',
    'audits',
    '16 + 16.10',
    'https://example.org/a',
    'ruaje',
  ];
  put('m.json', {
    rows: 'commitments',
    language: 'sq',
    dayOrder: 'dmy',
    decimalMark: ',',
    currency: 'ALL',
    multiplier: 1000,
    keepOthers: true,
    columns: {
      Kodi: 'id',
      Titulli: 'title',
      Title: { to: 'title', language: 'en' },
      Statusi: { to: 'status', values: { 'Në zbatim': 'inProgress' } },
      Nis: 'startDate',
      Mbaron: 'endDate',
      Vlerat: { to: 'ogpValues', split: '+', values: { Transparenca: 'accessToInformation' } },
      Përgjegjës: 'leadInstitution',
      'Të tjerë': { to: 'supporting', split: '+' },
      Kosto: 'budget.indicativeCost',
      Etiketat: 'ogpTags',
      SDG: { to: 'sdgs', split: '+' },
      Faqja: 'ogpUrl',
    },
    constants: { template: 'ogp-2017' },
  });
  put('t.csv', csv([['Lista e angazhimeve'], [], header, row]));
  put('t.xlsx', workbook({ S: [header, row] }));
  for (const name of ['t.csv', 't.xlsx']) {
    const { commitments } = written(name, '--mapping', 'm.json', '--plan-file', 'plan.json');
    assert.deepEqual(commitments, [
      {
        id: 'c1',
        plan: 'AP_ALB05',
        title: { sq: 'Regjistri', en: 'The register' },
        status: 'inProgress',
        startDate: '2020-02-01',
        endDate: '2022-12',
        ogpValues: [
          { value: 'accessToInformation', relevant: true },
          { value: 'technology', relevant: true },
        ],
        leadInstitution: { name: { sq: 'MFE' }, role: 'lead' },
        supporting: [{ name: { sq: 'A' } }, { name: { sq: 'B' } }],
        budget: { indicativeCost: { amount: '1250.5', currency: 'ALL', multiplier: 1000 } },
        ogpTags: ['audits'],
        sdgs: ['16', '16.10'],
        ogpUrl: 'https://example.org/a',
        template: 'ogp-2017',
        milestones: [],
        provenance: { source: name, raw: { Tjetër: 'ruaje' } },
      },
    ]);
  }
});

test('rows that contradict, repeat or belong to nothing are refused by their place', async (t) => {
  const { put, look } = importDesk(t);
  const columns = {
    Id: 'id',
    Title: 'title',
    Milestone: 'milestone.title',
    Due: 'milestone.endDate',
    Status: 'milestone.status',
  };
  put(
    't.csv',
    csv([
      ['Id', 'Title', 'Milestone', 'Due', 'Status'],
      ['', '', 'of nobody'],
      ['c1', 'A', 'one', '2021', 'complete'],
      ['c1', 'B', 'two'],
      ['', '', 'three', '31.9.2021', 'done'],
      ['c2', '', 'one'],
      ['c1', 'A'],
      ['c 3', 'C'],
    ]),
  );
  const outcome = await look('t.csv', { mapping: mapping({ columns }), plan: 'p' });
  assert.deepEqual(refusalsOf(outcome), [
    'row 2 A id cell-needed',
    'row 4 B title row-differs',
    'row 5 D Due “31.9.2021” day-impossible',
    'row 5 E Status “done” code-unknown',
    'row 7 A “c1” id-repeated',
    'row 6 B Title required',
    'row 8 A Id pattern',
  ]);
});

test('what is wrong with a mapping is said with its place and what there is', async (t) => {
  const { put, path, run, look } = importDesk(t);
  const wrong = (content: string | object) => {
    put('m.json', content);
    try {
      readMapping(join(path, 'm.json'), 'en');
    } catch (error) {
      assert.ok(error instanceof MappingError);
      return error.message.replaceAll(`${path}/`, '').split('\n');
    }
    throw new Error('it was taken');
  };
  assert.deepEqual(
    wrong({ rows: 'rows', columns: { A: 'titel', B: { to: 'milestone.agency', spilt: ';' } }, extra: 1 }),
    [
      'm.json: /rows: This is not one of the known values. It must be commitments or items.',
      'm.json: /columns/B/spilt: No member of this name is known here. Remove it, or correct its name.',
      'm.json: /language: This is missing and must be given.',
      'm.json: /extra: No member of this name is known here. Remove it, or correct its name.',
    ],
  );
  assert.deepEqual(wrong({ rows: 'commitments', language: 'en', columns: { A: 'milestone.statuss' } }), [
    'm.json: /columns/A: “milestone.statuss” is no field. There is status or milestone.status.',
  ]);
  assert.match(wrong('{"rows": }')[0]!, /^m\.json:1:10: This cannot be read from here on\./);
  assert.match(wrong(Buffer.from('{"a": "\u00eb"}', 'latin1').toString('latin1'))[0]!, /m\.json/);
  put(
    't.csv',
    csv([
      ['A', 'B'],
      ['1', '2'],
    ]),
  );
  const columns = { A: 'id', C: 'title' };
  assert.equal(
    await faultOf(look('t.csv', { mapping: mapping({ columns }), plan: 'p' })),
    'mapping-column-missing',
  );
  put('m.json', { rows: 'commitments', language: 'en', columns });
  const { code, err } = run(['t.csv', '--mapping', 'm.json', '--dry-run']);
  assert.deepEqual(
    [code, err],
    [1, 't.csv: The mapping names a column “C”, which row 1 does not have. There is “A”, “B”.\n'],
  );
  put(
    't.csv',
    csv([
      ['A', 'C', 'C'],
      ['1', '2', '3'],
    ]),
  );
  assert.equal(
    await faultOf(look('t.csv', { mapping: mapping({ columns }), plan: 'p' })),
    'mapping-column-twice',
  );
});

test('the mapping file and the plan of the README are right', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const blocks = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map(
    ([, json = '']) => JSON.parse(json) as object,
  );
  const mappings = blocks.filter((block) => 'rows' in block);
  assert.equal(mappings.length, 1);
  tableMappingSchema.parse(mappings[0]);
  const plans = blocks.filter((block) => 'member' in block);
  assert.equal(plans.length, 1);
  assert.ok('plan' in planOfFile(plans[0], 'en'));
});
