import { describe, expect, it } from 'vitest'
import { play, PlayError, type Later, type Model } from './index.ts'

const reacting = (react: () => readonly Later<string>[]): Model<number, string> => ({
  initial: 0,
  evolve: (count) => count + 1,
  react,
})
const quiet = reacting(() => [])
const start = [{ at: 0, event: 'start' }]

describe('a run that cannot be played', () => {
  it('is stopped when it turns in circles within one instant', () => {
    const circle = reacting(() => [{ delay: 0, event: 'again' }])
    expect(() => play(circle, { seed: 1, inputs: start, until: 10 })).toThrow(
      'Failed to play: because more than 10000 events happened in one instant, at 0 ms, the last of them "again". ' +
        'Give the reaction that keeps it going a delay above 0, or raise maxEventsAtOnce.',
    )
  })

  it('is stopped when its delays are too small to move time', () => {
    const creeping = reacting(() => [{ delay: 1e-20, event: 'again' }])
    const inputs = [{ at: 1, event: 'start' }]
    expect(() => play(creeping, { seed: 1, inputs, until: 10, maxEventsAtOnce: 50 })).toThrow(
      'more than 50 events',
    )
  })

  it('is stopped when it has too many events', () => {
    const doubling = reacting(() => [
      { delay: 1, event: 'one' },
      { delay: 1.5, event: 'two' },
    ])
    expect(() => play(doubling, { seed: 1, inputs: start, until: 1000, maxEvents: 500 })).toThrow(
      /500 events happened by [\d.]+ ms, before the end at 1000 ms, and there are more/,
    )
  })

  it('may have exactly as many events as the limits say', () => {
    const inputs = Array.from({ length: 5 }, () => ({ at: 0, event: 'x' }))
    expect(play(quiet, { seed: 1, inputs, until: 0, maxEvents: 5, maxEventsAtOnce: 5 }).frames).toHaveLength(
      5,
    )
    expect(() => play(quiet, { seed: 1, inputs, until: 0, maxEvents: 4 })).toThrow(
      '4 events happened by 0 ms',
    )
    expect(() => play(quiet, { seed: 1, inputs, until: 0, maxEventsAtOnce: 4 })).toThrow('more than 4')
  })

  it.each([
    ['after the end', 11, 'input 1 is at 11 ms, after the end at 10 ms. Play longer, or leave it out.'],
    ['before the beginning', -1, 'input 1 is at -1 ms. Give each input a finite time of at least 0.'],
    ['at no time', NaN, 'input 1 is at NaN ms'],
    ['never', Infinity, 'input 1 is at Infinity ms'],
  ])('is refused when an input is %s', (_, at, message) => {
    const inputs = [...start, { at, event: 'x' }]
    expect(() => play(quiet, { seed: 1, inputs, until: 10 })).toThrow(message)
  })

  it.each([NaN, Infinity, -1])('is refused when it lasts until %s', (until) => {
    expect(() => play(quiet, { seed: 1, inputs: [], until })).toThrow(`it would last until ${until} ms`)
  })

  it.each([-1, NaN, Infinity])('is stopped when a reaction has a delay of %s', (delay) => {
    const model = reacting(() => [{ delay, event: 'reply' }])
    expect(() => play(model, { seed: 1, inputs: start, until: 10 })).toThrow(
      `"start" at 0 ms set off "reply" with a delay of ${delay} ms. Give a finite delay of at least 0.`,
    )
  })

  it('names the moment, the event and the cause when the model throws', () => {
    const cause = new Error('no replica 7')
    const broken = reacting(() => {
      throw cause
    })
    const inputs = [{ at: 3, event: 'start' }]
    const error = (() => {
      try {
        return play(broken, { seed: 1, inputs, until: 10 })
      } catch (thrown) {
        return thrown
      }
    })()
    expect(error).toBeInstanceOf(PlayError)
    expect(error).toMatchObject({ at: 3, cause })
    expect(String(error)).toContain('because react threw "no replica 7" on "start" at 3 ms')
  })
})

describe('freezing', () => {
  interface Box {
    readonly items: string[]
    readonly map: Map<string, number>
    readonly set: Set<string>
  }
  const box = (change: (box: Box) => void): Model<Box, string> => ({
    initial: { items: [], map: new Map(), set: new Set() },
    evolve: (state) => {
      change(state)
      return state
    },
    react: () => [],
  })

  it.each<[string, (box: Box) => unknown]>([
    ['a list', ({ items }) => items.push('x')],
    ['a map', ({ map }) => map.set('x', 1)],
    ['a set', ({ set }) => set.add('x')],
    ['a set by clearing it', ({ set }) => set.clear()],
  ])('makes a model throw that changes %s it was given', (_, change) => {
    const options = { seed: 1, inputs: start, until: 1 }
    expect(() => play(box(change), { ...options, freeze: true })).toThrow('because evolve threw')
    expect(play(box(change), options).frames).toHaveLength(1)
  })

  it('leaves copies of frozen maps free to change', () => {
    const copying: Model<ReadonlyMap<string, number>, string> = {
      initial: new Map(),
      evolve: (state, { at, event }) => new Map(state).set(event, at),
      react: () => [],
    }
    const film = play(copying, { seed: 1, inputs: [...start, { at: 1, event: 'b' }], until: 1, freeze: true })
    expect([...(film.frames[1]?.state.keys() ?? [])]).toEqual(['start', 'b'])
  })

  it('visits what states share only once', () => {
    let visits = 0
    const shared = {
      get part(): number {
        visits += 1
        return visits
      },
    }
    const sharing: Model<{ readonly shared: object; readonly count: number }, string> = {
      initial: { shared, count: 0 },
      evolve: (state) => ({ ...state, count: state.count + 1 }),
      react: () => [],
    }
    const inputs = Array.from({ length: 100 }, (_, at) => ({ at, event: 'x' }))
    play(sharing, { seed: 1, inputs, until: 100, freeze: true })
    expect(visits).toBe(1)
  })
})
