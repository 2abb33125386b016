import { stageIds } from '../architecture/stageId.ts'
import type { Workload } from '../run/settings.ts'
import { playWorkload, type Outcome } from './playWorkload.ts'

/** How many outcomes are kept. */
const most = 60

const kept = new Map<string, Outcome>()

const keyOf = ({ stage, reads, writes, commandInstances, queryInstances, delay }: Workload): string =>
  [stage, reads, writes, commandInstances, queryInstances, delay].join(' ')

/** Keeps an outcome that was played anyway. */
export const keepOutcome = (outcome: Outcome): void => {
  kept.set(keyOf(outcome.workload), outcome)
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
}

/** The outcome of a workload, if it was played before. */
export const knownOutcome = (workload: Workload): Outcome | undefined => kept.get(keyOf(workload))

/** The outcome of a workload; played once, since the same workload always comes out the same. */
export const outcomeOf = (workload: Workload): Outcome => {
  const known = knownOutcome(workload)
  if (known !== undefined) return known
  const { outcome } = playWorkload(workload)
  keepOutcome(outcome)
  return outcome
}

/** The same load through each form of the picture. */
export const sameLoad = (workload: Workload): readonly Workload[] =>
  stageIds.map((stage) => ({ ...workload, stage }))
