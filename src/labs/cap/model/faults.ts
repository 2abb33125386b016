import type { Timed } from '../../../kernel/index.ts'
import type { CapEvent } from './events.ts'
import { replicaOf, setClient, setReplica, type Moment } from './moment.ts'
import { linksOf, splitOff } from './network.ts'
import type { CapSettings, ScheduledCut } from './settings.ts'
import type { Links } from './state.ts'

/** The link matrix of a scheduled cut; the last replicas are the smaller side. */
export const cutLinks = (replicas: number, cut: ScheduledCut): Links => {
  const last = replicas - 1
  const small = replicas === 3 ? [last] : [last - 1, last]
  switch (cut) {
    case 'none':
      return linksOf(replicas, () => false)
    case 'minority':
      return splitOff(replicas, small)
    case 'oneWay':
      return linksOf(replicas, (from, to) => small.includes(from) && !small.includes(to))
    case 'partial':
      // The first replica still reaches all; the second and the small side do not reach each other.
      return linksOf(
        replicas,
        (from, to) => from !== 0 && to !== 0 && small.includes(from) !== small.includes(to),
      )
    case 'singleLink':
      return linksOf(replicas, (from, to) => Math.min(from, to) === 0 && Math.max(from, to) === last)
  }
}

/** A replica stops: what it holds stays, what it was working on for its clients does not. */
export const crash = (moment: Moment, id: number): void => {
  if (!replicaOf(moment, id).up) return
  setReplica(moment, id, { up: false })
  for (const client of moment.clients) {
    if (client.replica !== id || client.current === null) continue
    setClient(moment, client.id, { current: { ...client.current, stalled: true } })
  }
  moment.facts.push({ is: 'crashed', replica: id })
}

/** A replica comes back with what it held. */
export const restart = (moment: Moment, id: number): void => {
  if (replicaOf(moment, id).up) return
  setReplica(moment, id, { up: true })
  moment.facts.push({ is: 'restarted', replica: id })
}

/** What every film begins with under these settings: the start, and the faults that are scheduled. */
export const capOpening = (settings: CapSettings): readonly Timed<CapEvent>[] => {
  const { cut, cutAt, healAt, crash, crashAt, restartAt, replicas, length } = settings
  const scheduled: readonly Timed<CapEvent>[] = [
    { at: 0, event: { is: 'opened' } },
    ...(cut === 'none'
      ? []
      : [
          { at: cutAt, event: { is: 'linksSet' as const, links: cutLinks(replicas, cut) } },
          ...(healAt > cutAt ? [{ at: healAt, event: { is: 'healed' as const } }] : []),
        ]),
    ...(crash < 1 || crash > replicas
      ? []
      : [
          { at: crashAt, event: { is: 'crashed' as const, replica: crash - 1 } },
          ...(restartAt > crashAt
            ? [{ at: restartAt, event: { is: 'restarted' as const, replica: crash - 1 } }]
            : []),
        ]),
  ]
  return scheduled.filter(({ at }) => at <= length)
}
