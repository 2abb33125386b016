import { useReducedMotion } from 'framer-motion'
import { useEffect, useMemo, useRef } from 'react'
import { usePlayheadState, type Mark, type Playhead } from '../../../playhead/index.ts'
import { useWords } from '../../../words/index.ts'
import { pipelineWords } from '../words/index.ts'
import { filmOf, hopAt, samePlace, type Film, type Hop } from './film.ts'
import type { Trace } from './trace.ts'

const emptyFilm: Film = { hops: [], duration: 0 }

/** A measured time for people: 0.04 ms, 3.2 ms, 2,000 ms. */
export const formatMs = (ms: number): string =>
  `${ms.toLocaleString('en', { maximumFractionDigits: ms < 10 ? 2 : ms < 100 ? 1 : 0 })} ms`

const marksOf = (trace: Trace | null, film: Film): readonly Mark[] =>
  film.hops.flatMap((hop): readonly Mark[] => {
    if (hop.to === 'check' && trace?.end === 'rejected') {
      return [{ at: hop.end, label: hop.moment.text, kind: 'rejection' }]
    }
    if (hop.to === 'store') return [{ at: hop.end, label: hop.moment.text, kind: 'event' }]
    return hop.to === 'view' ? [{ at: hop.end, label: hop.moment.text, kind: 'note' }] : []
  })

/** The film of the chosen trace, kept on the playhead; plays by itself when a command was just sent. */
export const usePathFilm = (playhead: Playhead, trace: Trace | null): Film => {
  const words = useWords(pipelineWords)
  const still = useReducedMotion() === true
  const speed = usePlayheadState(playhead, (state) => state.speed)
  const film = useMemo(() => (trace === null ? emptyFilm : filmOf(trace, speed)), [trace, speed])
  const loaded = useRef<{ readonly id: string | null; readonly film: Film }>({ id: null, film: emptyFilm })

  useEffect(() => {
    const before = loaded.current
    const { now } = playhead.getState()
    const isNew = before.id !== (trace?.id ?? null)
    const wasAtEnd = now >= before.film.duration && before.film.duration > 0
    const describe = (at: number): string => {
      const hop: Hop | undefined = hopAt(film, at)
      return hop === undefined ? words.nothingYet : words.where(words.nodes[hop.to], formatMs(hop.measured))
    }
    const place = isNew ? 0 : samePlace(before.film, now, film)
    const stops = film.hops.map((hop) => hop.end)
    playhead.load({ duration: film.duration, stops, marks: marksOf(trace, film), describe }, place)
    loaded.current = { id: trace?.id ?? null, film }
    if (still) playhead.seek(film.duration)
    else if (isNew || (wasAtEnd && film.hops.length > before.film.hops.length)) playhead.play()
  }, [film, trace, playhead, still, words])

  return film
}
