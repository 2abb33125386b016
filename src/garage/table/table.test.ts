import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  emptyTable,
  tableEntries,
  tableGet,
  tableHas,
  tableRemove,
  tableSet,
  tableValues,
  type Table,
} from './table.ts'
import { tableChanges } from './tableChanges.ts'

interface TableFunctions {
  readonly set: typeof tableSet
  readonly remove: typeof tableRemove
}

const real: TableFunctions = { set: tableSet, remove: tableRemove }

type Step = readonly ['set', string, number] | readonly ['remove', string]

const awkward = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'length', '0']

/** Few keys, so that they meet again; many steps, so that leaves split and rows are packed. */
const keys = fc.oneof(fc.constantFrom(...awkward), fc.nat(120).map(String))

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constant('set' as const), keys, fc.nat()) },
    { weight: 2, arbitrary: fc.tuple(fc.constant('remove' as const), keys) },
  ),
  { maxLength: 400, size: 'max' },
)

const play = (functions: TableFunctions, script: readonly Step[]): [Table<number>, Map<string, number>] => {
  let table = emptyTable<number>()
  const map = new Map<string, number>()
  for (const step of script) {
    if (step[0] === 'set') {
      table = functions.set(table, step[1], step[2])
      map.set(step[1], step[2])
    } else {
      table = functions.remove(table, step[1])
      map.delete(step[1])
    }
  }
  return [table, map]
}

const entriesOf = (table: Table<number>): [string, number][] =>
  Array.from(tableEntries(table), ({ key, value }) => [key, value])

const behavesAsMap = (functions: TableFunctions): void =>
  fc.assert(
    fc.property(steps, keys, (script, other) => {
      const [table, map] = play(functions, script)
      expect(entriesOf(table)).toEqual([...map])
      expect(table.size).toBe(map.size)
      for (const key of [other, ...map.keys()]) {
        expect(tableGet(table, key)).toBe(map.get(key))
        expect(tableHas(table, key)).toBe(map.has(key))
      }
    }),
    { numRuns: 200 },
  )

const keepsOldTables = (functions: TableFunctions, numRuns = 100): void =>
  fc.assert(
    fc.property(steps, steps, (first, later) => {
      const [table] = play(functions, first)
      const before = structuredClone(table)
      let next = table
      for (const step of later)
        next = step[0] === 'set' ? functions.set(next, step[1], step[2]) : functions.remove(next, step[1])
      expect(table).toEqual(before)
    }),
    { numRuns },
  )

describe('a table', () => {
  it('answers as a Map would, in the order of a Map', () => {
    behavesAsMap(real)
  })

  it('would not, if removing left the row in place', () => {
    const keepsRow: TableFunctions = {
      ...real,
      remove: (table, key) =>
        tableHas(table, key) ? { ...tableRemove(table, key), tree: table.tree } : table,
    }
    expect(() => behavesAsMap(keepsRow)).toThrow()
  })

  it('is not changed by what is made from it', () => {
    keepsOldTables(real)
  })

  it('would be, if setting wrote into a shared leaf', () => {
    const writesInPlace: TableFunctions = {
      ...real,
      set: (table, key, value) => {
        if ('rows' in table.tree && tableHas(table, key)) {
          const rows = table.tree.rows as ({ key: string; value: typeof value } | null)[]
          rows[rows.findIndex((row) => row?.key === key)] = { key, value }
          return table
        }
        return tableSet(table, key, value)
      },
    }
    // Rare: a key has to be set again while its leaf is shared. It ends at the first time.
    expect(() => keepsOldTables(writesInPlace, 5000)).toThrow()
  })

  it('survives a structured clone and JSON', () => {
    fc.assert(
      fc.property(steps, (script) => {
        const [table] = play(real, script)
        expect(structuredClone(table)).toEqual(table)
        expect(JSON.parse(JSON.stringify(table))).toEqual(table)
      }),
      { numRuns: 50 },
    )
  })

  it('takes __proto__ as a key like any other', () => {
    const table = tableSet(emptyTable<string>(), '__proto__', 'harmless')
    expect(tableGet(table, '__proto__')).toBe('harmless')
    expect(tableGet(table, 'constructor')).toBeUndefined()
    expect(({} as Record<string, unknown>)['harmless']).toBeUndefined()
  })

  it('holds a hundred thousand rows and gives each back', () => {
    let table = emptyTable<number>()
    for (let row = 0; row < 100_000; row += 1) table = tableSet(table, `Customer-${row}`, row)
    expect(tableValues(table)).toEqual(Array.from({ length: 100_000 }, (_, row) => row))
    expect(tableGet(table, 'Customer-77777')).toBe(77_777)
  })

  it('shrinks when its rows are removed', () => {
    let table = emptyTable<number>()
    for (let row = 0; row < 10_000; row += 1) table = tableSet(table, String(row), row)
    for (let row = 0; row < 9_990; row += 1) table = tableRemove(table, String(row))
    expect(tableValues(table)).toEqual([9990, 9991, 9992, 9993, 9994, 9995, 9996, 9997, 9998, 9999])
    expect(table.numbered).toBeLessThan(100)
  })
})

describe('the changes between two tables', () => {
  it('are what a comparison of all rows finds, whatever the tables share', () => {
    fc.assert(
      fc.property(steps, steps, fc.boolean(), (first, second, shared) => {
        const [before, old] = play(real, first)
        const [after, now] = play(real, shared ? [...first, ...second.slice(0, 5)] : second)
        const changes = tableChanges(before, after)
        const sorted = (list: readonly string[]): readonly string[] => [...list].sort()
        expect(sorted(changes.added.map((row) => row.key))).toEqual(
          sorted([...now.keys()].filter((key) => !old.has(key))),
        )
        expect(sorted(changes.removed.map((row) => row.key))).toEqual(
          sorted([...old.keys()].filter((key) => !now.has(key))),
        )
        expect(sorted(changes.changed.map((row) => row.key))).toEqual(
          sorted([...now.keys()].filter((key) => old.has(key) && old.get(key) !== now.get(key))),
        )
      }),
      { numRuns: 100 },
    )
  })
})
