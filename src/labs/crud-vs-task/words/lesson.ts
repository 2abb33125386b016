/** Placeholder that grows with the lesson. */
export const lessonTexts = { parts: 'Parts of the lesson' } as const
