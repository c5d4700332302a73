import { isIPv6 } from 'node:net';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Refusal } from '../problem/refusal.ts';

/** Whom an address stands for: a household has one of version 4, and a whole /64 of version 6. */
export function addressGroup(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '').replace(/%.*$/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail?.split(':').filter(Boolean) ?? [];
  const zeros: string[] =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((part) => parseInt(part, 16).toString(16))
    .join(':');
}

/** Counts writes by client address. */
export class RateLimit {
  readonly #limiter: RateLimiterMemory;

  constructor(writesPerMinute: number) {
    this.#limiter = new RateLimiterMemory({ points: writesPerMinute, duration: 60 });
  }

  /** @throws Refusal `rate-limited`. */
  async count(address: string): Promise<void> {
    try {
      await this.#limiter.consume(addressGroup(address));
    } catch (rejected) {
      if (!(rejected instanceof RateLimiterRes)) throw rejected;
      throw new Refusal('rate-limited', { retryAfter: Math.max(1, Math.ceil(rejected.msBeforeNext / 1000)) });
    }
  }
}
