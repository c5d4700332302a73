import type { Comment } from '@ogp-kit/core/browser';
import type { Texts } from '../graphql/document-routes.ts';
import { ideaText } from '../graphql/documents.ts';
import { inLanguage } from '../graphql/fit.ts';
import type { Ideas } from '../graphql/idea-routes.ts';
import { ifThere } from '../graphql/if-there.ts';
import { comment } from './comment.ts';
import { componentsOf, type Component, type Platform, type Process } from './platform.ts';
import { isPlan } from './rooms.ts';
import type { Surroundings } from './surroundings.ts';
import { passages, placeIn, text } from './text.ts';

/** Where texts and comments are found. Also the discussion of an idea is one, by the idea's name. */
export function textRooms(
  platform: Platform,
  processes: () => Promise<Process[]>,
  ideas: Ideas,
  around: Surroundings,
): Texts {
  const { ids } = around;

  async function place(id: string): Promise<[Process, Component] | undefined> {
    const [kind, of, component] = ids.parts(id);
    const process =
      kind === 'text' && of && component ? await ifThere(platform.process({ id: of })) : undefined;
    if (!process || !isPlan(around, process)) return undefined;
    const found = componentsOf(process, 'Proposals').find((one) => `${one.id}` === component);
    return found && (await platform.texts(process)).has(component!) ? [process, found] : undefined;
  }

  /** The proposal that an idea is, in its component. */
  async function proposalOf(id: string) {
    const [, of, proposal] = ids.parts(id);
    const process = await platform.process({ id: of! });
    for (const component of process ? componentsOf(process, 'Proposals') : []) {
      const found = await ifThere(platform.proposal(component, proposal!));
      if (found) return { component, found };
    }
    return undefined;
  }

  async function commentsOnIdea(id: string): Promise<Comment[] | undefined> {
    const there = (await ideas.idea(id)) && (await proposalOf(id));
    if (!there) return undefined;
    const remarks = await platform.remarks(there.component, there.found.id);
    return remarks.map((one) => comment(one, { document: id }, around));
  }

  return {
    async list() {
      const found = await Promise.all(
        (await processes()).map(async (process) => {
          const texts = await platform.texts(process);
          const components = componentsOf(process, 'Proposals').filter(({ id }) => texts.has(`${id}`));
          return components.map((component) => text([], component, process, around));
        }),
      );
      return found.flat();
    },
    async document(id) {
      const there = await place(id);
      if (there) return text(await platform.proposals(there[1]), there[1], there[0], around);
      const idea = await ideas.idea(id);
      const comments = idea && (await commentsOnIdea(id));
      const of = comments && (await proposalOf(id));
      if (!idea || !comments || !of) return undefined;
      const { plan, language, answers, provenance } = idea;
      const said = passages(of.found.body).find(([one]) => one === language)?.[1] ?? [];
      const title = inLanguage(language, answers.summary);
      const page = provenance?.sourceUrl;
      return ideaText({ id, plan, title, language, page, ...(provenance && { provenance }) }, said, comments);
    },
    async comments(id) {
      const there = await place(id);
      if (!there) return commentsOnIdea(id);
      const [, component] = there;
      const proposals = (await platform.proposals(component)).filter(
        ({ totalCommentsCount }) => totalCommentsCount !== 0,
      );
      const found = await Promise.all(
        proposals.map(async (proposal) => {
          const at = placeIn(id, proposal, around);
          return (await platform.remarks(component, proposal.id)).map((one) => comment(one, at, around));
        }),
      );
      return found.flat();
    },
  };
}
