import type { Chance, Later, Model, Timed } from '../../kernel/index.ts'
import { ask, beginWaiting, giveUp } from './model/client.ts'
import type { CapEvent } from './model/events.ts'
import { crash, restart } from './model/faults.ts'
import { gossip, startGossip } from './model/gossip.ts'
import { initialState } from './model/initialState.ts'
import { rulesOf, type ModeRules } from './model/modes/rules.ts'
import { clientOf, momentOf, setReplica, worldAfter, type Moment } from './model/moment.ts'
import { arrivalsOf, delay, deliver, linksOf, repeat, sendAll, takeMessage } from './model/network.ts'
import type { CapSettings } from './model/settings.ts'
import type { CapState } from './model/state.ts'
import { nextWanted } from './model/workload.ts'

/*
 * The world of the CAP lab: replicas of one register, which says who has the garage's one free work bay, clients that
 * ask them, and a network between the replicas that loses, doubles, delays and cuts.
 *
 *   settings  what may be set, and read           events    what happens; the first part of them are inputs
 *   state     all that a picture needs            facts     what the last event came to
 *   client    calls, answers, time-outs           network   messages, links, luck
 *   faults    cuts, crashes, the opening          gossip    anti-entropy and hints
 *   workload  what clients want by themselves     modes/    abd (cp), leader (wrong cp), lww (ap), siblings
 *
 * A client sits at its replica and speaks with it without a network; its replica works for it. `evolve` lets the rules of
 * the mode put messages into the outbox; `react` gives them their luck and sends them.
 */

/** Version of the laws; a run of another version is not played. */
export const modelVersion = 1

const closeLinks = (moment: Moment, event: CapEvent & { readonly is: 'linkSet' }): void => {
  const row = moment.links[event.from]
  if (row === undefined || event.from === event.to) return
  moment.links = moment.links.with(event.from, row.with(event.to, event.open))
  moment.facts.push({ is: event.open ? 'healed' : 'cut' })
}

const arrive = (moment: Moment, rules: ModeRules, event: CapEvent & { readonly is: 'arrived' }): void => {
  const message = deliver(moment, event.id, event.due)
  if (message !== null) rules.receive(moment, message)
}

const finish = (moment: Moment, rules: ModeRules, event: CapEvent & { readonly is: 'done' }): void => {
  const { current } = clientOf(moment, event.client)
  if (current?.op === event.op && !current.stalled) rules.done(moment, event.client)
}

/** Faults by hand, and on schedule. */
const strike = (moment: Moment, event: CapEvent): void => {
  switch (event.is) {
    case 'linksSet':
      moment.links = event.links
      moment.facts.push({ is: event.links.every((row) => row.every(Boolean)) ? 'healed' : 'cut' })
      return
    case 'linkSet':
      return closeLinks(moment, event)
    case 'healed':
      moment.links = linksOf(moment.settings.replicas, () => false)
      moment.facts.push({ is: 'healed' })
      return
    case 'crashed':
      return crash(moment, event.replica)
    case 'restarted':
      return restart(moment, event.replica)
    case 'skewed':
      return setReplica(moment, event.replica, { skew: event.skew })
    case 'messageDropped': {
      const message = takeMessage(moment, event.id, null)
      if (message !== null) moment.facts.push({ is: 'lost', message, why: 'byHand' })
      return
    }
    case 'messageDuplicated':
      return repeat(moment, event.id, event.by)
    case 'messageDelayed':
      return delay(moment, event.id, event.by)
    case 'workloadStopped':
      moment.working = false
      return
    case 'opened':
    case 'asked':
    case 'wanted':
    case 'sent':
    case 'arrived':
    case 'done':
    case 'retried':
    case 'gaveUp':
    case 'gossiped':
  }
}

const happen = (moment: Moment, rules: ModeRules, event: CapEvent): void => {
  switch (event.is) {
    case 'opened':
      if (rules.gossips) startGossip(moment)
      return
    case 'asked':
      return ask(moment, event.client, { f: event.f, way: event.way ?? null }, rules.begin)
    case 'wanted':
      if (moment.working) ask(moment, event.client, { f: event.f, way: null }, rules.begin)
      return
    case 'sent':
      moment.messages = [...moment.messages, ...event.messages]
      return
    case 'arrived':
      return arrive(moment, rules, event)
    case 'done':
      return finish(moment, rules, event)
    case 'retried':
      return rules.retry(moment, event.client, event.op, event.round)
    case 'gaveUp':
      return giveUp(moment, event.client, event.op)
    case 'gossiped':
      return gossip(moment, event.replica, event.round)
    case 'linksSet':
    case 'linkSet':
    case 'healed':
    case 'crashed':
    case 'restarted':
    case 'skewed':
    case 'messageDropped':
    case 'messageDuplicated':
    case 'messageDelayed':
    case 'workloadStopped':
      return strike(moment, event)
  }
}

/** An input may name somebody who was there under other settings only: then nothing happens. */
const isAbout = ({ clients, replicas }: CapState, event: CapEvent): boolean => {
  if (event.is === 'asked') return event.client < clients.length
  return 'replica' in event ? event.replica < replicas.length : true
}

const evolve = (settings: CapSettings, rules: ModeRules) => {
  return (state: CapState, { at, event }: Timed<CapEvent>): CapState => {
    const moment = momentOf(settings, at, state)
    if (isAbout(state, event)) happen(moment, rules, event)
    beginWaiting(moment, rules.begin)
    return worldAfter(moment, state)
  }
}

const wanted = (settings: CapSettings, state: CapState, event: CapEvent, chance: Chance) => {
  if (event.is === 'opened') {
    return state.clients.flatMap(({ id }) => nextWanted(settings, { client: id, n: 1 }, chance))
  }
  if (event.is !== 'wanted' || !state.working) return []
  return nextWanted(settings, { client: event.client, n: event.n + 1 }, chance)
}

const moved = (state: CapState, event: CapEvent): CapState['messages'] => {
  if (event.is === 'sent') return event.messages
  if (event.is === 'messageDelayed') return state.messages.filter(({ id }) => id === event.id)
  if (event.is === 'messageDuplicated') return state.messages.slice(-1)
  return []
}

/** The laws of the world under these settings. */
export const capModel = (settings: CapSettings): Model<CapState, CapEvent> => ({
  initial: initialState(settings),
  evolve: evolve(settings, rulesOf(settings)),
  react: (state, { at, event }, chance): readonly Later<CapEvent>[] => [
    ...state.timers,
    ...arrivalsOf(moved(state, event), at),
    ...sendAll(settings, state, { now: at, chance }),
    ...wanted(settings, state, event, chance),
  ],
})
