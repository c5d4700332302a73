import type { Commitment, NewIdea, NewKeyIssues, NewStatusReport, Plan } from '@ogp-kit/core';

/** A plan with a call for ideas and one for key issues that have no end. */
export function plan(id = 'AP_TST01', calls: Plan['calls'] = [call('idea'), call('key-issues')]): Plan {
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

/** A call that is open; other dates where they are given. */
export const call = (
  kind: Plan['calls'][number]['kind'],
  dates: { opens: string; closes?: string } = { opens: '2019-10-01T00:00:00Z' },
): Plan['calls'][number] => ({ kind, ...dates, timeZone: 'Europe/Tirane' });

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

/** Two issues, one with a reason. */
export function keyIssues(issue = 'The last bus leaves too early'): NewKeyIssues {
  return {
    language: 'en',
    author: { kind: 'anonymous' },
    policyArea: 'services',
    issues: [{ issue, why: 'Whoever works late cannot get home.' }, { issue: 'Counters close at noon' }],
  };
}

/** Each kind that can be sent: what paths call it, how ledger and receipt do, and a body of it with some words in it. */
export const kinds = [
  { collection: 'ideas', kind: 'idea', body: idea },
  { collection: 'key-issues', kind: 'key-issues', body: keyIssues },
] as const;

/** A commitment of that plan with two milestones. */
export function commitment(members: Partial<Commitment> = {}): Commitment {
  return {
    id: 'TST0001',
    ogpId: 'TST0001',
    plan: 'AP_TST01',
    localNumber: '1',
    title: { en: 'Timetables that anybody can read', sq: 'Orare që i lexon kushdo' },
    policyAreas: ['services'],
    leadInstitution: { organisation: 'agency', role: 'lead' },
    milestones: [
      { id: 'TST0001.1', number: '1', title: { en: 'A list of all stops' }, endDate: '2020-12' },
      { id: 'TST0001.2', number: '2', title: { en: 'Timetables at all stops' }, endDate: '2021-12' },
    ],
    ...members,
  };
}

/** What somebody reports on it. */
export function statusReport(members: Partial<NewStatusReport> = {}): NewStatusReport {
  return {
    language: 'en',
    author: { kind: 'organisation', displayName: 'Agency for services' },
    status: 'limited',
    text: 'Half of the stops are on the list.',
    evidence: [{ url: 'https://www.agency.example/stops' }],
    date: '2021-03',
    ...members,
  };
}
