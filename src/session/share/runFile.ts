import type { SimulatedLab } from '../simulatedLab.ts'
import { parseSharedRun } from './parseSharedRun.ts'
import { refuse } from './ShareError.ts'
import { textOfShared, type SharedRun } from './sharedRun.ts'

/** A larger file holds no run that people made by hand. In bytes. */
const mostBytes = 5_000_000

/** A run as a file: the same text that a link carries, not packed. */
export const runFileOf = <Input>(shared: SharedRun<Input>): File =>
  new File([textOfShared(shared)], `run-${shared.labId}-seed-${shared.seed}.json`, {
    type: 'application/json',
  })

/** The run in a file, if this lab can open it. @throws {ShareError} says what is wrong */
export const readRunFile = async <State, Event, Input>(
  file: Blob,
  lab: SimulatedLab<State, Event, Input>,
): Promise<SharedRun<Input>> => {
  if (file.size > mostBytes) {
    const size = (file.size / 1_000_000).toFixed(1)
    return refuse(
      `the file has ${size} MB, and a run has at most ${mostBytes / 1_000_000} MB`,
      'Choose the right file.',
    )
  }
  return parseSharedRun(await file.text(), lab)
}
