import type { JsonSchema } from '../../scripts/schemas.ts';
import { follow, partsOf, type Step } from './places.ts';
import type { Random } from './random.ts';
import { matching } from './texts.ts';

/** Makes documents that a schema allows: often at its limits, and, where asked, with a given place in them. */
export class Documents {
  readonly #root: JsonSchema;
  readonly #random: Random;

  constructor(root: JsonSchema, random: Random) {
    this.#root = root;
    this.#random = random;
  }

  make(towards: readonly Step[] = []): unknown {
    return this.#value(this.#root, towards);
  }

  /** A value for a part of the schema. */
  #value(reference: JsonSchema, towards: readonly Step[] | undefined): unknown {
    const [schema] = follow(this.#root, reference, '');
    const parts = partsOf(schema);
    if (parts.length > 0) {
      const [step] = towards ?? [];
      const part = typeof step === 'object' && 'union' in step ? parts[step.union] : undefined;
      return this.#value(part ?? this.#random.pick(parts), part ? towards?.slice(1) : undefined);
    }
    if (schema.const !== undefined) return schema.const;
    if (schema.enum) return this.#random.pick(schema.enum as string[]);
    switch (schema.type) {
      case 'string':
        return this.text(schema);
      case 'integer':
        return this.#integer(Number(schema.minimum), Number(schema.maximum));
      case 'boolean':
        return this.#random.chance(0.5);
      case 'array':
        return this.#list(schema, towards);
      case 'object':
        return schema.properties ? this.#members(schema, towards) : this.#record(schema, towards);
      default:
        throw new Error(`Not made yet: ${String(schema.type)}`);
    }
  }

  text(schema: JsonSchema): string {
    const least = Number(schema.minLength ?? 0);
    const most = Number(schema.maxLength);
    const edge = this.#random.next();
    const length =
      edge < (most > 20_000 ? 0.0005 : most > 200 ? 0.004 : 0.1)
        ? most
        : edge < 0.25
          ? least
          : this.#random.int(least, Math.min(most, least + 12));
    return matching(this.#random, schema.pattern, length);
  }

  item(schema: JsonSchema): unknown {
    return this.#value(schema.items as JsonSchema, undefined);
  }

  #integer(least: number, most: number): number {
    const edge = this.#random.next();
    return edge < 0.2 ? least : edge < 0.4 ? most : this.#random.int(least, Math.min(most, least + 100));
  }

  #list(schema: JsonSchema, towards: readonly Step[] | undefined): unknown[] {
    const wanted = towards?.[0] === 'item';
    const most = Number(schema.maxItems);
    // A full list is made of one item many times: what counts is how many.
    if (!wanted && most <= 1000 && this.#random.chance(0.005))
      return Array<unknown>(most).fill(this.item(schema));
    const length = this.#random.int(wanted ? 1 : 0, Math.min(most, 2));
    return Array.from({ length }, (_, i) =>
      this.#value(schema.items as JsonSchema, wanted && i === 0 ? towards?.slice(1) : undefined),
    );
  }

  #members(schema: JsonSchema, towards: readonly Step[] | undefined): Record<string, unknown> {
    const step = towards?.[0];
    const wanted = typeof step === 'object' && 'member' in step ? step.member : undefined;
    const required = (schema.required ?? []) as string[];
    const made: [string, unknown][] = [];
    for (const [name, part] of Object.entries(schema.properties ?? {})) {
      if (name === wanted) made.push([name, this.#value(part, towards?.slice(1))]);
      else if (required.includes(name) || this.#random.chance(0.5))
        made.push([name, this.#value(part, undefined)]);
    }
    return Object.fromEntries(made);
  }

  #record(schema: JsonSchema, towards: readonly Step[] | undefined): Record<string, unknown> {
    const [names] = follow(this.#root, schema.propertyNames as JsonSchema, '');
    const least = Number(schema.minProperties ?? 0);
    const length = this.#random.int(towards?.[0] === 'value' ? Math.max(least, 1) : least, 2);
    const value = () => this.#value(schema.additionalProperties as JsonSchema, undefined);
    return Object.fromEntries(Array.from({ length }, () => [this.text(names), value()]));
  }
}
