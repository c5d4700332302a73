import { planSq } from '../plan-view/plan-view.messages.sq.ts';
import type { words as en } from './plan-table.messages.en.ts';

/** What the table says. */
export const words: typeof en = {
  ...planSq,
  money: 'Paratë',
  noMoney: 'nuk jepen shuma',
  thousand: 'mijë',
  million: 'milionë',
  ALL: 'lekë',
  indicativeCost: 'Kostoja',
  stateBudget: 'Buxheti i shtetit',
  foreignFunding: 'Financimi i huaj',
  financialGap: 'Ende pa financim',
  caption: 'Objektiva, masa dhe veprimtari, me institucionet, datat dhe paratë',
  number: 'Nr.',
  line: 'Objektivi, masa, veprimtaria',
  institutions: 'Institucionet',
  with: 'bashkë me',
  start: 'Fillimi',
  end: 'Mbarimi',
  unit: (_, unit) => `Paratë në ${unit}.`,
  left: 'Ajo që plani e lë bosh shënohet “pa të dhëna”. Nuk llogaritet kurrë si zero.',
  whole: (_, line) => `${line} në tërësi`,
  commitment: 'Angazhimi',
  leave: (_, amount) => `nga të tjerat mbetet ${amount}`,
  total: 'Gjithsej',
  all: 'Gjithçka që është dhënë',
  given: (f, n, of) => `dhënë ${f.number(n)} nga ${f.number(of)}`,
  noTotal: 'nuk mblidhet',
  noPrice: 'Shuma e përgjithshme nuk është çmimi i planit.',
  noCost: (f, n, of) =>
    f.plural(
      of,
      `Për ${f.number(n)} nga # rresht nuk është dhënë kosto.`,
      `Për ${f.number(n)} nga # rreshta nuk është dhënë kosto.`,
    ),
  notAdded: 'Ajo që jepet për një rresht që ka të tjerë nën vete tregohet aty dhe nuk mblidhet.',
  mixed: 'Shumat në monedha të ndryshme nuk mblidhen.',
  gaps: (f, n) =>
    f.plural(
      n,
      'Në # rresht “ende pa financim” nuk është sa mbetet nga shumat e tjera. Tregohet siç e jep plani.',
      'Në # rreshta “ende pa financim” nuk është sa mbetet nga shumat e tjera. Tregohet siç e jep plani.',
    ),
  noTable: 'Ky plan ende nuk ka tabelë.',
  noLines: 'Tabela e planit nuk ka rreshta për këtë fushë.',
};
