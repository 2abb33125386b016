import type { Millis } from '../../../kernel/index.ts'
import type { Alarm } from '../state.ts'
import { inDoubt } from './deliver.ts'
import { participantIds, type BookingId, type Rules, type World } from './world.ts'

/** What time will bring because of where things stand now and did not stand before. */
export const alarmsAfter = (before: World, after: World, rules: Rules): readonly Alarm[] => {
  const alarms: Alarm[] = []
  for (const [name, known] of Object.entries(after.desk.cases)) {
    const booking: BookingId = Number(name)
    const earlier = before.desk.cases[booking]
    const isNews = known !== earlier || (after.desk.up && !before.desk.up)
    if (!isNews || !after.desk.up) continue
    if (known.way === 'twoPhase' && earlier === undefined && known.decision === null)
      alarms.push({ is: 'votes', booking })
    if (known.way === 'saga' && (known.is === 'doing' || known.is === 'undoing'))
      alarms.push({
        is: 'answer',
        booking,
        step: known.step,
        tries: known.tries,
        doing: known.is === 'doing',
      })
  }
  for (const node of participantIds) {
    const isBack = after.participants[node].up && !before.participants[node].up
    for (const booking of inDoubt(after, node)) {
      const isNew = before.participants[node].works[booking]?.is !== 'prepared'
      if (rules.way === 'twoPhase' && (isNew || isBack)) alarms.push({ is: 'doubt', booking, node })
    }
  }
  return alarms
}

/** For how long rows had been held that are free now. */
export const freedAfter = (before: World, after: World, now: Millis): Millis =>
  participantIds.reduce((sum, id) => {
    const held = before.participants[id].lock
    const isFree = held !== null && after.participants[id].lock?.booking !== held.booking
    return sum + (isFree ? now - held.since : 0)
  }, 0)
