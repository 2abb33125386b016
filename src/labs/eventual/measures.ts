import { monotonicReads, readYourWrites, staleReads, type RegisterHistory } from '../../judge/index.ts'
import { countUntil, stateAt, type Millis } from '../../kernel/index.ts'
import type { EventualState } from './model.ts'
import type { CopiesState, MessageKind } from './model/copies/state.ts'
import type { ScreenStyle } from './model/settings.ts'
import type { EventualFilm } from './playEventual.ts'
import { isUnmarked, shownBy } from './screens.ts'

/** What the people saw, for the judge. Who was refused saw nothing. */
export const historyOf = ({ ops }: CopiesState): RegisterHistory => ({
  init: 0,
  ops: ops.flatMap(({ who, f, call, ret, outcome, version }) =>
    outcome === 'refused' ? [] : [{ c: who, f, call, ret, v: version }],
  ),
})

/** The versions, oldest first. */
export const versionsIn = ({ ops }: CopiesState): readonly number[] => [
  0,
  ...ops.filter(({ f }) => f === 'w').map(({ version }) => version),
]

/** Whether the judge finds both promises kept. */
export const promisesOf = (
  state: CopiesState,
): { readonly ownWrites: boolean; readonly monotonic: boolean } => ({
  ownWrites: readYourWrites(historyOf(state), versionsIn(state)).holds,
  monotonic: monotonicReads(historyOf(state), versionsIn(state)).holds,
})

/** Copies that do not hold the newest version that is stored anywhere. */
export const divergentCopies = ({ copies }: CopiesState): number => {
  const newest = Math.max(...copies.map(({ version }) => version))
  return copies.filter(({ version }) => version < newest).length
}

/** What a film about copies has come to at a moment. All of it simulated. */
export interface CopiesMeasures {
  /** Copies that differ now, and how long the copies have differed in all. */
  readonly divergent: number
  readonly divergentFor: Millis
  /** Ann's looks after a write, and those that missed it. */
  readonly ownReads: number
  readonly ownMissed: number
  readonly answered: number
  readonly staleReads: number
  /** The stalest read: how many newer versions had been acknowledged, and for how long. */
  readonly versionsBehind: number
  readonly behindFor: Millis
  /** Reads that returned less than the same person had read before. */
  readonly backwards: number
  /** The price of session guarantees: asked again, refused. */
  readonly askedAgain: number
  readonly refused: number
  readonly readLatency: Millis | null
  readonly writeLatency: Millis | null
  readonly messages: number
  readonly gossip: number
  /** Messages from person to copy and back, for reads. */
  readonly readMessages: number
}

/** In the order in which they are shown. */
export const copiesMeasureKeys: readonly (keyof CopiesMeasures)[] = [
  'divergent',
  'divergentFor',
  'ownReads',
  'ownMissed',
  'answered',
  'staleReads',
  'versionsBehind',
  'behindFor',
  'backwards',
  'askedAgain',
  'refused',
  'readLatency',
  'writeLatency',
  'readMessages',
  'gossip',
  'messages',
]

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length

const latencies = ({ ops }: CopiesState, f: 'r' | 'w'): number | null =>
  mean(ops.flatMap(({ f: kind, call, ret }) => (kind === f && ret !== null ? [ret - call] : [])))

/** Reads by answer, against what the same person had been told before they were called. */
const ownAndBackwards = ({
  ops,
}: CopiesState): Pick<CopiesMeasures, 'ownReads' | 'ownMissed' | 'backwards'> => {
  let [ownReads, ownMissed, backwards] = [0, 0, 0]
  ops.forEach(({ who, f, ret, call, version }) => {
    if (f === 'w' || ret === null) return
    const before = ops.filter((op) => op.who === who && op.ret !== null && op.ret <= call)
    const wrote = Math.max(0, ...before.map((op) => (op.f === 'w' ? op.version : 0)))
    const read = Math.max(0, ...before.map((op) => (op.f === 'r' ? op.version : 0)))
    if (wrote > 0) ownReads += 1
    if (version < wrote) ownMissed += 1
    if (version < read) backwards += 1
  })
  return { ownReads, ownMissed, backwards }
}

const count = ({ sent }: CopiesState, kinds: readonly MessageKind[]): number =>
  kinds.reduce((sum, kind) => sum + sent[kind], 0)

/** For how long, up to a moment, something was true of the world. */
const timeWhile = (film: EventualFilm, now: Millis, isSo: (state: CopiesState) => boolean): Millis => {
  let [since, time] = [0, 0]
  let so = false
  for (const { at, state } of film.frames.slice(0, countUntil(film, now))) {
    if (so) time += at - since
    since = at
    so = state.world === 'copies' && isSo(state)
  }
  return so ? time + now - since : time
}

const read = (state: CopiesState): Omit<CopiesMeasures, 'divergentFor'> => {
  const stale = staleReads(historyOf(state), versionsIn(state))
  const reads = state.ops.filter(({ f }) => f === 'r')
  return {
    divergent: divergentCopies(state),
    ...ownAndBackwards(state),
    answered: reads.filter(({ outcome }) => outcome === 'answered').length,
    staleReads: stale.length,
    versionsBehind: Math.max(0, ...stale.map(({ missed }) => missed.length)),
    behindFor: Math.max(0, ...stale.map(({ behind }) => behind)),
    askedAgain: reads.reduce((sum, { attempt }) => sum + attempt, 0),
    refused: reads.filter(({ outcome }) => outcome === 'refused').length,
    readLatency: latencies(state, 'r'),
    writeLatency: latencies(state, 'w'),
    messages: Object.values(state.sent).reduce((sum, number) => sum + number, 0),
    gossip: count(state, ['compare', 'compared']),
    readMessages: count(state, ['read', 'value']),
  }
}

const known = new WeakMap<CopiesState, Omit<CopiesMeasures, 'divergentFor'>>()

/** All measures at `now`; null in another world. Between two events most is not worked out again. */
export const copiesMeasuresAt = (film: EventualFilm, now: Millis): CopiesMeasures | null => {
  const state: EventualState = stateAt(film, now)
  if (state.world !== 'copies') return null
  const measures = known.get(state) ?? read(state)
  known.set(state, measures)
  return { ...measures, divergentFor: timeWhile(film, now, (at) => divergentCopies(at) > 0) }
}

/** What a screen of a style did to Ann, up to a moment. */
export interface ScreenMeasures {
  /** It showed an old value without a word. */
  readonly unmarked: Millis
  /** She could not go on. */
  readonly blocked: Millis
  /** It said that a change was on its way. */
  readonly told: Millis
}

/** For how long a screen lied, blocked, or told. */
export const screenMeasuresAt = (film: EventualFilm, now: Millis, style: ScreenStyle): ScreenMeasures => ({
  unmarked: timeWhile(film, now, (state) => isUnmarked(shownBy(style, state), state)),
  blocked: timeWhile(film, now, (state) => shownBy(style, state).says === 'busy'),
  told: timeWhile(film, now, (state) => shownBy(style, state).pending !== null),
})
