import { readMine } from '../store/read-mine.ts';
import { readQueue } from '../store/read-queue.ts';
import { identifier } from './parameters.ts';
import type { PrivateReadRoute } from './route.ts';

export const privateReads: readonly PrivateReadRoute[] = [
  {
    method: 'GET',
    private: true,
    operation: 'read-mine',
    path: '/documents/{document}/mine.json',
    summary: 'What whoever sends the token has done on a text',
    description: 'Their positions and votes, and those of their comments that wait for a moderator.',
    answers: 'Mine',
    refuses: ['not-found'],
    read: ({ store }, parameters, sender) =>
      readMine(store.reading, store.documents, identifier(parameters, 'document'), sender),
  },
  {
    method: 'GET',
    private: true,
    operation: 'read-queue',
    path: '/moderation.json',
    summary: 'What moderators have to look at, oldest first',
    description: 'Contributions that wait to be published, and those that somebody has flagged.',
    answers: 'ModerationQueue',
    refuses: ['role-missing'],
    read: ({ store }, _parameters, sender) => readQueue(store.reading, sender),
  },
];
