import { describe, expect, it } from 'vitest'
import { excerptOf } from '../../session/index.ts'
import { capSource, capSourcePlaces } from './capSource.ts'
import { playCap } from './playCap.ts'
import { scenarioInputs, scenarioSettings } from './scenario.ts'

describe('the line of the model', () => {
  it.each(capSourcePlaces.map((place) => [`${place.file} ${place.line}`, place] as const))(
    'is there: %s',
    async (_, place) => {
      const { line, from, lines } = excerptOf(await place.load(), place.line)
      expect(lines[line - from]).toContain(place.line)
    },
  )

  it('is known for every event that anybody sees', () => {
    const film = playCap({ ...scenarioSettings, mode: 'ap' }, 1, scenarioInputs)
    const seen = film.frames.filter(({ state }) => state.facts.length > 0)
    expect(seen.length).toBeGreaterThan(20)
    expect(seen.filter(({ event, state }) => capSource(event, state) === null)).toEqual([])
  })
})
