/** The steps of the lesson, in order. */
export const lessonIds = [
  'one-queue',
  'more-reads',
  'methods-apart',
  'models-apart',
  'wrong-place',
  'stores-apart',
  'more-readers',
  'from-events',
  'listeners',
  'split-pool',
  'plain',
] as const

/** A step of the lesson. */
export type LessonId = (typeof lessonIds)[number]
