import { minutesFrom } from '../garage/clock.ts'
import { mistakeAt } from '../garage/story.ts'
import { kindOf } from './kindOf.ts'
import type { Fact } from './fact.ts'

/** What a restored database lacks of the work that was done. */
export interface Losses {
  /** Events of good work before the mistake that are not in it. */
  readonly before: number
  /** Minutes of the log's clock from the last restored event to the mistake: the recovery point. At least 0. */
  readonly minutes: number
  /** Events of good work after the mistake that are not in it, nor carried over into it. */
  readonly after: number
  /** Events of the mistake that are in it. */
  readonly mistakes: number
}

/** The ids of events that are in a log, or were carried over into it: those name the old one as their cause. */
export const heldIn = (log: readonly Fact[]): ReadonlySet<string> =>
  new Set(
    log.flatMap(({ eventId, causationId }) => (causationId === null ? [eventId] : [eventId, causationId])),
  )

/** What a log lacks, beside the whole log of the day. */
export const lossesOf = (log: readonly Fact[], whole: readonly Fact[]): Losses => {
  const held = heldIn(log)
  const lacking = whole.filter(({ eventId }) => !held.has(eventId))
  const count = (kind: string): number => lacking.filter((fact) => kindOf(fact) === kind).length
  const firstLost = lacking.find((fact) => kindOf(fact) === 'work')
  return {
    before: count('work'),
    minutes: firstLost === undefined ? 0 : minutesFrom(firstLost.recordedAt, mistakeAt),
    after: count('later'),
    mistakes: log.filter((fact) => kindOf(fact) === 'mistake').length,
  }
}
