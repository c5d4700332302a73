import { laterFormSq } from '../../contribution-form/later/later.messages.sq.ts';
import type { LaterMessages } from './later.messages.en.ts';

/** Shqip. */
export const words: LaterMessages = {
  ...laterFormSq,
  stepProblem: 'Problemi dhe zgjidhja juaj',
  stepEffect: 'Efekti',
  stepValues: 'Qeverisja e hapur',
  stepWho: 'Kush e zbaton, kush e propozon',

  problemTips: [
    'Një problem i shoqërisë, ekonomisë ose mjedisit.',
    'Diçka që verifikohet: një shifër, një vend.',
    'Çfarë ndodh nëse asgjë nuk ndryshon?',
  ],
  solution: 'Si do të ndihmonte për ta zgjidhur?',
  solutionHint: 'Thoni çfarë do të bëhej, mundësisht hap pas hapi.',
  solutionTips: ['Pse do të funksiononte këtu?', 'A ka funksionuar diku tjetër?'],
  objectiveImpact: 'Çfarë duhet të arrijë dhe çfarë do të ndryshonte?',
  objectiveImpactHint: 'Synimi kryesor dhe efekti nëse zbatohet plotësisht.',
  objectiveImpactTips: ['Një synim që kushdo mund ta verifikojë.', 'Sa pjesë e problemit do të zhdukej?'],
  beneficiaries: 'Kush do të përfitonte?',
  beneficiariesHint: 'Njerëz, vende, organizata. Afërsisht sa?',
  beneficiariesTips: [
    'Mendoni për ata që shpesh lihen jashtë: larg, me aftësi të kufizuara, me pak para ose kohë.',
  ],
  agencies: 'Kush duhet ta zbatojë?',
  agenciesHint: 'Ministri, bashki, organizata. Lëreni bosh nëse nuk e dini.',
  agenciesTips: ['Një institucion drejton, të tjerët ndihmojnë. Edhe shoqëria civile mund të marrë pjesë.'],
  area: 'Për cilën fushë politikash bëhet fjalë?',

  improves: 'Çfarë do të përmirësonte?',
  improvesHint: 'Zgjidhni gjithçka që i përshtatet. Secila hap disa më të sakta.',
  improvesTips: [
    'Hapja: njerëzit mund ta dinë.',
    'Pjesëmarrja: njerëzit thonë fjalën e tyre.',
    'Llogaridhënia: zyrtarët shpjegojnë dhe ndreqin.',
    'Teknologjia: mjet për këto, jo vlerë më vete.',
  ],
  accessToInformation: 'Hapja dhe e drejta e informimit',
  civicParticipation: 'Pjesëmarrja e njerëzve në vendimmarrje',
  publicAccountability: 'Llogaridhënia e zyrtarëve për atë që bëjnë',
  technology: 'Teknologjia në shërbim të këtyre',
  technologyHint: 'Vlen vetëm me një nga tri të parat.',
  technologyAlone: 'Zgjidhni edhe një nga tri të parat.',
  discloseMore: 'Publikohet më shumë informacion',
  improveQuality: 'Informacioni i publikuar është më i mirë',
  improveAccess: 'Informacioni gjendet më lehtë',
  enableRight: 'E drejta e informimit funksionon në praktikë',
  informDecisions: 'Njerëzit mund të ndikojnë në vendime',
  enableCivilSociety: 'Shoqëria civile mund të punojë më lirisht',
  holdAnswerable: 'Rregullat i detyrojnë zyrtarët të japin llogari publikisht',
  newMeans: 'Mjete të reja e bëjnë qeverisjen më të hapur',

  author: 'Si të nënshkruhet ideja juaj?',
  authorHint: 'Shfaqet publikisht bashkë me idenë.',
  authorTips: [
    'Një ide pa emër vlen njësoj.',
    'Nuk ju duhet llogari. Me kodin e dëftesës mund ta ndiqni idenë tuaj.',
  ],

  draftFound: (f, at) => `Keni nisur një ide më ${f.day(at)} në orën ${f.clock(at)}.`,

  summaryNeeded: 'Thoni cila është ideja juaj',
  problemNeeded: 'Thoni cilin problem do të ndihmonte të zgjidhte',
  solutionNeeded: 'Thoni si do të ndihmonte për ta zgjidhur',
  objectiveImpactNeeded: 'Thoni çfarë duhet të arrijë',

  send: 'Dërgojeni idenë',

  notTaken: 'Këtu nuk mblidhen ide. Ajo që shkruani ruhet.',

  waitingTitle: 'Ideja juaj është rrugës',
  waitingSafe:
    'Ideja juaj është e sigurt në këtë pajisje dhe dërgohet kur të kthehet lidhja. Mund ta mbyllni faqen.',
  waitingMemory: 'Ideja juaj dërgohet kur të kthehet lidhja. Mbajeni faqen hapur.',

  refusedClosed: 'Idetë nuk mblidhen më. Teksti juaj është ende këtu.',

  arrived: 'Ideja juaj mbërriti',
  codeWhy:
    'Ruajeni: askush nuk mund t’jua japë përsëri. Mbetet në këtë pajisje derisa të ndani një ide tjetër.',
  nextJudged: 'Vlerësohet hapur, sipas kritereve të publikuara.',
  follow: 'Ndiqeni idenë tuaj',
  another: 'Ndani një ide tjetër',

  closed: (f, at, zone) => `Idetë për këtë plan u mbyllën më ${f.day(at, zone)}`,
  closedWhy: 'Çdo ide që mbërriti merr përgjigje publike.',
  opens: (f, at, zone) => `Idetë për këtë plan mund të dërgohen nga ${f.day(at, zone)}`,
  noCall: 'Tani nuk mblidhen ide për këtë plan',
};
