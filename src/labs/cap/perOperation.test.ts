import { describe, expect, it } from 'vitest'
import { traceHash, type Settings } from '../../kernel/index.ts'
import { capLesson } from './lesson.ts'
import { metersAt } from './meters.ts'
import type { Way } from './model/events.ts'
import { playCap } from './playCap.ts'
import { scenarioInputs, scenarioMoments, scenarioSettings } from './scenario.ts'

const during = scenarioMoments.heal

/** The same clicks, each asked in this way. */
const asked = (way: Way, settings: Settings) =>
  playCap(
    { ...scenarioSettings, ...settings },
    1,
    scenarioInputs.map(({ at, event }) => ({ at, event: event.is === 'asked' ? { ...event, way } : event })),
  )

describe('choosing for each operation during a cut', () => {
  it.each(['cp', 'ap'])(
    '%s: by majority there are refusals and no two answers; alone it is the other way',
    (mode) => {
      const majority = metersAt(asked('majority', { mode }), during)
      expect(majority.timedOut).toBeGreaterThan(0)
      expect(majority.staleReads).toBe(0)
      const alone = metersAt(asked('alone', { mode }), during)
      expect(alone.timedOut).toBe(0)
      expect(alone.divergence).toBeGreaterThan(1)
    },
  )

  it('asked as the mode has it, the film is the one without a choice', () => {
    const plain = playCap({ ...scenarioSettings, mode: 'cp' }, 1, scenarioInputs)
    expect(asked('majority', { mode: 'cp' }).frames.map(({ at }) => at)).toEqual(
      plain.frames.map(({ at }) => at),
    )
  })
})

describe('refusing at once', () => {
  it('says no on the minority side without waiting, stores nothing, and serves the majority side as before', () => {
    const film = playCap({ ...scenarioSettings, mode: 'cp', refuseAtOnce: 'yes' }, 1, scenarioInputs)
    const meters = metersAt(film, film.until)
    expect(meters).toMatchObject({ refused: 2, timedOut: 0, lostWrites: 0, staleReads: 0 })
    const waiting = playCap({ ...scenarioSettings, mode: 'cp' }, 1, scenarioInputs)
    expect(meters.answered).toBe(metersAt(waiting, waiting.until).answered)
    const last = film.frames.at(-1)?.state
    const refused = last?.history.ops.filter(({ outcome }) => outcome === 'refused') ?? []
    for (const { v } of refused) {
      if (v !== undefined && v !== null) {
        expect(last?.replicas.some(({ held }) => held.value === v)).toBe(false)
      }
    }
  })
})

describe('the films of the lesson', () => {
  it('are the same as ever, event by event', () => {
    const hashes = capLesson.map(({ id, mode, variant, inputs }) => [
      id,
      traceHash(playCap({ ...scenarioSettings, mode, variant }, 1, inputs)),
    ])
    expect(hashes).toMatchSnapshot()
  })
})
