import type { StationId } from './architecture/architecture.ts'
import type { WorldEvent } from './world.ts'
import type { moments } from './words/panels.ts'

/** The words of what happens. */
export interface SentenceWords {
  readonly moments: typeof moments
  readonly stationNames: Readonly<Record<StationId, string>>
}

/** What happens, in a few words. */
export const evolutionSentence = (
  event: WorldEvent,
  { moments: words, stationNames }: SentenceWords,
): string => {
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
