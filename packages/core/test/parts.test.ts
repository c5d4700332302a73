/** That what must hold of a document holds also of each like it inside another, and the other way round. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { JsonSchema } from '../scripts/schemas.ts';
import type { IssueCode } from '../src/issue.ts';
import { valueAt } from '../src/rules/finding.ts';
import { entities, type EntityName } from '../src/validate/entities.ts';
import { findingsOf } from '../src/validate/validate.ts';
import { follow, partsOf, put, type Step } from './documents/places.ts';
import { Random, size } from './documents/random.ts';
import { schemas } from './documents/schemas.ts';
import { told } from './documents/told.ts';
import { Documents } from './documents/valid.ts';

const { seed } = size(1);
const name = { en: 'x' };
const nameless = { author: { kind: 'person' } };
const twice = { items: [{ id: 'a' }, { id: 'A' }], total: 2 };
const nobody = { leadInstitution: {} };
const lek = (amount: string) => ({ amount, currency: 'ALL', multiplier: 1 });
const budget = {
  indicativeCost: lek('3'),
  stateBudget: lek('1'),
  foreignFunding: lek('1'),
  financialGap: lek('2'),
};

/** Of each document that has rules, one that breaks them, and what is found; structure apart. */
const broken: Partial<Record<EntityName, [document: object, finding: string]>> = {
  Accepted: [{ code: '0'.repeat(20) + 'A' }, '/code code-check-failed'],
  Actor: [{}, ' one-required'],
  Assessment: [nameless, '/author/displayName name-required'],
  Author: [{ kind: 'person' }, '/displayName name-required'],
  Block: [{ text: { en: 'Yes' }, marks: [{ language: 'en', end: 4 }] }, '/marks/0/end too-large'],
  Budget: [budget, '/financialGap sum-differs (warning)'],
  Call: [{ timeZone: 'Foo/Bar' }, '/timeZone time-zone-unknown'],
  CodeRequest: [{ code: '0'.repeat(20) + 'A' }, '/code code-check-failed'],
  Comment: [{ body: ' ' }, '/body answer-required'],
  CommentList: [twice, '/items/1/id id-repeated'],
  Commitment: [{ milestones: [{ id: 'a' }, { id: 'A' }] }, '/milestones/1/id id-repeated'],
  ConsultationDocument: [{ timeZone: 'Foo/Bar' }, '/timeZone time-zone-unknown'],
  ConsultationDocumentList: [twice, '/items/1/id id-repeated'],
  ConsultationDocumentSummary: [{ timeZone: 'Foo/Bar' }, '/timeZone time-zone-unknown'],
  ConsultationExport: [
    { document: { id: 'a' }, comments: [{ document: 'b' }] },
    '/comments/0/document reference-unresolved',
  ],
  CriteriaGroup: [{ criteria: [{ key: 'a' }, { key: 'A' }] }, '/criteria/1/key id-repeated'],
  CriteriaSet: [{ groups: [{ key: 'a' }, { key: 'A' }] }, '/groups/1/key id-repeated'],
  CriteriaSetList: [twice, '/items/1/id id-repeated'],
  Evidence: [{}, ' one-required'],
  Idea: [{ form: 'full', answers: {} }, '/answers/solution answer-required'],
  IdeaAnswers: [{ improves: [{ value: 'technology', prompts: [] }] }, '/improves technology-alone (warning)'],
  IdeaList: [twice, '/items/1/id id-repeated'],
  Improvement: [{ value: 'technology', prompts: ['holdAnswerable'] }, '/prompts/0 prompt-of-other-value'],
  IrmAssessment: [
    { verifiable: 'no', potentialForResults: 'modest' },
    '/potentialForResults not-verifiable (warning)',
  ],
  KeyIssue: [{ issue: ' ' }, '/issue answer-required'],
  KeyIssues: [{ issues: [] }, '/issues answer-required'],
  KeyIssuesList: [twice, '/items/1/id id-repeated'],
  Mark: [{ kind: 'link' }, '/href required'],
  Milestone: [nobody, '/leadInstitution one-required'],
  ModerationAct: [{ act: 'hide' }, '/reason required'],
  NewAssessment: [nameless, '/author/displayName name-required'],
  NewAuthor: [{ kind: 'person' }, '/displayName name-required'],
  NewComment: [{ body: ' ' }, '/body answer-required'],
  NewIdea: [{ form: 'full', answers: {} }, '/answers/solution answer-required'],
  NewKeyIssues: [{ issues: [] }, '/issues answer-required'],
  NewModerationAct: [{ act: 'erase' }, '/reason required'],
  NewStatusReport: [{ text: ' ' }, ' one-required'],
  Plan: [{ stages: [{ id: 'a' }, { id: 'A' }] }, '/stages/1/id id-repeated'],
  PlanEvent: [{ organiser: {} }, '/organiser one-required'],
  PlanExport: [
    { plan: { id: 'a' }, commitments: [{ plan: 'b' }] },
    '/commitments/0/plan reference-unresolved',
  ],
  PlanItem: [nobody, '/leadInstitution one-required'],
  PlanList: [twice, '/items/1/id id-repeated'],
  PolicyArea: [{ components: [{ id: 'a' }, { id: 'A' }] }, '/components/1/id id-repeated'],
  PositionCounts: [{ agree: 3, neutral: 1, disagree: 0 }, ' positions-too-few (warning)'],
  ReasonedResponse: [{ scope: {} }, '/scope one-required (warning)'],
  Receipt: [
    { steps: [{ at: '2020-10-07T00:00:00Z' }, { at: '2020-10-06T00:00:00Z' }] },
    '/steps/1/at dates-out-of-order',
  ],
  ResponseRegister: [{ received: 1, answered: 2 }, '/answered too-large'],
  StatusReport: [{ text: ' ' }, ' one-required'],
};

