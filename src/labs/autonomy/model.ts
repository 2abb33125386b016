import type { Chance, Later, Millis, Model, Timed } from '../../kernel/index.ts'
import { answered, ask, called, release } from './model/errands.ts'
import { customerId, customersAtFirst, copyIds, type ContextId, type CopyId } from './model/facts.ts'
import { beatHeard, delivered, etlLoaded, etlRead, flush, replayAsked, replayed } from './model/feeds.ts'
import { beat, change, deliveriesOf, edit } from './model/owner.ts'
import { dayLength, minute, type Rules } from './model/settings.ts'
import { initialState, type AutonomyEvent, type AutonomyState } from './state.ts'

/*
 * The garage as contexts that need to know customers, on virtual time. They ask Customer Management for each thing, or keep
 * a copy of their own that events or an ETL job keep up to date. In the story of a day a minute lasts 20 ms of film.
 */

/** Version of the laws; a run of another version is not played. */
export const modelVersion = 1

/** How long a restart takes, and when the ETL job first runs. */
const restartTakes = ({ story }: Rules): Millis => (story === 'day' ? 30 * minute : 2000)
const firstEtl = ({ etlEvery }: Rules): Millis => (etlEvery === dayLength ? 120 * minute : etlEvery)

const isCopyId = (id: ContextId): id is CopyId => copyIds.some((copy) => copy === id)

const onFate = (
  state: AutonomyState,
  { is, context }: Extract<AutonomyEvent, { is: 'stopped' | 'started' | 'restarted' }>,
  rules: Rules,
): AutonomyState => {
  const up = is === 'started'
  if (state.up[context] === up) return { ...state, last: { is: 'nothing' } }
  const next: AutonomyState = {
    ...state,
    up: { ...state.up, [context]: up },
    laterNow: is === 'restarted' ? [{ delay: restartTakes(rules), event: { is: 'started', context } }] : [],
    last: { is, context },
  }
  return up && isCopyId(context) ? flush(next, context, rules) : next
}

const onLink = (
  state: AutonomyState,
  { is, copy: id }: Extract<AutonomyEvent, { is: 'cut' | 'mended' }>,
  rules: Rules,
): AutonomyState => {
  const copy = { ...state.copies[id], cut: is === 'cut' }
  const next: AutonomyState = { ...state, copies: { ...state.copies, [id]: copy }, last: { is, copy: id } }
  return is === 'mended' ? flush(next, id, rules) : next
}

/** What an event makes of the world, before errands that waited are looked at. */
const take = (state: AutonomyState, { at, event }: Timed<AutonomyEvent>, rules: Rules): AutonomyState => {
  switch (event.is) {
    case 'dayBegan':
      return { ...state, last: { is: 'began' } }
    case 'asked':
      return ask(state, event, at, rules)
    case 'called':
      return called(state, event.errand, rules)
    case 'answered':
      return answered(state, event, at, rules)
    case 'changed':
      return change(state, event.what, at, rules)
    case 'delivered':
      return delivered(state, event, rules)
    case 'vanished':
      return { ...state, last: { is: 'vanished', copy: event.copy, seq: event.seq } }
    case 'beat':
      return beat(state, at, rules)
    case 'beatHeard':
      return beatHeard(state, event, rules)
    case 'replayAsked':
      return replayAsked(state, event, rules)
    case 'replayed':
      return replayed(state, event, rules)
    case 'etlRead':
      return etlRead(state, at, rules)
    case 'etlLoaded':
      return etlLoaded(state, rules)
    case 'stopped':
    case 'started':
    case 'restarted':
      return onFate(state, event, rules)
    case 'cut':
    case 'mended':
      return onLink(state, event, rules)
    case 'edited':
      return edit(state, event, rules)
    case 'trapSet':
      return { ...state, traps: [...state.traps, event.trap], last: { is: 'trapSet', trap: event.trap } }
    case 'renamed':
      return {
        ...state,
        renamed: [...new Set([...state.renamed, event.field])],
        last: { is: 'renamed', field: event.field },
      }
    case 'fieldAdded':
      return { ...state, fieldAdded: true, last: { is: 'fieldAdded' } }
  }
}

const evolve =
  (rules: Rules) =>
  (state: AutonomyState, timed: Timed<AutonomyEvent>): AutonomyState => {
    const fresh: AutonomyState = { ...state, announcedNow: null, faultsNow: {}, laterNow: [] }
    return release(take(fresh, timed, rules), timed.at, rules)
  }

/** Between seven in the morning and ten at night changes come when they come; an invoice goes out at half past each hour. */
const dayOf = ({ changes }: Rules, chance: Chance): readonly Later<AutonomyEvent>[] => [
  ...Array.from({ length: changes }, (_, place): Later<AutonomyEvent> => ({
    delay: Math.round(chance.between(7 * 60, 22 * 60, 'change', place)) * minute,
    event: { is: 'changed', what: null },
  })),
  ...Array.from({ length: 11 }, (_, place): Later<AutonomyEvent> => ({
    delay: (8 * 60 + 30 + place * 60) * minute,
    event: {
      is: 'asked',
      what: 'letter',
      customer: customerId(1 + Math.floor(chance.between(0, customersAtFirst, 'letter', place))),
    },
  })),
]

/** The laws of this small world. */
export const autonomyModel = (rules: Rules): Model<AutonomyState, AutonomyEvent> => ({
  initial: initialState(rules),
  evolve: evolve(rules),
  react: (state, { event }, chance) => [
    ...(event.is === 'dayBegan' ? dayOf(rules, chance) : []),
    ...deliveriesOf(state, rules, chance),
    ...state.laterNow,
  ],
})

/** What happens without anybody doing it: changes, pages, heartbeats, the ETL job. */
export const autonomyOpening = (rules: Rules): readonly Timed<AutonomyEvent>[] => {
  const { story, changes, pages, publishes, loads, beatEvery, changeEvery } = rules
  const isDay = story === 'day'
  const many = (count: number, at: (place: number) => Millis, event: AutonomyEvent) =>
    Array.from({ length: isDay ? 0 : count }, (_, place) => ({ at: at(place), event }))
  return [
    ...(isDay ? [{ at: 0, event: { is: 'dayBegan' } } as const] : []),
    ...many(pages, (place) => 500 + place * 4000, { is: 'asked', what: 'page', customer: customerId(1) }),
    ...many(changes, (place) => 1000 + place * changeEvery, { is: 'changed', what: null }),
    ...(publishes && beatEvery !== null ? [{ at: beatEvery, event: { is: 'beat' } } as const] : []),
    ...(loads ? [{ at: firstEtl(rules), event: { is: 'etlRead' } } as const] : []),
  ]
}

/** Length of the film: a day, or long enough for what comes of the last thing that was done. */
export const autonomyUntil = ({ story, changes, changeEvery }: Rules, lastInput: Millis): Millis =>
  story === 'day'
    ? Math.max(dayLength, lastInput === 0 ? 0 : lastInput + 60 * minute)
    : Math.min(120_000, Math.max(12_000, 6000 + changes * changeEvery, lastInput + 8000))
