import { afterEach, describe, expect, it } from 'vitest'
import { deleteStore, openEventStore } from '../../../store/index.ts'
import { restoreLesson } from '../lesson.ts'
import { createBrowserShelf } from './browserShelf.ts'
import { databasesOfLab, keepDesk, loadDesk } from './keptDesk.ts'
import { playActs } from './perform.ts'
import { restoreOwn } from './restoreOwn.ts'
import { script } from './script.ts'
import { checkRoom, mostDatabases } from './shelf.ts'

const shelf = createBrowserShelf()

afterEach(async () => {
  shelf.closeAll()
  for (const name of await databasesOfLab()) await deleteStore(name)
})

describe('the databases of the lab in IndexedDB', () => {
  it('bear the lesson out, outlive a reload, and are as many as the acts made', async () => {
    const trace = await playActs(shelf, 7, script)
    for (const { id, acts, holds } of restoreLesson) {
      const desk = trace[acts - 1]
      expect([id, desk !== undefined && holds(desk)]).toEqual([id, true])
    }
    expect(await databasesOfLab()).toEqual(['a', 'b', 'c', 'd'].map((key) => `replayground-restore-7-${key}`))
    await keepDesk({ trace, given: 0 })
    expect((await loadDesk())?.trace.at(-1)).toEqual(trace.at(-1))
    await shelf.close('replayground-restore-7-b')
    await deleteStore('replayground-restore-7-b')
    expect(await loadDesk()).toBeNull()
  })

  it('can be a copy of any store, byte for byte, which leaves that store as it is', async () => {
    await playActs(shelf, 8, script.slice(0, 4))
    const source = await openEventStore('replayground-restore-8-a')
    const before = await source.logHash()
    const first = await restoreOwn(source, 100, [])
    const second = await restoreOwn(source, 148, [first.name])
    expect(first).toMatchObject({ name: 'replayground-restore-own', events: 100, isSame: true })
    expect(second).toMatchObject({ name: 'replayground-restore-own-2', events: 148, isSame: true })
    expect(await source.logHash()).toBe(before)
    source.close()
  })

  it('are bounded in number', () => {
    const names = Array.from({ length: mostDatabases }, (_, index) => `replayground-restore-${index}-a`)
    expect(() => checkRoom(names, 0)).not.toThrow()
    expect(() => checkRoom(names, 1)).toThrow('Remove some under “Databases”.')
  })
})
