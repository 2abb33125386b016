import { expect, it } from 'vitest'
import { causesOf } from '../../kernel/index.ts'
import { capSource } from './capSource.ts'
import { playCap } from './playCap.ts'
import { scenarioInputs, scenarioSettings } from './scenario.ts'
import { valueOrigin } from './valueOrigin.ts'

it.each(['cp', 'ap', 'siblings'])(
  'a value that a replica holds leads to the event that made it so, to what somebody did, and to the model: %s',
  (mode) => {
    const film = playCap({ ...scenarioSettings, mode }, 1, scenarioInputs)
    for (const [replica, { held, siblings }] of (film.frames.at(-1)?.state.replicas ?? []).entries()) {
      const origin = valueOrigin(film, film.frames.length, replica)
      if (origin === null) throw new Error('Nobody wrote.')
      expect(origin.state.replicas[replica]).toMatchObject({ held, siblings })
      const before = film.frames[origin.index - 1]?.state.replicas[replica]
      expect(before).not.toEqual(origin.state.replicas[replica])
      expect(causesOf(film, origin.index)[0]?.cause).toBeNull()
      expect(capSource(origin.event, origin.state)).not.toBeNull()
    }
  },
)

it('a value that is there from the beginning leads nowhere', () => {
  const film = playCap(scenarioSettings, 1, scenarioInputs)
  expect(valueOrigin(film, 0, 0)).toBeNull()
  expect(valueOrigin(film, 1, 0)).toBeNull()
})
