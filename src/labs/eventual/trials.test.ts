import { describe, expect, it } from 'vitest'
import { breakEvenLag, chanceToRead, clashChance, clashPrice, gossipMessages } from './closedForm.ts'
import { readSettings, type CopiesSettings } from './model/settings.ts'
import { boardAfter, lookOnceMore, looks, nothingLooked, sigmasOff, type Looked } from './trials.ts'

const lookOften = (settings: CopiesSettings, films: number): Looked => {
  let looked = nothingLooked
  for (let film = 0; film < films; film += 1) looked = lookOnceMore(settings, looked)
  return looked
}

const furthestOff = (settings: CopiesSettings, looked: Looked): number =>
  Math.max(
    ...looks.map((after, place) => {
      const expected = chanceToRead(settings, after) ?? 0
      return Math.abs(sigmasOff(looked.found[place] ?? 0, looked.answered[place] ?? 1, expected))
    }),
  )

describe('the chance to read a write some time after its answer', () => {
  const cases = [
    ['one of three', { copies: '3', readFrom: 1, writeTo: 1, delay: 1000 }],
    ['two of three, written to one', { copies: '3', readFrom: 2, writeTo: 1, delay: 2000 }],
    ['one of three, written to two', { copies: '3', readFrom: 1, writeTo: 2, delay: 1500 }],
    ['two of five, written to two', { copies: '5', readFrom: 2, writeTo: 2, delay: 2000 }],
    ['two of three, written to two: they share one', { copies: '3', readFrom: 2, writeTo: 2, delay: 1000 }],
  ] as const

  it.each(cases)('agrees with 600 films within 3 sigma, at all 21 moments: %s', (_, given) => {
    const settings = readSettings(given).copies
    expect(furthestOff(settings, lookOften(settings, 600))).toBeLessThan(3)
  })

  it('would not agree with R taken for 1, or W for 2', () => {
    const settings = readSettings({ copies: '3', readFrom: 2, writeTo: 1, delay: 2000 }).copies
    const looked = lookOften(settings, 600)
    expect(furthestOff({ ...settings, readFrom: 1 }, looked)).toBeGreaterThan(3)
    expect(furthestOff({ ...settings, writeTo: 2 }, looked)).toBeGreaterThan(3)
  })

  it('is 1 when R + W > N, and only then at once', () => {
    for (const readFrom of [1, 2, 3])
      for (const writeTo of [1, 2, 3]) {
        const { copies } = readSettings({ readFrom, writeTo })
        expect(chanceToRead(copies, 0) === 1).toBe(readFrom + writeTo > 3)
      }
  })

  it('is 1 with the promise to read one’s own writes, whatever gets lost', () => {
    const settings = readSettings({ ownWrites: true, loss: 0.3, delay: 3000, whenBehind: 'elsewhere' }).copies
    const { found, answered } = lookOften(settings, 60)
    expect(found).toEqual(answered)
    expect(answered.every((count) => count === 60)).toBe(true)
  })

  it('grows with each anti-entropy interval that is halved, and so do the messages', () => {
    const results = [4000, 2000, 1000, 500].map((gossipEvery) =>
      lookOften(readSettings({ gossipEvery, delay: 4000, loss: 0.5 }).copies, 150),
    )
    const found = results.map((looked) => looked.found.reduce((sum, count) => sum + count, 0))
    const messages = results.map((looked) => looked.messages)
    expect(found).toEqual(found.toSorted((one, other) => one - other))
    expect(messages).toEqual(messages.toSorted((one, other) => one - other))
    expect(gossipMessages(readSettings({ gossipEvery: 500 }).copies, 10_000)).toBe(120)
  })
})

describe('the last free workstation', () => {
  const settingsWith = (lag: number, guard: 'none' | 'lock' = 'none') =>
    readSettings({ world: 'board', lag, guard, gap: 2000, clashCost: 120, lockCost: 30 }).board

  it.each([100, 400, 800, 1600, 2000])(
    'C14: clashes agree with the closed form within 3 sigma: %d ms',
    (lag) => {
      const settings = settingsWith(lag)
      const { clashes, bookings } = boardAfter(settings, 2000)
      expect(bookings).toBe(2000)
      expect(Math.abs(sigmasOff(clashes, bookings, clashChance(settings)))).toBeLessThan(3)
      expect(Math.abs(sigmasOff(clashes, bookings, clashChance({ ...settings, gap: 1500 })))).toBeGreaterThan(
        2,
      )
    },
  )

  it('C14: at the break-even lag a lock costs what the clashes cost, by bisection too', () => {
    const settings = settingsWith(0)
    let [low, high] = [0, 20_000]
    for (let step = 0; step < 60; step += 1) {
      const middle = (low + high) / 2
      if (clashPrice({ ...settings, lag: middle }) < settings.lockCost) low = middle
      else high = middle
    }
    expect(breakEvenLag(settings)).toBeCloseTo(low, 6)
    expect(breakEvenLag({ ...settings, lockCost: 120 })).toBe(Infinity)
  })

  it('C14: below the break-even lag clashes are cheaper than locks, above it dearer, in 2,000 mornings each', () => {
    const even = breakEvenLag(settingsWith(0))
    const costs = (lag: number): number => boardAfter(settingsWith(lag), 2000).clashes * 120
    const locks = boardAfter(settingsWith(even, 'lock'), 2000)
    expect(locks.locks).toBe(locks.bookings)
    expect(locks.clashes).toBe(0)
    expect(costs(even * 0.7)).toBeLessThan(locks.locks * 30)
    expect(costs(even * 1.4)).toBeGreaterThan(locks.locks * 30)
  })
})
