import * as fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { EventStore } from '../contract.ts'
import type { Projection, ProjectionRun } from '../projection.ts'
import { checkpointKey, createMemoryCheckpoints, type CheckpointStore } from './checkpoints.ts'
import { runProjection, type RunOptions } from './runProjection.ts'
import { wallClock, type WallClock } from './wallClock.ts'
import { openMemoryStore } from '../memory/openMemoryStore.ts'

/** Order of events and number of each type: a lost, doubled or swapped event shows. */
interface Tally {
  readonly trail: number
  readonly counts: Readonly<Record<string, number>>
}

const tally: Projection<Tally> = {
  name: 'tally',
  version: 1,
  initial: { trail: 0, counts: {} },
  when: ({ trail, counts }, event) => ({
    trail: (trail * 31 + event.id) % 1_000_003,
    counts: { ...counts, [event.eventType]: (counts[event.eventType] ?? 0) + 1 },
  }),
}

const appendMany = async (store: EventStore, count: number): Promise<void> => {
  const events = Array.from({ length: count }, (_, n) => ({
    eventType: `Type${n % 3}Noted`,
    eventData: { n },
  }))
  await store.append('notes', events, 'any')
}

const plainFold = async <State>(store: EventStore, projection: Projection<State>): Promise<State> => {
  let state = projection.initial
  for await (const event of store.readAll()) state = projection.when(state, event)
  return state
}

const open: ProjectionRun<unknown>[] = []

const run = <State>(
  store: EventStore,
  projection: Projection<State>,
  options: RunOptions = {},
): ProjectionRun<State> => {
  const started = runProjection(store, projection, options)
  open.push(started)
  return started
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})

