import { countUntil, type Millis } from '../../kernel/index.ts'
import type { Mark, TimeLine } from '../../playhead/index.ts'
import type { StationId } from './architecture/architecture.ts'
import { warmUp } from './queueing/measure.ts'
import type { EvolutionFilm } from './queueing/playWorkload.ts'
import type { WorldEvent } from './world.ts'
import type { moments } from './words/panels.ts'

/** The words of the time line. */
export interface LineWords {
  readonly moments: typeof moments
  readonly stationNames: Readonly<Record<StationId, string>>
}

/** What happens, in a few words. */
export const momentText = (event: WorldEvent, { moments: words, stationNames }: LineWords): string => {
  if (event.is === 'opened') return words.opened
  if (event.is === 'dropped') return words.dropped
  const { job } = event
  const who = words.who(words.kinds[job.route], job.number)
  switch (event.is) {
    case 'asked':
      return `${who}: ${job.route === 'partner' || job.route === 'write' ? words.asked[job.route] : words.asked.read}`
    case 'reached':
      return words.reached(who, stationNames[event.station])
    case 'served':
      return words.served(who, stationNames[event.station])
    case 'answered':
      return words.answered(who)
  }
}

/** The first moment at which ten wait at each station. */
const jams = (film: EvolutionFilm, { moments: words, stationNames }: LineWords): readonly Mark[] => {
  const seen = new Set<StationId>()
  return film.frames.flatMap(({ at, event, state }): readonly Mark[] => {
    if (event.is !== 'reached' || seen.has(event.station)) return []
    if ((state.stations[event.station]?.queue.size ?? 0) < 10) return []
    seen.add(event.station)
    return [{ at, label: words.jam(stationNames[event.station]), kind: 'failure' }]
  })
}

const drops = (film: EvolutionFilm, { moments: words }: LineWords): readonly Mark[] =>
  film.frames
    .filter(({ event }) => event.is === 'dropped')
    .map(({ at }) => ({ at, label: words.dropped, kind: 'rejection' }))

const seconds = (at: Millis): string => (at / 1000).toFixed(3)

/** The time line of a film: a stop at each event. */
export const filmLine = (film: EvolutionFilm, words: LineWords): TimeLine => ({
  duration: film.until,
  stops: film.times,
  marks: [
    { at: warmUp, label: words.moments.measuring, kind: 'note' as const },
    ...jams(film, words),
    ...drops(film, words),
  ].toSorted((one, other) => one.at - other.at),
  describe: (now) => {
    const frame = film.frames[countUntil(film, now) - 1]
    return frame === undefined || now === 0
      ? words.moments.before
      : words.moments.at(seconds(now), momentText(frame.event, words))
  },
})
