import { describe, expect, it } from 'vitest'
import { isSolved } from '../../teaching/challenges/challenge.ts'
import { autonomyChallenges } from './challenges.ts'
import { autonomyLesson, playStep } from './lesson.ts'
import {
  emptyMap,
  entityIds,
  judgeMap,
  mapIn,
  refuseCopy,
  rightCopies,
  rightMap,
  rightOwner,
} from './model/map.ts'
import { mapContexts } from './model/map.ts'
import { playAutonomy } from './playAutonomy.ts'

describe('the lesson about authority and autonomy', () => {
  const films = autonomyLesson.map((step) => [step.id, playStep(step)] as const)

  it.each(films)('says what its film bears out: %s', (id, film) => {
    expect(autonomyLesson.find((step) => step.id === id)?.holds(film)).toBe(true)
  })

  it('could be wrong: no step holds for the film of another step', () => {
    const mistaken = autonomyLesson.flatMap((step) =>
      films.filter(([id, film]) => id !== step.id && step.holds(film)).map(([id]) => `${step.id} by ${id}`),
    )
    expect(mistaken).toEqual([])
  })
})

describe('the challenges about authority and autonomy', () => {
  it.each(autonomyChallenges.map((challenge) => [challenge.id, challenge] as const))(
    'can be met, and not by doing nothing: %s',
    (_, { par, start, solution, ...challenge }) => {
      const evidence = ({ settings, inputs }: typeof start) => ({
        settings,
        film: playAutonomy(settings, 1, inputs),
      })
      expect(Math.max(1, solution.inputs.length)).toBe(par)
      expect(isSolved({ par, ...challenge }, evidence(solution))).toBe(true)
      expect(isSolved({ par, ...challenge }, evidence(start))).toBe(false)
    },
  )
})

describe('the context map', () => {
  it('B08: has exactly one owner for each fact, and the ten edges of the lecture', () => {
    expect(judgeMap(mapIn(rightMap))).toEqual({ unowned: [], misplaced: [], contested: [], edges: 10 })
    expect(judgeMap(mapIn(emptyMap)).unowned).toEqual(entityIds)
  })

  it('B08: refuses each wrong edge with its reason, and no right one', () => {
    const owned = mapIn(
      Object.fromEntries(
        Object.entries(rightMap).map(([name, mask]) => [name, name.startsWith('owners') ? mask : 0]),
      ),
    )
    const refused = entityIds.flatMap((entity) =>
      mapContexts.map((context) => [entity, context, refuseCopy(owned, entity, context)] as const),
    )
    const drawn = refused.filter(([, , why]) => why === null)
    expect(drawn).toHaveLength(10)
    expect(drawn.every(([entity, context]) => rightCopies[entity].includes(context))).toBe(true)
    for (const [entity, context, why] of refused)
      if (rightOwner[entity] === context) expect(why).toBe('ownsIt')
    expect(refuseCopy(mapIn(emptyMap), 'customer', 'workshop')).toBe('noOwner')
    expect(refuseCopy(owned, 'vehicle', 'invoicing')).toBe('notNeeded')
  })
})
