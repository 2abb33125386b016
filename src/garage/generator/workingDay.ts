import { dayNumber } from '../time/calendar.ts'
import type { Errand, Moment } from './errand.ts'
import type { FrontDesk } from './frontDesk.ts'
import type { GeneratedAppend } from './generatedAppend.ts'
import { hoursAhead, recordedAtOf } from './garageTime.ts'
import { finishing } from './jobErrands.ts'
import { nextErrands, registrationOnly } from './nextErrands.ts'
import { opensAt } from './slotFinder.ts'

/** The last moment at which something is recorded, in seconds of the day. */
const closesAt = (17 * 60 + 55) * 60

/** After so many errands in a row that came to nothing, somebody new is let in. */
const patience = 25

const doneJob = (desk: FrontDesk, now: Moment): Errand | null => {
  const done = desk.openJobs.find((job) => job.doneMinute * 60 <= now.seconds)
  return done === undefined ? null : finishing(desk, done)
}

const send = (desk: FrontDesk, errand: Errand, now: Moment, room: number): GeneratedAppend | null => {
  const command = errand.command(desk, now)
  if (command === null) return null
  const { actor, correlationId } = errand
  const attempt = desk.world.attempt(command, { actor, correlationId, recordedAt: now.recordedAt }, room)
  if (attempt.is !== 'appended') return null
  errand.accepted?.(desk, now)
  return attempt.append
}

/** The next thing that is accepted at this moment. */
const nextAppend = (desk: FrontDesk, queue: Errand[], now: Moment, room: number): GeneratedAppend => {
  for (let tried = 0; ; tried += 1) {
    if (queue.length === 0)
      queue.push(...(tried > patience ? registrationOnly(desk, now) : nextErrands(desk, now)))
    const errand = doneJob(desk, now) ?? queue.shift()
    const append = errand === undefined ? null : send(desk, errand, now, room)
    if (append !== null) return append
  }
}

/** A day at the garage with exactly this many events, recorded between eight and six, one append for each command. */
export function* workingDay(desk: FrontDesk, date: string, events: number): Generator<GeneratedAppend, void> {
  const midnight = dayNumber(date) * 24 * 3600
  const ahead = hoursAhead(date)
  const queue: Errand[] = []
  let second = opensAt * 60
  for (let left = events; left > 0;) {
    const pause = Math.max(1, Math.floor((closesAt - second) / left))
    second += desk.dice.between(Math.ceil(pause * 0.4), Math.ceil(pause * 1.5))
    const now = { date, seconds: midnight + second, recordedAt: recordedAtOf(date, second, ahead) }
    const append = nextAppend(desk, queue, now, left)
    left -= append.events.length
    yield append
  }
}
