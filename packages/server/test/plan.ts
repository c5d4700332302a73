import type { NewIdea, Plan } from '@ogp-kit/core';

/** A plan with one call for ideas that has no end. */
export function plan(id = 'AP_TST01', calls: Plan['calls'] = [open]): Plan {
  return {
    id,
    member: {
      name: { en: 'Testland', sq: 'Vendi i provës' },
      slug: 'testland',
      code: 'TST',
      level: 'national',
    },
    title: { en: 'Action plan', sq: 'Plani i veprimit' },
    number: 1,
    period: { startDate: '2020-01-01', endDate: '2022-12-31' },
    status: 'drafting',
    policyAreas: [
      {
        id: 'services',
        number: 'I',
        label: { en: 'Public services' },
        components: [],
        leadInstitutions: ['agency'],
      },
    ],
    stages: [],
    organisations: [{ id: 'agency', name: { en: 'Agency for services' }, kind: 'public' }],
    calls,
  };
}

const open: Plan['calls'][number] = {
  kind: 'idea',
  opens: '2019-10-01T00:00:00Z',
  timeZone: 'Europe/Tirane',
};

/** An idea in the short form. */
export function idea(summary = 'A bus timetable that anybody can read'): NewIdea {
  return {
    form: 'short',
    language: 'en',
    author: { kind: 'anonymous' },
    policyArea: 'services',
    answers: {
      summary,
      problem: 'Nobody knows when the bus comes.',
      objectiveImpact: 'People reach the office in time.',
    },
  };
}
