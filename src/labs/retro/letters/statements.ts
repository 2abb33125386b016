import { cents, minus, noCents, totals, trueHistory, type SavingsEvent } from '../../../savings/index.ts'
import type { CorrectionSent, Figures, Letter, StatementSent } from './letter.ts'

/** A statement that has left, what it said, and what is true by all that is known now. */
export interface Statement {
  readonly interestId: string
  readonly date: string
  readonly said: Figures
  readonly isTrue: Figures
  /** `right` as sent; `wrong`: cannot be unsent and nobody was told; `compensated` by a later letter. */
  readonly standing: 'right' | 'wrong' | 'compensated'
  /** Day of the letter that compensated it last; null when none did. */
  readonly compensatedOn: string | null
}

const same = (one: Figures, other: Figures): boolean =>
  one.interest === other.interest && one.balance === other.balance

const trueFigures = (events: readonly SavingsEvent[]): ((interestId: string, date: string) => Figures) => {
  const history = trueHistory(events)
  return (interestId, date) => {
    const row = history.find(({ eventId }) => eventId === interestId)
    const last = row ?? history.findLast((other) => other.date <= date)
    return { interest: row?.amount ?? noCents, balance: last?.total ?? noCents }
  }
}

/** What the customer was told last about an interest. */
const toldLast = (letters: readonly Letter[], interestId: string) =>
  letters
    .flatMap(({ eventType, eventData }) =>
      eventType === 'CorrectionSent'
        ? eventData.corrects
            .filter((one) => one.interestId === interestId)
            .map((figures) => ({ figures, on: eventData.date }))
        : [],
    )
    .at(-1)

/** All statements that have left, oldest first, with how they stand now. */
export const statements = (
  events: readonly SavingsEvent[],
  letters: readonly Letter[],
): readonly Statement[] => {
  const truth = trueFigures(events)
  return letters.flatMap(({ eventType, eventData }): readonly Statement[] => {
    if (eventType !== 'StatementSent') return []
    const { interestId, date, interest, balance } = eventData
    const said = { interest, balance }
    const isTrue = truth(interestId, date)
    const last = toldLast(letters, interestId)
    const isTold = same(last?.figures ?? said, isTrue)
    const standing = !isTold ? 'wrong' : last === undefined ? 'right' : 'compensated'
    return [{ interestId, date, said, isTrue, standing, compensatedOn: last?.on ?? null }]
  })
}

/** A statement for each interest that has none yet, with the figures of the ledger as it stands. */
export const statementsDue = (
  events: readonly SavingsEvent[],
  letters: readonly Letter[],
): readonly StatementSent[] => {
  const sent = new Set(
    letters.flatMap(({ eventType, eventData }) =>
      eventType === 'StatementSent' ? [eventData.interestId] : [],
    ),
  )
  return totals(events).flatMap(({ eventType, eventId, date, amount, total }): readonly StatementSent[] =>
    eventType !== 'InterestPaid' || eventId === null || amount === null || sent.has(eventId)
      ? []
      : [
          {
            eventType: 'StatementSent',
            eventData: { date, interest: amount, balance: total, interestId: eventId },
          },
        ],
  )
}

/** The letter that puts right all statements which turned out wrong; null when none did. */
export const correctionLetterDue = (
  events: readonly SavingsEvent[],
  letters: readonly Letter[],
): CorrectionSent | null => {
  const wrong = statements(events, letters).filter(({ standing }) => standing === 'wrong')
  const date = events.at(-1)?.eventData.date
  if (wrong.length === 0 || date === undefined) return null
  const corrects = wrong.map(({ interestId, date: of, isTrue }) => ({ interestId, date: of, ...isTrue }))
  const balance = totals(events).at(-1)?.total ?? noCents
  return {
    eventType: 'CorrectionSent',
    eventData: { date, corrects, claim: cents(Math.max(0, minus(balance))) },
  }
}
