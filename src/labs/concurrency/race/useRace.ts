import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { EventStore } from '../../../store/index.ts'
import { useEventStore } from '../../../workspace/index.ts'
import { emptyDesk, type Act, type Guard, type Race } from './desk.ts'
import type { RaceEvidence } from './evidence.ts'
import { performLocked, withEntryOf } from './performLocked.ts'
import { newRace, playScript, type RaceScript } from './playScript.ts'
import { openRaceChannel, type RaceChannel, type RaceNews } from './raceChannel.ts'
import { createRaceLocks } from './raceLocks.ts'
import { useDay } from './useDay.ts'
import { useEvidence } from './useEvidence.ts'

/** A race at work on the open store. */
export interface OpenRace {
  readonly store: EventStore
  /** Null until it is known which day it is about. */
  readonly race: Race | null
  readonly evidence: RaceEvidence | null
  /** What went wrong, in words; null when nothing did. */
  readonly error: string | null
  /** Whether a clerk of this tab waits for the lock. */
  readonly waiting: boolean
  readonly act: (act: Act) => void
  /** Opens another day, with nothing in memory. */
  readonly restart: (guard: Guard) => void
  readonly setGuard: (guard: Guard) => void
  /** Plays a script on a fresh day. Rejects with what the store throws. */
  readonly play: (script: RaceScript) => Promise<void>
}

const now = (): number => performance.now()

const atDay = (day: string, guard: Guard): Race => ({
  day,
  guard,
  desks: { anna: emptyDesk, bram: emptyDesk },
  trace: [],
})

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** What another tab told, laid over what is known here. News of another day says nothing here. */
const heard = (race: Race | null, news: RaceNews): Race | null => {
  switch (news.is) {
    case 'race':
      return news.race
    case 'guard':
      return race?.day === news.day ? { ...race, guard: news.guard } : race
    case 'entry':
      return race?.day === news.day ? withEntryOf(race, news.entry) : race
  }
}

/** The race in this tab, and a way to tell the other tabs. */
const useSharedRace = (store: EventStore) => {
  const [race, setRace] = useState<Race | null>(null)
  const channel = useRef<RaceChannel | null>(null)
  useEffect(() => {
    const opened = openRaceChannel(store.name, (news) => setRace((before) => heard(before, news)))
    channel.current = opened
    return () => {
      channel.current = null
      opened.close()
    }
  }, [store])
  const tell = useCallback((news: RaceNews) => channel.current?.tell(news), [])
  return { race, setRace, tell }
}

/** The race of this tab; tabs that have the same store open tell each other what their clerks do. */
export const useRace = (): OpenRace => {
  const store = useEventStore()
  const ground = useMemo(() => ({ store, locks: createRaceLocks(store.name), now }), [store])
  const { locks } = ground
  const { race, setRace, tell } = useSharedRace(store)
  const [error, setError] = useState<string | null>(null)
  const [waiting, setWaiting] = useState(false)
  const fail = useCallback((reason: unknown) => setError(messageOf(reason)), [])
  const evidence = useEvidence(store, race, fail)

  const take = useCallback(
    (day: string | null): void =>
      setRace((before) =>
        day === null || before?.day === day ? before : atDay(day, before?.guard ?? 'check'),
      ),
    [setRace],
  )
  useDay(store, take, fail)
  const letGo = useCallback((): void => {
    locks.giveBack('anna')
    locks.giveBack('bram')
  }, [locks])
  useEffect(() => letGo, [letGo])

  const act = (what: Act): void => {
    if (race === null) return
    setError(null)
    setWaiting(race.guard === 'lock' && what.is === 'load')
    performLocked(ground, race, what)
      .then(({ trace }) => {
        const entry = trace.at(-1)
        if (entry === undefined) return
        setRace((current) => (current?.day === race.day ? withEntryOf(current, entry) : current))
        tell({ is: 'entry', day: race.day, entry })
      })
      .catch(fail)
      .finally(() => setWaiting(false))
  }
  const begin = (next: Race): void => {
    setRace(next)
    tell({ is: 'race', race: next })
  }
  const restart = (guard: Guard): void => {
    setError(null)
    letGo()
    newRace(store, guard).then(begin).catch(fail)
  }
  const setGuard = (guard: Guard): void => {
    if (race === null) return
    letGo()
    setRace({ ...race, guard })
    tell({ is: 'guard', day: race.day, guard })
  }
  const play = async (script: RaceScript): Promise<void> => {
    setError(null)
    letGo()
    begin(await playScript(ground, script))
  }
  return { store, race, evidence, error, waiting, act, restart, setGuard, play }
}
