import type { ProblemTexts } from './texts.ts';

export const sq: ProblemTexts = {
  'request-malformed': {
    title: 'Kërkesa nuk lexohet dot',
    detail: 'Kjo nuk është HTTP e rregullt. Shikoni metodën, adresën, kreun Host dhe gjatësinë e trupit.',
  },
  'body-malformed': {
    title: 'Trupi i kërkesës nuk është JSON',
    detail: 'Dërgoni një dokument të vetëm JSON, të koduar në UTF-8.',
  },
  'key-missing': {
    title: 'Mungon çelësi',
    detail: 'Dërgoni kreun Idempotency-Key, që përsëritja e kërkesës të mos e dyfishojë atë.',
  },
  'key-malformed': {
    title: 'Çelësi nuk është i rregullt',
    detail: 'Idempotency-Key duhet të ketë 8 deri në 128 shenja ASCII të shtypshme.',
  },
  unauthenticated: {
    title: 'Dëshmia e hyrjes nuk pranohet',
    detail: ({ needed }) =>
      needed
        ? 'Për këtë duhet një dëshmi hyrjeje dhe nuk u dërgua asnjë. POST participants i jep një mysafirit.'
        : 'Ajo është e dëmtuar, ka skaduar, është shfuqizuar ose nuk është lëshuar këtu. Hyni sërish ose mos dërgoni asnjë.',
  },
  'role-missing': {
    title: 'Këtë mund ta bëjnë të tjerë',
    detail: ({ roles = [] }) =>
      roles.length > 0
        ? `Duhet një dëshmi hyrjeje me njërin nga këta role: ${roles.join(', ')}.`
        : 'Dëshmia e hyrjes është për një plan ose një fushë tjetër.',
  },
  'origin-not-allowed': {
    title: 'Kjo faqe interneti nuk mund të dërgojë kontribute këtu',
    detail: 'Pronari i këtij shërbimi nuk e ka në listë faqen nga e cila vjen kërkesa.',
  },
  'side-unknown': {
    title: 'Nuk është e qartë se cilës palë i përket ky raport',
    detail:
      'Kodi i hyrjes nuk tregon nëse flisni për qeverinë, për shoqërinë civile apo për IRM-në. Kërkojini një të tillë zotëruesit të këtij serveri.',
  },
  closed: {
    title: 'Kjo nuk është e hapur',
    detail: ({ document }) =>
      document
        ? 'Ky tekst nuk është tani i hapur për diskutim. Datat gjenden te dokumenti i tij.'
        : 'Ky plan nuk ka tani thirrje të hapur për kontribute të tilla. Datat gjenden te plani.',
  },
  'not-asked-for': {
    title: 'Kjo nuk kërkohet këtu',
    detail: 'Çfarë pranon teksti shkruhet te dokumenti i tij: shikoni `allow` dhe `voting` të paragrafit.',
  },
  'not-found': {
    title: 'Këtu nuk ka diçka të tillë',
    detail: 'Nën këtë adresë ose këtë kod nuk ruhet asgjë.',
  },
  'method-not-allowed': {
    title: 'Ky veprim nuk bëhet këtu',
    detail: ({ allow }) => `Kjo adresë pranon vetëm: ${allow ?? ''}.`,
  },
  'timed-out': {
    title: 'Kërkesa erdhi shumë ngadalë',
    detail: 'Lidhja u mbyll para se të mbërrinte e gjitha. Përsëriteni kërkesën me të njëjtin çelës.',
  },
  'key-in-use': {
    title: 'E njëjta kërkesë po përpunohet ende',
    detail: 'Kërkesa e parë me këtë çelës nuk ka ende përgjigje. Përsëriteni këtë pas pak.',
  },
  'version-changed': {
    title: 'Fjalët kanë ndryshuar',
    detail: 'Paragrafi thotë diçka tjetër në versionin më të ri. Lexojeni dhe mbani qëndrim për atë.',
  },
  'state-differs': {
    title: 'Kjo nuk bëhet me të siç është tani',
    detail: ({ possible = [] }) =>
      possible.length > 0
        ? `Kontributi është në një gjendje tjetër. Çfarë mund të bëhet me të: ${possible.join(', ')}.`
        : 'Kontributi është fshirë. Me të nuk mund të bëhet më asgjë.',
  },
  gone: {
    title: 'Kjo është fshirë',
    detail: 'Kontributi u fshi: nga autori me kodin e dëftesës, ose nga një moderator.',
  },
  'too-large': {
    title: 'Trupi i kërkesës është shumë i madh',
    detail: ({ limit }) => `Trupi mund të ketë më së shumti ${limit ?? 0} bajte.`,
  },
  'media-type': {
    title: 'Trupi i kërkesës është i një lloji tjetër',
    detail: 'Dërgoni JSON me Content-Type: application/json, në UTF-8 dhe të pangjeshur.',
  },
  'body-invalid': {
    title: 'Diçka duhet ndryshuar',
    detail: 'Çdo zë i errors tregon një pjesë të trupit dhe çfarë nuk shkon me të.',
  },
  'key-reused': {
    title: 'Çelësi i përket një kërkese tjetër',
    detail: 'Ky çelës u përdor për një kërkesë tjetër. Dërgojeni këtë me çelësin e vet.',
  },
  'rate-limited': {
    title: 'Shumë kërkesa',
    detail: ({ retryAfter }) =>
      `Nga kjo adresë rrjeti erdhën shumë kërkesa. Provoni sërish pas ${retryAfter ?? 1} s.`,
  },
  'head-too-large': {
    title: 'Adresa dhe krerët janë shumë të gjatë',
    detail:
      'Së bashku mund të kenë më së shumti 16 384 bajte. Dërgoni një adresë më të shkurtër ose më pak krerë.',
  },
  failed: {
    title: 'Diçka shkoi keq këtu',
    detail: 'Faji nuk është juaji. Përsëriteni kërkesën me të njëjtin çelës; asgjë nuk do të dyfishohet.',
  },
  unavailable: {
    title: 'Për momentin nuk mund të ruhet asgjë',
    detail: 'Përsëriteni kërkesën më vonë me të njëjtin çelës; asgjë nuk do të dyfishohet.',
  },
};
