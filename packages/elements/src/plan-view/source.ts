import { fetchJson, OgpError, type Reader } from '@ogp-kit/client/read';
import type { Commitment, Idea, Plan, PlanExport } from '@ogp-kit/core/browser';

/** Where a plan and its commitments are read from: a backend, or one file. */
export interface Source {
  /** @param id Where the source itself is not of one plan. */
  plan(id?: string): Promise<Plan>;
  /** Without an id the only one that there is. */
  commitment(id: string | undefined): Promise<Commitment>;
  idea(id: string): Promise<Idea>;
  /** The commitments whole, where the plan came with them. */
  readonly commitments?: readonly Commitment[] | undefined;
}

const missing = (what: string): never => {
  throw new OgpError({ code: 'not-found', message: `There is no ${what}` });
};

/** A document at an address, which may be relative to the page. */
export const readFrom = async (address: string): Promise<unknown> =>
  (await fetchJson(new URL(address, document.baseURI)))[0];

/** What a backend has of a plan. */
export function ofReader(read: Reader['read'], plan: string | undefined): Source {
  const from = (folder: string) => async (id: string | undefined) =>
    read(`${folder}/${encodeURIComponent(id ?? missing(`id for ${folder}`))}.json`) as never;
  return {
    plan: (id = plan) => from('plans')(id),
    commitment: from('commitments'),
    idea: from('ideas'),
  };
}

/** What one file has: a plan, a plan with its commitments, or a commitment. */
export function ofFile(file: unknown): Source {
  const { plan, commitments, milestones } = Object(file) as Partial<PlanExport & Commitment>;
  // A commitment names its plan; an export has it.
  const whole = Object(plan) === plan;
  const only = (whole ? plan : file) as Plan;
  const wholes = whole ? (commitments ?? []) : Array.isArray(milestones) ? [file as Commitment] : [];
  const { stages } = Object(only) as Partial<Plan>;
  const isPlan = Array.isArray(stages);
  if (!isPlan && !wholes[0])
    throw new OgpError({ code: 'not-a-backend', message: 'Neither a plan nor a commitment' });
  const isNamed = (id: string | undefined) => (one: Commitment) =>
    (id ?? one.id) === one.id || id!.toUpperCase() === one.ogpId;
  return {
    plan: async () => (isPlan ? only : missing('plan')),
    commitment: async (id) => wholes.find(isNamed(id)) ?? missing(`commitment ${id}`),
    idea: async (id) => missing(`idea ${id}`),
    commitments: whole ? wholes : undefined,
  };
}
