import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stateAt, traceHash, type Settings } from '../../kernel/index.ts'
import { bookingsOf, heldRows, isBroken, isHalfDone, measuresAt, standingOf } from './measures.ts'
import { inDoubt } from './model/deliver.ts'
import { participantIds, type NodeId } from './model/world.ts'
import { playSaga, type SagaFilm } from './playSaga.ts'
import type { TimedInput } from './lesson.ts'

const end = (film: SagaFilm) => stateAt(film, film.until)

const nodes: readonly NodeId[] = ['desk', ...participantIds]

/** A crash of any node at any moment, and its way back two seconds later. */
const troubles = fc
  .array(fc.record({ node: fc.constantFrom(...nodes), at: fc.integer({ min: 0, max: 6000 }) }), {
    maxLength: 3,
  })
  .map((list): readonly TimedInput[] =>
    list.flatMap(({ node, at }): readonly TimedInput[] => [
      { at, input: { is: 'crashed', node } },
      { at: at + 2000, input: { is: 'restarted', node } },
    ]),
  )

const playTroubled = (settings: Settings, inputs: readonly TimedInput[], seed: number): SagaFilm =>
  playSaga({ arrivals: 3, loss: 0.1, duplication: 0.1, ...settings }, seed, [
    ...inputs,
    // Room for what comes of it.
    { at: 60_000, input: { is: 'looked' } },
  ])

describe('a film of bookings with losses, copies and crashes', () => {
  const mends = (settings: Settings, isFine: (film: SagaFilm) => boolean, numRuns = 60): void =>
    fc.assert(
      fc.property(troubles, fc.integer({ min: 1, max: 1000 }), (inputs, seed) =>
        isFine(playTroubled(settings, inputs, seed)),
      ),
      { numRuns },
    )

  const isWhole = (film: SagaFilm): boolean => {
    const state = end(film)
    return bookingsOf(state).every(
      (booking) => !isBroken(state, booking) && !isHalfDone(state.world, booking),
    )
  }

  it('leaves no booking half done by two-phase commit, and no row held', () => {
    mends({ way: 'twoPhase' }, (film) => isWhole(film) && heldRows(end(film).world).length === 0)
  })

  it('leaves no booking half done by sagas, and no saga unfinished', () => {
    mends(
      { way: 'saga', refuser: 'payments' },
      (film) =>
        isWhole(film) &&
        bookingsOf(end(film)).every((booking) => standingOf(end(film), booking) !== 'underway'),
    )
  })

  it('does when the desk forgets what it decided', () => {
    expect(() => mends({ way: 'twoPhase', logs: false }, isWhole, 300)).toThrow(/Property failed/)
  })

  it('does when steps are done as often as they are asked for', () => {
    expect(() => mends({ way: 'saga', idempotent: false }, isWhole, 300)).toThrow(/Property failed/)
  })

  it('holds a row exactly while somebody is in doubt about it, in every frame', () => {
    mends({ way: 'twoPhase', cooperates: true }, (film) =>
      film.frames.every(({ state: { world } }) =>
        participantIds.every((id) => {
          const { lock } = world.participants[id]
          return lock === null
            ? inDoubt(world, id).length === 0
            : inDoubt(world, id).join() === String(lock.booking)
        }),
      ),
    )
  })

  it('never holds a row for a saga', () => {
    mends({ way: 'saga' }, (film) => measuresAt(film, film.until).heldFor === 0, 20)
  })

  it('undoes in the reverse order of doing', () => {
    const film = playSaga({ way: 'saga', refuser: 'payments', arrivals: 2 })
    const order = film.frames.flatMap(({ state: { last } }) =>
      last.is === 'heard' &&
      last.message.booking === 2 &&
      (last.message.is === 'do' || last.message.is === 'undo')
        ? [`${last.message.is} ${last.message.to}`]
        : [],
    )
    expect(order).toEqual(['do planning', 'do parts', 'do payments', 'undo parts', 'undo planning'])
  })

  it('is the same for the same seed, and another for another one', () => {
    const hash = (seed: number): string => traceHash(playTroubled({ way: 'saga' }, [], seed))
    expect(hash(1)).toBe(hash(1))
    expect(hash(1)).not.toBe(hash(2))
  })
})

describe('two-phase commit with three participants', () => {
  it('takes twelve messages when all goes well', () => {
    expect(end(playSaga({ way: 'twoPhase', arrivals: 1 })).sent).toBe(12)
  })

  it('holds three rows from the crash of its coordinator until it is back', () => {
    const trap: TimedInput = {
      at: 0,
      input: { is: 'trapSet', trap: { node: 'desk', step: 'last', point: 'stored' } },
    }
    const film = playSaga({ way: 'twoPhase', arrivals: 1 }, 1, [
      trap,
      { at: 9000, input: { is: 'restarted', node: 'desk' } },
    ])
    expect(heldRows(stateAt(film, 8999).world)).toHaveLength(3)
    expect(heldRows(end(film).world)).toHaveLength(0)
    expect(measuresAt(film, film.until).heldFor).toBeGreaterThan(3 * 7000)
  })
})
