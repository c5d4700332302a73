import type { LaterMessages } from './later.messages.en.ts';

/** Shqip. */
export const laterSq: LaterMessages = {
  saved: (f, at) => `Drafti u ruajt në këtë pajisje në orën ${f.clock(at)}`,
  savedInMemory: 'Ky shfletues nuk ruan asgjë pasi largoheni nga faqja',
  notKept: 'Në këtë pajisje nuk ruhet asgjë',
  saving: 'Drafti po ruhet …',
  saveFailed: 'Drafti nuk u ruajt dot. Kopjojeni tekstin para se të largoheni.',
  forked: 'I njëjti draft është i hapur edhe në një skedë tjetër. Ajo që shkruani këtu ruhet si draft më vete.',
  doNotKeep: 'Mos e ruaj',
  keep: 'Ruaje',
  draftFound: (f, at) => `Keni nisur një ide më ${f.day(at)} në orën ${f.clock(at)}.`,
  draftHere: 'Ajo ruhet vetëm në këtë pajisje.',
  draftContinue: 'Vazhdoni me të',
  draftDelete: 'Fshijeni',

  wrong: (f, n) =>
    f.plural(n, { one: 'Një përgjigje kërkon vëmendjen tuaj', other: '# përgjigje kërkojnë vëmendjen tuaj' }),
  needSummary: 'Thoni cila është ideja juaj',
  needProblem: 'Thoni cilin problem do të ndihmonte të zgjidhej ideja juaj',
  needSolution: 'Thoni si do të ndihmonte ideja juaj për ta zgjidhur',
  needObjectiveImpact: 'Thoni çfarë duhet të arrijë ideja juaj',
  needPersonName: 'Shkruani emrin tuaj ose zgjidhni “Pa emër”',
  needOrganisationName: 'Shkruani emrin e organizatës',
  shorten: (f, n) =>
    f.plural(n, { one: 'Shkurtojeni përgjigjen me # shenjë', other: 'Shkurtojeni përgjigjen me # shenja' }),
  wrongAnswer: 'Kontrolloni këtë përgjigje',
  technologyAlone: 'Zgjidhni edhe një nga tri të parat, që teknologjia të vlejë.',

  check: 'Kontrolloni përgjigjet tuaja',
  change: 'Ndrysho',
  notGiven: 'nuk është dhënë',
  publicNote:
    'Përgjigjet tuaja do të jenë publike, të nënshkruara siç zgjodhët. Merrni një kod dëftese: me të mund ta ndiqni idenë dhe ta fshini.',
  send: 'Dërgojeni idenë',
  sending: 'Po dërgohet …',

  unconnected: 'Ky formular nuk mund të dërgojë: faqja nuk i ka thënë se ku (“api”). Ajo që shkruani ruhet.',
  noPlan: 'Ky formular nuk mund të dërgojë: faqja nuk i ka thënë për cilin plan (“plan”). Ajo që shkruani ruhet.',
  unread: 'Plani nuk u ngarkua dot. Gjithsesi mund të shkruani e të dërgoni: ideja juaj pret këtu derisa të rikthehet lidhja.',
  planUnknown: 'Plani për të cilin pyet ky formular nuk ekziston. Ju lutemi, njoftoni pronarin e faqes. Ajo që shkruani ruhet.',
  notTaken: 'Këtu nuk mblidhen ide. Ajo që shkruani ruhet.',
  again: 'Provoni përsëri',

  waitingOffline: 'Jeni pa internet.',
  waitingUnreachable: 'Serveri nuk arrihet dot.',
  waitingBusy: 'Serveri është i zënë.',
  waitingSafe:
    'Ideja juaj është e sigurt në këtë pajisje dhe dërgohet kur të rikthehet lidhja. Mund ta mbyllni faqen e të ktheheni më vonë.',
  waitingMemory:
    'Ideja juaj dërgohet kur të rikthehet lidhja. Mbajeni faqen hapur: ky shfletues nuk ruan asgjë pasi të largoheni.',
  waitingTitle: 'Ideja juaj është rrugës',
  waitingSince: (f, at) => `Në pritje që nga ${f.day(at)}, ${f.clock(at)}`,
  sendNow: 'Provo tani',
  your: 'Çfarë keni shkruar',

  refusedForbidden: 'Kjo faqe nuk mund të dërgojë ide atje. Ju lutemi, njoftoni pronarin e saj. Teksti juaj është ende këtu.',
  refusedClosed: 'Idetë nuk mblidhen më. Teksti juaj është ende këtu, që ta kopjoni.',
  refusedLarge: 'Ideja juaj është tepër e gjatë në tërësi. Shkurtoni përgjigjet më të gjata.',
  refusedOther: 'Serveri nuk e pranoi idenë tuaj. Teksti juaj është ende këtu. Provoni përsëri ose dërgojeni në një mënyrë tjetër.',
  prevented: 'Faqja e ndaloi dërgimin. Teksti juaj është ende këtu.',

  arrived: 'Ideja juaj mbërriti',
  code: 'Kodi i dëftesës suaj',
  codeWhy: 'Ruajeni: askush nuk mund t’jua japë përsëri. Ai mbetet në këtë pajisje derisa të ndani një ide tjetër.',
  received: (f, at) => `Marrë më ${f.day(at)} në orën ${f.clock(at)}`,
  ledger: (f, n) => `Shënimi ${f.number(n)} në regjistrin publik`,
  copy: 'Kopjojeni kodin',
  copied: 'U kopjua',
  copyFailed: 'Zgjidhni kodin dhe kopjojeni',
  print: 'Printojeni dëftesën',
  happens: 'Çfarë ndodh më pas',
  nextPublished: 'Publikohet: tani mund ta lexojë kushdo.',
  nextModerated: 'Kontrollohet për të dhëna vetjake para se të shfaqet.',
  nextJudged: 'Vlerësohet hapur, sipas kritereve të publikuara.',
  nextAnswered: 'Merr përgjigje publike. Çdo hap mund ta ndiqni me kodin tuaj, pa llogari.',
  nextAnsweredBy: (f, day) => `Merr përgjigje publike deri më ${f.day(day, 'UTC')}.`,
  follow: 'Ndiqeni idenë tuaj',
  read: 'Lexojeni siç u publikua',
  another: 'Ndani një ide tjetër',

  closed: (f, at, zone) => `Idetë për këtë plan u mbyllën më ${f.day(at, zone)}`,
  closedWhy: 'Çdo ide që mbërriti merr përgjigje publike.',
  opens: (f, at, zone) => `Idetë për këtë plan mund të dërgohen nga ${f.day(at, zone)}`,
  opensWhy: (f, at, zone) => `Nga ora ${f.clock(at, zone)} (${zone}).`,
  noCall: 'Për momentin nuk mblidhen ide për këtë plan',
};
