import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import vm from 'node:vm';
import { checkNewIdea } from '../src/check-new-idea.ts';
import { isOgpError, OgpValidationError } from '../src/errors.ts';
import { issueCodes, type Finding } from '../src/issue.ts';
import { formOfPattern } from '../src/messages/catalogue.ts';
import { describe as inWords, messageLanguages } from '../src/messages/describe.ts';
import { entities, type EntityName } from '../src/validate/entities.ts';
import { parseNewIdea, validateDiscovery, validateNewIdea } from '../src/validate/by-name.ts';
import { findingsOf, parse, validate } from '../src/validate/validate.ts';
import { placesOf, put } from './documents/places.ts';
import { Random, size } from './documents/random.ts';
import { schemas } from './documents/schemas.ts';
import { told } from './documents/told.ts';
import { Documents } from './documents/valid.ts';

const idea = {
  form: 'short',
  language: 'sq',
  author: { kind: 'anonymous' },
  answers: { summary: 'a', problem: 'b', objectiveImpact: 'c' },
};

describe('validate', () => {
  test('gives the value back, unchanged', () => {
    const result = validateNewIdea(idea);
    assert.ok(result.ok);
    assert.equal(result.value, idea);
    assert.deepEqual(result.issues, []);
  });

  test('a warning is told and refuses nothing', () => {
    const answers = { ...idea.answers, improves: [{ value: 'technology', prompts: [] }] };
    const result = validateNewIdea({ ...idea, answers });
    assert.ok(result.ok);
    assert.deepEqual(
      result.issues.map(({ code, severity }) => [code, severity]),
      [['technology-alone', 'warning']],
    );
  });

  test('unknown members are refused in what comes in, and can be ignored in answers', () => {
    const text = JSON.stringify({ ...idea, extra: 1, author: { kind: 'anonymous', 'a/b~': 1 } });
    const pointers = (options?: object) =>
      validateNewIdea(JSON.parse(text.replace('"extra"', '"__proto__":{"x":1},"extra"')), options)
        .issues.map(({ pointer }) => pointer)
        .sort();
    assert.deepEqual(pointers(), ['/__proto__', '/author/a~1b~0', '/extra']);
    assert.deepEqual(pointers({ unknownMembers: 'ignore' }), ['/__proto__']);
    assert.ok(validateNewIdea(JSON.parse(text), { unknownMembers: 'ignore' }).ok);
  });

  test('codes that a newer version may have are ignored with them, what no version has is not', () => {
    const discovery = {
      protocol: '1.7',
      title: { en: 'x' },
      languages: ['en'],
      reads: ['plans', 'snapshots'],
      writes: ['ideas', 'petitions'],
      links: {},
      limits: { body: 1, answer: 1, writesPerMinute: 1 },
      authentication: { guests: true },
      moderation: 'never',
    };
    const pointers = (value: object, unknownMembers?: 'ignore') =>
      validateDiscovery(value, { unknownMembers }).issues.map(({ pointer }) => pointer);
    assert.deepEqual(pointers(discovery), ['/reads/1', '/writes/1', '/moderation']);
    assert.deepEqual(pointers(discovery, 'ignore'), []);
    assert.deepEqual(pointers({ ...discovery, reads: [5], protocol: '2.0' }, 'ignore').sort(), [
      '/protocol',
      '/reads/0',
    ]);
    const { moderation: _, ...rest } = discovery;
    assert.deepEqual(pointers(rest, 'ignore'), ['/moderation']);
    const entry = { n: 1, previous: '0'.repeat(64), time: '2020-10-06T12:00:00Z', digest: 'a'.repeat(64) };
    assert.ok(validate('LedgerEntry', { ...entry, kind: 'petition' }, { unknownMembers: 'ignore' }).ok);
    assert.ok(!validate('LedgerEntry', { ...entry, kind: 'petition' }).ok);
  });

  test('a code that is ignored is there, and rules leave it alone', () => {
    const report = {
      id: 'r1',
      kind: 'status-report',
      commitment: 'AL0066',
      side: 'government',
      language: 'en',
      status: 'paused',
      state: 'published',
    };
    const response = {
      id: 'a1',
      plan: 'p1',
      scope: { ideas: ['i1'] },
      heard: { en: 'x' },
      response: { en: 'y' },
      decision: 'piloted',
    };
    const ignore = { unknownMembers: 'ignore' } as const;
    assert.deepEqual(validate('StatusReport', report, ignore).issues, []);
    assert.deepEqual(validate('ReasonedResponse', response, ignore).issues, []);
    // The value of a newer member is not looked at, whatever its members are called.
    assert.deepEqual(validate('StatusReport', { ...report, pause: { start: '2020-13' } }, ignore).issues, []);
  });

  test('wherever a newer code stands, ignoring it leads to no error', (t) => {
    const random = new Random(size(1).seed);
    let tried = 0;
    for (const [name, schema] of schemas) {
      const documents = new Documents(schema, random);
      for (const { keyword, steps } of placesOf(schema)) {
        if (keyword !== 'enum' || steps.some((step) => step === 'value')) continue;
        for (const code of ['newer', 'constructor', 'toString', '__proto__']) {
          const whole = documents.make(steps);
          const errors = () =>
            validate(name as EntityName, whole, { unknownMembers: 'ignore' })
              .issues.filter(({ severity }) => severity === 'error')
              .map((issue) => `${issue.pointer} ${issue.code}`);
          const before = errors();
          const pointer = put(whole, steps, code);
          const more = errors().filter((error) => !before.includes(error));
          assert.deepEqual(more, [], `${name} ${pointer} ${code}`);
          tried += 1;
        }
      }
    }
    t.diagnostic(`${tried} documents with a newer code`);
    assert.ok(tried > 500);
  });

  test('of a member that is there and faulty it is not said that it is missing', () => {
    const codes = (name: EntityName, value: object, member: string) =>
      told(validate(name, value).issues).filter((line) => line.startsWith(member) || line.startsWith(' '));
    const pattern = (member: string) => [`/${member} pattern`];
    assert.deepEqual(
      codes('Actor', { organisation: 'Ministry of Justice' }, '/organisation'),
      pattern('organisation'),
    );
    assert.deepEqual(codes('Evidence', { url: 'www.example.org' }, '/url'), pattern('url'));
    assert.deepEqual(codes('StatusReport', { status: 'paused' }, '/status'), ['/status not-in-list']);
    for (const [member, wrong] of Object.entries({
      text: '',
      challenges: 5,
      evidence: {},
      statusText: 'a\nb',
    })) {
      const found = codes('StatusReport', { side: 'irm', [member]: wrong }, ' ');
      assert.deepEqual(found, [], member);
    }
    assert.deepEqual(codes('ReasonedResponse', { decision: 'piloted' }, '/decision'), [
      '/decision not-in-list',
    ]);
    assert.deepEqual(
      codes('ReasonedResponse', { decision: 'deferred', reason: 'no money' }, '/reason'),
      pattern('reason'),
    );
    assert.deepEqual(codes('ReasonedResponse', { scope: { ideas: 'i1' } }, '/scope'), [
      '/scope/ideas type',
      ' decision-missing (warning)',
    ]);
    // Another fault of the same document does not hide that something is missing.
    assert.deepEqual(codes('Actor', { role: 'boss' }, '/role'), ['/role not-in-list', ' one-required']);
  });

  test('__proto__ is refused wherever it stands, and changes no prototype', () => {
    const plan = JSON.parse(
      '{"title":{"en":"x","__proto__":"y"},"list":[{"__proto__":{"polluted":1}}]}',
    ) as unknown;
    const pointers = validate('Plan', plan).issues.map(({ pointer }) => pointer);
    assert.ok(pointers.includes('/title/__proto__') && pointers.includes('/list/0/__proto__'));
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });

  test('half characters are refused with their pointer, in texts and names', () => {
    const half = {
      ...idea,
      answers: { ...idea.answers, summary: 'x\ud83d', problem: '\ude00y' },
      '\ud800': 1,
    };
    const issues = validateNewIdea(half).issues.filter(({ code }) => code === 'text-ill-formed');
    assert.deepEqual(issues.map(({ pointer }) => pointer).sort(), [
      '/answers/problem',
      '/answers/summary',
      '/\ud800',
    ]);
    assert.ok(validateNewIdea({ ...idea, answers: { ...idea.answers, summary: '😀' } }).ok);
  });

  test('lengths are counted in characters, not in halves of them', () => {
    const summary = '😀'.repeat(2000);
    assert.ok(validateNewIdea({ ...idea, answers: { ...idea.answers, summary } }).ok);
    const issues = validateNewIdea({ ...idea, answers: { ...idea.answers, summary: summary + 'x' } }).issues;
    assert.deepEqual(
      issues.map(({ pointer, code, expected }) => [pointer, code, expected]),
      [['/answers/summary', 'too-long', 2000]],
    );
  });

  test('of what is too long only that is told, however long it is', (t) => {
    const policyArea = 'ab' + '.a'.repeat(2_500_000);
    const expected = { pointer: '/policyArea', code: 'too-long', severity: 'error', expected: 64 };
    assert.deepEqual(findingsOf('NewIdea', { ...idea, policyArea }), [expected]);
    assert.deepEqual(checkNewIdea({ ...idea, policyArea }), [expected]);
    // And so for every other text that has a form.
    let texts = 0;
    for (const [name, schema] of schemas) {
      const documents = new Documents(schema, new Random(size(1).seed));
      for (const { keyword, schema: text, steps } of placesOf(schema)) {
        if (keyword !== 'maxLength' || text.pattern === undefined || steps.includes('value')) continue;
        const whole = documents.make(steps);
        const pointer = put(whole, steps, '\u0000'.repeat(Number(text.maxLength) + 1));
        const found = told(findingsOf(name as EntityName, whole)).filter((line) =>
          line.startsWith(`${pointer} `),
        );
        assert.deepEqual(found, [`${pointer} too-long`], name);
        texts += 1;
      }
    }
    t.diagnostic(`${texts} texts`);
    assert.ok(texts > 500);
  });

  test("people's hostile words are words", (t) => {
    const file = new URL('../../../../shared/data/hostile-text/dompurify-payloads.json', import.meta.url);
    if (!existsSync(file)) return t.diagnostic('the shared data is not here: nothing tried');
    const { payloads } = JSON.parse(readFileSync(file, 'utf8')) as { payloads: string[] };
    for (const summary of payloads) {
      const { issues } = validateNewIdea({ ...idea, answers: { ...idea.answers, summary } });
      assert.ok(
        issues.every(({ code }) => ['too-long', 'pattern', 'answer-required'].includes(code)),
        summary,
      );
    }
    return t.diagnostic(`${payloads.length} payloads`);
  });

  test('rules hold also for a document inside another', () => {
    const record = {
      kind: 'idea',
      answers: { summary: ' ', problem: 'b' },
      form: 'full',
      author: { kind: 'person' },
    };
    const codes = validate('Accepted', { record, code: '0'.repeat(20) + 'A' }).issues.map(
      ({ pointer, code }) => `${pointer} ${code}`,
    );
    for (const expected of [
      '/record/answers/summary answer-required',
      '/record/author/displayName name-required',
      '/code code-check-failed',
    ]) {
      assert.ok(codes.includes(expected), expected);
    }
  });

  test('however much is wrong, it is told soon', () => {
    const flood = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`m${i}`, i]));
    assert.equal(validateNewIdea({ ...idea, ...flood }).issues.length, 50_000);
  });
});

