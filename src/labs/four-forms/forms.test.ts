import { describe, expect, it } from 'vitest'
import { stateAt, type Settings } from '../../kernel/index.ts'
import { isSolved } from '../../teaching/challenges/challenge.ts'
import { evidenceOf, formsChallenges } from './challenges.ts'
import { formsLesson, playStep } from './lesson.ts'
import {
  hasCycle,
  storedFacts,
  measuresAt,
  ownerConfiguration,
  traceOf,
  addressAt,
  withoutEntry,
} from './measures.ts'
import { formIds, type FormId } from './model/lane.ts'
import { bytesOf } from './model/wire.ts'
import type { FormsState } from './model.ts'
import { playForms, type FormsFilm } from './playForms.ts'
import { laneScene } from './scene.ts'
import { formsWords } from './words/index.ts'

const end = (film: FormsFilm): FormsState => stateAt(film, film.until)
const at = (film: FormsFilm, form: FormId, now = film.until) => measuresAt(film, form, now)
const linksIn = (film: FormsFilm) =>
  laneScene(end(film), 'notification', { seats: 3, words: formsWords.en.stage }).links

describe('the lesson about four forms', () => {
  const films = formsLesson.map((step) => [step.id, playStep(step)] as const)

  it.each(films)('is borne out: %s', (id, film) => {
    expect(formsLesson.find((step) => step.id === id)?.holds(film)).toBe(true)
  })

  it('could be wrong: no step holds where nothing happens', () => {
    const nothing = playForms({ moves: 0, reads: 0, customers: 50 })
    for (const step of formsLesson) expect(step.holds(nothing), step.id).toBe(false)
  })
})

describe('the challenges about four forms', () => {
  it.each(formsChallenges.map((challenge) => [challenge.id, challenge] as const))(
    'can be met, and not by doing nothing: %s',
    (_, challenge) => {
      const { settings, inputs } = challenge.solution
      expect(Math.max(1, inputs.length)).toBe(challenge.par)
      expect(isSolved(challenge, evidenceOf(settings, playForms(settings, 1, inputs)))).toBe(true)
      expect(isSolved(challenge, evidenceOf(challenge.start, playForms(challenge.start)))).toBe(false)
    },
  )
})

