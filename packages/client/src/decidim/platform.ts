import type { Kept } from '../graphql/kept.ts';
import type { Portion, Questions } from '../graphql/questions.ts';
import type { Selection } from '../graphql/selection.ts';
import * as selections from './selections.ts';
import {
  all,
  onPage,
  type ToldComment,
  type ToldComponent,
  type ToldPage,
  type ToldProcess,
  type ToldProposal,
  type ToldResult,
} from './told.ts';

/** A process whose ids are known. */
export type Process = ToldProcess & { id: string; slug: string };
/** A component whose id is known. */
export type Component = ToldComponent & { id: string };
/** A comment, and the one that it answers. */
export interface Remark {
  comment: ToldComment & { id: string };
  replyTo?: string;
}

/** Reads whole lists from a Decidim installation, and keeps them for a while. */
export interface Platform {
  processes(): Promise<Process[]>;
  process(name: selections.ProcessName): Promise<Process | undefined>;
  results(component: Component): Promise<(ToldResult & { id: string })[]>;
  proposals(component: Component): Promise<(ToldProposal & { id: string })[]>;
  proposal(component: Component, id: string): Promise<(ToldProposal & { id: string }) | undefined>;
  /** Ids of the components whose proposals are the paragraphs of a text. */
  texts(process: Process): Promise<ReadonlySet<string>>;
  remarks(component: Component, proposal: string): Promise<Remark[]>;
}

const hasId = <T extends { id?: unknown }>(one: T): one is T & { id: string } =>
  typeof one.id === 'string' || typeof one.id === 'number';
const whole = (process: ToldProcess): process is Process => hasId(process) && !!process.slug;
/** Of a process, the components of a type that have an id. */
export const componentsOf = (process: ToldProcess, type: 'Proposals' | 'Accountability'): Component[] =>
  all(process.components).filter((one): one is Component => one.__typename === type && hasId(one));

/** More pages than any list has: an end for a server that never says that it has come to one. */
const mostPages = 2000;

export function platform(questions: Questions, kept: Kept): Platform {
  const ask = <T>(kind: string, make: (portion: Portion) => Selection) => questions.ask<T>(kind, make);

  /** All of a list, page after page. Pages overlap where something was added meanwhile. */
  async function pages<T extends { id?: unknown }>(
    kind: string,
    select: (after: string | undefined, portion: Portion) => Selection,
    pageOf: (component: ToldComponent) => ToldPage<T> | null | undefined,
  ): Promise<(T & { id: string })[]> {
    const found = new Map<string, T & { id: string }>();
    const seen = new Set<string>();
    let after: string | undefined;
    for (let n = 0; n < mostPages; n++) {
      const { component } = await ask<{ component: ToldComponent }>(kind, (portion) =>
        select(after, portion),
      );
      const page = component && pageOf(component);
      for (const one of onPage(page)) if (hasId(one)) found.set(`${one.id}`, { ...one, id: `${one.id}` });
      const next = page?.pageInfo?.endCursor ?? undefined;
      if (!page?.pageInfo?.hasNextPage || next === undefined || seen.has(next)) break;
      seen.add((after = next));
    }
    return [...found.values()];
  }

  async function replies(
    component: Component,
    proposal: string,
    told: readonly ToldComment[],
    replyTo?: string,
  ) {
    const remarks: Remark[] = [];
    for (const one of told) {
      if (!hasId(one)) continue;
      const comment = { ...one, id: `${one.id}` };
      remarks.push({ comment, ...(replyTo !== undefined && { replyTo }) });
      // Decidim lets one ask for two levels at once; what lies deeper is asked for by its own comment.
      const below =
        comment.comments === undefined && comment.hasComments
          ? all(
              (await commentsOf(component, proposal, comment.id)).find(({ id }) => `${id}` === comment.id)
                ?.comments,
            )
          : all(comment.comments);
      remarks.push(...(await replies(component, proposal, below, comment.id)));
    }
    return remarks;
  }

  async function commentsOf(component: Component, proposal: string, only?: string): Promise<ToldComment[]> {
    const told = await ask<{ component: ToldComponent }>('comments', (portion) =>
      selections.comments(component.id, proposal, portion, only),
    );
    return all(told.component?.proposal?.comments);
  }

  return {
    processes: () =>
      kept.get('processes', async () => {
        const told = await ask<{ participatoryProcesses: ToldProcess[] }>('processes', selections.processes);
        return all(told.participatoryProcesses).filter(whole);
      }),
    process: (name) =>
      kept.get(`process ${JSON.stringify(name)}`, async () => {
        const told = await ask<{ participatoryProcess: ToldProcess }>('process', (portion) =>
          selections.process(name, portion),
        );
        const process = told.participatoryProcess;
        return process && whole(process) ? { ...process, id: `${process.id}` } : undefined;
      }),
    results: (component) =>
      kept.get(`results ${component.id}`, async () => {
        const listed = await pages(
          'results',
          (after, portion) => selections.results(component.id, after, portion),
          ({ results }) => results,
        );
        const known = new Set(listed.map(({ id }) => id));
        // Some versions list the results at the top only.
        for (const { children } of listed)
          for (const child of all(children)) {
            if (!hasId(child) || known.has(`${child.id}`)) continue;
            known.add(`${child.id}`);
            const told = await ask<{ component: ToldComponent }>('result', (portion) =>
              selections.oneResult(component.id, child.id, portion),
            );
            const result = told.component?.result;
            if (result && hasId(result)) listed.push({ ...result, id: `${result.id}` });
          }
        return listed;
      }),
    proposals: (component) =>
      kept.get(`proposals ${component.id}`, () =>
        pages(
          'proposals',
          (after, portion) => selections.proposals(component.id, after, portion),
          ({ proposals }) => proposals,
        ),
      ),
    proposal: (component, id) =>
      kept.get(`proposal ${component.id} ${id}`, async () => {
        const told = await ask<{ component: ToldComponent }>('proposal', (portion) =>
          selections.oneProposal(component.id, id, portion),
        );
        const proposal = told.component?.proposal;
        return proposal && hasId(proposal) ? { ...proposal, id: `${proposal.id}` } : undefined;
      }),
    texts: (process) =>
      kept.get(`texts ${process.id}`, async () => {
        const told = await ask<{ participatoryProcess: ToldProcess }>('texts', () =>
          selections.firstProposals({ slug: process.slug }),
        );
        const ofTexts = componentsOf(Object(told.participatoryProcess) as ToldProcess, 'Proposals').filter(
          ({ proposals }) => onPage(proposals).some(({ participatoryTextLevel }) => participatoryTextLevel),
        );
        return new Set(ofTexts.map(({ id }) => `${id}`));
      }),
    remarks: (component, proposal) =>
      kept.get(`remarks ${component.id} ${proposal}`, async () =>
        replies(component, proposal, await commentsOf(component, proposal)),
      ),
  };
}
