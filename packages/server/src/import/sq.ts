import { counted } from '../validate/phrases.ts';
import type { ImportWords } from './words.ts';

const or = new Intl.ListFormat('sq', { type: 'disjunction' });
const either = (expected: readonly string[]) => or.format(expected);
const write = (expected: readonly string[]) => (expected.length > 0 ? ` Shkruani ${either(expected)}.` : '');

const planFile =
  'një skedar si {"id": "AP_ALB06", "member": {"name": {"sq": "Shqipëria"}, "slug": "albania", "code": "ALB", "level": "national"}, "title": {"sq": "Plani i Veprimit 2023-2025"}, "number": 6, "period": {"startDate": "2023-01-01", "endDate": "2025-12-31"}, "status": "drafting"}';

export const sq: ImportWords = {
  cells: {
    'formula-error': (value) =>
      `“${value}” është ajo që tregon fleta llogaritëse kur një formulë nuk jep gjë. Ndreqeni formulën, ose shkruani vlerën.`,
    'cell-needed': () => 'Këtu nuk ka asgjë, dhe duhet të ketë.',
    'day-unreadable': (value) => `“${value}” nuk lexohet si ditë. Shkruajeni si 2021-02-28 ose 28.2.2021.`,
    'day-impossible': (value, expected) =>
      `“${value}” nuk është ditë e kalendarit.${write(expected) || ' Kërkoni një gabim shtypi.'}`,
    'day-ambiguous': (value, expected) =>
      `“${value}” mund të jetë dy ditë.${write(expected)} Me --day-order dmy ose mdy të gjitha ditët e skedarit lexohen në atë renditje.`,
    'amount-unreadable': (value) =>
      `“${value}” nuk lexohet si shumë. Shkruani vetëm shifra: 1250 ose 1250.5.`,
    'amount-ambiguous': (value, expected) =>
      `“${value}” mund të jetë dy shuma.${write(expected)} Me --decimal-mark të gjitha shumat e skedarit lexohen njëlloj.`,
    'amount-too-fine': (value) => `“${value}” ka më shumë se katër shifra pas presjes. Rrumbullakoseni.`,
    'unit-unknown': (value) =>
      `“${value}” është shumë, dhe askund nuk thuhet në cilën monedhë. Thojeni në titull, si “(në mijë lekë)”, ose në skedarin e përkimeve.`,
    'number-as-day': (value) =>
      `Fleta llogaritëse e ka bërë këtë numër ditë (${value}). Formatojeni kolonën si tekst dhe shkruajeni numrin përsëri.`,
    'number-unreadable': (value, expected) => `“${value}” nuk është numër rreshti.${write(expected)}`,
    'number-missing': (value) =>
      `Rreshti “${value}” nuk ka numër. Jepini një, si 1.1.2, ose bashkojeni me rreshtin sipër.`,
    'number-too-deep': (value) =>
      `“${value}” ka më shumë se tri pjesë. Objektivi ka një (1), masa dy (1.1), veprimtaria tri (1.1.1).`,
    'number-repeated': (value, [row]) =>
      `Numri ${value} gjendet edhe në rreshtin ${row}. Çdo rresht ka të vetin. Një qelizë me numër e jo me tekst e kthen 1.10 në 1.1.`,
    'number-parent': (value, [wider]) =>
      `Sipër nuk ka rresht ${wider}, të cilit i përket ${value}. Shtojeni, ose ndreqeni numrin.`,
    'code-unknown': (value, expected) =>
      `“${value}” nuk është nga fjalët e njohura. Duhet të jetë ${either(expected)}.`,
    'id-repeated': (value, [row]) =>
      `${value} gjendet edhe në rreshtin ${row}. Çdo angazhim ka rreshtin ose identifikuesin e vet.`,
    'row-differs': (_value, [row]) =>
      `Kjo nuk është ç’thotë rreshti ${row} për të njëjtin angazhim. Shkruani njëlloj në të dy, ose lëreni bosh këtu.`,
  },
  faults: {
    'encoding-unknown': ([label]) =>
      `Ky nuk është në ${label}. Ruajeni si “CSV UTF-8”, ose jepni kodimin me --encoding.`,
    'xlsx-old': () =>
      'Ky është libër i Excel-it para vitit 2007 (.xls), ose me fjalëkalim. Ruajeni si .xlsx pa fjalëkalim.',
    'xlsx-damaged': () =>
      'Ky libër është i dëmtuar, ose nuk është libër. Hapeni në një program llogaritës dhe ruajeni përsëri si .xlsx.',
    'xlsx-too-large': () =>
      'I shpaketuar, ky libër është më i madh se çdo plan (1 GB për fletë, 1.000 kolona). Ruajeni fletën si CSV.',
    'xlsx-xml': () =>
      'Ky libër përmban XML që asnjë program llogaritës nuk e shkruan. Hapeni në një të tillë dhe ruajeni përsëri si .xlsx.',
    'sheet-missing': ([name, ...names]) =>
      `Nuk ka fletë “${name}” që të mos jetë e fshehur. Ka ${either(names.map((one) => `“${one}”`))}.`,
    'sheet-empty': () => 'Asnjë fletë nuk ka gjë brenda.',
    'format-unclear': (headings) =>
      `Nuk është e qartë çfarë është kjo. Fillon me ${headings.map((one) => `“${one}”`).join(', ')}. Jepni formatin me --as, ose shpjegoni kolonat me --mapping.`,
    'format-differs': ([format, form]) =>
      `Kjo është ${form === 'table' ? 'tabelë' : 'JSON'} dhe nuk lexohet dot si ${format}.`,
    'headings-missing': ([format]) => `Titujt e ${format} nuk janë në këtë skedar.`,
    'mapping-needed': () => 'Shpjegoni kolonat me --mapping SKEDARI.',
    'mapping-column-missing': ([name, row, ...headers]) =>
      `Përkimet përmendin kolonën “${name}”, që rreshti ${row} nuk e ka. Ka ${headers
        .slice(0, 30)
        .map((one) => `“${one}”`)
        .join(', ')}.`,
    'mapping-column-twice': ([name]) => `Dy kolona quhen “${name}”. Jepini njërës emër tjetër.`,
    'plan-needed': () =>
      'Thoni cilit plan i përkasin rreshtat: --plan ID kur plani është te të dhënat, ose --plan-file SKEDARI.',
    'plan-unknown': ([id]) =>
      `Te të dhënat nuk ka plan ${id}. Publikojeni më parë, ose jepeni me --plan-file: ${planFile}.`,
    'plan-file-needed': ([id]) =>
      `Skedari që shkruhet e mban edhe planin. Jepeni ${id} me --plan-file: ${planFile}.`,
    'export-wrong': (lines) => `Plani me angazhimet nuk është në rregull: ${lines.join('; ')}.`,
    'plans-many': ([count]) =>
      `Në këtë skedar ka ${count} plane. Jepni njërin me --plan, ose le të mbarojë --out me .jsonl: një plan për rresht.`,
    'plan-differs': ([there, wanted]) => `Kjo i përket planit ${there}, jo ${wanted}.`,
    'items-too-many': ([limit]) => `Tabela e një plani ka më së shumti ${limit} rreshta.`,
    'commitments-too-many': ([limit]) => `Një plan ka më së shumti ${limit} angazhime.`,
  },
  fieldUnknown: (name, near) => `“${name}” nuk është fushë. Ka ${either(near)}.`,
  formats: {
    mapped: 'tabelë që e shpjegojnë përkimet',
    'ogp-database': 'baza e angazhimeve të OGP-së',
    'plan-csv': 'një plan i tërë si tabelë, siç e shkruan export',
    'plan-table': 'tabela e një plani',
    json: 'dokumente të modelit',
  },
  takenFor: (file, format, sheet) =>
    `${file}: u mor për: ${format}${sheet === undefined ? '' : `, fleta “${sheet}”`}`,
  row: (row) => `rreshti ${row}`,
  column: (letters, header) => `kolona ${letters}${header === '' ? '' : ` “${header}”`}`,
  line: (line) => `rreshti ${line}`,
  warning: (message) => `Vërejtje: ${message}`,
  rows: counted('sq', 'rresht', 'rreshta'),
  plans: counted('sq', 'plan', 'plane'),
  commitments: counted('sq', 'angazhim', 'angazhime'),
  milestones: counted('sq', 'pikë referimi', 'pika referimi'),
  levels: {
    policyGoal: counted('sq', 'qëllim i politikës', 'qëllime të politikës'),
    specificObjective: counted('sq', 'objektiv specifik', 'objektiva specifikë'),
    measure: counted('sq', 'masë', 'masa'),
    activity: counted('sq', 'veprimtari', 'veprimtari'),
  },
  assessments: counted('sq', 'vlerësim i IRM-së', 'vlerësime të IRM-së'),
  read: (counts) => `U lexuan: ${counts}`,
  refusals: counted('sq', 'refuzim', 'refuzime'),
  warnings: counted('sq', 'vërejtje', 'vërejtje'),
  more: (count) => `… dhe ${counted('sq', 'tjetër', 'të tjera')(count)}; --all i tregon.`,
  columnsLeftOut: (names) => `Kolona të papërdorura: ${names}`,
  rowsLeftOut: (rows) => `Rreshta jashtë tabelës: ${rows}`,
  sheetsLeftOut: (names) => `Fletë të palexuara: ${names}`,
  nothingTaken:
    'Nuk u mor asgjë. Ndreqeni skedarin dhe provoni përsëri, ose merrni atë që është në rregull me --partly.',
  restTaken: 'Ç’u refuzua nuk u mor; pjesa tjetër u mor.',
  nothingToTake: 'Nuk ka asgjë për të marrë.',
  dryRun: 'Nuk u shkrua asgjë: ishte vetëm provë.',
  done: {
    new: 'e re',
    changed: 'e ndryshuar',
    unchanged: 'e pandryshuar',
    kept: 'ishte aty, u la siç është',
  },
  inPlan: (plan, counts) => `${plan}: angazhime: ${counts}`,
  written: (file, counts) => `${file}: u shkrua: ${counts}`,
  unchangedFile: (file) => `${file}: i pandryshuar`,
};
