import type { EventStore } from '../../store/index.ts'
import { newestRun, readRun } from '../run/runStream.ts'
import { runFileOf } from './runFile.ts'
import { sharedRunOf } from './sharedRun.ts'

/**
 * The newest run of a lab as a file that the lab can open again, also where its screen cannot be shown; null when the
 * store holds none.
 *
 * @throws {RunError} when the events make no run
 */
export const newestRunFile = async (store: EventStore, labId: string): Promise<File | null> => {
  const stream = await newestRun(store, labId)
  return stream === null ? null : runFileOf(sharedRunOf(await readRun(store, stream), 0))
}
