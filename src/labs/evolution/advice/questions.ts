/** What the decision aid asks, in order. */
export const questionIds = ['rules', 'shapes', 'load', 'lag', 'history', 'others', 'team'] as const

/** A question that is answered by yes or no. */
export type QuestionId = (typeof questionIds)[number]

/** Answers so far: true is yes. */
export type Answers = Readonly<Partial<Record<QuestionId, boolean>>>
