import type { EventStore } from '../contract.ts'
import type { Projection, ProjectionRun } from '../projection.ts'
import { runProjection, type RunOptions } from './runProjection.ts'
import { wallClock, type WallClock } from './wallClock.ts'

/** Order of events and number of each type: a lost, doubled or swapped event shows. */
export interface Tally {
  readonly trail: number
  readonly counts: Readonly<Record<string, number>>
}

/** Folds any events into a tally. */
export const tally: Projection<Tally> = {
  name: 'tally',
  version: 1,
  initial: { trail: 0, counts: {} },
  when: ({ trail, counts }, event) => ({
    trail: (trail * 31 + event.id) % 1_000_003,
    counts: { ...counts, [event.eventType]: (counts[event.eventType] ?? 0) + 1 },
  }),
}

/** Appends so many events to one aggregate. */
export const appendMany = async (store: EventStore, count: number): Promise<void> => {
  const events = Array.from({ length: count }, (_, n) => ({
    eventType: `Type${n % 3}Noted`,
    eventData: { n },
  }))
  await store.append('notes', events, 'any')
}

/** The oracle: the whole log, one event after the other. */
export const plainFold = async <State>(store: EventStore, projection: Projection<State>): Promise<State> => {
  let state = projection.initial
  for await (const event of store.readAll()) state = projection.when(state, event)
  return state
}

const open: ProjectionRun<unknown>[] = []

/** Runs a projection until `closeRuns`. */
export const run = <State>(
  store: EventStore,
  projection: Projection<State>,
  options: RunOptions = {},
): ProjectionRun<State> => {
  const started = runProjection(store, projection, options)
  open.push(started)
  return started
}

/** Closes all runs of a test. */
export const closeRuns = async (): Promise<void> => {
  await Promise.all(open.splice(0).map((one) => one.close()))
}

/** Resolves when the view is as wanted. */
export const until = <State>(
  one: ProjectionRun<State>,
  wanted: (view: ReturnType<ProjectionRun<State>['view']>) => boolean,
): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!wanted(one.view())) return
      stop()
      resolve()
    }
    const stop = one.subscribe(look)
    look()
  })

/** Resolves when everything known is folded. */
export const live = <State>(one: ProjectionRun<State>): Promise<void> =>
  until(one, ({ status, checkpoint, head }) => status.is === 'live' && checkpoint === head)

/** A clock whose waits end when the test moves it. */
export const handClock = (): WallClock & { readonly move: (ms: number) => void } => {
  let now = 0
  const waiting = new Set<{ readonly at: number; readonly end: () => void }>()
  return {
    now: () => now,
    date: wallClock.date,
    breathe: wallClock.breathe,
    wait: (ms, signal) =>
      new Promise((resolve) => {
        const one = {
          at: now + ms,
          end: () => {
            waiting.delete(one)
            resolve()
          },
        }
        waiting.add(one)
        signal.addEventListener('abort', one.end)
      }),
    move: (ms) => {
      now += ms
      for (const one of Array.from(waiting)) if (one.at <= now) one.end()
    },
  }
}
