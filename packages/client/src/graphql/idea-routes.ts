import type { Idea, IdeaList } from '@ogp-kit/core/browser';
import { ideaInShort } from './idea-in-short.ts';
import { numberedPart } from './numbered-parts.ts';
import type { ReadRoute } from './read-only-backend.ts';

/** The ideas of a platform. */
export interface Ideas {
  /** All of a plan; undefined where there is no such plan. */
  list(plan: string): Promise<readonly Idea[] | undefined>;
  idea(id: string): Promise<Idea | undefined>;
}

const ideasInPart = 200;
const newestFirst = (a: Idea, b: Idea) => b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id);

/** The paths of the protocol that read ideas. */
export function ideaRoutes({ list, idea }: Ideas): ReadRoute[] {
  const part = async (plan: string, number?: number): Promise<IdeaList | undefined> => {
    const all = await list(plan);
    const found = all && numberedPart([...all].sort(newestFirst), 'ideas', ideasInPart, number);
    const root = number === undefined ? '../../' : '../../../';
    return found && { ...found, items: found.items.map((one) => ideaInShort(one, root)) };
  };
  return [
    [/^plans\/([^/]+)\/ideas\.json$/, (plan) => part(plan)],
    [/^plans\/([^/]+)\/ideas\/(\d{1,6})\.json$/, (plan, number) => part(plan, Number(number))],
    [/^ideas\/([^/]+)\.json$/, (id) => idea(id)],
  ];
}
