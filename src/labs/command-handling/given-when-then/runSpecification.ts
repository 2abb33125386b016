import {
  replay,
  type Decider,
  type PlanningCommand,
  type PlanningEvent,
  type PlanningState,
} from '../../../garage/index.ts'
import { givenCards, isEventCard, whenCards, type Specification, type WhenId } from './cards.ts'

/** How a test came out. */
export interface Result {
  readonly passed: boolean
  /** Types of the events, or the rules that refused. */
  readonly actual: readonly string[]
  readonly accepted: boolean
  /** What the refusing rules say. */
  readonly reasons: readonly string[]
}

type PlanningDecider = Decider<PlanningState, PlanningCommand, PlanningEvent>

interface Answer {
  readonly accepted: boolean
  readonly events: readonly PlanningEvent[]
  readonly rules: readonly string[]
  readonly reasons: readonly string[]
}

const answerOf = (decider: PlanningDecider, state: PlanningState, command: PlanningCommand): Answer => {
  const failed = decider.checks(state, command).filter((check) => !check.holds)
  const accepted = failed.length === 0
  return {
    accepted,
    events: accepted ? decider.execute(state, command) : [],
    rules: failed.map((check) => check.rule),
    reasons: failed.map((check) => check.reason),
  }
}

/** Given these events, when this command comes, then this. The state is made of events and of nothing else. */
export const runSpecification = (decider: PlanningDecider, test: Specification): Result => {
  const given = test.given.map((id): PlanningEvent => givenCards[id])
  const state = replay(decider, given)
  const { accepted, events, rules, reasons } = answerOf(decider, state, whenCards[test.when])
  const actual = accepted ? events.map((event) => event.eventType) : rules
  return {
    passed: accepted === isEventCard(test.expected) && actual.includes(test.expected),
    actual,
    accepted,
    reasons,
  }
}

/** The same commands sent by hand, one after the other, to one decider that stays alive; whether each was accepted. */
export const tryByHand = (decider: PlanningDecider, whens: readonly WhenId[]): readonly boolean[] => {
  let state = replay(decider, [givenCards.created, givenCards['A 08-10']])
  return whens.map((when) => {
    const { accepted, events } = answerOf(decider, state, whenCards[when])
    for (const event of events) state = decider.evolve(state, event)
    return accepted
  })
}

/** Whether a test tells a faulty decider from the garage's own: the one passes it, the other fails. */
export const convicts = (test: Specification, right: PlanningDecider, suspect: PlanningDecider): boolean =>
  runSpecification(right, test).passed && !runSpecification(suspect, test).passed
