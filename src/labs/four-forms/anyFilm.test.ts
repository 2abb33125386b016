import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { play, stateAt, type Settings } from '../../kernel/index.ts'
import { copiedValues, divergentRows, storedFacts } from './measures.ts'
import { formIds, type Lane } from './model/lane.ts'
import { readSettings } from './model/settings.ts'
import { formsModel, formsUntil, isFormsInput, type FormsEvent, type FormsState } from './model.ts'

const given = fc.record({
  consumers: fc.constantFrom('3', '4'),
  customers: fc.constantFrom(10, 40),
  moves: fc.integer({ min: 0, max: 8 }),
  moveEvery: fc.integer({ min: 500, max: 2000 }),
  reads: fc.integer({ min: 0, max: 8 }),
  busDelay: fc.integer({ min: 0, max: 2000 }),
  projection: fc.constantFrom('sync', 'async'),
  projectionDelay: fc.integer({ min: 0, max: 2000 }),
})

const seeds = fc.integer({ min: 1, max: 1_000_000 })

/** A film whose lanes are changed after each event, for mutants. */
const playMutant = (settings: Settings, seed: number, spoil: (lane: Lane) => Lane): FormsState => {
  const read = readSettings(settings)
  const sound = formsModel(read)
  const film = play<FormsState, FormsEvent>(
    {
      ...sound,
      evolve: (state, timed) => {
        const next = sound.evolve(state, timed)
        const lanes = Object.fromEntries(
          formIds.map((form) => [form, spoil(next.lanes[form])]),
        ) as unknown as FormsState['lanes']
        return { ...next, lanes }
      },
    },
    { seed, inputs: [{ at: 0, event: { is: 'opened' } }], until: formsUntil(read, 0) },
  )
  return stateAt(film, film.until)
}

const asIs = (lane: Lane): Lane => lane

describe('in any film', () => {
  const holds = (property: (end: FormsState) => boolean, spoil: (lane: Lane) => Lane): boolean =>
    !fc.check(
      fc.property(given, seeds, (settings, seed) => property(playMutant(settings, seed, spoil))),
      { numRuns: 40, seed: 1 },
    ).failed

  it('all lanes store the same facts in the same order, and all copies agree at the end', () => {
    const agree = ({ lanes }: FormsState) =>
      formIds.every(
        (form) => storedFacts(lanes[form]) === storedFacts(lanes.cqrs) && divergentRows(lanes[form]) === 0,
      )
    expect(holds(agree, asIs)).toBe(true)
    // Mutant: a copy of Invoicing forgets what it heard.
    const forgets = (lane: Lane): Lane =>
      lane.copies.invoicing === undefined
        ? lane
        : { ...lane, copies: { ...lane.copies, invoicing: lane.owner.map(() => 0) } }
    expect(holds(agree, forgets)).toBe(false)
  })

  it('the owner answers one request for each need and each call back of those who call back, and none of the others', () => {
    const counts = ({ lanes, settings }: FormsState) => {
      const { load, callbacks, got } = lanes.notification.counts
      const needs = settings.reads * settings.consumers
      return (
        load === needs + callbacks &&
        got === load &&
        formIds.slice(1).every((form) => lanes[form].counts.load === 0 && lanes[form].counts.got === needs)
      )
    }
    expect(holds(counts, asIs)).toBe(true)
    // Mutant: calls back are counted twice.
    const twice = (lane: Lane): Lane => ({
      ...lane,
      counts: { ...lane.counts, callbacks: lane.log.length * lane.listeners.length * 2 },
    })
    expect(holds(counts, twice)).toBe(false)
  })

  it('values are copied by the closed form: fields kept times customers', () => {
    fc.assert(
      fc.property(given, seeds, (settings, seed) => {
        const { lanes, settings: read } = playMutant(settings, seed, asIs)
        const fields = read.consumers === 4 ? 13 : 11
        return copiedValues(lanes['state-transfer']) === fields * read.customers
      }),
      { numRuns: 20 },
    )
  })
})

describe('what comes from a log, a link or a file', () => {
  it.each([
    null,
    'x',
    {},
    { is: 'movedByHand', customer: -1 },
    { is: 'movedByHand', customer: 0.5 },
    { is: 'wantedByHand', who: 'customers', customer: 1 },
    { is: 'opened' },
  ])('is no input: %j', (value) => {
    expect(isFormsInput(value)).toBe(false)
  })
})