/** Resolves when the view is as wanted. */
const until = <State>(
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

const live = <State>(one: ProjectionRun<State>): Promise<void> =>
  until(one, ({ status, checkpoint, head }) => status.is === 'live' && checkpoint === head)

/** A clock whose waits end when the test moves it. */
const handClock = (): WallClock & { readonly move: (ms: number) => void } => {
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

describe('runProjection', () => {
  it('folds what is there and then what comes', async () => {
    const store = openMemoryStore('a')
    await appendMany(store, 2500)
    const one = run(store, tally)
    await live(one)
    expect(one.view()).toMatchObject({ checkpoint: 2500, head: 2500, eventsFolded: 2500 })
    await appendMany(store, 3)
    await until(one, ({ checkpoint }) => checkpoint === 2503)
    expect(one.view().state).toEqual(await plainFold(store, tally))
  })

  it('shows the same object until something changes', async () => {
    const store = openMemoryStore('a')
    const one = run(store, tally)
    await live(one)
    expect(one.view()).toBe(one.view())
  })

  it('falls behind while paused, and catches up when resumed', async () => {
    const store = openMemoryStore('a')
    const one = run(store, tally)
    await live(one)
    one.pause()
    await appendMany(store, 5)
    await until(one, ({ head }) => head === 5)
    expect(one.view()).toMatchObject({ status: { is: 'paused' }, checkpoint: 0, head: 5 })
    one.resume()
    await live(one)
    expect(one.view().checkpoint).toBe(5)
  })

  it('folds not one more event once it is paused, even within a batch', async () => {
    const store = openMemoryStore('a')
    await appendMany(store, 100)
    let now = 0
    // Each look at the clock takes longer than a slice: one event a slice.
    const slow: WallClock = { ...wallClock, now: () => (now += 1000) }
    const one = run(store, tally, { clock: slow })
    await until(one, ({ checkpoint }) => checkpoint === 10)
    one.pause()
    for (let turn = 0; turn < 20; turn += 1) await wallClock.breathe()
    expect(one.view()).toMatchObject({ checkpoint: 10, status: { is: 'paused' } })
    one.resume()
    await live(one)
    expect(one.view().state).toEqual(await plainFold(store, tally))
  })

  it('folds an event no earlier than the delay after it arrived', async () => {
    const clock = handClock()
    const store = openMemoryStore('a')
    const one = run(store, tally, { clock })
    await live(one)
    one.setDelay(3000)
    await appendMany(store, 1)
    await until(one, ({ head }) => head === 1)
    clock.move(2999)
    await wallClock.breathe()
    expect(one.view()).toMatchObject({ checkpoint: 0, head: 1 })
    clock.move(1)
    await until(one, ({ checkpoint }) => checkpoint === 1)
  })

  it('does not wait for events that were there before it began', async () => {
    const clock = handClock()
    const store = openMemoryStore('a')
    await appendMany(store, 4)
    const one = run(store, tally, { clock })
    one.setDelay(60_000)
    await live(one)
    expect(one.view().checkpoint).toBe(4)
  })

  it('loses what was not saved in a crash, and folds it again after a restart', async () => {
    const clock = handClock()
    const store = openMemoryStore('a')
    await appendMany(store, 10)
    const one = run(store, tally, { clock })
    await live(one)
    await one.save()
    await appendMany(store, 7)
    await until(one, ({ checkpoint }) => checkpoint === 17)
    one.crash()
    expect(one.view()).toMatchObject({
      status: { is: 'crashed' },
      state: tally.initial,
      checkpoint: 0,
      saved: 10,
      head: 17,
    })
    await one.restart()
    await live(one)
    expect(one.view()).toMatchObject({ checkpoint: 17, eventsFolded: 24 })
    expect(one.view().state).toEqual(await plainFold(store, tally))
  })

  it('has nothing to save after a crash', async () => {
    const store = openMemoryStore('a')
    await appendMany(store, 10)
    const one = run(store, tally, { clock: handClock() })
    await live(one)
    one.crash()
    await one.save()
    expect(one.view().saved).toBe(0)
    await one.restart()
    await live(one)
    expect(one.view()).toMatchObject({ eventsFolded: 20, checkpoint: 10 })
  })

  it('begins at 0 after a drop, even if started again before the drop is done', async () => {
    const store = openMemoryStore('a')
    const memory = createMemoryCheckpoints()
    const checkpoints: CheckpointStore = {
      ...memory,
      remove: async (key) => {
        if (key === checkpointKey('a', 'tally', 'serving')) await wallClock.breathe()
        await memory.remove(key)
      },
    }
    await appendMany(store, 10)
    const one = run(store, tally, { checkpoints })
    await live(one)
    await one.save()
    const dropped = one.drop()
    await one.restart()
    await live(one)
    await dropped
    expect(one.view()).toMatchObject({ eventsFolded: 20, checkpoint: 10 })
  })

  it('saves by itself once it is quiet', async () => {
    const clock = handClock()
    const store = openMemoryStore('a')
    await appendMany(store, 10)
    const one = run(store, tally, { clock })
    await live(one)
    await vi.waitFor(() => {
      clock.move(250)
      expect(one.view().saved).toBe(10)
    })
  })

  it('names the event that its code could not fold', async () => {
    const store = openMemoryStore('a')
    await appendMany(store, 5)
    const picky: Projection<number> = {
      name: 'picky',
      version: 1,
      initial: 0,
      when: (state, event) => {
        if (event.id === 4) throw new Error('4 is not welcome')
        return state + 1
      },
    }
    const one = run(store, picky)
    await until(one, ({ status }) => status.is === 'crashed')
    expect(one.view().status).toMatchObject({
      error: expect.stringMatching(/event 4 .*"picky".*4 is not welcome/),
    })
  })

  it('does not use the saved state of another version', async () => {
    const store = openMemoryStore('a')
    const checkpoints = createMemoryCheckpoints()
    await appendMany(store, 10)
    const first = run(store, tally, { checkpoints })
    await live(first)
    await first.close()
    const second = run(store, { ...tally, version: 2 }, { checkpoints })
    await live(second)
    expect(second.view().eventsFolded).toBe(10)
    const third = run(store, tally, { checkpoints })
    await live(third)
    expect(third.view().state).toEqual(await plainFold(store, tally))
  })

  it('does not use the saved state of another log of the same name', async () => {
    const checkpoints = createMemoryCheckpoints()
    const before = openMemoryStore('a')
    await appendMany(before, 10)
    const first = run(before, tally, { checkpoints })
    await live(first)
    await first.close()
    const after = openMemoryStore('a')
    await appendMany(after, 12)
    const second = run(after, tally, { checkpoints })
    await live(second)
    expect(second.view()).toMatchObject({ eventsFolded: 12, checkpoint: 12 })
  })

  it('goes on from its checkpoint in the next run', async () => {
    const store = openMemoryStore('a')
    const checkpoints = createMemoryCheckpoints()
    await appendMany(store, 10)
    const first = run(store, tally, { checkpoints })
    await live(first)
    await first.close()
    await appendMany(store, 1)
    const second = run(store, tally, { checkpoints })
    await live(second)
    expect(second.view()).toMatchObject({ eventsFolded: 1, checkpoint: 11 })
    expect(second.view().state).toEqual(await plainFold(store, tally))
  })

  it('goes on without checkpoints when they cannot be saved, and says so', async () => {
    const store = openMemoryStore('a')
    const full: CheckpointStore = {
      ...createMemoryCheckpoints(),
      save: () => Promise.reject(new Error('the disk is full')),
    }
    await appendMany(store, 10)
    const one = run(store, tally, { checkpoints: full, quietMs: 0 })
    await until(one, ({ unsaved }) => unsaved !== null)
    expect(one.view()).toMatchObject({ checkpoint: 10, saved: 0, unsaved: 'the disk is full' })
    await expect(one.save()).rejects.toThrow('the disk is full')
  })
})

describe('rebuild', () => {
  it('serves the old state until the new one is whole, then swaps', async () => {
    const store = openMemoryStore('a')
    await appendMany(store, 3000)
    const one = run(store, tally)
    await live(one)
    const serving = one.view().state
    const seen = new Set<number>()
    const stop = one.subscribe(() => {
      const { state, rebuild } = one.view()
      if (rebuild === null || rebuild.checkpoint === 3000) return
      seen.add(rebuild.checkpoint)
      expect(state).toBe(serving)
    })
    const { eventsReplayed } = await one.rebuild()
    stop()
    expect(eventsReplayed).toBe(3000)
    expect(seen.size).toBeGreaterThan(1)
    expect(one.view()).toMatchObject({ rebuild: null, status: { is: 'live' }, saved: 3000 })
    expect(one.view().state).toEqual(serving)
  })

  it('makes a dropped projection whole again', async () => {
    const store = openMemoryStore('a')
    await appendMany(store, 100)
    const one = run(store, tally)
    await live(one)
    await one.drop()
    expect(one.view()).toMatchObject({
      checkpoint: 0,
      saved: 0,
      state: tally.initial,
      status: { is: 'paused' },
    })
    await one.rebuild()
    await live(one)
    expect(one.view().state).toEqual(await plainFold(store, tally))
  })

  it('resumes from its checkpoint when the page went away half-way', async () => {
    const store = openMemoryStore('a')
    const checkpoints = createMemoryCheckpoints()
    await appendMany(store, 10_000)
    const first = run(store, tally, { checkpoints, saveEvery: 1000 })
    await live(first)
    await first.drop()
    const cut = first.rebuild()
    cut.catch(() => undefined)
    await until(first, ({ rebuild }) => (rebuild?.checkpoint ?? 0) >= 5000)
    first.crash()
    await expect(cut).rejects.toThrow(/beyond event/)

    const second = run(store, tally, { checkpoints })
    await until(second, ({ rebuild }) => rebuild !== null)
    expect(second.view().rebuild?.checkpoint).toBeGreaterThan(0)
    await live(second)
    expect(second.view()).toMatchObject({ checkpoint: 10_000, rebuild: null })
    expect(second.view().eventsFolded).toBeLessThan(10_000)
    expect(second.view().state).toEqual(await plainFold(store, tally))
  })

  it('leaves nothing behind when the projection is dropped meanwhile', async () => {
    const store = openMemoryStore('a')
    const checkpoints = createMemoryCheckpoints()
    await appendMany(store, 5000)
    const one = run(store, tally, { checkpoints, saveEvery: 100 })
    await live(one)
    const rebuilding = one.rebuild()
    rebuilding.catch(() => undefined)
    const key = checkpointKey('a', 'tally', 'rebuild')
    await vi.waitFor(async () => expect(await checkpoints.load(key)).toBeDefined(), { interval: 1 })
    await one.drop()
    await expect(rebuilding).rejects.toThrow(/because its projection was dropped/)
    expect(await checkpoints.load(key)).toBeUndefined()
  })

  it('leaves the serving state alone when it is called off', async () => {
    const store = openMemoryStore('a')
    await appendMany(store, 5000)
    const one = run(store, tally)
    await live(one)
    const calledOff = new AbortController()
    const rebuilding = one.rebuild({ signal: calledOff.signal })
    rebuilding.catch(() => undefined)
    await until(one, ({ rebuild }) => (rebuild?.checkpoint ?? 0) > 0)
    calledOff.abort(new Error('enough'))
    await expect(rebuilding).rejects.toThrow('enough')
    expect(one.view()).toMatchObject({ rebuild: null, checkpoint: 5000, status: { is: 'live' } })
  })
})

type Step =
  | { readonly do: 'append'; readonly count: number }
  | {
      readonly do:
        'pause' | 'resume' | 'crash' | 'restart' | 'rebuild' | 'drop' | 'save' | 'reopen' | 'let go on'
    }

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      arbitrary: fc.record({ do: fc.constant('append' as const), count: fc.integer({ min: 1, max: 40 }) }),
      weight: 3,
    },
    {
      arbitrary: fc.record({
        do: fc.constantFrom(
          'pause',
          'resume',
          'crash',
          'restart',
          'rebuild',
          'drop',
          'save',
          'reopen',
          'let go on',
        ),
      }),
      weight: 7,
    },
  ),
  { maxLength: 25 },
)

