import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../store/index.ts'
import { openSmallGarage } from '../openSmallGarage.ts'
import { carAt, lessonDay, planOf } from '../smallGarage.ts'
import { marksOf, msPerStep, shownAt, stopsOf, tookOf } from './film.ts'
import { recordTrace } from './recordTrace.ts'
import { checksOf, failedRules, type PartsService, type Trace } from './stage.ts'

const send = async (from: string, to: string, parts: PartsService = 'up'): Promise<Trace> => {
  const store = openMemoryStore('film')
  await openSmallGarage(store)
  const command = planOf({ jobId: 'x', day: lessonDay, car: carAt(3), from, to })
  return recordTrace({ store, command, parts, texts: { inStock: 'yes', down: 'no' } })
}

describe('the trace of a command', () => {
  it('has every stage in order, with moments that never go back', async () => {
    const trace = await send('13:00', '14:00')
    expect(trace.steps.map(({ stage }) => stage.is)).toEqual([
      'received',
      'asked',
      'asked',
      'loaded',
      ...Array.from({ length: 7 }, () => 'ruled'),
      'mapped',
      'raised',
      'stored',
      'published',
    ])
    expect(trace.steps.every((_, index) => tookOf(trace.steps, index) >= 0)).toBe(true)
    expect(trace.ending).toBe('accepted')
  })

  it('lists all rules when one fails, and ends there', async () => {
    const trace = await send('09:00', '10:00')
    expect(checksOf(trace)).toHaveLength(9)
    expect(failedRules(trace)).toEqual(['NumberOfParallelMaintenanceJobsMustNotExceedAvailableWorkStations'])
    expect(trace.steps.at(-1)?.stage.is).toBe('refused')
  })

  it('waits for a slow service as long as it takes', async () => {
    const trace = await send('13:00', '14:00', 'slow')
    expect(tookOf(trace.steps, 2)).toBeGreaterThanOrEqual(1_400)
  })

  it('names the service that is down', async () => {
    expect(failedRules(await send('13:00', '14:00', 'down'))).toEqual(['PartsMustBeInStock'])
  })
})

describe('the film of a trace', () => {
  it('shows the first step at once, and one more at each stop', async () => {
    const trace = await send('13:00', '14:00')
    const stops = stopsOf(trace)
    expect(shownAt(trace, 0)).toBe(1)
    expect(stops.map((at) => shownAt(trace, at))).toEqual(trace.steps.slice(1).map((_, index) => index + 2))
    expect(shownAt(trace, 1_000 * msPerStep)).toBe(trace.steps.length)
  })

  it('marks the rule that refused', async () => {
    const trace = await send('09:00', '10:00')
    const marks = marksOf(trace, ({ is }) => is)
    expect(marks.map(({ kind }) => kind)).toEqual(['note', 'rejection', 'rejection'])
  })
})
