/**
 * Maps the sources that the project was made from into the model, and says how much came of each.
 * `node packages/core/scripts/sources/map.ts FOLDER [OUT]`: reads FOLDER, writes documents to OUT where it is given.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EntityName } from '../../src/validate/entities.ts';
import { validate } from '../../src/validate/validate.ts';
import { albaniaCommitmentsFrom, type AlbaniaSource } from './albania-commitments.ts';
import { commentsFrom, documentFrom, type ConsultationSource } from './consultation.ts';
import { criteriaSetFrom, type CriteriaSource } from './criteria.ts';
import { planFrom, type PlanSource } from './plan.ts';
import { usCommitmentsFrom, usResponsesFrom, type UsResponseSource, type UsSource } from './us-plan.ts';

/** Everything that was mapped. */
export interface Mapped {
  plan: ReturnType<typeof planFrom>;
  criteria: ReturnType<typeof criteriaSetFrom>;
  albania: ReturnType<typeof albaniaCommitmentsFrom>;
  us: ReturnType<typeof usCommitmentsFrom>;
  responses: ReturnType<typeof usResponsesFrom>;
  document: ReturnType<typeof documentFrom>;
  comments: ReturnType<typeof commentsFrom>;
}

/** Reads and maps all sources of a folder. */
export function mapSources(folder: string): Mapped {
  const read = <T>(file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
  const extract = read<PlanSource & CriteriaSource>('seed-extract.json');
  const discussion = read<ConsultationSource>('discuto-ogp-strategy.json');
  return {
    plan: planFrom(extract),
    criteria: criteriaSetFrom(extract),
    albania: albaniaCommitmentsFrom(read<AlbaniaSource>('albania-2020-2022-commitments.json')),
    us: usCommitmentsFrom(read<UsSource>('us-nap5/commitments.json')),
    responses: usResponsesFrom(read<UsResponseSource>('us-nap5/reasoned-response.json')),
    document: documentFrom(discussion),
    comments: commentsFrom(discussion),
  };
}

/** The documents, each with its kind and the path that it has in the read tree. */
export function documentsOf(mapped: Mapped): { path: string; kind: EntityName; document: unknown }[] {
  const { plan, criteria, albania, us, responses, document, comments } = mapped;
  return [
    { path: `plans/${plan.id}.json`, kind: 'Plan', document: plan },
    { path: `criteria/${criteria.id}.json`, kind: 'CriteriaSet', document: criteria },
    ...[...albania, ...us].map((one) => ({
      path: `commitments/${one.id}.json`,
      kind: 'Commitment' as const,
      document: one,
    })),
    {
      path: 'plans/AP_USA05/responses.json',
      kind: 'ResponseRegister',
      document: { items: responses, received: responses.length, answered: responses.length },
    },
    { path: `documents/${document.id}.json`, kind: 'ConsultationDocument', document },
    {
      path: `documents/${document.id}/comments.json`,
      kind: 'CommentList',
      document: { items: comments, total: comments.length },
    },
  ];
}

if (import.meta.main) {
  const [folder = '', out] = process.argv.slice(2);
  for (const { path, kind, document } of documentsOf(mapSources(folder))) {
    const { ok, issues } = validate(kind, document);
    const errors = issues.filter(({ severity }) => severity === 'error');
    console.log(`${path} (${kind}): ${errors.length} errors, ${issues.length - errors.length} warnings`);
    for (const { pointer, message } of errors.slice(0, 10)) console.log(`  ${pointer}  ${message}`);
    if (!ok) process.exitCode = 1;
    if (!out) continue;
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), `${JSON.stringify(document, null, 2)}\n`);
  }
}
