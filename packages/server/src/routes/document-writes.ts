import { writeRoute, type WriteRoute } from './route.ts';

/** Why an act on a text may be refused. */
const onText = ['not-found', 'closed', 'not-asked-for'] as const;

export const documentWrites: readonly WriteRoute[] = [
  writeRoute({
    operation: 'contribute',
    path: '/documents/{document}/comments',
    summary: 'Comment on a paragraph, on the whole text, or answer a comment',
    description: 'The answer holds the receipt code, which is told nowhere else.',
    body: 'NewComment',
    answers: 'Accepted',
    status: 201,
    keyed: true,
    refuses: [...onText, 'gone'],
    take: ({ store, settings }, { document = '' }, body, send) =>
      store.sendComment({ document, body, channel: 'web' }, send, settings),
  }),
  writeRoute({
    method: 'PUT',
    operation: 'take-position',
    path: '/documents/{document}/paragraphs/{paragraph}/position',
    summary: 'Take a position on a paragraph, or take it back',
    description: 'The last one counts. Without an option an earlier position is taken back.',
    body: 'PositionChoice',
    answers: 'PositionTaken',
    status: 200,
    keyed: false,
    refuses: [...onText, 'role-missing', 'version-changed'],
    take: ({ store }, { document = '', paragraph = '' }, body, { sender }) =>
      store.takePosition({ document, paragraph }, body, sender),
  }),
  writeRoute({
    method: 'PUT',
    operation: 'vote',
    path: '/comments/{comment}/vote',
    summary: 'Vote on a comment, or take the vote back',
    description: 'The last one counts. Without an option an earlier vote is taken back.',
    body: 'VoteChoice',
    answers: 'VoteTaken',
    status: 200,
    keyed: false,
    refuses: [...onText, 'role-missing'],
    take: ({ store }, { comment = '' }, body, { sender }) => store.takeVote(comment, body, sender),
  }),
  writeRoute({
    operation: 'flag',
    path: '/flags',
    summary: 'Ask that somebody look at a contribution',
    description: 'Only moderators see it.',
    body: 'NewFlag',
    answers: 'Flag',
    status: 201,
    keyed: true,
    refuses: ['gone'],
    take: ({ store }, _parameters, body, send) => store.flag(body, send),
  }),
  writeRoute({
    method: 'PUT',
    operation: 'moderate',
    path: '/moderation/{contribution}',
    summary: 'Publish a contribution, hide it, show it again, or erase it',
    description: 'What is taken away needs a reason that everybody can read.',
    body: 'NewModerationAct',
    answers: 'ModerationAct',
    status: 200,
    keyed: false,
    refuses: ['not-found', 'role-missing', 'state-differs'],
    take: ({ store }, { contribution = '' }, body, { sender }) => store.moderate(contribution, body, sender),
  }),
];
