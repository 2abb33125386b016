import { openMemoryStore } from '../../../store/index.ts'
import { memoryTable } from '../rows/memoryTableHarness.ts'
import { fillWhatIsMissing, type Sides } from './performActs.ts'

/** Both sides of a desk in memory, with their past, for tests. */
export const filledSides = async (today: string): Promise<Sides> => {
  let count: number | null = null
  const sides: Sides = {
    store: openMemoryStore('desk'),
    table: memoryTable(),
    shelf: {
      get: () => Promise.resolve(count),
      put: (next) => {
        count = next
        return Promise.resolve()
      },
    },
    today,
    now: () => `${today}T12:00:00.000Z`,
  }
  await fillWhatIsMissing(sides)
  return sides
}
