import { bottleneck } from '../queueing/expectation.ts'
import type { Outcome } from '../queueing/playWorkload.ts'
import { architectureOf } from '../architecture/architecture.ts'
import { defineWords, wordsIn, type Language } from '../../../words/index.ts'
import { evolutionFormats } from '../formats.ts'
import type { groupsOfMeasures, MeasureId } from '../words/panels.ts'

/** A measure of the two outcomes, with how it reads. */
export interface MeasureRow {
  readonly id: MeasureId
  readonly group: keyof typeof groupsOfMeasures
  readonly valueOf: (outcome: Outcome) => number
  readonly format: (value: number) => string
  /** Whether more is better; most are the other way. */
  readonly moreIsBetter?: boolean
}

/** The busiest part's share of time at work. */
export const busiest = (outcome: Outcome): number =>
  Math.max(0, ...outcome.stations.map(({ utilisation }) => utilisation))

const rowsIn = (language: Language): readonly MeasureRow[] => {
  const { formatNumber, formatShare, formatTime, perSecond, unitsAnHour } = wordsIn(
    evolutionFormats,
    language,
  )
  return [
    { id: 'readMean', group: 'latency', valueOf: ({ reads }) => reads.mean, format: formatTime },
    { id: 'readP95', group: 'latency', valueOf: ({ reads }) => reads.p95, format: formatTime },
    { id: 'writeMean', group: 'latency', valueOf: ({ writes }) => writes.mean, format: formatTime },
    { id: 'writeP95', group: 'latency', valueOf: ({ writes }) => writes.p95, format: formatTime },
    {
      id: 'throughput',
      group: 'work',
      valueOf: ({ throughput }) => throughput,
      format: perSecond,
      moreIsBetter: true,
    },
    { id: 'utilisation', group: 'work', valueOf: busiest, format: formatShare },
    { id: 'staleness', group: 'freshness', valueOf: ({ staleness }) => staleness.mean, format: formatTime },
    { id: 'staleReads', group: 'freshness', valueOf: ({ staleReads }) => staleReads, format: formatShare },
    { id: 'cost', group: 'price', valueOf: ({ cost }) => cost, format: unitsAnHour },
    { id: 'parts', group: 'price', valueOf: ({ parts }) => parts, format: formatNumber },
    { id: 'change', group: 'price', valueOf: ({ changeTogether }) => changeTogether, format: formatNumber },
    { id: 'stop', group: 'price', valueOf: ({ stopTogether }) => stopTogether, format: formatNumber },
  ]
}

/** All measures in the order on screen, written as the reader's language does. */
export const measureRows = defineWords<readonly MeasureRow[]>({ en: rowsIn('en'), nl: rowsIn('nl') })

/** The difference to another outcome, in words with an arrow, and whether it is better; null when it reads the same. */
export const differenceOf = (
  row: MeasureRow,
  now: Outcome,
  before: Outcome,
): { readonly text: string; readonly better: boolean } | null => {
  const difference = row.valueOf(now) - row.valueOf(before)
  if (row.format(row.valueOf(now)) === row.format(row.valueOf(before))) return null
  const arrow = difference > 0 ? '▲' : '▼'
  return {
    text: `${arrow} ${row.format(Math.abs(difference))}`,
    better: difference > 0 === (row.moreIsBetter ?? false),
  }
}

/** Whether more arrives somewhere than can be served there. */
export const isOverloaded = ({ workload }: Outcome): boolean =>
  (bottleneck(workload, architectureOf(workload))?.load ?? 0) >= 1
