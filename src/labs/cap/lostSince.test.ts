import { describe, expect, it } from 'vitest'
import { lostSince } from './lostSince.ts'
import { lostWrites } from './lostWrites.ts'
import { playCap, type CapFilm } from './playCap.ts'
import { proofSettings, randomSchedule } from './randomSchedule.ts'

/** Looks at the whole world again at each step: what `lostSince` must come to, slowly. */
const lookedUp = (film: CapFilm) => {
  const lostFor = new Map<number, number>()
  for (const { at, state } of film.frames) {
    if (!state.facts.some(({ is }) => is === 'adopted' || is === 'merged')) continue
    const lost = lostWrites(state)
    for (const place of lostFor.keys()) if (!lost.includes(place)) lostFor.delete(place)
    for (const place of lost) if (!lostFor.has(place)) lostFor.set(place, at)
  }
  return [...lostFor].map(([place, at]) => ({ place, at })).sort((one, other) => one.place - other.place)
}

describe('the moment from which on a write is lost', () => {
  it.each([
    ['ap', 'sound'],
    ['ap', 'arrivalOrder'],
    ['ap', 'clockTags'],
    ['siblings', 'sound'],
    ['siblings', 'blindOverwrite'],
    ['cp', 'sound'],
    ['cp', 'sloppyQuorum'],
  ])('is the one that a look at every frame finds: %s, %s', (mode, variant) => {
    let found = 0
    for (let seed = 1; seed <= 25; seed += 1) {
      const settings = { ...proofSettings, mode, variant, operations: 8 }
      const film = playCap(settings, seed, randomSchedule(settings, seed))
      const lost = lostSince(film)
      expect(lost).toEqual(lookedUp(film))
      found += lost.length
    }
    if (mode === 'ap') expect(found).toBeGreaterThan(10)
  })

  it('is known too where a write replaces what had replaced it', () => {
    const settings = { ...proofSettings, mode: 'cp', variant: 'retryNewTag', operations: 8 }
    for (let seed = 1; seed <= 25; seed += 1) {
      const film = playCap(settings, seed, randomSchedule(settings, seed))
      expect(lostSince(film).map(({ place }) => place)).toEqual(lookedUp(film).map(({ place }) => place))
    }
  })
})
