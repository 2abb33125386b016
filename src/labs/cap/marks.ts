import type { Millis } from '../../kernel/index.ts'
import { lostSince } from './lostSince.ts'
import { staleReadsOf } from './meters.ts'
import type { CapFact } from './model/facts.ts'
import type { CapFilm } from './playCap.ts'

/** A notable moment; the words make a sentence of it. Clients and replicas count from 1, 0 is none. */
export interface CapMark {
  readonly at: Millis
  readonly key:
    'cut' | 'healed' | 'crashed' | 'restarted' | 'timedOut' | 'refused' | 'staleRead' | 'lostWrite'
  /** Of the playhead's line. */
  readonly kind: 'event' | 'rejection' | 'failure' | 'note'
  readonly client: number
  readonly replica: number
  readonly value: string
}

const none = { client: 0, replica: 0, value: '' }

const faultMark = (at: Millis, fact: CapFact): readonly CapMark[] => {
  if (fact.is === 'cut') return [{ at, key: fact.is, kind: 'failure', ...none }]
  if (fact.is === 'healed') return [{ at, key: fact.is, kind: 'event', ...none }]
  if (fact.is === 'crashed')
    return [{ at, key: fact.is, kind: 'failure', ...none, replica: fact.replica + 1 }]
  if (fact.is === 'restarted')
    return [{ at, key: fact.is, kind: 'event', ...none, replica: fact.replica + 1 }]
  return []
}

const opMark = (film: CapFilm, place: number): Omit<CapMark, 'at' | 'key' | 'kind'> => {
  const op = (film.frames.at(-1)?.state ?? film.initial).history.ops[place]
  if (op === undefined) return none
  return { client: op.client + 1, replica: op.replica + 1, value: String(op.v ?? '') }
}

const lostMarks = (film: CapFilm): readonly CapMark[] =>
  lostSince(film).map(({ place, at }) => ({ at, key: 'lostWrite', kind: 'failure', ...opMark(film, place) }))

/** The notable moments of a film, ascending. */
export const capMarks = (film: CapFilm): readonly CapMark[] => {
  const { history } = film.frames.at(-1)?.state ?? film.initial
  const marks: CapMark[] = film.frames.flatMap(({ at, state }) =>
    state.facts.flatMap((fact): readonly CapMark[] =>
      fact.is === 'timedOut' || fact.is === 'refused'
        ? [{ at, key: fact.is, kind: 'rejection', ...opMark(film, fact.place) }]
        : faultMark(at, fact),
    ),
  )
  const stale: CapMark[] = staleReadsOf(history).map(({ read }) => ({
    at: history.ops[read]?.ret ?? film.until,
    key: 'staleRead',
    kind: 'note',
    ...opMark(film, read),
  }))
  return [...marks, ...stale, ...lostMarks(film)].sort((one, other) => one.at - other.at)
}
