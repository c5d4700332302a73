import type { EntityOf } from '@ogp-kit/core';
import type { Operation } from '../guard/permissions.ts';
import type { Tokens } from '../guard/token.ts';
import type { Settings } from '../options.ts';
import type { DocumentName } from '../openapi/schemas.ts';
import type { ProblemCode } from '../problem/refusal.ts';
import type { Answer, KeyedSend, Sender } from '../store/sends.ts';
import type { Store } from '../store/store.ts';

/** What routes work with. */
export interface Backend {
  store: Store;
  settings: Settings;
  tokens: Tokens;
}

/** What is read from: the store, or the data as they were at one moment. */
export interface Source {
  store: Pick<Store, 'reading' | 'documents' | 'keys'>;
  settings: Settings;
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
  private?: false;
  /** What makes it old, beside a publication: see `topics.ts`. */
  topics(parameters: Parameters): readonly string[];
  /** Seconds for which a copy may be shown without asking; at most 60 for what people wrote. */
  maxAge: number;
  /** What it is written in. Default: JSON. */
  mediaType?: string;
  /** The document, in JSON or to be. */
  read(source: Source, parameters: Parameters): Promise<object | string>;
}

/** A document for whoever the token stands for. It is made for each request, and never kept. */
export interface PrivateReadRoute extends Described {
  method: 'GET';
  private: true;
  operation: Operation;
  read(backend: Backend, parameters: Parameters, sender: Sender): Promise<object>;
}

/** Something that a body is sent to. */
export interface WriteRoute<Body = unknown> extends Described {
  method: 'POST' | 'PUT';
  operation: Operation;
  /** Absent: an object without members. */
  body?: Exclude<DocumentName, 'OpenAPI' | 'Atom'>;
  status: Answer['status'];
  /** False: repeating it changes nothing, so that it needs no key. */
  keyed: boolean;
  take(backend: Backend, parameters: Parameters, body: Body, send: KeyedSend): Promise<Answer>;
}

export type Route = ReadRoute | PrivateReadRoute | WriteRoute;

/** A write route whose body is a document of the model; a POST where it is not said. */
export function writeRoute<Name extends Exclude<DocumentName, 'OpenAPI' | 'Atom'>>(
  route: Omit<WriteRoute<EntityOf<Name>>, 'method' | 'body'> & { body: Name; method?: 'PUT' },
): WriteRoute {
  return { method: 'POST', ...route };
}
