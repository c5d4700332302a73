import { randomUUID } from 'node:crypto';
import type { Accepted } from '@ogp-kit/core';
import { bearing, comment } from '../document.ts';
import { kinds as ofPlans, statusReport } from '../plan.ts';

/** Everything that clients send: where to, where it is then, and a body with some words in it. */
const kinds = [
  ...ofPlans.map(({ collection, body }) => ({ collection, to: `plans/AP_TST01/${collection}`, body })),
  { collection: 'comments', to: 'documents/draft/comments', body: (words: string) => comment(words) },
  {
    collection: 'status-reports',
    to: 'commitments/TST0001/status-reports',
    body: (words: string) => statusReport({ text: words }),
  },
];

/** One contribution that a client wants stored, and what it knows of it. */
export interface Send {
  key: string;
  kind: (typeof kinds)[number];
  /** What tells it apart from all others. */
  words: string;
  /** The body of the first 201. */
  acknowledged?: string;
}

/** The clients' side: what they sent, and what they were told. */
export class Sends {
  readonly all: Send[] = [];
  /** Answers that the protocol does not have, or that differ from an earlier one. */
  readonly wrong: string[] = [];
  /** Sends that were cut off without an answer, and made again. */
  repeated = 0;
  /** Answers of all kinds. */
  answers = 0;
  #open: Send[] = [];
  readonly #token: string;

  /** @param token Of somebody who may send all of these. */
  constructor(token: string) {
    this.#token = token;
  }

  get acknowledged(): Send[] {
    return this.all.filter((send) => send.acknowledged !== undefined);
  }

  get unacknowledged(): Send[] {
    return this.all.filter((send) => send.acknowledged === undefined);
  }

  /** What has no answer yet comes first, with the key that it had. */
  next(): Send {
    const open = this.#open.shift();
    if (open !== undefined) return open;
    const n = this.all.length;
    const fresh = { key: randomUUID(), kind: kinds[n % kinds.length]!, words: `Number ${n + 1}` };
    this.all.push(fresh);
    return fresh;
  }

  /** Sends once; false when the server is gone. */
  async send(url: string, send: Send): Promise<boolean> {
    let status: number;
    let body: string;
    try {
      const response = await fetch(`${url}${send.kind.to}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': send.key,
          ...bearing(this.#token),
        },
        body: JSON.stringify(send.kind.body(send.words)),
      });
      body = await response.text();
      status = response.status;
    } catch {
      this.repeated += 1;
      this.#open.push(send);
      return false;
    }
    this.answers += 1;
    if (status === 409) this.#open.push(send);
    else if (status !== 201) this.wrong.push(`${send.words}: ${status} ${body}`);
    else if (send.acknowledged === undefined) send.acknowledged = body;
    else if (send.acknowledged !== body) this.wrong.push(`${send.words}: another answer to the same key`);
    return true;
  }

  /** Sends without a pause until the server is gone. */
  async flood(url: string, clients: number): Promise<void> {
    const client = async () => {
      while (await this.send(url, this.next())) continue;
    };
    await Promise.all(Array.from({ length: clients }, client));
  }

  /** Repeats until everything has an answer. */
  async settle(url: string): Promise<void> {
    for (const send of this.unacknowledged) {
      while (send.acknowledged === undefined && this.wrong.length === 0) {
        if (!(await this.send(url, send))) throw new Error('The server is gone.');
      }
    }
  }
}

/** What was answered, as data. */
export const acceptedOf = (send: Send): Accepted => JSON.parse(send.acknowledged!) as Accepted;
