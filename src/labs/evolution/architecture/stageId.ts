/** The six forms of the picture, in the order in which it grows. */
export const stageIds = [
  'one-model',
  'cqs',
  'two-models',
  'two-stores',
  'event-sourcing',
  'other-domains',
] as const

/** One form of the picture. */
export type StageId = (typeof stageIds)[number]

/** Place of a form in the order of growth, from 0. */
export const placeOf = (stage: StageId): number => stageIds.indexOf(stage)

/** Whether some text names a form of the picture. */
export const isStageId = (text: unknown): text is StageId => stageIds.some((id) => id === text)

/** The form before; null for the first. */
export const stageBefore = (stage: StageId): StageId | null => stageIds[placeOf(stage) - 1] ?? null
