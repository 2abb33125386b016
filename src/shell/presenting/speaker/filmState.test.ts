import { describe, expect, it } from 'vitest'
import type { Mark } from '../../../playhead/index.ts'
import { marksAround } from './filmState.ts'

const marks = [100, 200, 300, 400, 500].map((at): Mark => ({ at, label: `at ${at}`, kind: 'event' }))
const timesAround = (now: number) => marksAround(marks, now).map(({ at }) => at)

describe('the marked moments that the speaker is told of', () => {
  it('are the two that have happened last and the two that come next', () => {
    expect(timesAround(300)).toEqual([200, 300, 400, 500])
    expect(timesAround(299)).toEqual([100, 200, 300, 400])
  })

  it('are fewer at the ends of the film', () => {
    expect(timesAround(0)).toEqual([100, 200])
    expect(timesAround(900)).toEqual([400, 500])
    expect(marksAround([], 10)).toEqual([])
  })
})
