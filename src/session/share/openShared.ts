import type { EventStore } from '../../store/index.ts'
import { rememberPlace } from '../run/playheadMemory.ts'
import { writeRun, type RunLog } from '../run/runStream.ts'
import { eventsOfShared, type SharedRun } from './sharedRun.ts'

/** Stores a shared run as a new one, and puts its playhead at the moment that was shared. Nothing else is touched. */
export const openShared = async <Input>(
  store: EventStore,
  shared: SharedRun<Input>,
): Promise<RunLog<Input>> => {
  const log = await writeRun(store, shared.labId, eventsOfShared(shared))
  rememberPlace(shared.labId, log.stream, shared.now)
  return log
}
