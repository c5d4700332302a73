import type { Discovery, PlanList } from '@ogp-kit/core/browser';
import type { Backend } from '../backend.ts';
import { documentRoutes } from '../graphql/document-routes.ts';
import { endpoint } from '../graphql/endpoint.ts';
import { inLanguage } from '../graphql/fit.ts';
import { foreignIds } from '../graphql/foreign-ids.ts';
import { ideaRoutes } from '../graphql/idea-routes.ts';
import { installation, memberOf } from '../graphql/installation.ts';
import { kept } from '../graphql/kept.ts';
import { questions } from '../graphql/questions.ts';
import { readOnlyBackend, takesNothing } from '../graphql/read-only-backend.ts';
import type { DecidimOptions } from './options.ts';
import { planInShort } from './plan.ts';
import { platform } from './platform.ts';
import { rooms } from './rooms.ts';
import { changing } from './selections.ts';
import type { Surroundings } from './surroundings.ts';
import { localised } from './texts.ts';
import { textRooms } from './text-rooms.ts';

const mostPlans = 200;
const mostLanguages = 50;

/**
 * A Decidim installation as a backend to read from: participatory processes are plans, results are commitments, proposals
 * are ideas, participatory texts are texts under consultation. Made from its public GraphQL API; makes no request by
 * itself, and no more than the installation lets through. `send` and `write` reject with `refused`.
 *
 * It has been tried on servers made after Decidim's documentation, not yet on a live installation. What is lost on the
 * way is listed in the readme.
 *
 * @param url - The installation's address, or that of its API (`…/api`). Browsers may not let a page read from another
 *   site; then give the address of a proxy on your own.
 * @example
 * const backend = decidimBackend('https://participa.example.org', {
 *   plans: { 'open-government-2026': { number: 3, status: 'implementing' } },
 *   member: { name: { en: 'Exampleland' }, slug: 'exampleland', code: 'EXA', level: 'national' },
 *   taxonomies: { policyAreas: ['Policy area'] },
 * });
 * const plan = await backend.read<Plan>('plans/open-government-2026.json');
 */
export function decidimBackend(url: string, options: DecidimOptions = {}): Backend {
  const { home, host, api } = installation(url, 'api');
  const language = options.language ?? 'en';
  const ids = foreignIds();
  const around: Surroundings = {
    options,
    ids,
    home,
    host,
    language,
    member: options.member ?? memberOf(host, language),
  };
  const store = kept(options.keepForMs ?? 60_000);
  const asks = questions(endpoint(api, options), changing, { first: 50, nest: 1, extras: true });
  const reads = platform(asks, store);
  const { processes, plans, ideas } = rooms(reads, around);

  async function discover(): Promise<Discovery> {
    const spoken = (await processes()).flatMap((one) => Object.keys(localised(one.title) ?? {}));
    return {
      protocol: '1.0',
      title: inLanguage(language, host),
      languages: [...new Set([language, ...spoken])].slice(0, mostLanguages),
      reads: ['plans', 'ideas', 'documents'],
      links: { plans: 'plans.json', documents: 'documents.json' },
      ...takesNothing,
    };
  }

  async function planList(): Promise<PlanList> {
    const items = (await processes()).map((one) => planInShort(one, around));
    const newestFirst = items.sort((a, b) => b.period.startDate.localeCompare(a.period.startDate));
    return { items: newestFirst.slice(0, mostPlans), total: items.length };
  }

  return readOnlyBackend({
    id: `decidim:${home}`,
    platform: 'Decidim',
    discover,
    routes: [
      [/^plans\.json$/, planList],
      [/^plans\/([^/]+)\.json$/, (id) => plans.plan(id)],
      [/^commitments\/([^/]+)\.json$/, (id) => plans.commitment(id)],
      ...ideaRoutes(ideas),
      ...documentRoutes(textRooms(reads, processes, ideas, around), ids),
    ],
  });
}
