import { expect } from '@open-wc/testing';
import { formatOf } from './format.ts';

const plain = (text: string) => text.replace(/\s/g, ' ');

describe('numbers and dates', () => {
  it('are Albanian in a browser that has no Albanian', () => {
    const { number, day, clock } = formatOf('sq');
    expect(plain(number(12_345))).to.equal('12 345');
    expect(number(2000)).to.match(/^2\s?000$/);
    expect(
      Array.from({ length: 12 }, (_, month) => day(new Date(Date.UTC(2020, month, 7)), 'UTC')).join(', '),
    ).to.equal(
      '7 janar 2020, 7 shkurt 2020, 7 mars 2020, 7 prill 2020, 7 maj 2020, 7 qershor 2020, 7 korrik 2020, ' +
        '7 gusht 2020, 7 shtator 2020, 7 tetor 2020, 7 nëntor 2020, 7 dhjetor 2020',
    );
    expect(day('2020-11-30T22:30:00Z', 'Europe/Tirane')).to.equal('30 nëntor 2020');
    expect(clock('2020-11-30T22:59:00Z', 'Europe/Tirane')).to.equal('23:59');
  });

  it('are of UTC where the browser does not know the zone', () => {
    const { clock } = formatOf('en-GB');
    expect(clock('2020-11-30T22:59:00Z', 'Europe/Nowhere')).to.equal('22:59');
  });

  it('are English on an English page', () => {
    const { number, day } = formatOf('en-GB');
    expect(number(12_345)).to.equal('12,345');
    expect(day('2020-11-30', 'UTC')).to.equal('30 November 2020');
  });
});
