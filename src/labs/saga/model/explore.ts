import { begin, currentRequest, giveUpVotes, tryAgain } from './desk.ts'
import { crash, deliver, inDoubt, inquiries, restart } from './deliver.ts'
import {
  freshWorld,
  withCase,
  type Message,
  type NodeId,
  type Outcome,
  type ParticipantId,
  type Rules,
  type World,
} from './world.ts'

/** What may go wrong, besides that messages take any time and any order. */
export interface Perils {
  /** The desk may crash once, at any point: also with a decision stored and told to nobody, or to some. */
  readonly deskCrashes: boolean
  /** The desk may come back. */
  readonly deskRestarts: boolean
  /** Any one message may be delivered twice. */
  readonly duplicates: boolean
  /** Any one participant may crash once, and comes back. */
  readonly participantCrashes: boolean
}

/** Nothing goes wrong, but that messages take any time and any order. */
export const noPerils: Perils = {
  deskCrashes: false,
  deskRestarts: false,
  duplicates: false,
  participantCrashes: false,
}

/** A world, what is on its way in it, and what of the perils has been used up. */
export interface Situation {
  readonly world: World
  /** By name, each once: two copies of a message are one message that may be delivered twice. */
  readonly inFlight: readonly Message[]
  readonly crashed: boolean
  /** Which participant crashed, if one did. */
  readonly fallen: ParticipantId | null
  readonly duplicated: boolean
  /** The desk asked again although its request was answered or on its way: once at most, or it could go on for ever. */
  readonly askedAgain: boolean
}

/** All that can come of one booking. */
export interface Exploration {
  /** Situations that can be reached. */
  readonly states: readonly Situation[]
  /** Those in which nothing can happen any more. */
  readonly ends: readonly Situation[]
}

const nameOf = ({ is, booking, from, to }: Message): string => `${is} ${booking} ${from} ${to}`

const withMessages = (inFlight: readonly Message[], sends: readonly Message[]): readonly Message[] => {
  const byName = new Map([...inFlight, ...sends].map((message) => [nameOf(message), message]))
  return [...byName.values()].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
}

const keyOf = (situation: Situation): string => JSON.stringify(situation)

/** Where the desk crashed on the way: each number of its messages has gone out, the world it stored stays. */
const crashesAfter = (situation: Situation, { world, sends }: Outcome, rules: Rules): readonly Situation[] =>
  sends.map((_, sent) => ({
    ...situation,
    crashed: true,
    world: crash(world, 'desk', rules),
    inFlight: withMessages(situation.inFlight, sends.slice(0, sent)),
  }))

const after = (situation: Situation, { world, sends }: Outcome): Situation => ({
  ...situation,
  world,
  inFlight: withMessages(situation.inFlight, sends),
})

/** What comes of a message: it arrives, perhaps for the first of two times, perhaps as the desk fails. */
const deliveries = (
  situation: Situation,
  message: Message,
  rules: Rules,
  perils: Perils,
): readonly Situation[] => {
  const outcome = deliver(situation.world, message, rules, 0)
  const rest: Situation = {
    ...situation,
    inFlight: situation.inFlight.filter((other) => nameOf(other) !== nameOf(message)),
  }
  const mayCrash = perils.deskCrashes && !situation.crashed && message.to === 'desk'
  return [
    after(rest, outcome),
    ...(mayCrash ? crashesAfter(rest, outcome, rules) : []),
    ...(perils.duplicates && !situation.duplicated
      ? [
          {
            ...after(rest, outcome),
            inFlight: withMessages(after(rest, outcome).inFlight, [message]),
            duplicated: true,
          },
        ]
      : []),
  ]
}

/** Whoever is in doubt asks; only where the answer tells something, or it would ask for ever. */
const answersToInquiries = ({ world }: Situation, rules: Rules): readonly Outcome[] =>
  rules.sequence.flatMap((id) =>
    inDoubt(world, id)
      .flatMap((booking) => inquiries(id, booking, rules))
      .map((inquiry) => deliver(world, inquiry, rules, 0))
      .filter(({ sends }) => sends.length > 0),
  )

