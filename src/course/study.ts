import type { StudySheet } from '../teaching/index.ts'
import type { LabId } from './labs.ts'

type LoadSheet = () => Promise<{ readonly study: StudySheet }>

/** Lessons whose answers are kept in the learner's record, so that a class can hand them in. */
const withAnswers: Readonly<Partial<Record<LabId, LoadSheet>>> = {
  autonomy: () => import('../labs/autonomy/study.ts'),
  'four-forms': () => import('../labs/four-forms/study.ts'),
  cap: () => import('../labs/cap/study.ts'),
  eventual: () => import('../labs/eventual/study.ts'),
  saga: () => import('../labs/saga/study.ts'),
  bulkhead: () => import('../labs/bulkhead/study.ts'),
  'circuit-breaker': () => import('../labs/circuit-breaker/study.ts'),
  restore: () => import('../labs/restore/study.ts'),
  retry: () => import('../labs/retry/study.ts'),
  concurrency: () => import('../labs/concurrency/study.ts'),
  snapshots: () => import('../labs/snapshots/study.ts'),
  retro: () => import('../labs/retro/study.ts'),
  'command-handling': () => import('../labs/command-handling/study.ts'),
  'crud-vs-task': () => import('../labs/crud-vs-task/study.ts'),
  choosing: () => import('../labs/choosing/study.ts'),
  idempotency: () => import('../labs/idempotency/study.ts'),
  playground: () => import('../labs/playground/study.ts'),
}

/** Lessons with a panel of their own, which keeps its answers elsewhere. */
const withoutAnswers: Readonly<Partial<Record<LabId, LoadSheet>>> = {
  pipeline: () => import('../labs/pipeline/study.ts'),
  replay: () => import('../labs/replay/study.ts'),
  evolution: () => import('../labs/evolution/study.ts'),
}

const sheets: Readonly<Partial<Record<LabId, LoadSheet>>> = { ...withAnswers, ...withoutAnswers }

/** The labs whose questions a class can answer and hand in. */
export const labsOfClasses: readonly LabId[] = Object.keys(withAnswers) as readonly LabId[]

/** The lesson of a lab, to be read away from it; null where it has none yet. */
export const loadStudy = async (lab: LabId): Promise<StudySheet | null> => {
  const module = await sheets[lab]?.()
  return module?.study ?? null
}
