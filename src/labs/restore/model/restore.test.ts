import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../store/index.ts'
import { createMemoryShelf } from '../desk/memoryShelfHarness.ts'
import { playActs } from '../desk/perform.ts'
import { databaseOf, emptyDesk, type Act, type Desk } from '../desk/desk.ts'
import { readDatabase } from '../desk/readDatabase.ts'
import { script } from '../desk/script.ts'
import { copyEvents, type EventStore } from '../../../store/index.ts'
import { momentOf } from '../garage/clock.ts'
import { availabilityOf, downtimeOf } from './availability.ts'
import { commonCut, highestCut, isWithin, positionAt, type Cuts } from './cuts.ts'
import type { Fact } from './fact.ts'
import { posted, sentAgain } from './letters.ts'
import { orphansIn } from './orphans.ts'
import { summaryOf } from './summary.ts'

const runs = { numRuns: 60 }

let day: Desk = emptyDesk(1)
let log: readonly Fact[] = []
const shelf = createMemoryShelf()

const played = async (acts: readonly Act[]): Promise<Desk> => {
  const desk = (await playActs(createMemoryShelf(), 1, acts)).at(-1)
  if (desk === undefined) throw new Error('Nothing was played.')
  return desk
}

beforeAll(async () => {
  day = (await playActs(shelf, 1, script.slice(0, 5))).at(-1) ?? day
  ;({ log } = databaseOf(day, 'a'))
})

const positions = fc.nat({ max: 157 })
const cutsOf = fc.record({ customers: positions, vehicles: positions, workshop: positions })

const within = (cuts: Cuts, events: readonly Fact[] = log): readonly Fact[] =>
  events.filter((fact) => isWithin(cuts, fact))

describe('a restore in two contexts', () => {
  it('F09: workshop to 14:00 and customers to 13:00 leave orphans; after replay there are none', async () => {
    const clocks = { customers: '13:00', vehicles: '14:00', workshop: '14:00' }
    const acts: readonly Act[] = [...script.slice(0, 5), { is: 'contexts', of: 'a', clocks }]
    const mixed = databaseOf(await played(acts), 'b')
    expect(mixed.summary.orphans.length).toBeGreaterThan(0)
    expect(mixed.summary.orphans.filter(({ what }) => what === 'job').map(({ named }) => named)).toEqual([
      'C-anouk',
      'C-bilal',
      'C-carla',
    ])
    const healed = databaseOf(await played([...acts, { is: 'reconcile', key: 'b' }]), 'b')
    expect(healed.summary.orphans).toEqual([])
    expect(healed.summary.state).toBe(summaryOf(log.slice(0, positionAt(log, momentOf('14:00')))).state)
  })

  it('F09: one position is one common cut: no position of the log leaves an orphan', () => {
    const leavesNone = (cut: (position: number) => Cuts): boolean =>
      log.every(({ id }) => orphansIn(within(cut(id))).length === 0)
    expect(leavesNone(commonCut)).toBe(true)
    // Mutant: the customers lag two events behind.
    const lagging = (position: number): Cuts => ({ ...commonCut(position), customers: position - 2 })
    expect(leavesNone(lagging)).toBe(false)
  })

  it('comes to the state of the common position when what lags behind is replayed, from any three cuts', () => {
    type Replay = (cuts: Cuts) => readonly Fact[]
    const comes = (replayOf: Replay): void =>
      fc.assert(
        fc.property(cutsOf, (cuts) => {
          const reconciled = [...within(cuts), ...replayOf(cuts)]
          const common = log.slice(0, highestCut(cuts))
          const [is, should] = [summaryOf(reconciled), summaryOf(common)]
          return is.state === should.state && is.orphans.length === 0
        }),
        runs,
      )
    comes((cuts) => log.filter((fact) => fact.id <= highestCut(cuts) && !isWithin(cuts, fact)))
    // Mutant: only what the workshop lacks is replayed.
    expect(() =>
      comes((cuts) =>
        log.filter((fact) => fact.id <= highestCut(cuts) && fact.id > cuts.workshop && !isWithin(cuts, fact)),
      ),
    ).toThrow()
  })
})

