import { expect, it } from 'vitest'
import type { Engine, RowRange } from './engine.ts'
import { createMemoryEngine } from './memory/memoryEngine.ts'
import { prepareAppend } from './prepareAppend.ts'
import { readBatches } from './readBatches.ts'

const filled = async (count: number): Promise<{ engine: Engine; asked: RowRange[] }> => {
  const memory = createMemoryEngine()
  const events = Array.from({ length: count }, () => ({ eventType: 'Happened', eventData: {} }))
  await memory.commit([prepareAppend([{ aggregateId: 'one', events, expected: 'none' }])])
  const asked: RowRange[] = []
  const rows: Engine['rows'] = (range) => {
    asked.push(range)
    return memory.rows(range)
  }
  return { engine: { ...memory, rows }, asked }
}

it('asks for the next batch before the one at hand is worked on', async () => {
  const { engine, asked } = await filled(5)
  const reading = readBatches(engine, null, { batchSize: 2 })
  expect(asked).toHaveLength(0)
  await reading.next()
  expect(asked.map(({ from }) => from)).toEqual([1, 3])
  await reading.next()
  expect(asked.map(({ from }) => from)).toEqual([1, 3, 5])
})

it('asks for nothing beyond the limit', async () => {
  const { engine, asked } = await filled(5)
  const reading = readBatches(engine, null, { batchSize: 2, limit: 2 })
  await reading.next()
  await reading.next()
  expect(asked).toHaveLength(1)
})

it('asks for a thousand at a time when nothing else is said', async () => {
  const { engine, asked } = await filled(1)
  await readBatches(engine, null).next()
  expect(asked.map(({ limit }) => limit)).toEqual([1_000])
})
