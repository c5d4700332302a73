/** That things lie where plain arithmetic of dates puts them, whatever the dates. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { around, keepingSpan, monthStart, scaleOf, spanOf, stepSpan, type Step } from './timeline.ts';

const pad = (n: number) => String(n).padStart(2, '0');
const dates = fc
  .tuple(
    fc.integer({ min: 1990, max: 2060 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .chain(([year, month, day]) =>
    fc.constantFrom(`${year}`, `${year}-${pad(month)}`, `${year}-${pad(month)}-${pad(day)}`),
  );

/** How many days there are from the first of 1990, counted one by one. */
function countedTo(date: string, end: boolean): number {
  const walk = new Date(Date.UTC(1990, 0, 1));
  const before = (day: string) =>
    end ? day.slice(0, date.length) <= date : day.slice(0, date.length) < date;
  let days = 0;
  while (before(walk.toISOString().slice(0, 10))) {
    walk.setUTCDate(walk.getUTCDate() + 1);
    days++;
  }
  return days;
}

describe('days', () => {
  it('are those of the calendar, for days, months and years', () => {
    const begin = spanOf('1990')[0];
    fc.assert(
      fc.property(dates, (date) => {
        expect(spanOf(date).map((day) => day - begin)).to.deep.equal([
          countedTo(date, false),
          countedTo(date, true),
        ]);
      }),
      { numRuns: 30 },
    );
    const [from, to] = spanOf('2020-02');
    expect(to - from).to.equal(29);
  });

  it('of a step are known where one of its dates is, and never run backwards', () => {
    fc.assert(
      fc.property(fc.option(dates), fc.option(dates), (startDate, endDate) => {
        const span = stepSpan({ ...(startDate && { startDate }), ...(endDate && { endDate }) });
        expect(!span).to.equal(!startDate && !endDate);
        if (!span) return;
        expect(span[0]).to.be.below(span[1]);
        if (endDate) expect(span[1]).to.equal(spanOf(endDate)[1]);
      }),
    );
  });
});

describe('a scale', () => {
  it('holds all that it was made for, in order, in few whole columns', () => {
    fc.assert(
      fc.property(fc.array(dates, { minLength: 1, maxLength: 6 }), (all) => {
        const spans = all.map((date) => spanOf(date));
        const { at, span, columns, step } = scaleOf(around(spans)!);
        for (const [from, to] of spans) {
          expect(at(from)).to.be.within(0, 100);
          expect(at(to)).to.be.at.least(at(from));
          expect(from).to.be.at.least(span[0]);
          expect(to).to.be.at.most(span[1]);
          const exact = ((from - span[0]) / (span[1] - span[0])) * 100;
          expect(at(from)).to.be.closeTo(exact, 0.0051);
        }
        expect(columns.length).to.be.within(2, 27);
        columns.forEach((month, i) => i && expect(month - columns[i - 1]!).to.equal(step));
        expect([monthStart(columns[0]!), monthStart(columns.at(-1)!)]).to.deep.equal(span);
      }),
    );
  });

  it('goes as far as today for what is late, within bounds', () => {
    const step = (status?: string) => [{ endDate: '2020-12', status }] as unknown as Step[];
    const period = spanOf('2020');
    expect(keepingSpan(step('complete'), period, '2021-01-31')).to.deep.equal(period);
    expect(keepingSpan(step(), period, '2021-01-31')).to.deep.equal(spanOf('2020', '2021-01-31'));
    expect(keepingSpan(step(), period, '2031-01-31')).to.deep.equal([period[0], period[1] + 122]);
    expect(keepingSpan([], period, '2020-01-01')).to.equal(undefined);
  });
});
