import { countUntil, frameAt, stateAt, type Millis } from '../../kernel/index.ts'
import { isTooOld } from './model/errands.ts'
import { copyIds, neededFields, type CopyId, type FieldName } from './model/facts.ts'
import type { AutonomyFilm } from './playAutonomy.ts'
import type { AutonomyState, Outcome } from './state.ts'

/** A value of a customer. */
export interface CustomerValue {
  readonly customer: string
  readonly field: FieldName
}

/** Values of a copy that are not what the owner knows; a row that is missing differs in each field that is kept. */
export const differencesOf = (state: AutonomyState, copy: CopyId): readonly CustomerValue[] =>
  Object.entries(state.rows).flatMap(([customer, truth]) => {
    const row = state.copies[copy].rows[customer]?.row
    return state.rules.fields[copy]
      .filter((field) => row?.[field] !== truth[field])
      .map((field) => ({ customer, field }))
  })

/** Rows of a copy that are not as the owner's. */
export const divergentRows = (state: AutonomyState, copy: CopyId): number =>
  new Set(differencesOf(state, copy).map(({ customer }) => customer)).size

/** Since when a value of the owner is other than the copy has it; 0 when the copy's own was never the owner's. */
export const differsSince = (
  state: AutonomyState,
  copy: CopyId,
  { customer, field }: CustomerValue,
): Millis => {
  const has = state.copies[copy].rows[customer]?.row[field]
  const changes = state.log.filter((told) => told.customer === customer && told.news[field] !== undefined)
  const lastSame = changes.findLastIndex(({ news }) => news[field] === has)
  return changes[lastSame + 1]?.at ?? changes.at(-1)?.at ?? 0
}

/** Since when a copy has missed something: the moment of the oldest change that it does not have; null when it has all. */
export const oldSince = (state: AutonomyState, copy: CopyId): Millis | null => {
  const since = differencesOf(state, copy).map((one) => differsSince(state, copy, one))
  return since.length === 0 ? null : Math.min(...since)
}

/** How old a copy is at most, by what its context knows; in milliseconds of film. */
export const ageOf = (state: AutonomyState, copy: CopyId, now: Millis): Millis =>
  Math.max(0, now - state.copies[copy].asOf)

/** The truth about a copy over a film: how long it missed something, and how old that was on average over the time. */
export interface Staleness {
  /** Mean over the whole time of the age of the oldest change that was missing; 0 while none was. */
  readonly mean: Millis
  /** The oldest that any of it became. */
  readonly most: Millis
}

/** Measures a copy frame by frame up to a moment; between two frames the age of what is missing grows with time. */
export const stalenessUntil = (film: AutonomyFilm, copy: CopyId, now: Millis): Staleness => {
  let area = 0
  let most = 0
  const end = countUntil(film, now)
  for (let index = 0; index < end; index += 1) {
    const frame = film.frames[index]
    if (frame === undefined) continue
    const until = index + 1 < end ? (film.frames[index + 1]?.at ?? now) : now
    if (until === frame.at) continue
    const since = oldSince(frame.state, copy)
    if (since === null) continue
    area += ((until - since) ** 2 - (frame.at - since) ** 2) / 2
    most = Math.max(most, until - since)
  }
  return { mean: now === 0 ? 0 : area / now, most }
}

/** How long each change of a value was under way until a copy showed it; those that it never showed are left out. */
export const delaysOf = (
  film: AutonomyFilm,
  copy: CopyId,
  { customer, field }: CustomerValue,
): readonly Millis[] => {
  const { log } = stateAt(film, film.until)
  const delays: Millis[] = []
  for (const told of log) {
    const value = told.news[field]
    if (value === undefined || told.customer !== customer) continue
    const shown = film.frames.find(
      ({ at, state }) => at >= told.at && state.copies[copy].rows[told.customer]?.row[field] === value,
    )
    if (shown !== undefined) delays.push(shown.at - told.at)
  }
  return delays
}

