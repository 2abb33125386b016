import { noCents, type Cents, type SavingsEvent, type TrueRow } from '../../../savings/index.ts'
import { historyLines, ledgerLines, type What } from './ledgerLine.ts'

/** One line of two histories beside each other. */
export interface DiffLine {
  readonly key: string
  readonly date: string
  readonly what: What
  /** Null where this history has no such line. */
  readonly booked: Cents | null
  readonly shouldBe: Cents | null
  readonly differs: boolean
}

/** What was booked beside what should have been, by date, oldest first; openings and mere rates are left out. */
export const twoHistories = (
  events: readonly SavingsEvent[],
  history: readonly TrueRow[],
  known: readonly SavingsEvent[] = events,
): readonly DiffLine[] => {
  const shouldBe = new Map(
    historyLines(history, known, null).map((line, index) => [history[index]?.source ?? -1, line]),
  )
  const booked = ledgerLines(events)
  const lines: DiffLine[] = []
  for (const [source, line] of booked.entries()) {
    const other = shouldBe.get(source)
    const isMoved = other !== undefined && other.date !== line.date
    const there = other === undefined || isMoved ? null : other.amount
    if (line.amount === null) continue
    lines.push({ ...line, booked: line.amount, shouldBe: there, differs: there !== line.amount })
  }
  for (const [source, line] of shouldBe) {
    const own = booked[source]
    if (own !== undefined && own.date === line.date) continue
    lines.push({ ...line, key: `should-${line.key}`, booked: null, shouldBe: line.amount, differs: true })
  }
  return lines.toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
}

/** The two sums of all lines. */
export const sumsOf = (lines: readonly DiffLine[]): { readonly booked: Cents; readonly shouldBe: Cents } => {
  const sum = (pick: (line: DiffLine) => Cents | null): Cents =>
    lines.reduce((total, line) => (total + (pick(line) ?? noCents)) as Cents, noCents)
  return { booked: sum((line) => line.booked), shouldBe: sum((line) => line.shouldBe) }
}