describe('parse', () => {
  test('throws the error family with everything in it', () => {
    assert.equal(parseNewIdea(idea), idea);
    try {
      parse('NewIdea', {}, { language: 'sq' });
      assert.fail('nothing was thrown');
    } catch (error) {
      assert.ok(isOgpError(error) && error instanceof OgpValidationError && error instanceof Error);
      assert.equal(error.name, 'OgpValidationError');
      assert.equal(error.code, 'invalid');
      assert.deepEqual(
        error.issues.map(({ pointer }) => pointer),
        ['/form', '/language', '/author', '/answers'],
      );
      assert.match(error.message, /\/form: Kjo mungon/);
    }
  });

  test('an error is known across realms, and keeps its cause', () => {
    const cause = new Error('below');
    const error = new OgpValidationError('No plan.', [], { cause });
    assert.equal(error.cause, cause);
    assert.ok(isOgpError(error));
    const foreign: unknown = vm.runInNewContext(
      `const e = new Error('x'); Object.defineProperty(e, Symbol.for('ogp-kit.error'), { value: true }); e`,
    );
    assert.ok(!(foreign instanceof Error) && isOgpError(foreign));
    for (const other of [null, undefined, 'x', {}, new Error('x')]) assert.ok(!isOgpError(other));
  });
});

