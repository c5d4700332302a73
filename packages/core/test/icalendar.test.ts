/** That others read from a plan's calendar what the plan says, whatever its texts are. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {
  calendarWordsEn,
  calendarWordsSq,
  planCalendar,
  type Plan,
  type PlanCalendarOptions,
} from '../src/index.ts';
import { soundExports } from './documents/plan-exports.ts';
import { hostileText } from './hostile-comments.ts';
import { plan } from './sample-documents.ts';

const english = { language: 'en', words: calendarWordsEn };
const page = 'https://ogp.example/plan';

/** The entries by their names, as another's parser reads them; every line is looked at, too. */
function entriesOf(of: Plan, options: Partial<PlanCalendarOptions> = {}): Map<string, ICAL.Event> {
  const text = planCalendar(of, { ...english, ...options });
  assert.ok(text.endsWith('END:VCALENDAR\r\n'));
  for (const line of text.slice(0, -2).split('\r\n')) {
    assert.ok(Buffer.byteLength(line) <= 75, line);
    assert.doesNotMatch(line, /[\0-\x08\x0a-\x1f\x7f]|\ufffd/); // eslint-disable-line no-control-regex
  }
  const calendar = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const entries = new Map(events.map((event) => [event.uid.replace(/^.*?\/.*?\/|@.*$/g, ''), event]));
  assert.equal(entries.size, events.length, 'no name twice');
  return entries;
}

const days = (event: ICAL.Event | undefined) => [event?.startDate.toString(), event?.endDate.toString()];
const stage = (start: string, end: string): Plan => ({
  ...plan,
  stages: [{ id: 's', order: 1, title: { en: 'S' }, kind: 'drafting', periods: [{ start, end }], tasks: [] }],
});

describe('the sample', () => {
  const entries = entriesOf(plan, { url: page, remind: 7 });

  test('has each period, event and deadline', () => {
    const periods = plan.stages.flatMap((one) => one.periods.map((_, i) => `stage/${one.id}/${i + 1}`));
    const events = plan.events?.map(({ id }) => `event/${id}`) ?? [];
    const due = plan.commitments?.flatMap(({ id, milestones = [] }) => [
      `commitment/${id}`,
      ...milestones.map((milestone) => `milestone/${id}/${milestone.id}`),
    ]);
    const opens = plan.calls.map(({ kind }, i) => `call/${kind}/${i + 1}/opens`);
    assert.deepEqual([...entries.keys()].sort(), [...periods, ...events, ...opens, ...(due ?? [])].sort());
  });

  test('can be had in its two parts', () => {
    const making = [...entriesOf(plan, { parts: ['making'] }).keys()];
    const keeping = [...entriesOf(plan, { parts: ['keeping'] }).keys()];
    assert.ok(making.every((name) => /^(stage|event|call)/.test(name)));
    assert.ok(keeping.every((name) => /^(commitment|milestone)/.test(name)));
    assert.equal(making.length + keeping.length, entries.size);
  });

  test('says when something is due, of what, how far it is, and reminds of it', () => {
    const due = entries.get('milestone/AL0066/AL0066.2')!;
    assert.deepEqual(days(due), ['2021-12-31', '2022-01-01']);
    assert.match(due.description, /^Beneficial ownership register\n(.*\n)*Complete\n/);
    assert.equal(due.component.getFirstPropertyValue('url'), page);
    assert.equal(due.component.getFirstPropertyValue('categories'), 'Milestone due');
    const [alarm] = due.component.getAllSubcomponents('valarm');
    assert.equal(String(alarm?.getFirstPropertyValue('trigger')), '-P7D');
  });

  test('speaks the reader’s language, and says which where it has only others', () => {
    const albanian = entriesOf(plan, { language: 'sq', words: calendarWordsSq });
    assert.equal(albanian.get('stage/drafting/1')?.summary, 'Hartimi i projektplanit');
    const french = entriesOf(plan, { language: 'fr' }).get('stage/drafting/1');
    assert.equal(french?.component.getFirstProperty('summary')?.getParameter('language'), 'en');
  });

  test('is the same each time', () => {
    assert.equal(planCalendar(plan, english), planCalendar(structuredClone(plan), english));
  });
});

describe('a date', () => {
  test('that is a month or a year is all its days, and an end is the day after', () => {
    const of = (start: string, end: string) => days(entriesOf(stage(start, end)).get('stage/s/1'));
    assert.deepEqual(of('2020-02', '2020-02'), ['2020-02-01', '2020-03-01']);
    assert.deepEqual(of('2020', '2021'), ['2020-01-01', '2022-01-01']);
    assert.deepEqual(of('2020-12-31', '2020-12-31'), ['2020-12-31', '2021-01-01']);
    assert.deepEqual(of('9999-12', '9999-12-31'), ['9999-12-01', '9999-12-02']);
  });

  test('with hours has them in UTC; where only one of two is known, whole days', () => {
    const meeting = { id: 'm', title: { en: 'M' }, startDate: '2020-10-06' };
    const of = (hours: object) => {
      const event = entriesOf({ ...plan, events: [{ ...meeting, ...hours }] }).get('event/m');
      return [...days(event), event?.startDate.zone.tzid];
    };
    const start = '2020-10-06T08:00:00.5Z';
    assert.deepEqual(of({ start, end: '2020-10-06T10:00:00Z' }), [
      '2020-10-06T08:00:00Z',
      '2020-10-06T10:00:00Z',
      'UTC',
    ]);
    assert.deepEqual(of({ start, endDate: '2020-10-07' }).slice(0, 2), ['2020-10-06', '2020-10-08']);
  });

  test('of a call is the moment that it opens or closes, and the day of the answers', () => {
    const call = {
      kind: 'idea' as const,
      opens: '2020-10-06T08:00:00Z',
      closes: '2020-10-20T22:00:00Z',
      timeZone: 'Europe/Tirane',
      answersBy: '2020-12-01',
    };
    const entries = entriesOf({ ...plan, calls: [call] }, { remind: 2 });
    assert.equal(entries.get('call/idea/1/closes')?.startDate.toString(), '2020-10-20T22:00:00Z');
    assert.equal(entries.get('call/idea/1/closes')?.component.getAllSubcomponents('valarm').length, 1);
    assert.deepEqual(days(entries.get('call/idea/1/answered')), ['2020-12-01', '2020-12-02']);
  });
});

test('whatever a plan says, a calendar gives it back', () => {
  fc.assert(
    fc.property(soundExports, ({ plan: of }) => {
      entriesOf(of, { remind: 1 });
    }),
    { numRuns: 60 },
  );
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.string({ unit: 'grapheme', maxLength: 300 })), (text) => {
      const en = `x${text}`;
      const said = en.replace(/\r\n?/g, '\n').replace(/[\0-\x08\x0b-\x1f\x7f]/g, ''); // eslint-disable-line no-control-regex
      const event = { id: 'm', title: { en }, startDate: '2020-10-06', venue: { en } };
      const entry = entriesOf({ ...plan, events: [event] }).get('event/m');
      assert.equal(entry?.summary, said);
      assert.equal(entry?.location, said);
    }),
    { numRuns: 300 },
  );
});
