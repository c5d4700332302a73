import type { Commitment, Plan } from '@ogp-kit/core/browser';
import type { Ideas } from '../graphql/idea-routes.ts';
import { ifThere } from '../graphql/if-there.ts';
import { idea } from './idea.ts';
import { commitmentsOf, plan } from './plan.ts';
import { componentsOf, type Component, type Platform, type Process } from './platform.ts';
import { slugOf, type Surroundings } from './surroundings.ts';
import { areas } from './taxonomy.ts';

/** Where plans, commitments and ideas are found. */
export interface Rooms {
  /** The processes that are plans. */
  processes(): Promise<Process[]>;
  plans: {
    plan(id: string): Promise<Plan | undefined>;
    commitment(id: string): Promise<Commitment | undefined>;
  };
  ideas: Ideas;
}

/** Whether a process is one of those that are plans. */
export const isPlan = ({ options }: Surroundings, { slug }: Process): boolean =>
  !options.plans || Object.hasOwn(options.plans, slug);

export function rooms(platform: Platform, around: Surroundings): Rooms {
  const { options, ids } = around;

  const bySlug = async (slug: string) => {
    const found = await ifThere(platform.process({ slug }));
    return found && isPlan(around, found) ? found : undefined;
  };
  const byId = async (id: string) => {
    const found = await ifThere(platform.process({ id }));
    return found && isPlan(around, found) ? found : undefined;
  };
  const lists = async <T>(components: readonly Component[], read: (one: Component) => Promise<T[]>) =>
    (await Promise.all(components.map(read))).flat();
  const results = (process: Process) => lists(componentsOf(process, 'Accountability'), platform.results);

  /** Proposals that are no paragraphs. */
  async function proposals(process: Process) {
    const texts = await platform.texts(process);
    const others = componentsOf(process, 'Proposals').filter(({ id }) => !texts.has(`${id}`));
    return lists(others, platform.proposals);
  }

  /** The policy areas of a process, numbered as they are met: first by results, then by ideas. */
  async function areasOf(process: Process) {
    const found = areas(options, ids);
    if (options.taxonomies?.policyAreas?.length)
      for (const one of [...(await results(process)), ...(await proposals(process))]) found.of(one);
    return found;
  }

  return {
    async processes() {
      if (!options.plans) return platform.processes();
      const found = await Promise.all(Object.keys(options.plans).map(bySlug));
      return found.filter((one) => one !== undefined);
    },
    plans: {
      async plan(id) {
        const process = await bySlug(slugOf(around, id));
        return process && plan(process, await results(process), await areasOf(process), around);
      },
      async commitment(id) {
        const [kind, of, result] = ids.parts(id);
        const process = kind === 'result' && of && result ? await byId(of) : undefined;
        if (!process) return undefined;
        const { commitments } = commitmentsOf(await results(process), process, areas(options, ids), around);
        return commitments.find((one) => one.id === id);
      },
    },
    ideas: {
      async list(id) {
        const process = await bySlug(slugOf(around, id));
        if (!process) return undefined;
        const found = areas(options, ids);
        return (await proposals(process)).map((one) => idea(one, process, found, around));
      },
      async idea(id) {
        const [kind, of, proposal] = ids.parts(id);
        const process = kind === 'proposal' && of && proposal ? await byId(of) : undefined;
        if (!process) return undefined;
        const texts = await platform.texts(process);
        for (const component of componentsOf(process, 'Proposals')) {
          if (texts.has(`${component.id}`)) continue;
          const found = await ifThere(platform.proposal(component, proposal!));
          if (found) return idea(found, process, areas(options, ids), around);
        }
        return undefined;
      },
    },
  };
}
