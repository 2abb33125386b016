import { useEffect, useMemo, useRef } from 'react'
import { usePlayheadState, type Mark, type Playhead } from '../../../playhead/index.ts'
import { useWords } from '../../../words/index.ts'
import { pipelineWords } from '../words/index.ts'
import { emptyFilm, filmOf, placeAt, samePlace, type Film } from './film.ts'
import { formatMs } from './formatMs.ts'
import type { Trace } from './trace.ts'

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
  const speed = usePlayheadState(playhead, (state) => state.speed)
  const film = useMemo(() => (trace === null ? emptyFilm : filmOf(trace, speed)), [trace, speed])
  const loaded = useRef<{ readonly id: string | null; readonly film: Film }>({ id: null, film: emptyFilm })
  const toPlay = useRef(false)

  useEffect(() => {
    const before = loaded.current
    const { now } = playhead.getState()
    const isNew = before.id !== (trace?.id ?? null)
    const wasAtEnd = now >= before.film.duration && before.film.duration > 0
    const describe = (at: number): string => {
      const place = placeAt(film, at)
      if (place === null) return words.nothingYet
      const station = words.nodes[place.station]
      return place.hop === null
        ? station
        : words.where[place.hop.shown](station, formatMs(place.hop.measured))
    }
    const place = isNew ? 0 : samePlace(before.film, now, film)
    const stops = film.hops.map((hop) => hop.end)
    const grew = film.hops.length > before.film.hops.length
    playhead.load({ duration: film.duration, stops, marks: marksOf(trace, film), describe }, place)
    loaded.current = { id: trace?.id ?? null, film }
    // A command that was just sent has no hop yet: it is played as soon as it has one.
    toPlay.current ||= trace !== null && (isNew || (wasAtEnd && grew))
    if (!toPlay.current || film.duration === 0) return
    toPlay.current = false
    playhead.play()
  }, [film, trace, playhead, words])

  return film
}
