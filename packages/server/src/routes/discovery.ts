import type { Discovery } from '@ogp-kit/core';
import { collections } from '../collections.ts';
import type { Settings } from '../options.ts';
import { problemLanguages } from '../problem/texts.ts';

/** `ogp.json` */
export function discovery(settings: Settings): Discovery {
  const { title, bodyLimit, commentLimit, writesPerMinute, moderation } = settings;
  return {
    protocol: '1.0',
    title,
    languages: [...problemLanguages],
    reads: ['plans', ...Object.values(collections), 'documents', 'receipts', 'ledger'],
    writes: [
      ...Object.values(collections),
      'comments',
      'positions',
      'votes',
      'status-reports',
      'flags',
      'moderation',
    ],
    links: { plans: 'plans.json', documents: 'documents.json', ledger: 'ledger.json' },
    limits: { body: bodyLimit, answer: 2000, comment: commentLimit, writesPerMinute },
    authentication: { guests: true },
    moderation,
  };
}
