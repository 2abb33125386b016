import { useCallback, useEffect, useMemo, useState } from 'react'
import type { EventStore } from '../../../store/index.ts'
import { useEventStore, useLog } from '../../../workspace/index.ts'
import { emptyDesk, type Act, type Guard, type Race } from './desk.ts'
import { evidenceOf, type RaceEvidence } from './evidence.ts'
import { perform } from './perform.ts'
import { newRace, playScript, type RaceScript } from './playScript.ts'
import { createRaceLocks, type RaceLocks } from './raceLocks.ts'
import { newestDay } from './theDay.ts'

/** A race at work on the open store. */
export interface OpenRace {
  readonly store: EventStore
  /** Null until it is known which day it is about. */
  readonly race: Race | null
  readonly evidence: RaceEvidence | null
  /** What went wrong, in words; null when nothing did. */
  readonly error: string | null
  /** A clerk that waits for the lock. */
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

/** Does an act; under a lock, the clerk takes it before loading and gives it back at the end. */
const actLocked = async (store: EventStore, locks: RaceLocks, race: Race, act: Act): Promise<Race> => {
  if (race.guard !== 'lock') return perform(store, race, act, now)
  if (act.is === 'load') await locks.take(act.clerk, race.day)
  const next = await perform(store, race, act, now)
  const { told } = next.desks[act.clerk]
  if (act.is === 'raise' || told === 'saved' || told === 'refused') locks.giveBack(act.clerk)
  return next
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const useEvidence = (store: EventStore, race: Race | null): RaceEvidence | null => {
  const [evidence, setEvidence] = useState<RaceEvidence | null>(null)
  // Another tab may have stored something: what is shown is read anew.
  const { head } = useLog(store, 1)
  useEffect(() => {
    if (race === null) return
    let over = false
    evidenceOf(store, race)
      .then((found) => {
        if (!over) setEvidence(found)
      })
      .catch(() => undefined)
    return () => {
      over = true
    }
  }, [store, race, head])
  return race === null ? null : evidence
}

/** Finds the newest day of the lab, or opens the first one; another tab's new day is taken over. */
const useDay = (store: EventStore, onDay: (day: string | null) => void): void => {
  const { head } = useLog(store, 1)
  useEffect(() => {
    let over = false
    newestDay(store)
      .then((day) => {
        if (!over) onDay(day)
      })
      .catch(() => undefined)
    return () => {
      over = true
    }
  }, [store, head, onDay])
}

/** The race in this tab: what is stored is shared with all tabs, what is in memory is this tab's own. */
export const useRace = (): OpenRace => {
  const store = useEventStore()
  const locks = useMemo(() => createRaceLocks(), [])
  const [race, setRace] = useState<Race | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [waiting, setWaiting] = useState(false)
  const evidence = useEvidence(store, race)

  const take = useCallback((day: string | null): void => {
    setRace((before) => (day === null || before?.day === day ? before : atDay(day, before?.guard ?? 'check')))
  }, [])
  useDay(store, take)

  const run = useCallback((work: () => Promise<void>): void => {
    setError(null)
    work().catch((reason: unknown) => setError(messageOf(reason)))
  }, [])
  const act = useCallback(
    (what: Act) =>
      run(async () => {
        if (race === null) return
        setWaiting(race.guard === 'lock' && what.is === 'load' && locks.holder() !== null)
        const before = race
        const next = await actLocked(store, locks, before, what)
        setWaiting(false)
        // Somebody else may have acted while this one waited for the lock.
        setRace((current) =>
          current === null || current === before || current.day !== before.day
            ? next
            : {
                ...current,
                desks: { ...current.desks, [what.clerk]: next.desks[what.clerk] },
                trace: [...current.trace, ...next.trace.slice(before.trace.length)],
              },
        )
      }),
    [run, race, store, locks],
  )
  const letGo = useCallback((): void => {
    locks.giveBack('anna')
    locks.giveBack('bram')
  }, [locks])
  const restart = useCallback(
    (guard: Guard) =>
      run(async () => {
        letGo()
        setRace(await newRace(store, guard))
      }),
    [run, store, letGo],
  )
  const setGuard = useCallback(
    (guard: Guard) => {
      letGo()
      setRace((before) => (before === null ? before : { ...before, guard }))
    },
    [letGo],
  )
  const play = useCallback(
    async (script: RaceScript) => {
      letGo()
      setError(null)
      setRace(await playScript(store, script, now))
    },
    [store, letGo],
  )
  useEffect(() => letGo, [letGo])
  return { store, race, evidence, error, waiting, act, restart, setGuard, play }
}