/** What the desk does when time passes. */
const timeOuts = (situation: Situation, rules: Rules): readonly Situation[] => {
  const { world, askedAgain } = situation
  const known = world.desk.cases[1]
  if (!world.desk.up || known === undefined) return []
  if (known.way === 'twoPhase')
    return known.decision === null ? [after(situation, giveUpVotes(world, 1, rules))] : []
  const request = currentRequest(known, 1, rules)
  if (request === null) return []
  const worn = withCase(world, 1, { ...known, tries: rules.maxTries })
  const isPivot = known.step === rules.sequence.length - 1 && !rules.givesUpPivot
  const mayGiveUp = known.is === 'doing' && !isPivot
  return [
    ...(askedAgain ? [] : [{ ...after(situation, { world, sends: [request] }), askedAgain: true }]),
    ...(mayGiveUp ? [after(situation, tryAgain(worn, 1, rules))] : []),
  ]
}

const nextOf = (situation: Situation, rules: Rules, perils: Perils): readonly Situation[] => {
  const { world, inFlight, crashed, fallen } = situation
  const found = [
    ...inFlight.flatMap((message) => deliveries(situation, message, rules, perils)),
    ...timeOuts(situation, rules),
    ...answersToInquiries(situation, rules).map((outcome) => after(situation, outcome)),
  ]
  if (perils.deskCrashes && !crashed)
    found.push({ ...situation, crashed: true, world: crash(world, 'desk', rules) })
  for (const id of rules.sequence) {
    if (!world.participants[id].up) found.push(after(situation, restart(world, id, rules)))
    else if (perils.participantCrashes && fallen === null)
      found.push({ ...situation, fallen: id, world: crash(world, id, rules) })
  }
  if (perils.deskRestarts && !world.desk.up) found.push(after(situation, restart(world, 'desk', rules)))
  return found
}

/**
 * Every situation that one booking can get into: messages arrive in any order and after any time, time-outs may come at
 * any moment, and the perils strike wherever they can. Breadth first, each situation once.
 */
export const explore = (rules: Rules, perils: Perils): Exploration => {
  const nothing: Situation = {
    world: freshWorld,
    inFlight: [],
    crashed: false,
    fallen: null,
    duplicated: false,
    askedAgain: false,
  }
  const first = after(nothing, begin(freshWorld, 1, rules))
  const seen = new Set([keyOf(first)])
  const states: Situation[] = [first]
  const ends: Situation[] = []
  for (let place = 0; place < states.length; place += 1) {
    const situation = states[place] as Situation
    const own = keyOf(situation)
    const next = nextOf(situation, rules, perils).filter((other) => keyOf(other) !== own)
    if (next.length === 0) ends.push(situation)
    for (const other of next) {
      const key = keyOf(other)
      if (seen.has(key)) continue
      seen.add(key)
      states.push(other)
    }
  }
  return { states, ends }
}

const worksOf = ({ world }: Situation, rules: Rules) =>
  rules.sequence.map((id) => world.participants[id].works[1])

/** Somebody committed and somebody aborted the same booking: what two-phase commit must never let happen. */
export const isTorn = (situation: Situation, rules: Rules): boolean => {
  const works = worksOf(situation, rules)
  return (
    works.some((work) => work?.is === 'done') &&
    works.some((work) => work?.is === 'aborted' || work?.is === 'refused')
  )
}

/** Somebody holds a row and cannot know what to do. */
export const isBlocked = (situation: Situation, rules: Rules): boolean =>
  worksOf(situation, rules).some((work) => work?.is === 'prepared')

/** All was done once, or nothing is left of it. */
export const isWhole = (situation: Situation, rules: Rules): boolean => {
  const effects = worksOf(situation, rules).map((work) => work?.effects ?? 0)
  return effects.every((count) => count === 1) || effects.every((count) => count === 0)
}

/** Who of the participants is in doubt. */
export const doubters = ({ world }: Situation, rules: Rules): readonly NodeId[] =>
  rules.sequence.filter((id) => inDoubt(world, id).length > 0)
