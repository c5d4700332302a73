import { counted, either, listed } from './phrases.ts';
import type { SyntaxFault, ValidateWords } from './words.ts';

const or = either('sq');

const inLines = ([first, last]: readonly string[]) =>
  first === last ? `në rreshtin ${first}` : `në rreshtat ${first} dhe ${last}`;

const syntax: Readonly<Record<SyntaxFault, string>> = {
  comma: 'Para kësaj mungon një presje.',
  colon: 'Para kësaj mungojnë dy pikat, mes emrit dhe vlerës së tij.',
  name: 'Këtu duhet të jetë një emër në thonjëza të dyfishta. Ndoshta para tij ka një presje të tepërt.',
  value: 'Këtu duhet të jetë një vlerë. Ndoshta ka një presje të tepërt.',
  brace: 'Mungon një }: një objekt nuk është mbyllur.',
  bracket: 'Mungon një ]: një listë nuk është mbyllur.',
  end: 'Dokumenti ka mbaruar para kësaj. Hiqni ç’vjen pas tij, ose vendoseni në një rresht më vete të një skedari .jsonl.',
  comment: 'JSON nuk ka komente. Hiqeni këtë.',
  'text-end':
    'Ky tekst nuk mbaron në rreshtin e tij. Mungon një "; kalimi në rresht të ri brenda tekstit shkruhet \\n.',
  escape: 'Ky tekst ka një \\ që këtu s’do të thotë asgjë. Një e vetme shkruhet \\\\.',
  control: 'Ky tekst përmban një shenjë kontrolli. Tabulatori shkruhet \\t.',
  number: 'Ky nuk është numër i JSON. Shkruajeni si 12 ose 0.5, pa + dhe pa zero të tepërta përpara.',
  symbol: 'Kjo nuk është asnjë nga fjalët e JSON. Teksti dhe emrat vihen në thonjëza të dyfishta: "tekst".',
};

export const sq: ValidateWords = {
  faults: {
    'file-missing': () => 'Nuk ka skedar të tillë. Shihini emrin dhe dosjen.',
    'file-matches-none': () => 'Asnjë skedar nuk ka emër të kësaj forme. Shihini dosjen, si dhe * e ?.',
    'file-folder': () => 'Kjo është dosje. Jepni skedarët në të, si p.sh. dosja/*.json.',
    'file-unreadable': (code) =>
      `Kjo nuk lexohet dot (${String(code)}). A ka kjo llogari të drejtë ta lexojë?`,
    'file-too-large': (limit) =>
      `Është shumë i madh për t’u lexuar si një tekst JSON (më shumë se ${String(limit)} MB). Shkruani një dokument për rresht, si .jsonl, që mund të jetë sado i gjatë.`,
    'kind-unclear': (near) =>
      listed(near).length === 0
        ? 'Kjo nuk i ngjan asnjë dokumenti të modelit. Thoni me --as çfarë duhet të jetë.'
        : `Nuk është e qartë çfarë duhet të jetë kjo. Mund të jetë ${or(near)}. Thoni cila me --as.`,
    'kind-differs': (kinds) => {
      const [byPath, byContent] = listed(kinds);
      return `Sipas emrit dhe dosjes kjo është ${byPath}, sipas përmbajtjes ${byContent}. Zhvendoseni, ose thoni cila me --as.`;
    },
    'file-empty': () => 'Në këtë skedar nuk ka asgjë.',
    'file-packed': () =>
      'Ky është skedar i paketuar, si një fletë llogaritëse (.xlsx), jo tekst. Ruajeni si “CSV UTF-8” dhe kontrolloni atë.',
    'file-utf-16': () =>
      'Ky është në UTF-16, që Excel e quan “Unicode text”. Ruajeni në UTF-8; në Excel si “CSV UTF-8”.',
    'file-nul': () =>
      'Në këtë rresht ka një bajt NUL, që teksti nuk e ka. Ruajeni skedarin si tekst, në UTF-8.',
    'file-not-utf-8': () =>
      'Ky rresht nuk është në UTF-8. Ruajeni skedarin në UTF-8, që shkronjat si ë dhe ç të mbërrijnë siç janë.',
    'json-syntax': (fault) => `Nga këtu e tutje nuk lexohet dot. ${syntax[String(fault) as SyntaxFault]}`,
    'json-too-deep': (limit) =>
      `Këtu listat dhe objektet janë brenda njëra-tjetrës më shumë se ${String(limit)} herë. Asnjë dokument i modelit nuk ka nevojë as për një të dhjetën.`,
    'json-key-repeated': (lines) =>
      `Ky emër gjendet dy herë në objektin e tij, ${inLines(listed(lines))}. Vlen vetëm i fundit. Hiqni njërin.`,
    'documents-none': () => 'Në këtë skedar nuk ka asnjë dokument.',
    'csv-quote': () =>
      'Thonjëzat e këtij rreshti nuk çiftohen, prandaj nga këtu e tutje nuk lexohet dot asgjë. Vëreni qelizën në thonjëza dhe çdo thonjëz brenda saj shkruajeni dy herë: "".',
    'csv-row-too-long': () =>
      'Ky rresht nuk mbaron, prandaj nga këtu e tutje nuk lexohet dot asgjë. Kërkoni një thonjëz që nuk është mbyllur.',
    'csv-column-repeated': () => 'Dy kolona kanë këtë titull. Hiqni njërën ose ndreqjani emrin.',
    'csv-column-whole': (example) => `Kjo ka pjesë, dhe secila kërkon kolonën e vet, si ${String(example)}.`,
    'csv-cell-unnamed': () =>
      'Ky rresht ka një qelizë që s’ka titull sipër. Zbrazeni, ose jepini kolonës një titull.',
  },
  warning: (message) => `Vërejtje: ${message}`,
  line: (line) => `rreshti ${line}`,
  row: (row) => `rreshti ${row}`,
  allRight: 'në rregull',
  notChecked: 'i pakontrolluar',
  documents: counted('sq', 'dokument', 'dokumente'),
  errors: counted('sq', 'gabim', 'gabime'),
  warnings: counted('sq', 'vërejtje', 'vërejtje'),
  more: (count) => `… dhe ${counted('sq', 'tjetër', 'të tjera')(count)}; --all i tregon.`,
  files: counted('sq', 'skedar', 'skedarë'),
  filesWithErrors: counted('sq', 'me gabime', 'me gabime'),
  filesNotChecked: counted('sq', 'i pakontrolluar', 'të pakontrolluar'),
};
