import { createHash } from 'node:crypto';
import { createReadStream, existsSync, renameSync, rmSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { commitmentSummary, validate, type Commitment, type Plan, type PlanExport } from '@ogp-kit/core';
import { nothingDone, withItems, type Destination, type PlanDone } from './destination.ts';
import { WholeFileFault } from './import-fault.ts';
import type { Taken } from './taken.ts';

interface Begun {
  plan?: Plan;
  items?: NonNullable<Plan['items']>;
  commitments: Commitment[];
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** A plan with its commitments, which are told in short in it, so that a page finds all it needs in the file. */
function wholeOf({ plan, items, commitments }: Begun & { plan: Plan }): PlanExport {
  const { commitments: _before, ...rest } = plan;
  const own = items ? withItems(rest, items) : rest;
  const told =
    commitments.length > 0 ? { commitments: commitments.map((one) => commitmentSummary(one)) } : {};
  return { plan: { ...own, ...told }, commitments };
}

/** A file with a plan and its commitments; where its name ends in `.jsonl`, one plan a line. */
class IntoFile implements Destination {
  readonly #path: string;
  readonly #given: Plan | undefined;
  readonly #counts: () => ReadonlyMap<string, number>;
  readonly #plans = new Map<string, Begun>();
  readonly #done = new Map<string, PlanDone>();
  readonly #lines: boolean;
  #file: FileHandle | undefined;
  /** Whether the file was there, the same; known at the end. */
  same = false;

  constructor(path: string, given: Plan | undefined, counts: () => ReadonlyMap<string, number>) {
    this.#path = path;
    this.#given = given;
    this.#counts = counts;
    this.#lines = /\.(?:jsonl|ndjson)$/i.test(path);
  }

  get #part(): string {
    return `${this.#path}.part`;
  }

  onlyPlan = () => Promise.resolve(this.#given?.id);

  async requirePlan(id: string) {
    if (this.#given?.id !== id) throw new WholeFileFault('plan-file-needed', [id]);
  }

  #of(id: string): Begun {
    const begun = this.#plans.get(id) ?? { commitments: [] };
    this.#plans.set(id, begun);
    return begun;
  }

  async take(taken: Taken, plan = '') {
    if (taken.what === 'commitment') {
      const begun = this.#of(taken.commitment.plan);
      begun.commitments.push(taken.commitment);
      // A plan that is whole need not be kept in memory.
      const whole = begun.commitments.length === this.#counts().get(taken.commitment.plan);
      if (this.#lines && whole && begun.plan) await this.#write(taken.commitment.plan, begun);
    } else if (taken.what === 'items') this.#of(plan).items = taken.items;
    else if (taken.what === 'plan') this.#of(taken.plan.id).plan ??= taken.plan;
    else if (taken.what === 'export') {
      const { plan: own, commitments } = taken.export;
      this.#plans.set(own.id, { plan: own, commitments: [...commitments] });
    }
  }

  async #write(id: string, begun: Begun): Promise<void> {
    const plan = begun.plan ?? (this.#given?.id === id ? this.#given : undefined);
    if (!plan) throw new WholeFileFault('plan-file-needed', [id]);
    const whole = wholeOf({ ...begun, plan });
    const { ok, issues } = validate('PlanExport', whole);
    const errors = issues.filter(({ severity }) => severity === 'error').slice(0, 5);
    if (!ok)
      throw new WholeFileFault(
        'export-wrong',
        errors.map((one) => `${one.pointer}: ${one.message}`),
      );
    this.#file ??= await open(this.#part, 'w');
    await this.#file.write(`${JSON.stringify(whole, null, this.#lines ? undefined : 2)}\n`);
    this.#done.set(id, {
      ...nothingDone(),
      commitments: { new: begun.commitments.length, changed: 0, unchanged: 0 },
    });
    this.#plans.delete(id);
  }

  async end() {
    const plans = this.#plans.size + this.#done.size;
    if (plans > 1 && !this.#lines) throw new WholeFileFault('plans-many', [String(plans)]);
    for (const [id, begun] of [...this.#plans]) await this.#write(id, begun);
    await this.#file?.close();
    this.#file = undefined;
    if (plans === 0) return this.#done;
    this.same = existsSync(this.#path) && (await hashOf(this.#path)) === (await hashOf(this.#part));
    // Whoever reads the file meanwhile has the one before, or this one, never half of it.
    if (this.same) rmSync(this.#part);
    else renameSync(this.#part, this.#path);
    return this.#done;
  }

  async close() {
    await this.#file?.close();
    rmSync(this.#part, { force: true });
  }
}

/**
 * @param given The plan that rows belong to, where the file does not hold it.
 * @param counts How many commitments each plan has, known before the first is written.
 */
export const intoFile = (
  path: string,
  given: Plan | undefined,
  counts: () => ReadonlyMap<string, number>,
): Destination & { readonly same: boolean } => new IntoFile(path, given, counts);