/** Where a document of another kind stands in one, the shortest ways first. */
function placesOfParts(root: JsonSchema): [part: EntityName, steps: readonly Step[]][] {
  const places: [EntityName, readonly Step[]][] = [];
  const visit = (reference: JsonSchema, steps: readonly Step[]) => {
    const [schema, at] = follow(root, reference, '');
    const part = at.replace('/definitions/', '');
    if (Object.hasOwn(entities, part)) places.push([part as EntityName, steps]);
    for (const [member, inner] of Object.entries(schema.properties ?? {}))
      visit(inner, [...steps, { member }]);
    partsOf(schema).forEach((inner, union) => {
      visit(inner, [...steps, { union }]);
    });
    if (schema.items) visit(schema.items, [...steps, 'item']);
  };
  visit(root, []);
  return places;
}

describe('a rule of a part', () => {
  test('is broken by one document of each kind that has any', () => {
    const ruled = (Object.keys(entities) as EntityName[]).filter((one) => entities[one].rules.length > 0);
    assert.deepEqual(Object.keys(broken), ruled);
    for (const [one, [document, finding]] of Object.entries(broken)) {
      assert.ok(told(findingsOf(one as EntityName, document)).includes(finding), one);
    }
  });

  test('holds wherever the part stands', (t) => {
    let places = 0;
    for (const [container, schema] of schemas) {
      const documents = new Documents(schema, new Random(seed));
      for (const [part, steps] of placesOfParts(schema)) {
        const [document, finding] = broken[part] ?? [];
        if (!document || steps.length === 0) continue;
        // What tells the documents of a union apart must stay.
        const last = steps.at(-1);
        const kind = schemas.get(part)?.properties?.kind?.const;
        const whole = documents.make(steps);
        if (typeof last === 'object' && 'union' in last && steps.length === 1) continue;
        const pointer = put(whole, steps, kind === undefined ? document : { kind, ...document });
        const found = told(findingsOf(container as EntityName, whole));
        assert.ok(
          found.includes(pointer + finding),
          `${container} ${pointer}${finding}: ${found.join(', ')}`,
        );
        places += 1;
      }
    }
    t.diagnostic(
      `${Object.keys(broken).length} kinds of documents with rules, at ${places} places in others`,
    );
    assert.ok(places > 100);
  });

  test('is found in the part alone, too', (t) => {
    // Not what depends on other parts: references, what stands twice in a list, which form asks for an answer.
    const ofParts: IssueCode[] = [
      'time-zone-unknown',
      'name-required',
      'name-not-allowed',
      'one-required',
      'prompt-of-other-value',
      'not-together',
      'sum-differs',
      'currencies-differ',
      'not-verifiable',
      'decision-missing',
      'reason-missing',
      'technology-alone',
      'positions-too-few',
    ];
    let found = 0;
    for (const [container, schema] of schemas) {
      const documents = new Documents(schema, new Random(seed));
      const parts = placesOfParts(schema);
      for (let i = 0; i < 40; i++) {
        const [, towards] = parts[i % Math.max(1, parts.length)] ?? [];
        const whole = documents.make(towards);
        const findings = findingsOf(container as EntityName, whole);
        for (const [part, steps] of parts) {
          const keys = steps.filter((step) => typeof step === 'string' || !('union' in step));
          const shape = keys.map((step) =>
            step === 'item' ? '/\\d+' : `/${(step as { member: string }).member}`,
          );
          const inside = new RegExp(`^(${shape.join('')})(.*)$`);
          for (const { code, pointer } of findings.filter((finding) => ofParts.includes(finding.code))) {
            const [, at, rest] = inside.exec(pointer) ?? [];
            if (at === undefined || pointer === at) continue;
            const own = schemas.get(part)?.properties ?? {};
            // What is said of a part as a whole, or of its parts, is another's rule; of its own members it is its own.
            if (!Object.hasOwn(own, (rest ?? '').slice(1))) continue;
            const alone = findingsOf(part, valueAt(whole, at));
            const same = alone.some((finding) => finding.code === code && finding.pointer === rest);
            assert.ok(same, `${container}${pointer} ${code} is not found in ${part}`);
            found += 1;
          }
        }
      }
    }
    t.diagnostic(`${found} findings in parts`);
    assert.ok(found > 500);
  });
});

test('an actor without organisation and name is nobody also alone', () => {
  assert.deepEqual(told(findingsOf('Actor', { role: 'lead' })), [' one-required']);
  assert.deepEqual(told(findingsOf('Actor', { name })), []);
});
