import { createStore, type StoreApi } from 'zustand/vanilla'
import {
  RunError,
  type Millis,
  type Run,
  type RunEvent,
  type Seed,
  type Settings,
  type SettingValue,
} from '../../kernel/index.ts'
import { ConcurrencyError, type EventStore, type RecordedEvent } from '../../store/index.ts'
import type { SimulatedLab } from '../simulatedLab.ts'
import { checkRun } from './playRun.ts'
import { choosing, giving, setting, tryingOut } from './runMoves.ts'
import { newestRun, openRun, readRun, runEventOf, runLog, type RunLog, type RunStart } from './runStream.ts'

/** What the person should know about the run that is open. */
export type RunNotice =
  | { readonly is: 'model changed'; readonly from: number; readonly to: number }
  | { readonly is: 'read again'; readonly because: string }

/** A run of a lab, as it is in the store. */
export type RunSessionState<Input> =
  | { readonly is: 'opening' }
  | { readonly is: 'failed'; readonly error: string }
  | {
      readonly is: 'open'
      readonly log: RunLog<Input>
      readonly notice: RunNotice | null
      /** What went wrong with the last thing that was done; null when nothing did. */
      readonly lastError: string | null
    }

/** Keeps one run in step with its stream, and adds to it. Nothing here throws or rejects: the state tells. */
export interface RunSession<Input> extends Pick<
  StoreApi<RunSessionState<Input>>,
  'getState' | 'getInitialState' | 'subscribe'
> {
  /** Finds the newest run or opens one, and follows it until the returned function is called. */
  readonly start: () => () => void
  /** Resolves to whether it was stored; so do the others. */
  readonly give: (input: Input, at: Millis) => Promise<boolean>
  /** Gives something on a branch of its own. */
  readonly tryOut: (input: Input, at: Millis) => Promise<boolean>
  readonly change: (name: string, value: SettingValue) => Promise<boolean>
  /** Sets several at once: all of them, or none when one may not be. */
  readonly changeAll: (settings: Settings) => Promise<boolean>
  readonly choose: (branch: number) => Promise<boolean>
  /** Begins a fresh run; the one before stays in the store. */
  readonly restart: (seed?: Seed, start?: Omit<RunStart<Input>, 'seed'>) => Promise<boolean>
  /** Begins a fresh run with all that the lab has at first. */
  readonly startFresh: () => Promise<boolean>
  /** Goes to another run in the store. */
  readonly show: (stream: string) => Promise<boolean>
  /** Takes what the person has read off the screen. */
  readonly dismiss: () => void
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** A session over a store; it does nothing before it is started. */
export const createRunSession = <State, Event, Input>(
  store: EventStore,
  lab: SimulatedLab<State, Event, Input>,
): RunSession<Input> => {
  const state = createStore<RunSessionState<Input>>(() => ({ is: 'opening' }))
  const { getState, getInitialState, setState, subscribe } = state
  let opening: Promise<void> | null = null
  let queue: Promise<unknown> = Promise.resolve()

  const show = (log: RunLog<Input>, notice: RunNotice | null = null, lastError: string | null = null): void =>
    setState({ is: 'open', log, notice, lastError }, true)

  const showChecked = (log: RunLog<Input>, notice: RunNotice | null = null): void => {
    checkRun(lab, log.run)
    show(log, notice)
  }

  const open = async (): Promise<void> => {
    const stream = await newestRun(store, lab.id)
    if (stream === null) return showChecked(await openRun(store, lab))
    const log = await readRun<Input>(store, stream)
    const from = log.run.modelVersion
    if (from === lab.modelVersion) return showChecked(log)
    showChecked(await openRun(store, lab), { is: 'model changed', from, to: lab.modelVersion })
  }

  const fail = (error: unknown): void => {
    const message = messageOf(error)
    const before = getState()
    if (before.is === 'open') setState({ ...before, lastError: message }, true)
    else setState({ is: 'failed', error: message }, true)
  }

  /** One after the other, so that each finds what the one before stored. */
  const inTurn = (work: () => Promise<void>): Promise<boolean> => {
    const turn = queue.then(async () => {
      try {
        await work()
        return true
      } catch (error) {
        fail(error)
        return false
      }
    })
    queue = turn
    return turn
  }

  const readAgain = async (stream: string, error: ConcurrencyError): Promise<void> => {
    show(await readRun<Input>(store, stream), { is: 'read again', because: error.message })
  }

  const add = (decide: (run: Run<Input>) => readonly RunEvent<Input>[]): Promise<boolean> => {
    let refused = false
    const done = inTurn(async () => {
      const before = getState()
      if (before.is !== 'open')
        throw new RunError('Failed to add to the run: because none is open. Wait a moment.')
      const { stream, events, run } = before.log
      const more = decide(run)
      if (more.length === 0) return
      const log = runLog(stream, [...events, ...more])
      try {
        await store.append(stream, more, events.length)
      } catch (error) {
        if (!(error instanceof ConcurrencyError)) throw error
        refused = true
        return readAgain(stream, error)
      }
      const now = getState()
      const isBehind =
        now.is !== 'open' || now.log.stream !== stream || now.log.events.length < log.events.length
      show(isBehind ? log : now.log)
    })
    return done.then((stored) => stored && !refused)
  }

  /** What another tab stored in this run. */
  const takeIn = (recorded: readonly RecordedEvent[]): void => {
    const before = getState()
    if (before.is !== 'open') return
    const { stream, events } = before.log
    const more = recorded.filter(({ aggregateId, order }) => aggregateId === stream && order > events.length)
    if (more.length === 0) return
    show(runLog(stream, [...events, ...more.map((event) => runEventOf<Input>(event))]), before.notice)
  }

  const start = (): (() => void) => {
    let over = false
    let unfollow = (): void => undefined
    const follow = async (): Promise<void> => {
      // The head is asked for first: what comes while the run is read is delivered, and known by its order.
      const head = await store.head()
      opening ??= open().finally(() => {
        opening = null
      })
      await opening
      if (over) return
      unfollow = store.follow(head, { events: takeIn, failed: fail })
    }
    follow().catch((error: unknown) => {
      if (!over) fail(error)
    })
    return () => {
      over = true
      unfollow()
    }
  }

  return {
    getState,
    getInitialState,
    subscribe,
    start,
    give: (input, at) => add((run) => giving(lab, run, at, input)),
    tryOut: (input, at) => add((run) => tryingOut(lab, run, at, input)),
    change: (name, value) => add((run) => setting(lab, run, name, value)),
    changeAll: (settings) =>
      add((run) => Object.entries(settings).flatMap(([name, value]) => setting(lab, run, name, value))),
    choose: (branch) => add((run) => choosing(run, branch)),
    restart: (seed, { settings, inputs } = {}) =>
      inTurn(async () => {
        const now = getState()
        const run = now.is === 'open' ? now.log.run : null
        const first = seed ?? run?.seed
        showChecked(
          await openRun(store, lab, {
            ...(first === undefined ? {} : { seed: first }),
            settings: { ...run?.settings, ...settings },
            ...(inputs === undefined ? {} : { inputs }),
          }),
        )
      }),
    startFresh: () => inTurn(async () => showChecked(await openRun(store, lab))),
    show: (stream) => inTurn(async () => showChecked(await readRun<Input>(store, stream))),
    dismiss: () => {
      const now = getState()
      if (now.is === 'open') setState({ ...now, notice: null, lastError: null }, true)
    },
  }
}
