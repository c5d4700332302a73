import { alternatives, counted, wordsOfPattern, type MessageCatalogue, type TextForm } from './catalogue.ts';

const characters = counted('sq', { one: 'shenjë', other: 'shenja' });
const items = counted('sq', { one: 'zë', other: 'zëra' });
const number = (expected: unknown) => new Intl.NumberFormat('sq').format(Number(expected));

const types: Readonly<Record<string, string>> = {
  string: 'tekst',
  integer: 'numër i plotë',
  boolean: 'true ose false',
  array: 'listë',
  object: 'objekt me fusha',
};

const forms: Readonly<Record<TextForm, string>> = {
  identifier: 'me shkronja, shifra, “-” dhe “_”, me nga një pikë ndërmjet, si AP_ALB05',
  link: 'adresë interneti që fillon me http:// ose https://, në ASCII',
  relativeLink: 'adresë në ASCII, pa hapësira',
  receiptCode: '21 shenja: shifra dhe shkronja të mëdha pa I, L, O dhe U, ku e fundit është shenjë kontrolli',
  time: 'kohë në UTC, si 2020-10-06T12:00:00Z',
  day: 'ditë, si 2020-10-06',
  partialDate: 'vit, muaj ose ditë, si 2020, 2020-10 ose 2020-10-06',
  timeZone: 'zonë kohore, si Europe/Tirane',
  languageTag: 'gjuhë, si sq ose en',
  plainLine: 'një rresht pa shenja kontrolli',
  plainText: 'tekst pa shenja kontrolli',
  hexadecimal: 'me shifra dhe shkronjat a deri në f, të vogla',
  protocolVersion: 'versioni 1 i protokollit, si 1.0',
  problemCode: 'me shkronja të vogla dhe “-”',
  token: 'me shkronja, shifra dhe . _ ~ + / = -',
  decimal: 'numër me shifra dhe pikë dhjetore, pa hapësira e presje, si 1250 ose 3.5',
  currency: 'monedhë me tri shkronja të mëdha, si ALL ose EUR',
  ogpId: 'dy deri në katër shkronja të mëdha dhe katër shifra, si AL0066',
  sdg: 'numri i një objektivi ose synimi, si 16 ose 16.10',
  emailAddress: 'adresë e-maili, si zyra@example.org',
};

