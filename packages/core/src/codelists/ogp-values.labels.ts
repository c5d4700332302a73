import type { Codelist } from './codelist.ts';
import type { ImprovementPrompt, OgpValue } from './ogp-values.ts';

/** The Partnership's four values. */
export const ogpValueLabels: Codelist<OgpValue> = {
  source:
    'Open Government Partnership, values in the commitment template; Albania 2020–2022, idea form, question 6',
  labels: {
    accessToInformation: { en: 'Access to information', sq: 'E drejta e informimit' },
    civicParticipation: { en: 'Civic participation', sq: 'Pjesëmarrja qytetare' },
    publicAccountability: { en: 'Public accountability', sq: 'Llogaridhënia publike' },
    technology: {
      en: 'Technology and innovation for openness and accountability',
      sq: 'Teknologjia dhe inovacioni për hapje dhe llogaridhënie',
    },
  },
};

/** The eight effects that an idea can have on the values. */
export const improvementPromptLabels: Codelist<ImprovementPrompt> = {
  source: 'Albania 2020–2022, idea form, question 6 (in our own words)',
  labels: {
    discloseMore: { en: 'More information is made public', sq: 'Bëhet publik më shumë informacion' },
    improveQuality: {
      en: 'The information made public gets better',
      sq: 'Informacioni që bëhet publik përmirësohet',
    },
    improveAccess: {
      en: 'People reach public information more easily',
      sq: 'Njerëzit e gjejnë më lehtë informacionin publik',
    },
    enableRight: {
      en: 'The right to information can be exercised',
      sq: 'E drejta e informimit mund të ushtrohet',
    },
    informDecisions: {
      en: 'People can have a say in decisions, or are better able to',
      sq: 'Njerëzit mund të ndikojnë në vendime, ose aftësohen për këtë',
    },
    enableCivilSociety: {
      en: 'Civil society finds better conditions for its work',
      sq: 'Shoqëria civile gjen kushte më të mira për punën e saj',
    },
    holdAnswerable: {
      en: 'Officials have to answer in public for what they do',
      sq: 'Zyrtarët japin llogari publikisht për veprimet e tyre',
    },
    newMeans: {
      en: 'New means make public policy more open and accountable',
      sq: 'Mjete të reja e bëjnë politikëbërjen më të hapur dhe llogaridhënëse',
    },
  },
};
