import type { Commitment, EntityName, Plan, PlanExport } from '@ogp-kit/core';
import { checkDocument } from '../validate/check-document.ts';
import { decideKind } from '../validate/decide-kind.ts';
import { FileFault, type FileIssue } from '../validate/file-issue.ts';
import { readDocument, type JsonDocument, type JsonText } from '../validate/json-document.ts';
import { rowsOfList } from '../validate/json-rows.ts';
import { walkJson } from '../validate/walk-json.ts';
import { inWords, type ReportLanguage } from '../validate/words.ts';
import type { ImportFormat, Reading } from './import-format.ts';
import { WholeFileFault } from './import-fault.ts';
import type { Taken } from './taken.ts';

const kinds = ['PlanExport', 'Plan', 'Commitment'] as const;
type Kind = (typeof kinds)[number];

function refused({ row, line, pointer, code, severity, message }: FileIssue): Taken {
  return {
    what: 'refusal',
    refusal: {
      ...(row !== undefined && { row }),
      ...(line !== undefined && { line }),
      ...(pointer !== undefined && { pointer }),
      code,
      severity,
      message,
    },
  };
}

/** What a document is; told by the members that only one of the three has. */
function kindOf(value: unknown): Kind {
  const members = Object(value) as Record<string, unknown>;
  if ('commitments' in members && 'plan' in members) return 'PlanExport';
  if ('milestones' in members && 'plan' in members) return 'Commitment';
  if ('member' in members) return 'Plan';
  const { kind } = decideKind(undefined, undefined, [value]);
  if (kinds.some((one) => one === kind)) return kind as Kind;
  throw new WholeFileFault('format-unclear', [kind]);
}

/** What the backend makes itself of the whole commitments is not part of the plan that is kept. */
export function withoutSummaries({ plan, commitments }: PlanExport): PlanExport {
  const whole = new Set(commitments.map(({ id }) => id.toLowerCase()));
  const { commitments: summaries, ...rest } = plan;
  const others = (summaries ?? []).filter(({ id }) => !whole.has(id.toLowerCase()));
  return { plan: others.length > 0 ? { ...rest, commitments: others } : rest, commitments };
}

function takenOf(kind: EntityName, value: unknown): Taken {
  if (kind === 'PlanExport') return { what: 'export', export: withoutSummaries(value as PlanExport) };
  if (kind === 'Plan') return { what: 'plan', plan: value as Plan, derived: false };
  return { what: 'commitment', commitment: value as Commitment };
}

function* documentTaken(document: JsonDocument, { language, plan }: Reading): Generator<Taken> {
  yield { what: 'row' };
  const kind = kindOf(document.value);
  const issues = checkDocument(document, { kind, language, sends: false });
  yield* issues.map(refused);
  if (issues.some(({ severity }) => severity === 'error')) return;
  const taken = takenOf(kind, document.value);
  const named =
    taken.what === 'commitment'
      ? taken.commitment.plan
      : taken.what === 'plan'
        ? taken.plan.id
        : (document.value as PlanExport).plan.id;
  if (plan !== undefined && plan !== named) throw new WholeFileFault('plan-differs', [named, plan]);
  yield taken;
}

async function* rowsTaken(rows: AsyncGenerator<JsonText>, reading: Reading): AsyncGenerator<Taken> {
  for await (const row of rows) {
    try {
      yield* documentTaken(readDocument(row), reading);
    } catch (error) {
      yield fileRefusal(error, reading.language);
    }
  }
}

function fileRefusal(error: unknown, language: ReportLanguage): Taken {
  if (!(error instanceof FileFault)) throw error;
  return refused(inWords(error.finding, language));
}

/** Documents of the model: a plan with its commitments, a plan, a commitment, a list of them, or one a line. */
export const jsonFormat: ImportFormat = {
  name: 'json',
  needsPlan: false,
  detect: ({ form }) => form !== 'table',
  async *read(file, reading) {
    if (file.form === 'table') throw new WholeFileFault('format-differs', ['json', file.form]);
    if (file.form === 'lines') {
      yield* rowsTaken(file.lines(), reading);
      return;
    }
    const text = await file.whole();
    if (/^\s*\[/.test(text)) {
      walkJson(text, {});
      yield* rowsTaken(rowsOfList(text), reading);
      return;
    }
    yield* documentTaken(readDocument({ text, origin: { line: 1, column: 1 } }), reading);
  },
};
