import type { EntityOf } from '@ogp-kit/core';
import type { Lifetime } from '../answer/prepared.ts';
import type { Tokens } from '../guard/token.ts';
import type { Settings } from '../options.ts';
import type { DocumentName } from '../openapi/schemas.ts';
import type { ProblemCode } from '../problem/refusal.ts';
import type { Answer, KeyedSend } from '../store/sends.ts';
import type { Store } from '../store/store.ts';

/** What routes work with. */
export interface Backend {
  store: Store;
  settings: Settings;
  tokens: Tokens;
}

/** The variable parts of a path. */
export type Parameters = Readonly<Record<string, string>>;

interface Described {
  /** Below the base URL, with parameters in braces. */
  path: string;
  summary: string;
  description?: string;
  /** The document that it answers with. */
  answers: DocumentName;
  /** Why it may refuse, beyond what every route may. */
  refuses: readonly ProblemCode[];
}

/** A document that everybody can read. */
export interface ReadRoute extends Described {
  method: 'GET';
  lifetime: Lifetime;
  /** Seconds for which a copy may be shown without asking; at most 60 for what people wrote. */
  maxAge: number;
  /** The document, in JSON or to be. */
  read(backend: Backend, parameters: Parameters): Promise<object | string>;
}

/** Something that a body is sent to. */
export interface WriteRoute<Body = unknown> extends Described {
  method: 'POST';
  /** Absent: an object without members. */
  body?: Exclude<DocumentName, 'OpenAPI'>;
  status: Answer['status'];
  /** False: it changes nothing, so that repeating it needs no key. */
  keyed: boolean;
  take(backend: Backend, parameters: Parameters, body: Body, send: KeyedSend): Promise<Answer>;
}

export type Route = ReadRoute | WriteRoute;

/** A write route whose body is a document of the model. */
export function writeRoute<Name extends Exclude<DocumentName, 'OpenAPI'>>(
  route: Omit<WriteRoute<EntityOf<Name>>, 'method' | 'body'> & { body: Name },
): WriteRoute {
  return { ...route, method: 'POST' };
}
