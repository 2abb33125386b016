import type { HealthSegment, Mark } from '../../playhead/index.ts'
import type { StationId } from './architecture/architecture.ts'
import { warmUp } from './queueing/measure.ts'
import type { EvolutionFilm } from './queueing/playWorkload.ts'
import type { SentenceWords } from './sentence.ts'
import type { World } from './world.ts'

/** From how many waiting on it is a jam. */
const jam = 10

/** The first moment at which there is a jam at each station. */
const jams = (film: EvolutionFilm, { moments: words, stationNames }: SentenceWords): readonly Mark[] => {
  const seen = new Set<StationId>()
  return film.frames.flatMap(({ at, event, state }): readonly Mark[] => {
    if (event.is !== 'reached' || seen.has(event.station)) return []
    if ((state.stations[event.station]?.queue.size ?? 0) < jam) return []
    seen.add(event.station)
    return [{ at, label: words.jam(stationNames[event.station]), kind: 'failure' }]
  })
}

const drops = (film: EvolutionFilm, { moments: words }: SentenceWords): readonly Mark[] =>
  film.frames
    .filter(({ event }) => event.is === 'dropped')
    .map(({ at }) => ({ at, label: words.dropped, kind: 'rejection' }))

/** Where measuring begins, the first jam at each station, and the drop of the read stores. */
export const evolutionMarks = (film: EvolutionFilm, words: SentenceWords): readonly Mark[] =>
  [
    { at: warmUp, label: words.moments.measuring, kind: 'note' as const },
    ...jams(film, words),
    ...drops(film, words),
  ].toSorted((one, other) => one.at - other.at)

const kindOf = ({ stations, shown, written }: World): HealthSegment['kind'] => {
  if (Object.values(stations).some(({ queue }) => queue.size >= jam)) return 'degraded'
  return shown < written ? 'stale' : 'ok'
}

/** Where there is a jam, and where the read side shows less than was stored. */
export const evolutionHealth = (film: EvolutionFilm): readonly HealthSegment[] => {
  const segments: HealthSegment[] = []
  let from = 0
  let kind = kindOf(film.initial)
  const close = (to: number): void => {
    if (to > from) segments.push({ from, to, kind })
    from = to
  }
  for (const { at, state } of film.frames) {
    const next = kindOf(state)
    if (next === kind) continue
    close(at)
    kind = next
  }
  close(film.until)
  return segments
}