describe('one fact in four lanes', () => {
  it('A03: one move makes 3 calls back by notification and none by state transfer', () => {
    const film = playForms({ moves: 1, reads: 0 })
    expect(formIds.map((form) => at(film, form).callbacks)).toEqual([3, 0, 0, 0])
  })

  it('A04: a fourth listener changes nothing in the configuration of the owner, and hears the next event', () => {
    const film = playForms({ moves: 4, reads: 0 }, 1, [{ at: 4000, input: { is: 'joined' } }])
    const before = ownerConfiguration(stateAt(film, 3999).lanes.notification)
    expect(ownerConfiguration(end(film).lanes.notification)).toBe(before)
    const heard = end(film).lanes.notification.arrived.filter(
      ({ to, is }) => to === 'reporting' && is === 'changed',
    )
    expect(heard.map(({ story }) => story)).toEqual([3, 4])
  })

  it('A05: before tracing no edge is drawn; after it the trace lists every hop of the run with one correlation id', () => {
    const given: Settings = { moves: 2, reads: 0 }
    const blind = playForms(given)
    expect(linksIn(blind)).toEqual([])
    expect(traceOf(end(blind), 1)).toEqual([])
    const traced = playForms({ ...given, tracing: true })
    const ofFirst = end(traced).lanes.notification.arrived.filter(({ story }) => story === 1)
    expect(traceOf(end(traced), 1)).toHaveLength(ofFirst.length)
    expect(ofFirst).toHaveLength(9)
    expect(linksIn(traced).length).toBeGreaterThan(0)
    expect(hasCycle(traceOf(end(traced), 1))).toBe(false)
    expect(hasCycle(traceOf(end(playForms({ ...given, tracing: true, chain: true })), 1))).toBe(true)
  })

  it('A06: with the owner down a receiver of state transfer goes on, and one that calls back fails', () => {
    const film = playForms({ moves: 1, reads: 0 }, 1, [
      { at: 2000, input: { is: 'stopped' } },
      { at: 2500, input: { is: 'wantedByHand', who: 'invoicing', customer: 3 } },
    ])
    expect(at(film, 'state-transfer').got).toBe(1)
    expect(at(film, 'state-transfer').failed).toBe(0)
    expect(at(film, 'notification').failed).toBe(1)
  })

  it('A07: 4 consumers with 25 reads each call the supplier 100 times by notification, and never with copies', () => {
    const film = playForms({ consumers: '4', moves: 0, reads: 25 })
    expect(formIds.map((form) => at(film, form).load)).toEqual([100, 0, 0, 0])
  })

  it('A08: 100 customers are 700 values at the owner and 1,100 in copies of 3, 3 and 5 fields', () => {
    const film = playForms({ moves: 0, reads: 0 })
    expect(at(film, 'state-transfer').copiedValues).toBe(1100)
    expect(at(film, 'cqrs').copiedValues).toBe(700)
    expect(at(film, 'notification').copiedValues).toBe(0)
  })

  it('A09: rows differ during the delay, and no longer one tick after delivery', () => {
    const film = playForms({ moves: 1, reads: 0, busDelay: 1500 })
    expect(at(film, 'state-transfer', 999).divergentRows).toBe(0)
    expect(at(film, 'state-transfer', 1000).divergentRows).toBe(3)
    expect(at(film, 'state-transfer', 2499.9).divergentRows).toBe(3)
    expect(at(film, 'state-transfer', 2500).divergentRows).toBe(0)
  })

  it('A10, A12: only the log answers which address somebody had', () => {
    const film = playForms({ moves: 6, reads: 0, customers: 10 })
    const { lanes } = end(film)
    const [entry] = lanes['event-sourcing'].log
    if (entry === undefined) throw new Error('Failed to find a move: because nobody moved. Set more moves.')
    expect(addressAt(lanes['event-sourcing'], entry.customer, entry.at - 1)).toBe(0)
    expect(addressAt(lanes['event-sourcing'], entry.customer, entry.at)).toBe(1)
    expect(addressAt(lanes['state-transfer'], entry.customer, entry.at)).toBeNull()
    // What is now they all know.
    for (const form of formIds)
      expect(addressAt(lanes[form], entry.customer, null)).toBe(lanes[form].owner[entry.customer])
  })

  it('A13: without one entry the customer has one address less, and the log itself stays', () => {
    const film = playForms({ moves: 6, reads: 0, customers: 10 })
    const lane = end(film).lanes['event-sourcing']
    const before = storedFacts(lane)
    const [entry] = lane.log
    const [all, less] = [-1, 0].map((place) => new Map(withoutEntry(lane, place)))
    expect(less?.get(entry?.customer ?? -1)).toBe((all?.get(entry?.customer ?? -1) ?? 0) - 1)
    expect(storedFacts(lane)).toBe(before)
    expect(withoutEntry(end(film).lanes.cqrs, 0)).toBeNull()
  })

  it('A19: the log is equal by either projection; with the write the lag is 0, after it a change is faster', () => {
    const [sync, later] = (['sync', 'async'] as const).map((projection) =>
      playForms({ moves: 4, reads: 0, projection, projectionDelay: 700 }),
    )
    if (sync === undefined || later === undefined) throw new Error('Failed to play two films.')
    expect(storedFacts(end(sync).lanes.cqrs)).toBe(storedFacts(end(later).lanes.cqrs))
    expect(at(sync, 'cqrs').divergentFor).toBe(0)
    expect(at(later, 'cqrs').divergentFor).toBeCloseTo(4 * 700, 6)
    expect(at(later, 'cqrs').commandTime).toBe(80)
    expect(at(sync, 'cqrs').commandTime).toBe(780)
  })

  it('small messages are small, and a history is as long as its entries', () => {
    expect(bytesOf('changed')).toBeLessThan(bytesOf('moved'))
    expect(bytesOf('history', 10)).toBe(10 * bytesOf('entry'))
  })
})
