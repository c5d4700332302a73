/** That StratML is XML whatever people write, in the order that its schema asks for, and leaves out no promise. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import fc from 'fast-check';
import { stratml, stratmlWordsEn, stratmlWordsSq, type PlanExport } from '../src/index.ts';
import { soundExports } from './documents/plan-exports.ts';
import { commitments, plan } from './sample-documents.ts';

const namespace = 'urn:ISO:std:iso:17469:tech:xsd:stratml_core';
const english = { language: 'en', words: stratmlWordsEn };
const whole: PlanExport = { plan, commitments };

/** What may stand in what, in this order: `?` at most once, `*` any number, `+` at least once, else once. */
const order: Record<string, string> = {
  StrategicPlan: 'Name Description? OtherInformation? StrategicPlanCore AdministrativeInformation?',
  StrategicPlanCore: 'Organization* Vision? Mission? Value* Goal+',
  AdministrativeInformation: 'StartDate? EndDate? PublicationDate? Source? Submitter?',
  Organization: 'Name? Acronym? Identifier? Description? Stakeholder*',
  Value: 'Name? Description?',
  Goal: 'Name Description Identifier? SequenceIndicator? Stakeholder* OtherInformation? Objective*',
  Objective: 'Name? Description? Identifier? SequenceIndicator? Stakeholder* OtherInformation?',
  Stakeholder: 'Name Description?',
};

const childrenOf = (element: Element): Element[] =>
  [...element.childNodes].filter((node: Node): node is Element => node.nodeType === 1);

function read(xml: string): Element {
  const parser = new DOMParser({
    onError: (level, message) => {
      // The parser supposes that the file was read in a wrong encoding; here the character is meant.
      if (level === 'warning' && message.startsWith('Unicode replacement character')) return;
      throw new Error(`${level}: ${message}`);
    },
  });
  return parser.parseFromString(xml, 'text/xml').documentElement!;
}

function checked(xml: string): Element {
  const ids: string[] = [];
  const look = (element: Element) => {
    assert.equal(element.namespaceURI, namespace);
    const children = childrenOf(element);
    const name = element.localName ?? '';
    const allowed = order[name];
    if (allowed === undefined) assert.deepEqual(children, [], name);
    else {
      const form = allowed.replace(/\w+/g, '(?:$& )').replaceAll(/([?*+)]) /g, '$1');
      const names = children.map((child) => `${child.localName} `).join('');
      assert.match(names, new RegExp(`^${form}$`), name);
    }
    if (name === 'Identifier') {
      assert.match(element.textContent ?? '', /^[A-Za-z_][\w.-]*$/);
      ids.push(element.textContent ?? '');
    }
    if (name.endsWith('Date')) assert.match(element.textContent ?? '', /^\d{4}-\d\d-\d\d$/);
    children.forEach(look);
  };
  const root = read(xml);
  assert.equal(root.localName, 'StrategicPlan');
  look(root);
  assert.equal(new Set(ids).size, ids.length);
  return root;
}

const all = (root: Element, name: string): Element[] => [...root.getElementsByTagName(name)];
const text = (element: Element | undefined, name: string) =>
  childrenOf(element!).find((child) => child.localName === name)?.textContent;

describe('the sample', () => {
  const root = checked(
    stratml(whole, { ...english, published: '2021-01-15', url: 'https://ogp.example/plan?a=1&b=2' }),
  );

  test('has a goal for each policy area, and each commitment once', () => {
    assert.deepEqual(
      all(root, 'Goal').map((goal) => text(goal, 'Name')),
      plan.policyAreas.map(({ label }) => label['en']),
    );
    const objectives = all(root, 'Objective').map((objective) => text(objective, 'Identifier'));
    for (const { id } of commitments) {
      assert.equal(objectives.filter((one) => one === `commitment-${id}`).length, 1);
    }
    const became = (plan.items ?? []).filter(({ commitment }) => commitment !== undefined).length;
    assert.equal(objectives.length, commitments.length + (plan.items ?? []).length - became);
  });

  test('tells of a commitment who leads it, and its milestones in words', () => {
    const [first] = commitments;
    const objective = all(root, 'Objective').find(
      (one) => text(one, 'Identifier') === `commitment-${first!.id}`,
    )!;
    const [lead] = all(objective, 'Stakeholder');
    assert.equal(lead?.getAttribute('StakeholderTypeType'), 'Organization');
    assert.equal(text(lead, 'Description'), 'Lead');
    const told = text(objective, 'OtherInformation') ?? '';
    for (const { title } of first!.milestones) assert.ok(told.includes(title['en']!), title['en']);
  });

  test('has its dates and its address', () => {
    const [about] = all(root, 'AdministrativeInformation');
    assert.deepEqual(
      childrenOf(about!).map((one) => one.textContent),
      [plan.period.startDate, plan.period.endDate, '2021-01-15', 'https://ogp.example/plan?a=1&b=2'],
    );
  });

  test('speaks Albanian', () => {
    const albanian = checked(stratml(whole, { language: 'sq', words: stratmlWordsSq }));
    assert.equal(text(albanian, 'Name'), plan.title['sq']);
  });
});

test('a plan without its commitments has them in short, and one without anything a goal', () => {
  const short = checked(stratml({ plan, commitments: [] }, english));
  const ids = all(short, 'Objective').map((one) => text(one, 'Identifier'));
  for (const { id } of plan.commitments ?? []) assert.ok(ids.includes(`commitment-${id}`));
  const { items: _items, commitments: _commitments, ...rest } = plan;
  const bare = checked(stratml({ plan: { ...rest, policyAreas: [] }, commitments: [] }, english));
  assert.deepEqual(
    all(bare, 'Goal').map((goal) => text(goal, 'Name')),
    [plan.title['en']],
  );
});

test('whatever the rules allow becomes XML in that order, each thing with a name of its own', () => {
  fc.assert(
    fc.property(soundExports, (document) => {
      const root = checked(stratml(document, english));
      const told = all(root, 'Identifier').map(({ textContent }) => textContent);
      for (const { id } of document.commitments) assert.ok(told.includes(`commitment-${id}`));
    }),
    { numRuns: 60 },
  );
});

test('what XML cannot hold is replaced, and what means something to it is text', () => {
  const title = 'a\u0000\u0007\u001b\u007f\ud800\ufffe<b>&amp;]]>"\r\n\t😀';
  const root = checked(stratml({ plan: { ...plan, title: { en: title } }, commitments }, english));
  assert.equal(text(root, 'Name'), 'a���\u007f��<b>&amp;]]>"\r\n\t😀');
});
