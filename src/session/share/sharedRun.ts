import { canonicalJson, type Millis, type RunEvent, type Seed, type Settings } from '../../kernel/index.ts'
import type { RunLog } from '../run/runStream.ts'

/** Version of the form in which runs are shared. */
export const shareFormat = 1

/** All that makes a run and the moment in it, as links and files carry it. */
export interface SharedRun<Input> {
  readonly format: typeof shareFormat
  readonly labId: string
  readonly modelVersion: number
  readonly seed: Seed
  /** As they are now: they hold for the whole film. */
  readonly settings: Settings
  /** What was done, in all branches, in the order in which it was done; the last branch that is named is the current one. */
  readonly events: readonly RunEvent<Input>[]
  /** Where the playhead stands. */
  readonly now: Millis
}

/** What is to be told of a run, at a moment. */
export const sharedRunOf = <Input>({ run, events }: RunLog<Input>, now: Millis): SharedRun<Input> => ({
  format: shareFormat,
  labId: run.labId,
  modelVersion: run.modelVersion,
  seed: run.seed,
  settings: run.settings,
  events: events.filter(({ eventType }) => eventType !== 'LabOpened' && eventType !== 'SettingChanged'),
  now,
})

/** The events that make the same run anew. */
export const eventsOfShared = <Input>(shared: SharedRun<Input>): readonly RunEvent<Input>[] => {
  const { labId, modelVersion, seed, settings, events } = shared
  return [{ eventType: 'LabOpened', eventData: { labId, modelVersion, seed, settings } }, ...events]
}

/** The one text for a shared run: equal runs have equal texts. */
export const textOfShared = <Input>(shared: SharedRun<Input>): string => canonicalJson(shared)
