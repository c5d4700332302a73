/** `full` asks seven questions, `short` three of them: see `requiredAnswers`. */
export const ideaForms = ['full', 'short'] as const;

/** Which form was filled in: seven questions or three (closed list). */
export type IdeaForm = (typeof ideaForms)[number];
