/** Countries are `national`; regions, cities and municipalities `local`. */
export const memberLevels = ['national', 'local', 'other'] as const;

/** Whether a member is a country, a local government, or something else (closed list). */
export type MemberLevel = (typeof memberLevels)[number];
