import type { laterFormEn } from './later.messages.en.ts';

/** Shqip. */
export const laterFormSq: typeof laterFormEn = {
  stepYou: 'Kush jeni ju',
  stepReview: 'Kontrolloni dhe dërgoni',
  back: 'Prapa',

  areaNone: 'Nuk e di me siguri',
  person: 'Me emrin tim',
  organisation: 'Me emrin e një organizate',
  anonymous: 'Pa emër',
  personName: 'Emri juaj',
  organisationName: 'Emri i organizatës',

  saved: (f, at) => `Drafti u ruajt në këtë pajisje në orën ${f.clock(at)}`,
  savedInMemory: 'Ky shfletues nuk ruan asgjë pasi të largoheni',
  notKept: 'Në këtë pajisje nuk ruhet asgjë',
  saving: 'Drafti po ruhet …',
  saveFailed: 'Drafti nuk u ruajt. Kopjojeni tekstin para se të largoheni.',
  forked: 'Ky draft është i hapur edhe në një skedë tjetër. Ajo që shkruani këtu ruhet më vete.',
  doNotKeep: 'Mos e ruaj',
  keep: 'Ruaje',
  draftHere: 'Ruhet vetëm në këtë pajisje.',
  draftContinue: 'Vazhdoni me të',
  draftDelete: 'Fshijeni',

  wrong: (f, n) => f.plural(n, 'Një përgjigje kërkon vëmendjen tuaj', '# përgjigje kërkojnë vëmendjen tuaj'),
  personNameNeeded: 'Shkruani emrin tuaj ose zgjidhni “Pa emër”',
  organisationNameNeeded: 'Shkruani emrin e organizatës',
  shorten: (f, n) => f.plural(n, 'Shkurtojeni përgjigjen me # shenjë', 'Shkurtojeni përgjigjen me # shenja'),
  wrongAnswer: 'Kontrolloni këtë përgjigje',

  check: 'Kontrolloni përgjigjet tuaja',
  change: 'Ndrysho',
  notGiven: 'nuk është dhënë',
  publicNote:
    'Përgjigjet tuaja bëhen publike, të nënshkruara siç zgjodhët. Me kodin e dëftesës mund t’i ndiqni dhe t’i fshini.',
  sending: 'Po dërgohet …',

  unconnected: 'Ky formular nuk mund të dërgojë: faqja nuk thotë ku (“api”, “plan”). Ajo që shkruani ruhet.',
  unread:
    'Plani nuk u ngarkua. Mund të shkruani e të dërgoni: ajo që dërgoni pret këtu derisa të kthehet lidhja.',
  planUnknown:
    'Plani i këtij formulari nuk ekziston. Ju lutemi, njoftoni pronarin e faqes. Ajo që shkruani ruhet.',
  again: 'Provoni përsëri',

  waitingSince: (f, at) => `Në pritje që nga ${f.day(at)}, ${f.clock(at)}`,
  waitingOffline: 'Jeni pa internet.',
  waitingUnreachable: 'Serveri nuk arrihet.',
  waitingBusy: 'Serveri është i zënë.',
  your: 'Çfarë keni shkruar',

  refusedForbidden:
    'Nga kjo faqe nuk mund të dërgohet. Ju lutemi, njoftoni pronarin e saj. Teksti juaj është ende këtu.',
  refusedLarge: 'Teksti juaj është tepër i gjatë në tërësi. Shkurtoni përgjigjet më të gjata.',
  refusedOther: 'Teksti juaj nuk u pranua. Është ende këtu. Provoni përsëri ose dërgojeni ndryshe.',
  prevented: 'Faqja e ndaloi dërgimin. Teksti juaj është ende këtu.',

  code: 'Kodi i dëftesës suaj',
  received: (f, at) => `Marrë më ${f.day(at)} në orën ${f.clock(at)}`,
  ledger: (f, n) => `Shënimi ${f.number(n)} në regjistrin publik`,
  copy: 'Kopjojeni kodin',
  copied: 'U kopjua',
  copyFailed: 'Zgjidhni kodin dhe kopjojeni',
  print: 'Printojeni dëftesën',
  happens: 'Çfarë ndodh më pas',
  nextPublished: 'Publikohet: tani mund ta lexojë kushdo.',
  nextModerated: 'Kontrollohet për të dhëna vetjake para se të shfaqet.',
  nextAnswered: 'Përgjigja jepet publikisht. Ndiqeni çdo hap me kodin tuaj.',
  nextAnsweredBy: (f, day) => `Përgjigja jepet publikisht deri më ${f.day(day, 'UTC')}.`,
  read: 'Lexojeni siç u publikua',

  opensWhy: (f, at, zone) => `Nga ora ${f.clock(at, zone)} (${zone}).`,
};
