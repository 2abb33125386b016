import { experimentCommands } from '../break-it/commands.ts'
import { differences, perform, replayOf, type Made, type Performed } from '../break-it/experiment.ts'
import type { Outside, VariantId } from '../break-it/variant.ts'
import { bench } from '../given-when-then/deciders.ts'
import { runSpecification, tryByHand } from '../given-when-then/runSpecification.ts'
import { starters } from '../given-when-then/starters.ts'
import { judgeName } from '../naming/judgeName.ts'
import type { LessonStep } from './lessonStep.ts'

/** An outside that answers differently each time that it is asked. */
export const changingOutside = (): Outside => {
  let asked = 0
  return {
    price: () => 4_000 + 350 * asked++,
    now: () => `2027-03-01T07:00:${String(asked++).padStart(2, '0')}.000Z`,
  }
}

/** Performs the experiment's command in one way, then replays its events three times. */
export const performAndReplay = (
  id: VariantId,
  outside: Outside,
): { readonly live: Performed; readonly replays: readonly Made[] } => {
  const live = perform(id, experimentCommands, outside)
  return { live, replays: [1, 2, 3].map(() => replayOf(id, live.events, outside)) }
}

const differs = (id: VariantId, field: 'price' | 'takenOn'): boolean => {
  const { live, replays } = performAndReplay(id, changingOutside())
  return replays.every(({ rows }) => differences(live.rows, rows).some((each) => each.field === field))
}

const callsIn = (id: VariantId): number => {
  const { live, replays } = performAndReplay(id, changingOutside())
  return [live, ...replays].reduce((sum, { counts }) => sum + counts.calls, 0)
}

const nothing = (): readonly never[] => []

/** Steps about replay, names and tests: nothing is stored for them. */
export const replaySteps: readonly LessonStep[] = [
  {
    id: 'only-applies',
    part: 'break-it',
    sends: nothing,
    holds: () => {
      const { live, replays } = performAndReplay('right', changingOutside())
      return (
        live.counts.checks > 0 &&
        replays.every(
          ({ rows, counts }) =>
            counts.checks === 0 &&
            counts.calls === 0 &&
            counts.applied === live.events.length &&
            differences(live.rows, rows).length === 0,
        )
      )
    },
  },
  {
    id: 'service',
    part: 'break-it',
    right: '4',
    sends: nothing,
    holds: () => callsIn('right') === 1 && callsIn('external') === 4 && differs('external', 'price'),
  },
  { id: 'clock', part: 'break-it', sends: nothing, holds: () => differs('clock', 'takenOn') },
  { id: 'direct', part: 'break-it', sends: nothing, holds: () => differs('direct', 'price') },
  {
    id: 'names',
    part: 'naming',
    sends: nothing,
    holds: () =>
      judgeName('PlanMaintenanceJob').is === 'command' &&
      judgeName('MaintenanceJobPlanned').is === 'event' &&
      judgeName('UpdateInventory').is === 'crud',
  },
  {
    id: 'given',
    part: 'given-when-then',
    right: 'test',
    sends: nothing,
    holds: () =>
      tryByHand(bench.oak.make(), ['finish A', 'finish A']).join() === 'true,false' &&
      !runSpecification(bench.oak.make(), starters.finishTwice).passed &&
      runSpecification(bench.birch.make(), starters.finishTwice).passed,
  },
]
