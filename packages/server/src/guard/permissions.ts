import { participantRoles, type ParticipantRole } from '@ogp-kit/core';

/** Who somebody is: somebody without a token, or of a role that a token says. */
export type Standing = 'nobody' | ParticipantRole;

const withToken = participantRoles;
const everybody: readonly Standing[] = ['nobody', ...participantRoles];
const moderators: readonly Standing[] = ['moderator', 'point-of-contact', 'admin'];
const officials: readonly Standing[] = ['organisation', ...moderators];

/** The one table of who may do what. */
export const permissions = {
  /** Ideas, key issues and comments. */
  contribute: everybody,
  /** With no moderator looking at it before, wherever others wait for one. */
  'contribute-unseen': officials,
  register: everybody,
  flag: everybody,
  export: everybody,
  erase: everybody,
  'report-status': officials,
  'take-position': withToken,
  vote: withToken,
  'read-mine': withToken,
  moderate: moderators,
  'read-queue': moderators,
} as const satisfies Record<string, readonly Standing[]>;

/** Something that not everybody may do, or that is at least looked at. */
export type Operation = keyof typeof permissions;

export const mayDo = (operation: Operation, standing: Standing): boolean =>
  (permissions[operation] as readonly Standing[]).includes(standing);

/** The roles that an operation needs one of. */
export const rolesFor = (operation: Operation): readonly ParticipantRole[] =>
  participantRoles.filter((role) => mayDo(operation, role));
