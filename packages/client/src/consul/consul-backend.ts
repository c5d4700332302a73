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
import type { ConsulOptions } from './options.ts';
import { platform } from './platform.ts';
import { rooms } from './rooms.ts';
import type { Surroundings } from './surroundings.ts';

const mostPlans = 200;

/**
 * A CONSUL installation as a backend to read from: citizens' proposals and budget investments are ideas, investments with
 * milestones are commitments. Made from its public GraphQL API; makes no request by itself, and few at a time. `send` and
 * `write` reject with `refused`.
 *
 * It has been tried on a server made after CONSUL's documentation, not yet on a live installation. What is lost on the way
 * is listed in the readme.
 *
 * @param url - The installation's address, or that of its API (`…/graphql`). Browsers may not let a page read from another
 *   site; then give the address of a proxy on your own.
 * @example
 * const backend = consulBackend('https://decide.example.org', {
 *   plan: {
 *     id: 'AP_EXA03',
 *     title: { es: 'Tercer plan de gobierno abierto' },
 *     period: { startDate: '2026-01-01', endDate: '2027-12-31' },
 *   },
 *   language: 'es',
 *   currency: 'EUR',
 *   headers: { 'user-agent': 'our-plan-site/1.0' }, // in Node; some city servers want one
 * });
 * const { items } = await backend.read<IdeaList>('plans/AP_EXA03/ideas.json');
 */
export function consulBackend(url: string, options: ConsulOptions = {}): Backend {
  const { home, host, api } = installation(url, 'graphql');
  const language = options.language ?? 'und';
  const ids = foreignIds();
  const around: Surroundings = {
    options,
    ids,
    home,
    host,
    language,
    member: options.member ?? memberOf(host, language),
  };
  const asks = questions(endpoint(api, options), ['Proposal', 'BudgetInvestment'], {
    first: 25,
    nest: 0,
    extras: true,
  });
  const { plans, plan, commitment, ideas, texts } = rooms(
    platform(asks, kept(options.keepForMs ?? 60_000)),
    around,
  );

  async function discover(): Promise<Discovery> {
    // Asks something, so that an address where nobody answers is told at once.
    await plans();
    return {
      protocol: '1.0',
      title: inLanguage(language, host),
      languages: [language],
      reads: ['plans', 'ideas', 'documents'],
      links: { plans: 'plans.json', documents: 'documents.json' },
      ...takesNothing,
    };
  }

  async function planList(): Promise<PlanList> {
    const all = await plans();
    const items = all.map(({ number: _, withProposals: __, budgets: ___, ...short }) => short);
    return { items: items.slice(0, mostPlans), total: items.length };
  }

  return readOnlyBackend({
    id: `consul:${home}`,
    platform: 'CONSUL',
    discover,
    routes: [
      [/^plans\.json$/, planList],
      [/^plans\/([^/]+)\.json$/, (id) => plan(id)],
      [/^commitments\/([^/]+)\.json$/, (id) => commitment(id)],
      ...ideaRoutes(ideas),
      ...documentRoutes(texts, ids),
    ],
  });
}