/** Values that copies hold and no work of their context needs. */
export const needlessValues = (state: AutonomyState): number =>
  copyIds.reduce((sum, id) => {
    const needless = state.rules.fields[id].filter((field) => !neededFields[id].includes(field)).length
    return sum + needless * Object.keys(state.copies[id].rows).length
  }, 0)

/** Rows for which two contexts each claim to have the truth, and it is not the same. */
export const conflictsOf = (state: AutonomyState): number =>
  copyIds.reduce(
    (sum, id) =>
      sum +
      Object.entries(state.copies[id].rows).filter(
        ([customer, { row, edited }]) =>
          edited?.as === 'claim' && row[edited.field] !== state.rows[customer]?.[edited.field],
      ).length,
    0,
  )

/** A count of all copies together. */
export const sumOf = (
  state: AutonomyState,
  key: keyof AutonomyState['copies']['workshop']['counts'],
): number => copyIds.reduce((sum, id) => sum + state.copies[id].counts[key], 0)

/** Whether something goes out for good. */
export const isMail = ({ what }: Outcome): boolean => what === 'letter' || what === 'remind'

/** One measure; `pageTook` in milliseconds. */
export const measureKeys = [
  'calls',
  'pageTook',
  'done',
  'failed',
  'held',
  'wrongMail',
  'divergent',
  'messages',
  'rowsRead',
  'gaps',
  'tails',
  'healed',
  'heldBack',
  'duplicates',
  'replays',
  'swallowed',
  'broken',
  'refusedEdits',
  'lostEdits',
  'conflicts',
  'needless',
  'wireFields',
] as const
export type MeasureKey = (typeof measureKeys)[number]
export type Measures = Readonly<Record<MeasureKey, number>>

/** All measures of a state. */
export const measuresOf = (state: AutonomyState): Measures => {
  const { outcomes, rules } = state
  const isCopy = rules.way === 'copy'
  return {
    calls: state.calls,
    pageTook: outcomes.findLast(({ what, is }) => what === 'page' && is === 'done')?.took ?? 0,
    done: outcomes.filter(({ is }) => is === 'done').length,
    failed: outcomes.filter(({ is }) => is === 'failed').length,
    held: outcomes.filter(({ is }) => is === 'held').length,
    wrongMail: outcomes.filter((one) => isMail(one) && one.is === 'done' && !one.right).length,
    divergent: isCopy ? copyIds.reduce((sum, id) => sum + divergentRows(state, id), 0) : 0,
    messages: state.messages,
    rowsRead: state.rowsRead,
    gaps: sumOf(state, 'gaps'),
    tails: sumOf(state, 'tails'),
    healed: rules.publishes ? sumOf(state, 'healed') : 0,
    heldBack: sumOf(state, 'heldBack'),
    duplicates: sumOf(state, 'duplicates'),
    replays: sumOf(state, 'replays'),
    swallowed: sumOf(state, 'swallowed'),
    broken: copyIds.filter((id) => state.copies[id].brokenBy.length > 0).length,
    refusedEdits: sumOf(state, 'refusedEdits'),
    lostEdits: sumOf(state, 'lostEdits'),
    conflicts: conflictsOf(state),
    needless: isCopy ? needlessValues(state) : 0,
    wireFields: rules.publishes ? (state.fieldAdded ? 8 : 7) : 0,
  }
}

/** All measures of a film at a moment. */
export const measuresAt = (film: AutonomyFilm, now: Millis): Measures => measuresOf(stateAt(film, now))

/** Copies that are older than they may be, by what their contexts know. */
export const tooOldAt = (film: AutonomyFilm, now: Millis): readonly CopyId[] => {
  const state = frameAt(film, now)?.state ?? film.initial
  return state.rules.way === 'copy' ? copyIds.filter((id) => isTooOld(state, id, now)) : []
}
