import { describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../store/index.ts'
import { openSmallGarage } from '../openSmallGarage.ts'
import { cars, lessonDay } from '../smallGarage.ts'
import { acceptedCommand, loadBench, performOn } from './bench.ts'

const room = {
  day: lessonDay,
  cars: cars.map((car) => ({ ...car, ownerId: 'C-desk-1' })),
  ownerOf: () => ({ customerId: 'C-desk-1', name: 'Noor Bakker', telephoneNumber: '06-12345678' }),
}

describe('performing without saving', () => {
  it('runs the handler once for each stored event, and once for each raised one', async () => {
    const store = openMemoryStore('bench')
    await openSmallGarage(store)
    let bench = await loadBench(store, lessonDay)
    expect([bench.inReplay, bench.inRaise]).toEqual([4, 0])
    for (const _ of [1, 2]) {
      const command = acceptedCommand(room, bench.aggregate.state)
      if (command !== null) bench = performOn(bench, command)
    }
    expect([bench.inReplay, bench.inRaise]).toEqual([4, 2])
    expect(bench.aggregate).toMatchObject({ originalVersion: 4, version: 6 })
    expect(await store.version(`WorkshopPlanning-${lessonDay}`)).toBe(4)
  })

  it('fills a day until no command is accepted any more', async () => {
    let bench = await loadBench(openMemoryStore('empty'), lessonDay)
    for (let command = acceptedCommand(room, bench.aggregate.state); command !== null;) {
      bench = performOn(bench, command)
      command = acceptedCommand(room, bench.aggregate.state)
    }
    // Twelve hours on three stations.
    expect(bench.aggregate.state.jobs).toHaveLength(36)
  })
})
