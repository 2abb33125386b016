import { useCallback, useEffect, useRef, useState } from 'react'
import { emptyDesk, type Act, type Desk } from './desk.ts'
import { createBrowserShelf, type BrowserShelf } from './browserShelf.ts'
import { databasesOfLab, keepDesk, loadDesk, type KeptDesk } from './keptDesk.ts'
import { perform } from './perform.ts'
import { databasesMadeBy, reachedInScript, script } from './script.ts'
import { caseOf, checkRoom } from './shelf.ts'

/** The desk on screen. */
export interface OpenDesk extends KeptDesk {
  /** Null until something was done. */
  readonly desk: Desk | null
  /** Names of all databases of this lab, of earlier cases too. */
  readonly names: readonly string[]
  readonly busy: boolean
  readonly error: string | null
  readonly act: (act: Act) => Promise<void>
  /** Brings the lesson's script to where it has done so many acts: on this case, or on a new one. */
  readonly show: (acts: number) => Promise<void>
  /** Begins a new case with these acts. `given`: how many of them a challenge begins with; default 0. */
  readonly start: (acts: readonly Act[], given?: number) => Promise<void>
  /** Deletes databases of earlier cases for good. Asked before by the caller. */
  readonly remove: (names: readonly string[]) => Promise<void>
  /** Looks again which databases there are. */
  readonly refresh: () => Promise<readonly string[]>
  /** The backup that was taken last, as a file; null after a reload. */
  readonly backup: () => { readonly file: Blob; readonly name: string } | null
}

const none: KeptDesk = { trace: [], given: 0 }

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const newest = (names: readonly string[]): number => Math.max(0, ...names.map(caseOf))

/** What a piece of work hands on after each of its acts. */
type Tell = (kept: KeptDesk) => Promise<void>

const performAll = async (
  shelf: BrowserShelf,
  from: KeptDesk & { readonly number: number; readonly byHand: boolean },
  acts: readonly Act[],
  tell: Tell,
): Promise<void> => {
  let { trace } = from
  for (const act of acts) {
    const before = trace.at(-1) ?? emptyDesk(from.number)
    const after = await perform(shelf, before, act)
    // Dials that are turned by hand are one act, however often.
    const isTurned =
      from.byHand && act.is === 'dial' && trace.length > from.given && before.acts.at(-1)?.is === 'dial'
    trace = isTurned
      ? [...trace.slice(0, -1), { ...after, acts: [...before.acts.slice(0, -1), act] }]
      : [...trace, after]
    await tell({ trace, given: from.given })
  }
}

/** One thing after the other; what goes wrong is told, and the desk stays as it was before. */
const useTurns = () => {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const turn = useRef<Promise<void>>(Promise.resolve())
  const next = useCallback((work: () => Promise<void>): Promise<void> => {
    setBusy(true)
    const done: Promise<void> = turn.current.then(async () => {
      setError(null)
      try {
        await work()
      } catch (reason) {
        setError(reasonOf(reason))
      } finally {
        if (turn.current === done) setBusy(false)
      }
    })
    turn.current = done
    return done
  }, [])
  /** Settles when what was begun so far has ended. */
  const ended = useCallback(() => turn.current, [])
  return { busy, error, next, ended }
}

/** The databases of the lab, and what was done with them. */
export const useDesk = (): OpenDesk => {
  const [kept, setKept] = useState<KeptDesk>(none)
  const [names, setNames] = useState<readonly string[]>([])
  const current = useRef<KeptDesk>(none)
  const shelf = useRef<BrowserShelf | null>(null)
  const { busy, error, next, ended } = useTurns()

  const refresh = useCallback(async (): Promise<readonly string[]> => {
    const found = await databasesOfLab()
    setNames(found)
    return found
  }, [])
  const tell = useCallback(
    async (after: KeptDesk): Promise<void> => {
      current.current = after
      setKept(after)
      await refresh()
      await keepDesk(after)
    },
    [refresh],
  )
  /** Work on the shelf, as long as the screen is there. */
  const work = useCallback(
    (task: (open: BrowserShelf) => Promise<void>): Promise<void> =>
      next(async () => {
        if (shelf.current !== null) await task(shelf.current)
      }),
    [next],
  )

  useEffect(() => {
    const opened = createBrowserShelf()
    shelf.current = opened
    void work(async () => {
      await refresh()
      const before = await loadDesk()
      if (before !== null) await tell(before)
    })
    return () => {
      shelf.current = null
      void ended().then(opened.closeAll)
    }
  }, [work, refresh, tell, ended])

  const begin = useCallback(
    async (open: BrowserShelf, acts: readonly Act[], given: number): Promise<void> => {
      const found = await refresh()
      checkRoom(found, databasesMadeBy(acts))
      await performAll(open, { trace: [], given, number: newest(found) + 1, byHand: false }, acts, tell)
    },
    [refresh, tell],
  )
  const act = useCallback(
    (each: Act) =>
      work(async (open) => {
        const found = await refresh()
        checkRoom(found, databasesMadeBy([each]))
        await performAll(open, { ...current.current, number: newest(found) + 1, byHand: true }, [each], tell)
      }),
    [work, refresh, tell],
  )
  const show = useCallback(
    (acts: number) =>
      work(async (open) => {
        const { trace, given } = current.current
        const wanted = script.slice(0, acts)
        const reached = given > 0 ? 0 : reachedInScript(trace.at(-1)?.acts ?? [])
        if (reached === 0) return begin(open, wanted, 0)
        if (reached >= acts) return undefined
        const found = await refresh()
        checkRoom(found, databasesMadeBy(wanted.slice(reached)))
        const from = { trace: trace.slice(0, reached), given: 0, number: newest(found), byHand: false }
        return performAll(open, from, wanted.slice(reached), tell)
      }),
    [work, begin, refresh, tell],
  )
  const start = useCallback(
    (acts: readonly Act[], given = 0) => work((open) => begin(open, acts, given)),
    [work, begin],
  )
  const remove = useCallback(
    (unwanted: readonly string[]) =>
      work(async (open) => {
        for (const name of unwanted) {
          await open.close(name)
          await open.remove(name)
        }
        await refresh()
      }),
    [work, refresh],
  )
  const backup = useCallback(() => {
    const file = shelf.current?.kept() ?? null
    const name = current.current.trace.at(-1)?.backup?.fileName
    return file === null || name === undefined ? null : { file, name }
  }, [])
  return {
    ...kept,
    desk: kept.trace.at(-1) ?? null,
    names,
    busy,
    error,
    act,
    show,
    start,
    remove,
    refresh,
    backup,
  }
}
