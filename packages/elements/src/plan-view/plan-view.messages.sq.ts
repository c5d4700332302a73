import type { planEn } from './plan-view.messages.en.ts';

/** What all elements say that show a plan. */
export const planSq: typeof planEn = {
  loading: 'Një çast. Në linjë të ngadaltë mund të zgjasë.',
  unread: 'Kjo nuk u mor dot.',
  unknown: 'Kjo nuk gjendet në plan. Adresa mund të jetë e vjetër.',
  unusable: 'Ajo që erdhi nuk është plan. Njoftoni zotëruesin e kësaj faqeje.',
  unconnected: 'Faqja nuk tregon çfarë të shfaqet (“api”, “src”).',
  retry: 'Provo sërish',
  overdue: 'Me vonesë',
  unknownStatus: 'Askush nuk e ka thënë',
  period: (_, from, to) => `${from} – ${to}`,
  from: (_, date) => `nga ${date}`,
  until: (_, date) => `deri më ${date}`,
  daysLate: (f, n) => f.plural(n, '# ditë vonesë', '# ditë vonesë'),
  notGiven: 'pa të dhëna',
};
