import type { Breaking } from '../notebook/notebook.ts'
import { experimentCommands } from './commands.ts'
import { perform, replayOf, type Made } from './experiment.ts'
import { simulatedOutside } from './simulatedOutside.ts'
import type { VariantId } from './variant.ts'

/** Replays that fit beside each other. */
export const mostReplays = 3

/** How often the service was called so far, live and in all replays. */
export const callsOf = ({ live, replays }: Pick<Breaking, 'live' | 'replays'>): number =>
  [live, ...replays].reduce((sum, { counts }) => sum + counts.calls, 0)

/** Long enough for the clock to show another time. */
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5))

/** Performs the experiment's command in one way, and then replays its events as often as fits, each a moment later. */
export const performBreaking = async (variant: VariantId): Promise<Breaking> => {
  const live = perform(variant, experimentCommands, simulatedOutside(0))
  const replays: Made[] = []
  while (replays.length < mostReplays) {
    await aMoment()
    replays.push(replayOf(variant, live.events, simulatedOutside(callsOf({ live, replays }))))
  }
  return { variant, live, replays }
}
