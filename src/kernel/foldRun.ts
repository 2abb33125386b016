import type { Seed } from './chance.ts'
import { RunError } from './errors.ts'
import type { Millis } from './model.ts'
import { branchAt } from './playInputs.ts'
import type { LabOpened, RunEvent, Settings } from './runEvent.ts'

/** Something that somebody did, and at which moment of the film. */
export interface GivenInput<Input> {
  readonly at: Millis
  readonly input: Input
}

/** One way that a run took. */
export interface Branch<Input> {
  readonly number: number
  /** The branch that it left; null for the first. */
  readonly from: number | null
  /** Where it left that branch; 0 for the first. */
  readonly at: Millis
  /** From the beginning of the film, those it shares included. */
  readonly inputs: readonly GivenInput<Input>[]
}

/** What a log of a run says. */
export interface Run<Input> {
  readonly labId: string
  readonly modelVersion: number
  readonly seed: Seed
  readonly settings: Settings
  /** By number. */
  readonly branches: readonly Branch<Input>[]
  /** Number of the branch that is being played. */
  readonly current: number
  /** The inputs of the current branch. */
  readonly inputs: readonly GivenInput<Input>[]
}

/** A branch under construction: nobody else sees its list until it is done. */
type Growing<Input> = Omit<Branch<Input>, 'inputs'> & { readonly inputs: GivenInput<Input>[] }

interface Draft<Input> {
  readonly opened: LabOpened['eventData']
  settings: Settings
  readonly branches: Growing<Input>[]
  current: number
}

const fail = (position: number, why: string, advice: string): never => {
  throw new RunError(`Failed to read the run: because event ${position} ${why}. ${advice}`)
}

const checkMoment = (at: Millis, position: number): void => {
  if (!(at >= 0 && at < Infinity)) {
    fail(position, `is at ${at} ms`, 'Start a fresh run, or import one that is whole.')
  }
}

const branchOf = <Input>(draft: Draft<Input>, number: number, position: number): Growing<Input> =>
  draft.branches[number] ??
  fail(
    position,
    `names branch ${number}, and there are ${draft.branches.length}, counted from 0`,
    'Start a fresh run, or import one that is whole.',
  )

const open = <Input>(event: RunEvent<Input> | undefined): Draft<Input> => {
  if (event === undefined || event.eventType !== 'LabOpened') {
    return fail(
      0,
      event === undefined ? 'is missing' : `is ${event.eventType}, not LabOpened`,
      'Append LabOpened first.',
    )
  }
  const { settings } = event.eventData
  return {
    opened: event.eventData,
    settings,
    branches: [{ number: 0, from: null, at: 0, inputs: [] }],
    current: 0,
  }
}

const add = <Input>(draft: Draft<Input>, event: RunEvent<Input>, position: number): void => {
  switch (event.eventType) {
    case 'LabOpened':
      fail(position, `opens lab "${event.eventData.labId}" once more`, 'Give each run a stream of its own.')
      return
    case 'InputGiven': {
      const { at, input } = event.eventData
      checkMoment(at, position)
      branchOf(draft, draft.current, position).inputs.push({ at, input })
      return
    }
    case 'Branched': {
      const { from, at } = event.eventData
      checkMoment(at, position)
      const shared = branchAt(branchOf(draft, from, position).inputs, at)
      draft.current = draft.branches.length
      draft.branches.push({ number: draft.current, from, at, inputs: [...shared] })
      return
    }
    case 'BranchChosen':
      draft.current = branchOf(draft, event.eventData.branch, position).number
      return
    case 'SettingChanged': {
      const { name, value } = event.eventData
      if (!Object.hasOwn(draft.settings, name)) {
        fail(
          position,
          `changes "${name}", which is no setting`,
          `Settings are: ${Object.keys(draft.settings).join(', ')}.`,
        )
      }
      draft.settings = { ...draft.settings, [name]: value }
    }
  }
}

/**
 * What a run's log comes to: seed, settings, branches, and the inputs of the current branch.
 *
 * @throws {RunError} when it does not begin with LabOpened, or names what is not there.
 */
export const foldRun = <Input>(events: Iterable<RunEvent<Input>>): Run<Input> => {
  const [first, ...others] = events
  const draft = open(first)
  others.forEach((event, index) => add(draft, event, index + 1))
  const { opened, settings, branches, current } = draft
  return {
    labId: opened.labId,
    modelVersion: opened.modelVersion,
    seed: opened.seed,
    settings,
    branches,
    current,
    inputs: branches[current]?.inputs ?? [],
  }
}
