import { stateAt, type Millis } from '../../kernel/index.ts'
import { differencesOf, differsSince, isMail, needlessValues, sumOf } from './measures.ts'
import { isTooOld } from './model/errands.ts'
import { copyIds, neededFields, type CopyId } from './model/facts.ts'
import type { AutonomyFilm } from './playAutonomy.ts'
import type { AutonomyState } from './state.ts'

/** The four conditions under which sharing data does no harm. */
export const conditionIds = ['readOnly', 'minimal', 'staleKnown', 'checked'] as const
export type ConditionId = (typeof conditionIds)[number]

/** A condition: whether it is kept, and the harm that its absence did up to now. */
export interface Finding {
  readonly condition: ConditionId
  readonly kept: boolean
  /** Edits lost or overwritten; values nobody needs; mail by a copy too old; rows silently wrong. */
  readonly harm: number
}

/** Edits that were made in copies: lost, or still waiting to be. */
const strayEdits = (state: AutonomyState): number =>
  sumOf(state, 'lostEdits') +
  copyIds.reduce(
    (sum, id) =>
      sum + Object.values(state.copies[id].rows).filter(({ edited }) => edited?.as === 'edit').length,
    0,
  )

/** Mail that went out by a copy older than it may be; what its context knew then is in the film. */
const oldMail = (film: AutonomyFilm, now: Millis): number => {
  const { outcomes } = stateAt(film, now)
  return outcomes.filter((one) => {
    if (!isMail(one) || one.is !== 'done') return false
    return isTooOld(stateAt(film, one.at), one.by, one.at)
  }).length
}

/** After this long a difference is none that is merely under way: the next heartbeat and its replay have come. */
const grace = ({ busDelay, tick }: AutonomyState['rules']): Millis => 3 * busDelay + 25 * tick

/** Rows that have been wrong for longer than that, and nothing is under way that would set them right. */
const silentlyWrong = (state: AutonomyState, id: CopyId, now: Millis): number => {
  const copy = state.copies[id]
  if (copy.replaying || copy.queue.length > 0) return 0
  const wrong = differencesOf(state, id).filter(
    (one) =>
      copy.rows[one.customer]?.edited?.field !== one.field &&
      now - differsSince(state, id, one) > grace(state.rules),
  )
  return new Set(wrong.map(({ customer }) => customer)).size
}

/** Whether sharing data was done right, condition by condition. */
export const findingsAt = (film: AutonomyFilm, now: Millis): readonly Finding[] => {
  const state = stateAt(film, now)
  const { rules } = state
  const keepsLittle = copyIds.every((id) =>
    rules.fields[id].every((field) => neededFields[id].includes(field)),
  )
  return [
    { condition: 'readOnly', kept: rules.readOnly, harm: strayEdits(state) },
    { condition: 'minimal', kept: keepsLittle, harm: needlessValues(state) },
    { condition: 'staleKnown', kept: rules.staleKnown, harm: oldMail(film, now) },
    {
      condition: 'checked',
      kept: rules.checked && rules.heartbeats,
      harm: copyIds.reduce((sum, id) => sum + silentlyWrong(state, id, now), 0),
    },
  ]
}
