import type { Later, Millis } from '../../../kernel/index.ts'
import type { AutonomyEvent, AutonomyState, Announcement, Happening } from '../state.ts'
import { count, load, receive, type CopyState, type Received } from './copy.ts'
import { copyIds, type CopyId } from './facts.ts'
import type { Rules } from './settings.ts'

const withCopy = (state: AutonomyState, id: CopyId, copy: CopyState): AutonomyState => ({
  ...state,
  copies: { ...state.copies, [id]: copy },
})

const replayOf = (id: CopyId, from: number, to: number, rules: Rules): Later<AutonomyEvent> => ({
  delay: rules.busDelay,
  event: { is: 'replayAsked', copy: id, from, to },
})

/** After a copy took something: asks for what is missing before that which it holds back. */
const mend = (state: AutonomyState, id: CopyId, rules: Rules): AutonomyState => {
  const copy = state.copies[id]
  const [early] = copy.held
  if (early === undefined || copy.replaying) return state
  const asking = count({ ...copy, replaying: true }, { gaps: 1 })
  return {
    ...withCopy(state, id, asking),
    laterNow: [...state.laterNow, replayOf(id, copy.expected, early.seq - 1, rules)],
  }
}

const heardAs = (
  before: CopyState,
  after: CopyState,
  { told, swallowed }: Received,
  id: CopyId,
): Happening => {
  const { seq } = told
  if (after.counts.heldBack > before.counts.heldBack)
    return { is: 'gap', copy: id, seq, expected: before.expected }
  if (after.counts.duplicates > before.counts.duplicates) return { is: 'duplicate', copy: id, seq }
  const failed = swallowed || after.counts.swallowed > before.counts.swallowed
  return { is: failed ? 'swallowed' : 'taken', copy: id, seq }
}

const take = (state: AutonomyState, id: CopyId, received: Received, rules: Rules): AutonomyState => {
  const before = state.copies[id]
  const after = receive(before, received, rules, rules.fields[id])
  const next = withCopy(state, id, after)
  return mend({ ...next, last: heardAs(before, after, received, id) }, id, rules)
}

const announcementOf = (state: AutonomyState, seq: number): Announcement | undefined => state.log[seq - 1]

/** A delivery reaches a context; the broker keeps it while the context is down or cut off. */
export const delivered = (
  state: AutonomyState,
  event: Extract<AutonomyEvent, { is: 'delivered' }>,
  rules: Rules,
): AutonomyState => {
  const { copy: id, seq, swallowed } = event
  const told = announcementOf(state, seq)
  if (told === undefined) return { ...state, last: { is: 'nothing' } }
  const copy = state.copies[id]
  const counted = { ...state, messages: state.messages + 1 }
  if (state.up[id] && !copy.cut) return take(counted, id, { told, swallowed }, rules)
  const queue = [...copy.queue, { seq, swallowed }]
  return { ...withCopy(counted, id, { ...copy, queue }), last: { is: 'kept', copy: id, seq } }
}

/** A context is back, or its link is mended: all that the broker kept comes at once. */
export const flush = (state: AutonomyState, id: CopyId, rules: Rules): AutonomyState => {
  const { queue } = state.copies[id]
  if (!state.up[id] || state.copies[id].cut) return state
  const emptied = withCopy(state, id, { ...state.copies[id], queue: [] })
  const { last } = state
  return queue.reduce((before, { seq, swallowed }) => {
    const told = announcementOf(before, seq)
    return told === undefined ? before : { ...take(before, id, { told, swallowed }, rules), last }
  }, emptied)
}

/** A heartbeat says how many announcements there are: who has fewer knows that the tail is missing. */
export const beatHeard = (
  state: AutonomyState,
  { copy: id, last, at }: Extract<AutonomyEvent, { is: 'beatHeard' }>,
  rules: Rules,
): AutonomyState => {
  const copy = state.copies[id]
  if (!state.up[id] || copy.cut) return { ...state, last: { is: 'nothing' } }
  const isComplete = copy.expected > last
  // Without sequence checks nobody compares: the copy just believes to be as young as the heartbeat.
  if (isComplete || !rules.checked)
    return {
      ...withCopy(state, id, { ...copy, asOf: Math.max(copy.asOf, at) }),
      last: { is: 'fresh', copy: id, last },
    }
  if (copy.replaying) return { ...state, last: { is: 'nothing' } }
  const found = count({ ...copy, replaying: true }, { tails: 1 })
  return {
    ...withCopy(state, id, found),
    laterNow: [replayOf(id, copy.expected, last, rules)],
    last: { is: 'tail', copy: id, last, expected: copy.expected },
  }
}

/** The owner's log is asked for a stretch; it answers if the owner is up. */
export const replayAsked = (
  state: AutonomyState,
  { copy, from, to }: Extract<AutonomyEvent, { is: 'replayAsked' }>,
  rules: Rules,
): AutonomyState => ({
  ...state,
  laterNow: [{ delay: rules.busDelay, event: { is: 'replayed', copy, from, to, ok: state.up.customers } }],
  last: { is: 'replayAsked', copy, from },
})

/** What was asked for arrives, in order. */
export const replayed = (
  state: AutonomyState,
  { copy: id, from, to, ok }: Extract<AutonomyEvent, { is: 'replayed' }>,
  rules: Rules,
): AutonomyState => {
  const done = withCopy(state, id, { ...state.copies[id], replaying: false })
  if (!ok || !state.up[id]) return { ...done, last: { is: 'nothing' } }
  const told = state.log.slice(from - 1, to)
  const counted = {
    ...withCopy(done, id, count(done.copies[id], { replays: 1 })),
    messages: state.messages + told.length,
  }
  const taken = told.reduce((before, one) => {
    const copy = before.copies[id]
    // Asked for by number: what came in the meantime is no duplicate that a broker made.
    if (one.seq < copy.expected) return before
    return withCopy(before, id, receive(copy, { told: one, swallowed: false }, rules, rules.fields[id]))
  }, counted)
  return mend({ ...taken, last: { is: 'replayed', copy: id, from, to } }, id, rules)
}

/** The ETL job reads the owner's whole table, once for each copy. */
export const etlRead = (state: AutonomyState, now: Millis, rules: Rules): AutonomyState => {
  const again: Later<AutonomyEvent> = { delay: rules.etlEvery, event: { is: 'etlRead' } }
  if (!state.up.customers) return { ...state, snapshot: null, laterNow: [again], last: { is: 'ownerDown' } }
  const rows = Object.keys(state.rows).length * copyIds.length
  return {
    ...state,
    snapshot: { at: now, seq: state.log.length, rows: state.rows },
    rowsRead: state.rowsRead + rows,
    laterNow: [{ delay: rules.etlRun, event: { is: 'etlLoaded' } }, again],
    last: { is: 'etlRead', rows },
  }
}

/** What the job read is written into all copies that are up. */
export const etlLoaded = (state: AutonomyState, rules: Rules): AutonomyState => {
  const { snapshot } = state
  if (snapshot === null) return { ...state, last: { is: 'nothing' } }
  const healedIn = (one: AutonomyState): number =>
    copyIds.reduce((sum, id) => sum + one.copies[id].counts.healed, 0)
  const loaded = copyIds.reduce((before, id) => {
    if (!before.up[id]) return before
    const copy = load(before.copies[id], snapshot, rules.fields[id], state.renamed)
    return mend(withCopy(before, id, copy), id, rules)
  }, state)
  const healed = healedIn(loaded) - healedIn(state)
  return { ...loaded, snapshot: null, last: { is: 'etlLoaded', healed } }
}
