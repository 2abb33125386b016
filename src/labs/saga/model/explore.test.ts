import { describe, expect, it } from 'vitest'
import {
  doubters,
  explore,
  isBlocked,
  isTorn,
  isWhole,
  noPerils,
  type Exploration,
  type Perils,
  type Situation,
} from './explore.ts'
import { soundRules, type Rules } from './world.ts'

/*
 * Every interleaving of one booking, looked at once. What is claimed of all of them is shown to be false of rules with
 * one mistake in them, which are named beside it.
 */

const twoPhase: Rules = { ...soundRules, way: 'twoPhase', sequence: ['planning', 'parts'] }
const saga: Rules = { ...soundRules, sequence: ['payments', 'parts', 'planning'] }

const deskCrash: Perils = { ...noPerils, deskCrashes: true }
const deskBack: Perils = { ...deskCrash, deskRestarts: true }
const someoneFalls: Perils = { ...noPerils, participantCrashes: true }
const everything: Perils = { ...deskBack, duplicates: true }

const ballotOf = ({ world }: Situation) => {
  const known = world.desk.cases[1]
  return known?.way === 'twoPhase' ? known : null
}

const tells = ({ inFlight }: Situation, what: string): boolean => inFlight.some(({ is }) => is === what)

const hasDone = ({ world }: Situation, rules: Rules): boolean =>
  rules.sequence.some((id) => world.participants[id].works[1]?.is === 'done')

/** For all states, whether a claim holds; the number of those for which it does not. */
const against = ({ states }: Exploration, claim: (state: Situation) => boolean): number =>
  states.filter((state) => !claim(state)).length

describe('two-phase commit, in every order of its messages, the desk failing at any point', () => {
  it('never has one commit and another abort (T1); it does when the desk does not force its decision', () => {
    const isOne = (rules: Rules) => (state: Situation) => !isTorn(state, rules)
    expect(against(explore(twoPhase, deskBack), isOne(twoPhase))).toBe(0)
    const forgetful = { ...twoPhase, logs: false }
    expect(against(explore(forgetful, deskBack), isOne(forgetful))).toBeGreaterThan(0)
  })

  it('commits only what all voted for (T2); not when silence is taken for consent', () => {
    const isVoted = (state: Situation): boolean => {
      const ballot = ballotOf(state)
      return ballot?.decision !== 'commit' || ballot.yes.length === 2
    }
    expect(against(explore(twoPhase, deskBack), isVoted)).toBe(0)
    expect(against(explore({ ...twoPhase, silenceIsConsent: true }, noPerils), isVoted)).toBeGreaterThan(0)
  })

  it('holds a row exactly while it is in doubt (T3); not when rows are held in memory only', () => {
    const isHeld = ({ world }: Situation): boolean =>
      twoPhase.sequence.every(
        (id) =>
          (world.participants[id].works[1]?.is === 'prepared') === (world.participants[id].lock !== null),
      )
    expect(against(explore(twoPhase, { ...someoneFalls, deskCrashes: true }), isHeld)).toBe(0)
    expect(against(explore({ ...twoPhase, storesLocks: false }, someoneFalls), isHeld)).toBeGreaterThan(0)
  })

  it('lets everybody decide once the desk is back (T4); somebody waits for ever when it is not', () => {
    const blocked = (perils: Perils): number =>
      explore(twoPhase, perils).ends.filter((end) => isBlocked(end, twoPhase)).length
    expect(blocked(deskBack)).toBe(0)
    expect(blocked(deskCrash)).toBeGreaterThan(0)
  })

  it('blocks those who ask each other only where all of them are in doubt (T5); others block where one knows', () => {
    const isHelpless = (end: Situation): boolean =>
      !end.world.desk.up && doubters(end, twoPhase).length === twoPhase.sequence.length
    const ends = (rules: Rules) => explore(rules, deskCrash).ends.filter((end) => isBlocked(end, rules))
    const together = ends({ ...twoPhase, cooperates: true })
    expect(together.length).toBeGreaterThan(0)
    expect(together.filter((end) => !isHelpless(end))).toEqual([])
    expect(ends(twoPhase).filter((end) => !isHelpless(end)).length).toBeGreaterThan(0)
  })

  it('has its decision in the store before anybody is told (T6); not when it keeps it in memory', () => {
    const isStored = (state: Situation): boolean =>
      ballotOf(state)?.decision === 'commit' || !(tells(state, 'commit') || hasDone(state, twoPhase))
    expect(against(explore(twoPhase, deskBack), isStored)).toBe(0)
    expect(against(explore({ ...twoPhase, logs: false }, deskCrash), isStored)).toBeGreaterThan(0)
  })
})

describe('a saga, in every order of its messages, with a copy of any one of them, the desk failing at any point', () => {
  const torn = (rules: Rules, perils: Perils = everything): number =>
    explore(rules, perils).ends.filter((end) => !isWhole(end, rules)).length

  it('ends with all of it done once, or with nothing left of it (S1, S3, S4)', () => {
    expect(torn(saga)).toBe(0)
    expect(torn({ ...saga, refuser: 'planning' })).toBe(0)
  })

  it('does not when a step is done as often as it is asked for', () => {
    expect(torn({ ...saga, idempotent: false })).toBeGreaterThan(0)
  })

  it('does not when work is done after its compensation', () => {
    expect(torn({ ...saga, buries: false })).toBeGreaterThan(0)
  })

  it('does not when the desk forgets where its sagas stood', () => {
    expect(torn({ ...saga, logs: false })).toBeGreaterThan(0)
  })

  it('undoes nothing once the pivot is done (S2); it does when the desk gives up on the pivot', () => {
    const isLeft = (state: Situation): boolean =>
      state.world.participants.planning.works[1]?.is !== 'done' || !tells(state, 'undo')
    expect(against(explore(saga, everything), isLeft)).toBe(0)
    expect(against(explore({ ...saga, givesUpPivot: true }, everything), isLeft)).toBeGreaterThan(0)
  })

  it('is half done on its way: whoever reads then reads what may be undone (S5)', () => {
    const { states } = explore({ ...saga, refuser: 'planning' }, noPerils)
    expect(states.some((state) => !isWhole(state, saga))).toBe(true)
  })
})