export const sq: MessageCatalogue = {
  messages: {
    required: () => 'Kjo mungon dhe duhet dhënë.',
    type: (expected) =>
      `Lloji nuk është i duhuri. Duhet të jetë ${types[String(expected)] ?? String(expected)}.`,
    'too-short': (expected) => `Është shumë e shkurtër. Duhen të paktën ${characters(expected)}.`,
    'too-long': (expected) => `Është shumë e gjatë. Mund të ketë e shumta ${characters(expected)}.`,
    'too-small': (expected) => `Numri është shumë i vogël. Duhet të jetë ${number(expected)} ose më shumë.`,
    'too-large': (expected) => `Numri është shumë i madh. Duhet të jetë ${number(expected)} ose më pak.`,
    'too-few': (expected) => `Janë shumë pak. Duhet të ketë të paktën ${items(expected)}.`,
    'too-many': (expected) => `Janë shumë. Mund të ketë e shumta ${items(expected)}.`,
    pattern: (expected) => `Forma nuk është e duhura. Duhet të jetë ${wordsOfPattern(forms, expected)}.`,
    'not-in-list': (expected) =>
      `Nuk është një nga vlerat e njohura. Duhet të jetë ${alternatives('sq', expected)}.`,
    'unknown-member': () => 'Këtu nuk njihet asnjë fushë me këtë emër. Hiqeni ose ndreqjani emrin.',
    'date-impossible': () => 'Kjo datë ose orë nuk ekziston. Jepni një që gjendet në kalendar.',
    'dates-out-of-order': (expected) => `Është shumë herët. Nuk duhet të jetë para ${String(expected)}.`,
    'time-zone-unknown': () =>
      'Asnjë zonë kohore nuk e ka këtë emër. Jepni një nga baza IANA e zonave kohore, si Europe/Tirane.',
    'number-repeated': () => 'Ky numër gjendet më shumë se një herë në listë. Jepini secilit të vetin.',
    'id-repeated': () =>
      'Ky identifikues gjendet më shumë se një herë në listë, pa marrë parasysh shkronjat e mëdha. Jepini secilit të vetin.',
    'reference-unresolved': () =>
      'Kjo i referohet diçkaje që nuk gjendet. Jepni identifikuesin e një ekzistueseje.',
    'reference-circular': () =>
      'Kjo i përket vetvetes, drejtpërdrejt ose nëpërmjet të tjerave. Tregoni një tjetër mbi të, ose asnjë.',
    'text-ill-formed': () =>
      'Teksti përmban gjysmë shenje (surrogat të vetmuar). Dërgoni Unicode të rregullt.',
    'value-circular': () => 'Kjo përmban vetveten, gjë që nuk mund ta bëjë asnjë dokument. Hiqeni.',
    'answer-required': () => 'Kjo pyetje kërkon përgjigje. Shkruani të paktën një fjalë.',
    'name-required': () => 'Duhet një emër. Jepeni, ose kontribuoni në mënyrë anonime.',
    'name-not-allowed': () => 'Një kontribut anonim nuk mban emër. Hiqeni, ose mos zgjidhni anonim.',
    'value-repeated': () => 'Kjo është zgjedhur më shumë se një herë. Zgjidheni një herë.',
    'prompt-of-other-value': (expected) =>
      `Kjo i përket një vlere tjetër. Te vlera e zgjedhur mund të jetë ${alternatives('sq', expected)}.`,
    'technology-alone': () =>
      'Teknologjia është e vetmja vlerë e zgjedhur. Ajo vlen kur mbështet një vlerë tjetër: zgjidhni edhe atë.',
    'one-required': (expected) => `Këtu mungon diçka. Jepni ${alternatives('sq', expected)}.`,
    'not-together': (expected) =>
      `Kjo dhe “${String(expected)}” nuk mund të jepen bashkë. Hiqni njërën prej tyre.`,
    'sum-differs': (expected) =>
      `Shumat nuk përputhen: kostoja pa buxhetin e shtetit dhe financimin e huaj është ${String(expected)}. Shihini edhe një herë të katërta.`,
    'currencies-differ': () =>
      'Shumat janë në monedha të ndryshme, prandaj nuk mund të mblidhen. Jepini në një monedhë.',
    'outside-period': (expected) =>
      `Kjo bie jashtë periudhës së angazhimit, që ka si kufi ${String(expected)}. Shihini edhe një herë të dyja datat.`,
    'level-too-narrow': (expected) =>
      Array.isArray(expected) && expected.length === 0
        ? 'Një qëllim politike qëndron në krye. Hiqeni rreshtin që i është vënë sipër.'
        : `Kjo i përket një rreshti të një niveli më të gjerë. Jepni një të nivelit ${alternatives('sq', expected)}.`,
    'hash-differs': () =>
      'Kjo nuk është shuma kontrolluese (hash) e fjalëve të paragrafit. Llogariteni sërish, ose hiqeni.',
    'positions-too-few': (expected) =>
      `Me kaq pak qëndrime merret me mend kush ka cilin. Botoni sa janë duke filluar nga ${number(expected)}; deri atëherë lërini jashtë.`,
    'not-verifiable': () =>
      'Një angazhim që nuk verifikohet nuk vlerësohet më tej. Hiqeni këtë kod, ose ndreqni “verifiable”.',
    'decision-missing': () => 'Përgjigjja nuk jep vendim. Thoni çfarë u bë me kontributet.',
    'reason-missing': () => 'Përgjigjja nuk jep arsye për vendimin. Jepni një.',
    'code-check-failed': () => 'Ky kod dëftese ka gabim shtypi. Krahasojeni me dëftesën tuaj.',
  },
};
