import { copyEvents, deleteStore, openEventStore, type EventStore } from '../../../store/index.ts'
import { freeStoreName } from '../../../workspace/index.ts'

/** Most events that are copied from the learner's own store: some seconds of work. */
export const mostOwnEvents = 25_000

/** A copy of the open store, up to a position. */
export interface OwnCopy {
  readonly name: string
  readonly events: number
  /** Whether its rows are byte for byte those of the source. */
  readonly isSame: boolean
  /** Real milliseconds of copying and comparing. */
  readonly wallMs: number
}

/**
 * Restores the open store up to a position into a new database, which is closed again. What could not be filled is
 * removed. @throws the stores' errors
 */
export const restoreOwn = async (
  source: EventStore,
  position: number,
  taken: readonly string[],
): Promise<OwnCopy> => {
  const name = freeStoreName(taken, 'replayground-restore-own')
  const began = performance.now()
  const target = await openEventStore(name)
  try {
    const events = await copyEvents(source, target, { to: position })
    const isSame = (await target.logHash()) === (await source.logHash({ to: position }))
    target.close()
    return { name, events, isSame, wallMs: performance.now() - began }
  } catch (error) {
    target.close()
    await deleteStore(name)
    throw error
  }
}
