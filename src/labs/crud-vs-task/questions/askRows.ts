import { lastTuesday, monthAgo } from '../history/calendar.ts'
import { nameOfRow, type KeyedRow } from '../rows/crudRow.ts'
import { askedCity, type Answer, type Fact, type QuestionId } from './question.ts'

const known = (facts: readonly Fact[]): Answer => ({ knows: true, facts })

const unknown = (facts: readonly Fact[]): Answer => ({ knows: false, facts })

const addressOfRow = (row: KeyedRow): string => `${row.street} ${row.number}, ${row.zip_code} ${row.city}`

const savedSince = (rows: readonly KeyedRow[], since: string): Fact => ({
  is: 'saved since',
  count: rows.filter((row) => row.updated_at.slice(0, 10) >= since).length,
  since,
})

/**
 * Asks the table of rows. It knows what is true now. Of the past it has one time stamp a row, which says that
 * something was saved, but neither what nor why.
 */
export const askRows = (id: QuestionId, rows: readonly KeyedRow[], today: string): Answer => {
  const active = rows.filter((row) => row.active)
  switch (id) {
    case 'active':
      return known([{ is: 'active now', active: active.length, all: rows.length }])
    case 'city':
      return known(
        rows
          .filter((row) => row.city === askedCity)
          .map((row) => ({ is: 'lives in', who: nameOfRow(row), city: row.city })),
      )
    case 'moved':
    case 'why-moved':
      return unknown([savedSince(rows, monthAgo(today))])
    case 'typo':
      return unknown(rows.map((row) => ({ is: 'name now', who: nameOfRow(row) })))
    case 'inactive':
    case 'who':
      return unknown(
        rows.filter((row) => !row.active).map((row) => ({ is: 'inactive', who: nameOfRow(row) })),
      )
    case 'former-address':
      return unknown(rows.map((row) => ({ is: 'row says', who: nameOfRow(row), at: addressOfRow(row) })))
    case 'tuesday':
      return unknown([savedSince(rows, lastTuesday(today))])
    case 'letter':
      return unknown(active.map((row) => ({ is: 'row says', who: nameOfRow(row), at: addressOfRow(row) })))
  }
}
