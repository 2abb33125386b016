import { deskHistory } from '../history/deskHistory.ts'
import { pastCustomers } from '../history/fillDesk.ts'
import { columns, nameOfRow, type KeyedRow } from '../rows/crudRow.ts'
import { storiesOf, type Story } from './stories.ts'

/** What a search through the whole table found for one changed row. */
export interface Finding {
  readonly key: string
  readonly name: string
  readonly stories: readonly Story[]
  /** A word in the row that gives the reason away; null when there is none. */
  readonly told: string | null
  /** Two stories or more end in exactly this row, and no word in it tells which. */
  readonly lost: boolean
}

/** Words with which people write a reason into a field that was made for something else. */
const telling =
  /\b(mov(?:ed|ing)|typo|misspel\w+|correct\w*|married|marriage|wedding|died|dead|deceased|passed|pay(?:s|ing|ment)?|paid|debt|forg[eo]t\w*|privacy|mistake|because)\b/i

const wordIn = (row: KeyedRow): string | null =>
  columns.map((column) => telling.exec(String(row[column]))?.[0]).find((word) => word !== undefined) ?? null

/** Searches all that the table has stored for the reasons of what changed since the desk was filled. */
export const lookForReason = (rows: readonly KeyedRow[], today: string): readonly Finding[] => {
  const beginning = pastCustomers(deskHistory(today))
  return rows.flatMap((row) => {
    const customer = beginning.get(row.key)
    const stories = customer === undefined ? [] : storiesOf(row.key, customer, row)
    if (stories.length === 0) return []
    const told = wordIn(row)
    const same = stories.filter((story) => story.same).length
    return [{ key: row.key, name: nameOfRow(row), stories, told, lost: told === null && same > 1 }]
  })
}
