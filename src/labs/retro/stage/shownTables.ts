import { rerun, totals, type Cents, type InterestBy, type SavingsEvent } from '../../../savings/index.ts'
import type { Moment } from '../film/film.ts'
import { historyLines, ledgerLines, type LedgerLine } from '../ledger/ledgerLine.ts'

/** What the table of the memory shows. */
export type MemoryTable =
  | { readonly is: 'empty' }
  | { readonly is: 'history'; readonly lines: readonly LedgerLine[]; readonly isMistake: boolean }
  | { readonly is: 'without'; readonly lines: readonly LedgerLine[]; readonly missing: Cents }

/** The stored rows of a moment; the row that was stored in it is marked. */
export const storedTable = (events: readonly SavingsEvent[], moment: Moment): readonly LedgerLine[] =>
  ledgerLines(events.slice(0, moment.stored), moment.kind === 'stored' && moment.stored > 11 ? 1 : 0)

const corrections = (events: readonly SavingsEvent[]): readonly string[] =>
  events.flatMap(({ eventType, eventId }) =>
    eventType === 'RetroCorrectionBooked' && eventId !== undefined ? [eventId] : [],
  )

/** Whether a ledger has a correction that can be thought away. */
export const isCorrected = (events: readonly SavingsEvent[]): boolean => corrections(events).length > 0

const withoutCorrection = (events: readonly SavingsEvent[]): MemoryTable => {
  const other = rerun(events, { without: corrections(events) })
  const booked = new Map(totals(events).map(({ eventId, amount }) => [eventId, amount]))
  const lines = ledgerLines(other).map((line, index): LedgerLine => {
    const isOther = booked.get(other[index]?.eventId ?? null) !== line.amount
    return isOther || index === other.length - 1 ? { ...line, mark: 'wrong' } : line
  })
  const [is, isThen] = [totals(events).at(-1)?.total ?? 0, totals(other).at(-1)?.total ?? 0]
  return { is: 'without', lines, missing: (is - isThen) as Cents }
}

/** What is in memory at a moment. */
export const memoryTable = (
  events: readonly SavingsEvent[],
  moment: Moment,
  mistakes: { readonly interestBy: InterestBy; readonly without: boolean },
): MemoryTable => {
  const { late, memory } = moment
  if (late !== null && memory !== null) {
    const known = [...events.slice(0, late.before), late.event]
    const lines = historyLines(late.history, known, late.added).slice(0, memory)
    const isMistake = mistakes.interestBy === 'copied'
    const marked = lines.map((line, index): LedgerLine => {
      const isAfter = line.what.is === 'interest' && index >= late.split
      return isMistake && isAfter ? { ...line, mark: 'wrong' } : line
    })
    return { is: 'history', lines: marked, isMistake }
  }
  const shown = events.slice(0, moment.stored)
  return mistakes.without && isCorrected(shown) ? withoutCorrection(shown) : { is: 'empty' }
}
