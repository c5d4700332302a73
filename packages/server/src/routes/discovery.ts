import type { Discovery } from '@ogp-kit/core';
import { collections } from '../collections.ts';
import type { Settings } from '../options.ts';
import { problemLanguages } from '../problem/texts.ts';

/** `ogp.json` */
export function discovery({ title, bodyLimit, writesPerMinute }: Settings): Discovery {
  return {
    protocol: '1.0',
    title,
    languages: [...problemLanguages],
    reads: ['plans', ...Object.values(collections), 'receipts', 'ledger'],
    writes: Object.values(collections),
    links: { plans: 'plans.json', ledger: 'ledger.json' },
    limits: { body: bodyLimit, answer: 2000, writesPerMinute },
    authentication: { guests: true },
    moderation: 'after',
  };
}
