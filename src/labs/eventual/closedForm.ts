import type { Millis } from '../../kernel/index.ts'
import { hop, type BoardSettings, type CopiesSettings } from './model/settings.ts'

/** Ways to choose `some` of `all`. */
const choose = (all: number, some: number): number => {
  let ways = 1
  for (let step = 0; step < some; step += 1) ways = (ways * (all - step)) / (step + 1)
  return some > all ? 0 : ways
}

/**
 * Time between the moment at which enough copies hold a write and the moment at which a read looks into its copies, which
 * begins `after` the answer: one hop for the answer, one for the request, and one for the last confirmation, if any.
 */
const elapsed = ({ writeTo }: CopiesSettings, after: Millis): Millis => after + (writeTo > 1 ? 3 : 2) * hop

/**
 * Probability, from 0 to 1, that a read which begins `after` the answer to a write returns it.
 *
 * W copies hold it when it is answered; each of the others gets it after an exponential time, which has no memory. The
 * read asks R of N, each choice as likely: it misses when all of them are among the N - W, and none has heard of it yet.
 * Null where that does not describe the run: changes get lost, copies compare notes, or the session asks again.
 */
export const chanceToRead = (settings: CopiesSettings, after: Millis): number | null => {
  const { copies, readFrom, writeTo, delay, loss, gossipEvery, ownWrites } = settings
  if (loss > 0 || gossipEvery > 0 || ownWrites) return null
  const allBehind = choose(copies - writeTo, readFrom) / choose(copies, readFrom)
  return 1 - allBehind * Math.exp((-readFrom * elapsed(settings, after)) / delay)
}

/** Messages that copies exchange in `time` to compare notes: each asks one other and is answered. */
export const gossipMessages = ({ copies, gossipEvery }: CopiesSettings, time: Millis): number =>
  gossipEvery === 0 ? 0 : (2 * copies * time) / gossipEvery

/** Probability of two customers for one workstation: the other desk's next customer comes before the news. */
export const clashChance = ({ lag, gap }: BoardSettings): number => 1 - Math.exp(-lag / gap)

/** What a booking costs on average, in euros, without a lock. */
export const clashPrice = (settings: BoardSettings): number => settings.clashCost * clashChance(settings)

/** The lag at which a lock costs as much as the clashes that it prevents; infinite when no lag is that bad. */
export const breakEvenLag = ({ gap, clashCost, lockCost }: BoardSettings): Millis =>
  lockCost >= clashCost ? Infinity : -gap * Math.log(1 - lockCost / clashCost)
