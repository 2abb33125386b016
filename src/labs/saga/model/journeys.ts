import type { Chance, Later, Millis } from '../../../kernel/index.ts'
import type { Alarm, Flight, SagaEvent } from '../state.ts'
import { askAgainAfter, inquireEvery, latency, votesWithin, type SagaSettings } from './settings.ts'

/** After which time an alarm rings. */
export const delayOf = (alarm: Alarm): Millis => {
  switch (alarm.is) {
    case 'votes':
      return votesWithin
    case 'answer':
      return askAgainAfter
    case 'doubt':
      return inquireEvery
  }
}

/** When a message arrives, if it does; a copy of it may come later. */
export const journeyOf = (
  { id, message }: Flight,
  { loss, duplication }: SagaSettings,
  chance: Chance,
): readonly Later<SagaEvent>[] => {
  // Named by what it says and to whom, so that luck stays the same where something else differs.
  const name = [message.is, message.booking, message.from, message.to, id] as const
  const delay = Math.round(latency * (1 + 0.5 * chance('way', ...name)))
  if (chance.happens(loss, 'lost', ...name)) return [{ delay, event: { is: 'vanished', flight: id } }]
  if (!chance.happens(duplication, 'twice', ...name))
    return [{ delay, event: { is: 'arrived', flight: id, copy: false } }]
  const later = delay + Math.round(chance.between(100, 2500, 'copy', ...name))
  return [
    { delay, event: { is: 'arrived', flight: id, copy: true } },
    { delay: later, event: { is: 'arrived', flight: id, copy: false } },
  ]
}
