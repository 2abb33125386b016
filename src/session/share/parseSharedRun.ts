import { foldRun, PlayError, RunError, type RunEvent, type Seed, type Settings } from '../../kernel/index.ts'
import { checkRun, playRun } from '../run/playRun.ts'
import type { SimulatedLab } from '../simulatedLab.ts'
import { plainJson } from './plainJson.ts'
import { askAgain, refuse } from './ShareError.ts'
import { eventsOfShared, shareFormat, type SharedRun } from './sharedRun.ts'

type Members = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

const isMoment = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value < Infinity

const isSeed = (value: unknown): value is Seed =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))

const isSettings = (value: unknown): value is Settings =>
  isObject(value) &&
  Object.values(value).every((each) => each === null || ['string', 'number', 'boolean'].includes(typeof each))

/** Looks at the shape only; inputs are the lab's to judge. */
const isStep = (value: unknown): value is RunEvent<unknown> => {
  if (!isObject(value) || !isObject(value['eventData'])) return false
  const data = value['eventData']
  switch (value['eventType']) {
    case 'InputGiven':
      return isMoment(data['at']) && 'input' in data
    case 'Branched':
      return isCount(data['from']) && isMoment(data['at'])
    case 'BranchChosen':
      return isCount(data['branch'])
    default:
      return false
  }
}

const isOfType = <Value>(value: unknown, name: string, is: (value: unknown) => value is Value): Value =>
  is(value) ? value : refuse(`its member "${name}" is missing or of the wrong kind`, askAgain)

const isText = (value: unknown): value is string => typeof value === 'string'
const isSteps = (value: unknown): value is readonly RunEvent<unknown>[] =>
  Array.isArray(value) && value.every(isStep)

const sharedRunIn = (text: string): SharedRun<unknown> => {
  const value = plainJson(text)
  if (!isObject(value)) return refuse('it holds no run', askAgain)
  const format = isOfType(value['format'], 'format', isCount)
  if (format > shareFormat) return refuseNewer(format)
  if (format !== shareFormat) return refuse(`its format ${format} is unknown`, askAgain)
  return {
    format,
    labId: isOfType(value['labId'], 'labId', isText),
    modelVersion: isOfType(value['modelVersion'], 'modelVersion', isCount),
    seed: isOfType(value['seed'], 'seed', isSeed),
    settings: isOfType(value['settings'], 'settings', isSettings),
    events: isOfType(value['events'], 'events', isSteps),
    now: isOfType(value['now'], 'now', isMoment),
  }
}

/** @throws {ShareError} always */
export const refuseNewer = (format: number): never =>
  refuse(
    `it was made by a newer Replayground (format ${format}, and this one knows ${shareFormat})`,
    'Load this page again to get the newest one.',
  )

const checkVersion = (from: number, here: number): void => {
  if (from > here) {
    refuse(
      `it was made with version ${from} of the model, and this is version ${here}`,
      'Load this page again to get the newest one.',
    )
  }
  if (from < here) {
    refuse(
      `it was made with version ${from} of the model, which has changed since: this is version ${here}`,
      'The same inputs would play another film. Do it once more here.',
    )
  }
}

/**
 * The run in a text that somebody else wrote, if this lab can open and play it.
 *
 * @throws {ShareError} says what is wrong
 */
export const parseSharedRun = <State, Event, Input>(
  text: string,
  lab: SimulatedLab<State, Event, Input>,
): SharedRun<Input> => {
  const shared = sharedRunIn(text)
  if (shared.labId !== lab.id) {
    refuse(`it is of the lab "${shared.labId.slice(0, 60)}", and this is "${lab.id}"`, 'Open it there.')
  }
  checkVersion(shared.modelVersion, lab.modelVersion)
  try {
    // `checkRun` asks the lab about each input.
    const ours = shared as SharedRun<Input>
    const run = foldRun(eventsOfShared(ours))
    checkRun(lab, run)
    playRun(lab, run)
    return ours
  } catch (error) {
    if (!(error instanceof RunError || error instanceof PlayError)) throw error
    return refuse('it cannot be played', error.message, { cause: error })
  }
}
