import type { Commitment } from '../model/commitment.ts';

/** The members that the template's questions of 2017 to 2021 fill. */
export type CommitmentAnswers = Pick<Commitment, 'problem' | 'solution' | 'contribution'>;

/** In their order; the last one ends the answer before it. */
const questions = [
  ['problem', 'What is the public problem that the commitment will address?'],
  ['solution', 'What is the commitment?'],
  ['contribution', 'How will the commitment contribute to solving the public problem?'],
  [undefined, 'Why is this commitment relevant to OGP values?'],
] as const;

/** The answers in a commitment's full text, each verbatim between two of the template's questions. */
export function answersIn(fullText: string): CommitmentAnswers {
  const places = questions.map(([member, question]) => ({
    member,
    question,
    at: fullText.indexOf(question),
  }));
  if (places.some(({ at }) => at < 0)) return {};
  const found = places.flatMap(({ member, question, at }, i) => {
    const text = fullText.slice(at + question.length, places[i + 1]?.at).trim();
    return member && text ? [[member, { en: text }]] : [];
  });
  return Object.fromEntries(found) as CommitmentAnswers;
}