describe('messages', () => {
  const limits: Record<string, Finding['expected'][]> = {
    type: ['string', 'integer', 'boolean', 'array', 'object'],
    'one-required': [['organisation', 'name']],
    'not-together': ['paragraph'],
    'sum-differs': ['20'],
    'outside-period': ['2022-12'],
    'positions-too-few': [5],
    'level-too-narrow': [[], ['policyGoal'], ['policyGoal', 'measure']],
    'too-short': [1, 2],
    'too-long': [1, 2000],
    'too-small': [1],
    'too-large': [1000],
    'too-few': [1, 2],
    'too-many': [1, 20],
    pattern: Object.keys(formOfPattern),
    'not-in-list': [['a'], ['a', 'b', 'c']],
    'dates-out-of-order': ['2020-10-06'],
    'prompt-of-other-value': [['newMeans']],
  };

  test('every code has words in every language, that say what would be right', () => {
    for (const language of messageLanguages) {
      for (const code of issueCodes) {
        for (const expected of limits[code] ?? [undefined]) {
          const finding: Finding = {
            pointer: '/x',
            code,
            severity: 'error',
            ...(expected !== undefined && { expected }),
          };
          const { message } = inWords(finding, language);
          assert.ok(message.length > 15 && message.endsWith('.'), message);
          assert.doesNotMatch(message, /undefined|NaN|\[object|\^/, message);
        }
      }
    }
  });

  test('no two languages say the same, and plurals are told apart', () => {
    const say = (code: Finding['code'], expected: number, language: string) =>
      inWords({ pointer: '', code, severity: 'error', expected }, language).message;
    assert.match(say('too-long', 2000, 'en'), /2,000 characters/);
    assert.match(say('too-short', 1, 'en'), /1 character\b(?!s)/);
    assert.match(say('too-long', 10_000, 'sq-AL'), /10\s000 shenja/);
    assert.match(say('too-short', 1, 'sq'), /1 shenjë/);
    assert.equal(say('required', 0, 'xx'), say('required', 0, 'en'));
    assert.equal(say('required', 0, 'constructor'), say('required', 0, 'en'));
    for (const code of issueCodes) assert.notEqual(say(code, 2, 'en'), say(code, 2, 'sq'));
  });

  test('every pattern of the model has words', () => {
    const patterns = new Set(
      JSON.stringify([...schemas.values()]).match(/(?<="pattern":)"(?:[^"\\]|\\.)*"/g),
    );
    assert.deepEqual(
      [...patterns].map((text) => JSON.parse(text) as string).sort(),
      Object.keys(formOfPattern).sort(),
    );
  });

  test('every entity tells its findings in words', () => {
    for (const name of Object.keys(entities) as EntityName[]) {
      const { issues } = validate(name, [], { language: 'sq' });
      assert.deepEqual(
        issues.map(({ pointer, code }) => [pointer, code]),
        [['', 'type']],
      );
    }
  });
});
