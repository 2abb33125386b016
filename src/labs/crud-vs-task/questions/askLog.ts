import { project } from '../../../garage/index.ts'
import { addressLine, fullName } from '../desk/clerkState.ts'
import type { LoggedClerkEvent } from '../desk/loggedClerkEvent.ts'
import { firstOfLastMonth, lastTuesday, monthAgo } from '../history/calendar.ts'
import { clerkCustomers } from '../read-models/clerkCustomers.ts'
import { addressBefore, listAsOf, momentsOf, nameBefore, type Moment } from './moments.ts'
import { askedCity, type Answer, type Fact, type QuestionId } from './question.ts'
import { undoing } from './undoing.ts'

const whoIs = ({ after }: Moment): string => fullName(after.name)

const movesOf = (moments: readonly Moment[]): readonly Moment[] =>
  moments.filter(({ event }) => event.eventType === 'CustomerMoved')

const moved = (moments: readonly Moment[], since: string): readonly Fact[] =>
  movesOf(moments)
    .filter(({ event }) => event.eventData.on >= since)
    .map((moment) => ({
      is: 'moved',
      who: whoIs(moment),
      from: addressBefore(moment),
      to: addressLine(moment.after.address),
      on: moment.event.eventData.on,
    }))

const nameChanges = (moments: readonly Moment[]): readonly Fact[] =>
  moments.flatMap((moment): readonly Fact[] => {
    const { eventType, eventData } = moment.event
    const change = { who: whoIs(moment), from: nameBefore(moment), on: eventData.on }
    if (eventType === 'CustomerNameCorrected') return [{ is: 'name corrected', ...change }]
    return eventType === 'CustomerTookAnotherName' ? [{ is: 'name taken', ...change }] : []
  })

/** For each customer who is inactive at the end: the moment that made them so. */
const goodbyes = (moments: readonly Moment[]): readonly Moment[] => {
  const last = new Map<string, Moment>()
  for (const moment of moments) {
    const { customerId } = moment.event.eventData
    if (moment.event.eventType === 'CustomerDeactivated') last.set(customerId, moment)
    if (moment.event.eventType === 'CustomerActivated') last.delete(customerId)
  }
  return [...last.values()]
}

const inactiveBecause = (moments: readonly Moment[]): readonly Fact[] =>
  goodbyes(moments).flatMap((moment): readonly Fact[] =>
    moment.event.eventType === 'CustomerDeactivated'
      ? [
          {
            is: 'inactive because',
            who: whoIs(moment),
            reason: moment.event.eventData.reason,
            on: moment.event.eventData.on,
          },
        ]
      : [],
  )

const onDay = (moments: readonly Moment[], day: string): readonly Fact[] =>
  moments
    .filter(({ event }) => event.eventData.on === day)
    .map((moment) => ({
      is: 'to undo',
      who: whoIs(moment),
      eventType: moment.event.eventType,
      by: undoing(moment.event.eventType),
    }))

const lettersOn = (events: readonly LoggedClerkEvent[], day: string): readonly Fact[] =>
  Object.values(listAsOf(events, day))
    .filter(({ standing }) => standing.is === 'active')
    .map(({ name, address }) => ({ is: 'gets the letter', who: fullName(name), at: addressLine(address) }))

const known = (facts: readonly Fact[]): Answer => ({ knows: true, facts })

/** Asks the log of events, by folding it. It knows whatever somebody had the intent to say, and nothing more. */
export const askLog = (id: QuestionId, events: readonly LoggedClerkEvent[], today: string): Answer => {
  const list = Object.values(project(clerkCustomers, events))
  const moments = momentsOf(events)
  switch (id) {
    case 'active': {
      const active = list.filter(({ standing }) => standing.is === 'active').length
      return known([{ is: 'active now', active, all: list.length }])
    }
    case 'city':
      return known(
        list
          .filter(({ address }) => address.city === askedCity)
          .map(({ name, address }) => ({ is: 'lives in', who: fullName(name), city: address.city })),
      )
    case 'moved':
      return known(moved(moments, monthAgo(today)))
    case 'typo':
      return known(nameChanges(moments))
    case 'inactive':
      return known(inactiveBecause(moments))
    case 'former-address':
      return known(
        movesOf(moments).map((moment) => ({
          is: 'lived at',
          who: whoIs(moment),
          at: addressBefore(moment),
          until: moment.event.eventData.on,
        })),
      )
    case 'tuesday':
      return known(onDay(moments, lastTuesday(today)))
    case 'letter':
      return known(lettersOn(events, firstOfLastMonth(today)))
    case 'who':
      return known(
        goodbyes(moments).map((moment) => ({
          is: 'switched off by',
          who: whoIs(moment),
          by: moment.event.actor ?? '?',
          on: moment.event.eventData.on,
        })),
      )
    case 'why-moved':
      return { knows: false, facts: moved(moments, monthAgo(today)) }
  }
}