describe('a restore to a position', () => {
  const source = (): Promise<EventStore> => shelf.open(databaseOf(day, 'a').name)

  it('is byte for byte the source up to there, and changes nothing of it', async () => {
    const store = await source()
    const before = await store.logHash()
    const restores = (to: (position: number) => number): Promise<void> =>
      fc.assert(
        fc.asyncProperty(positions, async (position) => {
          const target = openMemoryStore('target')
          await copyEvents(store, target, { to: to(position) })
          expect(await target.logHash()).toBe(await store.logHash({ to: position }))
          expect((await readDatabase(target)).log).toEqual(log.slice(0, position))
        }),
        { numRuns: 20 },
      )
    await restores((position) => position)
    // Mutant: the last event is left out.
    await expect(restores((position) => Math.max(0, position - 1))).rejects.toThrow()
    expect(await store.logHash()).toBe(before)
  })

  it('takes the last event up to a time', () => {
    expect(positionAt(log, momentOf('13:00'))).toBe(111)
    expect(positionAt(log, momentOf('14:00'))).toBe(121)
    expect(positionAt(log, '2020-01-01T00:00:00.000Z')).toBe(0)
    expect(positionAt(log, momentOf('23:00'))).toBe(157)
  })

  it('sends no letter while it replays; with side effects on, each leaves once more', async () => {
    const acts = (letters: boolean): readonly Act[] => [
      ...script.slice(0, 5),
      { is: 'restore', of: 'a', position: 'mistake', letters },
    ]
    expect(sentAgain((await played(acts(false))).mail)).toBe(0)
    expect(sentAgain((await played(acts(true))).mail)).toBe(85)
    expect(posted([], log.slice(0, 121))).toHaveLength(85)
  })
})

describe('a restore of a file', () => {
  it('brings back what was in the backup, from the file that was downloaded', async () => {
    const own = createMemoryShelf()
    await playActs(own, 1, script.slice(0, 2))
    const file = own.kept()
    if (file === null) throw new Error('No backup was taken.')
    const desk = await played([{ is: 'open' }, { is: 'hour' }, { is: 'file', from: file }])
    expect(databaseOf(desk, 'b')).toMatchObject({ isSame: true, origin: { is: 'file', position: 111 } })
    expect(desk.acts.at(-1)).toEqual({ is: 'file' })
  })

  it('is refused when a byte of it was changed, and leaves no database behind', async () => {
    const own = createMemoryShelf()
    await playActs(own, 1, script.slice(0, 2))
    const text = (await own.kept()?.text())?.replace('Utrecht', 'Otrecht') ?? ''
    const act: Act = { is: 'file', from: new Blob([text]) }
    await expect(playActs(own, 2, [{ is: 'open' }, act])).rejects.toThrow('some were changed')
    expect(own.names()).toEqual(['replayground-restore-1-a', 'replayground-restore-2-a'])
  })

  it('says that there is none to restore', async () => {
    await expect(played([{ is: 'open' }, { is: 'file' }])).rejects.toThrow('because none was taken')
  })
})

describe('availability', () => {
  it('F10: 100 h / 1 h 99.01 %; 0.1 h 99.90 %', () => {
    expect((100 * availabilityOf(100, 1)).toFixed(2)).toBe('99.01')
    expect((100 * availabilityOf(100, 0.1)).toFixed(2)).toBe('99.90')
    expect(downtimeOf(100, 1).toFixed(1)).toBe('86.7')
  })

  it('gains by faster repair what it gains by rarer failures, and never loses by either', () => {
    type Formula = (mtbf: number, mttr: number) => number
    const hour = fc.double({ min: 0.001, max: 10_000, noNaN: true })
    const isLikely = (of: Formula): void =>
      fc.assert(
        fc.property(hour, hour, fc.double({ min: 1.01, max: 100, noNaN: true }), (mtbf, mttr, factor) => {
          const now = of(mtbf, mttr)
          const [rarer, faster] = [of(mtbf * factor, mttr), of(mtbf, mttr / factor)]
          return now > 0 && now < 1 && rarer >= now && Math.abs(rarer - faster) < 1e-9
        }),
        { numRuns: 100 },
      )
    isLikely(availabilityOf)
    // Mutant: the repair is taken off the time between failures.
    expect(() => isLikely((mtbf, mttr) => (mtbf - mttr) / mtbf)).toThrow()
  })
})

describe('a restart', () => {
  it('F10: replays to the same state', async () => {
    const { restarted } = await played([...script.slice(0, 5), { is: 'restart' }])
    expect(restarted).toMatchObject({ events: 157, isSame: true })
  })
})

describe('removing', () => {
  it('takes away a database that nobody needs, and refuses those that are needed', async () => {
    const acts: readonly Act[] = [{ is: 'open' }, { is: 'backup' }, { is: 'file' }]
    expect((await played([...acts, { is: 'remove', key: 'b' }])).databases).toHaveLength(1)
    await expect(played([...acts, { is: 'remove', key: 'a' }])).rejects.toThrow('Failed to remove')
  })
})
