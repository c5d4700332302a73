import { openApiRoute } from '../openapi/document.ts';
import { privateReads } from './private-reads.ts';
import { reads } from './reads.ts';
import type { ReadRoute, Route } from './route.ts';
import { writes } from './writes.ts';

const described: readonly Route[] = [...reads, ...privateReads, ...writes];
const description = openApiRoute(described);

/** Everything that can be asked for. */
export const routes: readonly Route[] = [...described, description];

/** What everybody can read: the read tree. */
export const publicReads: readonly ReadRoute[] = [...reads, description];
