import type { Commitment, Plan } from '@ogp-kit/core';
import type { Published } from '../store/publish.ts';
import { readPlan, readPlans } from '../store/read-plans.ts';
import { Store } from '../store/store.ts';
import { Refusal } from '../problem/refusal.ts';
import { nothingDone, withItems, type Destination, type PlanDone } from './destination.ts';
import { WholeFileFault } from './import-fault.ts';
import type { Taken } from './taken.ts';

/** Commitments that are published in one transaction, so that neither memory nor a lock grows with the file. */
const batch = 100;

/** The database of a backend. */
class IntoStore implements Destination {
  readonly #store: Store;
  readonly #given: Plan | undefined;
  readonly #done = new Map<string, PlanDone>();
  #waiting: Commitment[] = [];

  constructor(store: Store, given: Plan | undefined) {
    this.#store = store;
    this.#given = given;
  }

  async #planIn(id: string): Promise<Plan | undefined> {
    try {
      return JSON.parse(await readPlan(this.#store.reading, id)) as Plan;
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }

  #of(id: string): PlanDone {
    const done = this.#done.get(id) ?? nothingDone();
    this.#done.set(id, done);
    return done;
  }

  #say(id: string, what: Published | 'kept'): void {
    const done = this.#of(id);
    // A plan that came with its table is new, whatever is found of it afterwards.
    if (done.plan === undefined || done.plan === 'kept' || done.plan === 'unchanged') done.plan = what;
  }

  async onlyPlan() {
    const { items } = await readPlans(this.#store.reading);
    return items.length === 1 ? items[0]!.id : undefined;
  }

  async requirePlan(id: string) {
    if (this.#given?.id === id || (await this.#planIn(id))) return;
    throw new WholeFileFault('plan-unknown', [id]);
  }

  /** Publishes a plan that something else was derived with, unless there is one: that may know more. */
  async #unlessThere(plan: Plan): Promise<void> {
    if (this.#done.get(plan.id)?.plan !== undefined) return;
    this.#say(plan.id, (await this.#planIn(plan.id)) ? 'kept' : await this.#store.publish(plan));
  }

  async #flush(): Promise<void> {
    const commitments = this.#waiting;
    this.#waiting = [];
    const [first] = commitments;
    if (!first) return;
    if (this.#given?.id === first.plan) await this.#unlessThere(this.#given);
    const { commitments: sum } = this.#of(first.plan);
    const done = await this.#store.publishCommitments(commitments);
    for (const key of ['new', 'changed', 'unchanged'] as const) sum[key] += done[key];
  }

  async #commitment(commitment: Commitment): Promise<void> {
    const [first] = this.#waiting;
    if (first && (first.plan !== commitment.plan || this.#waiting.length >= batch)) await this.#flush();
    this.#waiting.push(commitment);
  }

  async #items(items: NonNullable<Plan['items']>, id: string): Promise<void> {
    const plan = (await this.#planIn(id)) ?? this.#given;
    if (!plan) throw new WholeFileFault('plan-unknown', [id]);
    this.#say(id, await this.#store.publish(withItems(plan, items)));
  }

  async take(taken: Taken, plan = '') {
    if (taken.what === 'commitment') return this.#commitment(taken.commitment);
    if (taken.what === 'items') return this.#items(taken.items, plan);
    if (taken.what === 'plan') {
      if (taken.derived) return this.#unlessThere(taken.plan);
      return this.#say(taken.plan.id, await this.#store.publish(taken.plan));
    }
    if (taken.what !== 'export') return;
    await this.#flush();
    const done = await this.#store.publishExport(taken.export);
    this.#say(taken.export.plan.id, done.plan);
    const { commitments } = this.#of(taken.export.plan.id);
    for (const key of ['new', 'changed', 'unchanged'] as const) commitments[key] += done.commitments[key];
  }

  async end() {
    await this.#flush();
    return this.#done;
  }

  async close() {
    await this.#store.close();
  }
}

/** @param given A plan that rows belong to, where the database has none of its id. */
export const intoStore = async (folder: string, given: Plan | undefined): Promise<Destination> =>
  new IntoStore(await Store.open(folder), given);
