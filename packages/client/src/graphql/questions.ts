import { OgpError } from '../errors.ts';
import type { Endpoint } from './endpoint.ts';
import type { GraphqlAnswer, GraphqlFault } from './graphql-answer.ts';
import { written, type Selection } from './selection.ts';
import { shaped } from './shaped.ts';
import { vocabulary } from './vocabulary.ts';

/** How much is asked at once. Less, where a server says that it is too much. */
export interface Portion {
  /** Items of a list. */
  first: number;
  /** Levels of replies. */
  nest: number;
  /** Whether what can be missed is asked, too. */
  extras: boolean;
}

/** Asks a platform, in the words that its version knows. */
export interface Questions {
  /**
   * @param kind - Questions of one kind are of one size: what was too much once is not asked again.
   * @param make - The question, of that size.
   * @returns The data, of which parts may be missing.
   */
  ask<T>(kind: string, make: (portion: Portion) => Selection): Promise<Partial<T>>;
}

const disabled = /INTROSPECTION|introspection/;
const tooLarge = /complexity/i;
const tooDeep = /depth|RECURSION|recursions?\b/i;
const says = (faults: readonly GraphqlFault[], what: RegExp) =>
  faults.some(({ code, message }) => what.test(code) || what.test(message));

/** The next smaller portion; undefined where nothing is left to do without. */
function smaller(portion: Portion, faults: readonly GraphqlFault[]): Portion | undefined {
  const { first, nest, extras } = portion;
  const fewerLevels = nest > 0 ? { ...portion, nest: nest - 1 } : undefined;
  const withoutExtras = extras ? { ...portion, extras: false } : undefined;
  if (says(faults, tooDeep)) return fewerLevels ?? withoutExtras;
  if (!says(faults, tooLarge)) return undefined;
  return first > 1 ? { ...portion, first: Math.floor(first / 2) } : (withoutExtras ?? fewerLevels);
}

interface TypeTold {
  fields?: { name?: unknown; type?: KindTold | null }[] | null;
}
interface KindTold {
  kind?: string;
  ofType?: KindTold | null;
}

const isLeaf = (type: KindTold | null | undefined): boolean =>
  type?.ofType ? isLeaf(type.ofType) : /^(SCALAR|ENUM)$/.test(type?.kind ?? '');

/** Platforms without an answer of data say why; what is said may hold markup, so only its code is told. */
function refused({ faults }: GraphqlAnswer): OgpError {
  const codes = [...new Set(faults.map(({ code }) => code).filter((code) => /^\w{1,60}$/.test(code)))];
  return new OgpError({
    code: codes.includes('NOT_FOUND') ? 'not-found' : 'refused',
    message: `The platform does not answer this question${codes.length > 0 ? `: ${codes.join(', ')}` : ''}`,
  });
}

/**
 * Asks so that servers of several generations understand: by what they tell of their types, where they do; else by
 * leaving out what they complain of.
 * @param ofInterest - Types to be asked about before they are first used.
 * @param most - The portion to begin with.
 */
export function questions(endpoint: Endpoint, ofInterest: readonly string[], most: Portion): Questions {
  const known = vocabulary();
  const portions = new Map<string, Portion>();
  const introduced = new Map<string, Promise<void>>();
  let tells = true;

  async function introduce(type: string): Promise<void> {
    const kind = 'kind ofType { kind ofType { kind ofType { kind } } }';
    const { data, faults } = await endpoint.ask(
      `{ __type(name: ${JSON.stringify(type)}) { fields { name type { ${kind} } } } }`,
    );
    if (!data || says(faults, disabled)) tells = false;
    const { fields } = Object(data?.['__type']) as TypeTold;
    if (!Array.isArray(fields)) return;
    const named = fields.flatMap((field) =>
      typeof field?.name === 'string' ? [{ name: field.name, hasFields: !isLeaf(field.type) }] : [],
    );
    known.tell(type, named);
  }

  function typesIn({ of, take, on = [] }: Selection): string[] {
    const inner = Object.values(take).filter((what) => typeof what !== 'string');
    return [of, ...[...inner, ...on].flatMap(typesIn)];
  }

  async function prepare(selection: Selection): Promise<void> {
    for (const type of new Set(typesIn(selection))) {
      if (!tells || !ofInterest.includes(type)) continue;
      const running = introduced.get(type) ?? introduce(type);
      introduced.set(type, running);
      await running.catch((error: unknown) => {
        introduced.delete(type);
        throw error;
      });
    }
  }

  return {
    async ask<T>(kind: string, make: (portion: Portion) => Selection) {
      await prepare(make(portions.get(kind) ?? most));
      for (;;) {
        const portion = portions.get(kind) ?? most;
        const selection = make(portion);
        const answer = await endpoint.ask(written(selection, known));
        if (known.learn(answer.faults)) continue;
        const less = answer.data ? undefined : smaller(portion, answer.faults);
        if (less) {
          // Another question of the kind may have found the same meanwhile.
          if (portions.get(kind) === portion || !portions.has(kind)) portions.set(kind, less);
          continue;
        }
        if (!answer.data) throw refused(answer);
        return shaped(answer.data, selection, known) as Partial<T>;
      }
    },
  };
}
