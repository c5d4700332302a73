import { expect } from '@open-wc/testing';
import { languageName } from './language-name.ts';
import { weekday } from './weekday.ts';

const week = Array.from({ length: 7 }, (_, i) => new Date(Date.UTC(2020, 10, 29 + i, 22, 59)));

describe('a day of the week', () => {
  it('is Albanian in a browser that has no Albanian', () => {
    expect(week.map((day) => weekday('sq', day, 'Europe/Tirane')).join(', ')).to.equal(
      'e diel, e hënë, e martë, e mërkurë, e enjte, e premte, e shtunë',
    );
  });

  it('is that of the zone', () => {
    expect(weekday('en-GB', '2020-11-29T23:30:00Z', 'Europe/Tirane')).to.equal('Monday');
    expect(weekday('en-GB', '2020-11-29T23:30:00Z', 'UTC')).to.equal('Sunday');
    expect(weekday('en-GB', '2020-11-29T23:30:00Z', 'Europe/Nowhere')).to.equal('Sunday');
  });
});

describe('the name of a language', () => {
  it('is its own, with a capital; the tag where there is none', () => {
    expect(languageName('fr', 'en')).to.equal('Français');
    expect(languageName('sq', 'en')).to.equal('Shqip');
    expect(languageName('no language', 'en')).to.equal('no language');
  });
});
