import { useCallback, useEffect, useMemo, useState } from 'react'
import {
  countUpTo,
  usePlayhead,
  usePlayheadState,
  type Mark,
  type Playhead,
} from '../../../playhead/index.ts'
import { useWords } from '../../../words/index.ts'
import { retroWords } from '../words/index.ts'
import { lastMoment, msPerMoment, type Moment } from './film.ts'

/** A moment to go to as soon as the film has it. */
export interface Target {
  /** Number of the account that it is in. */
  readonly account: number
  readonly kind: Moment['kind']
  readonly stored: number
}

/** The film under the playhead. */
export interface Film {
  readonly playhead: Playhead
  readonly moments: readonly Moment[]
  /** Place of the moment that is shown; from 0. */
  readonly place: number
  readonly moment: Moment
  readonly goTo: (place: number) => void
  /** Goes to a moment now, or when the film grows by it. */
  readonly goWhenThere: (target: Target) => void
}

const empty: Moment = { kind: 'empty', stored: 0, late: null, memory: null }

const phases: ReadonlySet<Moment['kind']> = new Set(['announced', 'injected', 'compared', 'discarded'])

/** Lays the moments of an account under a playhead. One that stands at the end follows when the film grows. */
export const useFilm = (moments: readonly Moment[], account: number): Film => {
  const words = useWords(retroWords)
  const playhead = usePlayhead({ speeds: { min: 0.1, max: 10 } })
  const [target, setTarget] = useState<Target | null>(null)
  const stops = useMemo(() => moments.slice(1).map((_, index) => (index + 1) * msPerMoment), [moments])

  useEffect(() => {
    const marks: readonly Mark[] = moments.flatMap((moment, index) =>
      phases.has(moment.kind)
        ? [{ at: index * msPerMoment, label: words.moment(moment), kind: 'note' as const }]
        : [],
    )
    const describe = (now: number): string => {
      const at = countUpTo(stops, now)
      return words.where(at, stops.length, words.moment(moments[at] ?? empty))
    }
    const { now, duration } = playhead.getState()
    const end = stops.at(-1) ?? 0
    playhead.load({ duration: end, stops, marks, describe }, now >= duration ? end : now)
  }, [playhead, moments, stops, words])

  useEffect(() => {
    if (target === null || target.account !== account) return
    const place = lastMoment(moments, target.kind, target.stored)
    if (place === -1) return
    playhead.pause()
    playhead.seek(place * msPerMoment)
    setTarget(null)
  }, [playhead, moments, target, account])

  const goTo = useCallback(
    (place: number): void => {
      playhead.pause()
      playhead.seek(place * msPerMoment)
    },
    [playhead],
  )
  const place = Math.min(
    usePlayheadState(playhead, ({ now }) => countUpTo(stops, now)),
    moments.length - 1,
  )
  return { playhead, moments, place, moment: moments[place] ?? empty, goTo, goWhenThere: setTarget }
}
