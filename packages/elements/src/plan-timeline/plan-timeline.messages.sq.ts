import { planSq } from '../plan-view/plan-view.messages.sq.ts';
import type { words as en } from './plan-timeline.messages.en.ts';

/** What the timeline says. */
export const words: typeof en = {
  ...planSq,
  making: 'Hartimi i planit',
  keeping: 'Zbatimi i tij',
  makingTitle: 'Si hartohet plani',
  keepingTitle: 'Si zbatohet plani',
  stages: (f, n) => f.plural(n, '# fazë', '# faza'),
  tasks: (f, n) => f.plural(n, '# detyrë', '# detyra'),
  events: (f, n) => f.plural(n, '# veprimtari', '# veprimtari'),
  todayIs: (_, day) => `Sot është ${day}.`,
  counts: (f, n, of) =>
    `${f.number(n)} nga ${f.plural(of, '# pikë kyçe e përfunduar', '# pika kyçe të përfunduara')}`,
  late: (f, n) => `${f.number(n)} me vonesë`,
  today: 'Sot',
  past: 'Ka kaluar',
  now: 'Tani',
  ahead: 'Më vonë',
  lateUntilToday: 'Me vonesë, deri sot',
  noDate: 'pa datë',
  noMaking: 'Ende nuk është treguar si hartohet ky plan.',
  noKeeping: 'Ende nuk është treguar çfarë premton ky plan.',
  otherEvents: 'Veprimtari të tjera',
  calls: 'Kur mund të merrni pjesë',
  reports: 'Raportet',
  people: (f, n) => f.plural(n, '# pjesëmarrës', '# pjesëmarrës'),
  calendar: 'Shto të gjitha datat në kalendarin tim',
  showAll: 'Shfaq të gjitha pikat kyçe',
};
