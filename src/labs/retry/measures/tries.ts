import type { RunEvent, Seed, Settings } from '../../../kernel/index.ts'
import { playRetry } from '../playRetry.ts'
import { loadSeries, recoveryAfter } from './loadSeries.ts'

/** Two sliders as somebody set them. */
export interface Try {
  /** Requests a second. */
  readonly rate: number
  readonly retries: number
}

/** So many tries are listed, the newest. */
export const mostTries = 8

const isSame = (one: Try, other: Try): boolean => one.rate === other.rate && one.retries === other.retries

/** The settings of the two sliders that a run has had while it was about the load, each once, the newest last. */
export const triesOf = (events: readonly RunEvent<unknown>[]): readonly Try[] => {
  let settings: Settings = {}
  let tries: readonly Try[] = []
  for (const event of events) {
    if (event.eventType === 'LabOpened') settings = event.eventData.settings
    else if (event.eventType === 'SettingChanged') {
      settings = { ...settings, [event.eventData.name]: event.eventData.value }
    } else continue
    if (settings['world'] !== 'load') continue
    const tried: Try = { rate: Number(settings['rate']), retries: Number(settings['retries']) }
    tries = [...tries.filter((each) => !isSame(each, tried)), tried]
  }
  return tries.slice(-mostTries)
}

const known = new Map<string, number | null>()

/** Seconds until a try heals after the trouble that the settings schedule; null when it does not within its film. */
export const healingOf = (settings: Settings, seed: Seed, tried: Try): number | null => {
  const all: Settings = { ...settings, world: 'load', ...tried }
  const key = JSON.stringify([all, seed])
  const before = known.get(key)
  if (before !== undefined) return before
  const end = (Number(all['slowFrom'] ?? 20_000) + Number(all['slowFor'] ?? 10_000)) / 1000
  const healing = recoveryAfter(loadSeries(playRetry(all, seed)), Math.ceil(end))
  // The same film says the same: kept only to spare the work, and not without end.
  if (known.size > 200) known.clear()
  known.set(key, healing)
  return healing
}
