import { describe, expect, it } from 'vitest'
import { stateAt, type Settings } from '../../kernel/index.ts'
import { conflictsOf, divergentRows, measuresAt, tooOldAt, type MeasureKey } from './measures.ts'
import { troubles } from './lesson/missed.ts'
import { findingsAt } from './conditions.ts'
import { allFieldsMask, copyIds, fieldsOf, maskOf, neededFields } from './model/facts.ts'
import { contextMask, ownersSetting } from './model/map.ts'
import { minute } from './model/settings.ts'
import { playAutonomy, type AutonomyFilm, type TimedInput } from './playAutonomy.ts'
import type { AutonomyInput, Fault } from './state.ts'

const at = (at: number, input: AutonomyInput): TimedInput => ({ at, input })

const end = (film: AutonomyFilm) => stateAt(film, film.until)

const measure = (film: AutonomyFilm, key: MeasureKey): number => measuresAt(film, film.until)[key]

const trap = (fault: Fault, seq: number): TimedInput =>
  at(0, { is: 'trapSet', trap: { copy: 'invoicing', fault, seq } })

const onePage: Settings = { pages: 1, changes: 0 }
const stopOwner = at(100, { is: 'stopped', context: 'customers' })

describe('a planning page with ten jobs', () => {
  it('B04: takes 21 calls by asking, and 1 with copies', () => {
    expect(measure(playAutonomy({ ...onePage, way: 'ask' }), 'calls')).toBe(21)
    expect(measure(playAutonomy({ ...onePage, way: 'copy' }), 'calls')).toBe(1)
  })

  it('B06: with 80 ms between zones it takes 1680 ms by asking, and 80 ms with copies', () => {
    expect(measure(playAutonomy({ ...onePage, way: 'ask' }), 'pageTook')).toBe(1680)
    expect(measure(playAutonomy({ ...onePage, way: 'copy' }), 'pageTook')).toBe(80)
  })

  it('B05: fails while Customer Management is stopped, and succeeds with copies', () => {
    const errands = (['plan', 'remind', 'letter'] as const).map((what, place) =>
      at(3000 + place * 500, { is: 'asked', what, customer: 'C3' }),
    )
    const asking = playAutonomy({ ...onePage, way: 'ask' }, 1, [stopOwner, ...errands])
    expect([measure(asking, 'done'), measure(asking, 'failed')]).toEqual([0, 4])
    const copying = playAutonomy({ ...onePage, way: 'copy', limit: 60 }, 1, [stopOwner, ...errands])
    expect([measure(copying, 'done'), measure(copying, 'failed')]).toEqual([4, 0])
  })

  it('B06: a restart of Customer Management fails pages by asking, and none with copies', () => {
    const restart = at(1000, { is: 'restarted', context: 'customers' })
    expect(measure(playAutonomy({ ...onePage, way: 'ask' }, 1, [restart]), 'failed')).toBe(1)
    expect(measure(playAutonomy({ ...onePage, way: 'copy' }, 1, [restart]), 'failed')).toBe(0)
  })
})

describe('one announcement, three shapes', () => {
  it('B09: each context keeps the fields of the slide: 7 at the owner, 3, 3 and 5 in the copies', () => {
    expect(fieldsOf(allFieldsMask)).toHaveLength(7)
    expect(neededFields.workshop).toEqual(['customerId', 'name', 'telephoneNumber'])
    expect(neededFields.notifications).toEqual(['customerId', 'name', 'emailAddress'])
    expect(neededFields.invoicing).toEqual(['customerId', 'name', 'address', 'postalCode', 'city'])
  })

  it('B10: seven fields on the wire, 3, 3 and 5 columns in the tables', () => {
    const film = playAutonomy({ way: 'copy', changes: 3, pages: 0 })
    expect(measure(film, 'wireFields')).toBe(7)
    const columns = copyIds.map((id) => Object.keys(end(film).copies[id].rows['C7']?.row ?? {}).length)
    expect(columns).toEqual([3, 3, 5, 2])
  })

  it('B09: a field that the publisher adds changes no consumer', () => {
    const settings = { way: 'copy', changes: 6, pages: 0 }
    const added = playAutonomy(settings, 1, [at(500, { is: 'fieldAdded' })])
    expect(measure(added, 'wireFields')).toBe(8)
    expect(end(added).copies).toEqual(end(playAutonomy(settings)).copies)
  })

  it.each([
    ['telephoneNumber', ['workshop']],
    ['emailAddress', ['notifications']],
    ['postalCode', ['invoicing']],
    ['name', ['workshop', 'notifications', 'invoicing']],
  ] as const)('B11: renaming %s breaks %s only', (field, broken) => {
    const film = playAutonomy({ way: 'copy', changes: 6, pages: 0 }, 1, [at(500, { is: 'renamed', field })])
    expect(copyIds.filter((id) => end(film).copies[id].brokenBy.length > 0)).toEqual(broken)
  })

  it('B11: who copies everything is broken by any renaming', () => {
    const film = playAutonomy({ way: 'copy', changes: 6, pages: 0, workshop: allFieldsMask }, 1, [
      at(500, { is: 'renamed', field: 'postalCode' }),
    ])
    expect(end(film).copies.workshop.brokenBy).toEqual(['postalCode'])
  })
})

