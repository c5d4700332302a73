import type { IdeaAnswers } from '@ogp-kit/core';
import type { Activity, Commitment } from './facts.ts';
import type { Language } from './ideas.ts';

type Words = Omit<IdeaAnswers, 'improves'>;

/** An idea about an activity of the plan: the table's facts, our words around them. */
export function ofActivity(activity: Activity, language: Language): Words {
  const { number, leadInstitution: lead, startDate, endDate, measure, objective } = activity;
  return language === 'en'
    ? {
        summary: `Carry out activity ${number} in the open: ${activity.en}.`,
        problem: `The plan aims at “${objective.en}”. Between ${startDate} and ${endDate} nobody outside ${lead} can see how far this step has come.`,
        solution: `${lead} shows, for measure ${measure.number} (${measure.en}), every three months:\n– what was done,\n– what is late, and why.`,
        objectiveImpact: `By ${endDate} activity ${number} is finished, and everyone could follow it on the way.`,
        beneficiaries: 'Everyone who comes to a counter; people who live far from one most of all.',
        agencies: `${lead} in the lead, with the municipalities where the centres are.`,
      }
    : {
        summary: `Veprimtaria ${number} të zbatohet hapur: ${activity.sq}.`,
        problem: `Plani synon “${objective.sq}”. Nga ${startDate} deri më ${endDate} askush jashtë ${lead}-s nuk e sheh ku ka mbetur ky hap.`,
        solution: `${lead} të tregojë çdo tre muaj për masën ${measure.number} (${measure.sq}):\n– çfarë është bërë,\n– çfarë është vonuar dhe përse.`,
        objectiveImpact: `Deri më ${endDate} veprimtaria ${number} të ketë përfunduar, dhe çdokush ta ketë ndjekur gjatë rrugës.`,
        beneficiaries: 'Kushdo që vjen në sportel, sidomos ata që banojnë larg tij.',
        agencies: `${lead} në krye, bashkë me bashkitë ku ndodhen qendrat.`,
      };
}

/** The Albanian for what is stated in English only. */
const inAlbanian: Readonly<
  Record<string, { readonly what: string; readonly why: string; readonly who: string }>
> = {
  AL0066: {
    what: 'regjistri elektronik i pronarëve përfitues',
    why: 'Pas një shoqërie mund të fshihet një pronar që nuk duket, dhe të dhënat nuk mbahen në një regjistër të vetëm kombëtar.',
    who: 'Ministria e Financave dhe Ekonomisë, me Qendrën Kombëtare të Biznesit.',
  },
  AL0072: {
    what: 'të dhëna të kuptueshme për buxhetin në internet, që qytetarët të marrin pjesë',
    why: 'Raportet e buxhetit janë shkruar për ekspertë, ndaj pak veta e thonë fjalën e tyre kur ai planifikohet.',
    who: 'Ministria e Financave dhe Ekonomisë, me INSTAT-in, ministritë e linjës dhe shoqatat.',
  },
};

/** An idea about a commitment of the plan. */
export function ofCommitment(fact: Commitment, language: Language): Words {
  const { id, startDate, endDate } = fact;
  if (language === 'en') {
    return {
      summary: `${fact.title} (${id}): ${fact.shortTitle}.`,
      problem: `It belongs to “${fact.theme}”, and people without training cannot follow what comes of it.`,
      solution: `One page for ${id}, from ${startDate} to ${endDate}, with each milestone, who answers for it, and its state.`,
      objectiveImpact: `When the plan ends on ${endDate}, everyone can check what was promised against what was done.`,
      beneficiaries: `Whoever cares about ${fact.policyAreas.join(', ').toLowerCase()}.`,
      agencies: `${fact.leadInstitution}. ${fact.supportingInstitutions}`,
    };
  }
  const own = inAlbanian[id];
  if (!own) throw new Error(`${id} has no Albanian words yet`);
  return {
    summary: `Angazhimi ${id}: ${own.what}.`,
    problem: own.why,
    solution: `Një faqe për ${id}, nga ${startDate} deri më ${endDate}, ku çdo hap ka një përgjegjës dhe një gjendje.`,
    objectiveImpact: `Kur plani mbaron më ${endDate}, kushdo mund ta krahasojë premtimin me punën e bërë.`,
    beneficiaries: 'Qytetarët, bizneset e ndershme, gazetarët dhe shoqatat.',
    agencies: own.who,
  };
}
