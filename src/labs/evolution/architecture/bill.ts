import type { Workload } from '../run/settings.ts'
import { prices } from './assumptions.ts'
import { placeOf, type StageId } from './stageId.ts'

/** Something that runs and has to be paid, watched and updated. */
export type PartId =
  | 'service'
  | 'commandService'
  | 'queryService'
  | 'database'
  | 'eventStore'
  | 'broker'
  | 'projector'
  | 'readStore'
  | 'subscribers'

/** One line of the bill. */
export interface Item {
  readonly part: PartId
  readonly count: number
  /** Units an hour for each. */
  readonly price: number
}

/** All that runs in one form of the picture, with the assumed prices. */
export const itemsOf = ({ stage, commandInstances, queryInstances }: Workload): readonly Item[] => {
  const place = placeOf(stage)
  const item = (part: PartId, count: number, price: number): Item => ({ part, count, price })
  if (place < placeOf('two-models')) {
    return [
      item('service', commandInstances + queryInstances, prices.instance),
      item('database', 1, prices.database),
    ]
  }
  const services = [
    item('commandService', commandInstances, prices.instance),
    item('queryService', queryInstances, prices.instance),
  ]
  if (stage === 'two-models') return [...services, item('database', 1, prices.database)]
  return [
    ...services,
    stage === 'two-stores' ? item('database', 1, prices.database) : item('eventStore', 1, prices.eventStore),
    item('broker', 1, prices.broker),
    item('projector', 1, prices.projector),
    item('readStore', queryInstances, prices.readStore),
    ...(stage === 'other-domains' ? [item('subscribers', 2, prices.subscriber)] : []),
  ]
}

/** Units an hour for all of it. */
export const costOf = (workload: Workload): number =>
  itemsOf(workload).reduce((sum, { count, price }) => sum + count * price, 0)

/** How many different things there are to build, run and watch. */
export const movingParts = (workload: Workload): number => itemsOf(workload).length

/** How closely the parts of a form hang together. */
export interface Coupling {
  /** Parts that have to change together when a list gets another column. */
  readonly changeTogether: number
  /** Of the two other domains, how many cannot work while this one is down. */
  readonly stopTogether: number
}

/** Counted in the picture: who shares a model, and who has to ask whom. */
export const couplingOf = (stage: StageId): Coupling => {
  const stopTogether = stage === 'other-domains' ? 0 : 2
  switch (stage) {
    case 'one-model':
      // Reads, writes and tables share one model.
      return { changeTogether: 3, stopTogether }
    case 'cqs':
      return { changeTogether: 3, stopTogether }
    case 'two-models':
      // The query model, and the tables, which it still shares with the command model.
      return { changeTogether: 2, stopTogether }
    case 'two-stores':
      // The query side alone would do, but what the new column shows has to be in an event first.
      return { changeTogether: 2, stopTogether }
    case 'event-sourcing':
    case 'other-domains':
      // The query side: it fills the new column from the events that are there already.
      return { changeTogether: 1, stopTogether }
  }
}