describe('a write to a copy', () => {
  const edit = at(500, { is: 'edited', copy: 'invoicing', customer: 'C6' })
  const settings = { way: 'copy', changes: 6, pages: 0 }

  it('B12: is refused where the copy is read-only', () => {
    const film = playAutonomy(settings, 1, [edit])
    expect([measure(film, 'refusedEdits'), measure(film, 'lostEdits')]).toEqual([1, 0])
    expect(stateAt(film, 500).last).toEqual({ is: 'refusedEdit', copy: 'invoicing', customer: 'C6' })
  })

  it('B12: without the guard the next event overwrites it: 1 edit is lost', () => {
    const film = playAutonomy({ ...settings, readOnly: false }, 1, [edit])
    expect(measure(film, 'lostEdits')).toBe(1)
    expect(divergentRows(end(film), 'invoicing')).toBe(0)
  })

  it('B08: stays as a second truth where the context claims to own customers too', () => {
    const owners = contextMask(['customers', 'invoicing'])
    const film = playAutonomy({ ...settings, [ownersSetting('customer')]: owners }, 1, [edit])
    expect(conflictsOf(end(film))).toBe(1)
  })
})

describe('the age of a copy', () => {
  const day: Settings = { way: 'copy', story: 'day', feed: 'etl', changes: 24 }

  it('B13: is 65 minutes at most with an ETL run each 60 minutes that takes 5', () => {
    const film = playAutonomy({ ...day, limit: 65 })
    for (let time = 0; time <= film.until; time += minute) expect(tooOldAt(film, time)).toEqual([])
    const tighter = playAutonomy({ ...day, limit: 64 })
    const early = 124 * minute
    expect(tooOldAt(tighter, early)).toEqual([])
    // The run of two o'clock is in the copies at five past two; one tick before they are as of one o'clock.
    expect(tooOldAt(tighter, 125 * minute - 1)).toEqual(copyIds)
    expect(tooOldAt(tighter, 125 * minute)).toEqual([])
  })

  it('B13: is over the limit one tick past it, and not before', () => {
    // The owner is down from ten past one on: nothing is younger than one o'clock.
    const film = playAutonomy({ ...day, limit: 65 }, 1, [
      at(70 * minute, { is: 'stopped', context: 'customers' }),
    ])
    expect(tooOldAt(film, 125 * minute)).toEqual([])
    expect(tooOldAt(film, 126 * minute)).toEqual(copyIds)
  })
})

describe('a day with one event that is lost', () => {
  const day: Settings = { way: 'copy', story: 'day', changes: 24, limit: 65, checked: false }
  const film = (feed: string): AutonomyFilm => playAutonomy({ ...day, feed }, 1, [trap('lost', 23)])

  it('B14: by events 1 row diverges at the end, by ETL and by both none', () => {
    const divergent = (feed: string): number => divergentRows(end(film(feed)), 'invoicing')
    expect(['events', 'etl', 'both'].map(divergent)).toEqual([1, 0, 0])
  })
})

describe('B02: sharing data', () => {
  const day: Settings = { way: 'copy', changes: 18, pages: 0, limit: 5 }
  const harm = (change: Settings): readonly string[] => {
    const film = playAutonomy({ ...day, ...change }, 1, troubles)
    return findingsAt(film, film.until)
      .filter(({ kept, harm }) => !kept || harm > 0)
      .map(({ condition, harm }) => `${condition} ${harm > 0}`)
  }

  it('is done right with all four conditions', () => expect(harm({})).toEqual([]))

  it.each([
    ['readOnly', { readOnly: false }],
    ['minimal', { workshop: allFieldsMask }],
    ['staleKnown', { staleKnown: false }],
    ['checked', { checked: false }],
  ] as const)('fails in its own way without %s', (condition, change) => {
    expect(harm(change)).toEqual([`${condition} true`])
  })

  it('keeps the fields of a mask', () => expect(fieldsOf(maskOf(['city']))).toEqual(['customerId', 'city']))
})