const playSteps = async (checkpoints: CheckpointStore, plan: readonly Step[]): Promise<void> => {
  const store = openMemoryStore('a')
  const start = (): ProjectionRun<Tally> => run(store, tally, { checkpoints, saveEvery: 10, quietMs: 0 })
  let one = start()
  const take = async (step: Step): Promise<void> => {
    switch (step.do) {
      case 'append':
        return appendMany(store, step.count)
      case 'rebuild':
        // A step that follows may interrupt it: then it fails, which is its right.
        return void one.rebuild().catch(() => undefined)
      case 'pause':
      case 'resume':
      case 'crash':
        return one[step.do]()
      case 'restart':
      case 'drop':
        return void one[step.do]()
      case 'save':
        return one.save()
      case 'reopen':
        await one.close()
        one = start()
        return
      case 'let go on':
        return wallClock.breathe()
    }
  }
  for (const step of plan) await take(step)
  await one.restart()
  await live(one)
  await until(one, ({ rebuild }) => rebuild === null)
  expect(one.view().checkpoint).toBe(await store.head())
  expect(one.view().state).toEqual(await plainFold(store, tally))
  await one.close()
}

/** Mutant: writes the position first and the state one save later, as two separate writes cut by a crash would. */
const tornCheckpoints = (): CheckpointStore => {
  const whole = createMemoryCheckpoints()
  return {
    ...whole,
    save: async (record) => {
      const before = await whole.load(record.key)
      await whole.save({ ...record, state: before?.state ?? tally.initial })
    },
  }
}

describe('whatever happens to a run', () => {
  it('ends with the plain fold of the log', async () => {
    await fc.assert(
      fc.asyncProperty(steps, (plan) => playSteps(createMemoryCheckpoints(), plan)),
      { numRuns: 150 },
    )
  })

  it('would not, if position and state were saved apart', async () => {
    const torn = fc.assert(
      fc.asyncProperty(steps, (plan) => playSteps(tornCheckpoints(), plan)),
      { numRuns: 150, endOnFailure: true },
    )
    await expect(torn).rejects.toThrow(/Property failed/)
  })
})
