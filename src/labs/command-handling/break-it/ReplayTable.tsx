import { DataTable, type Column } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Breaking } from '../notebook/notebook.ts'
import { commandHandlingWords } from '../words/index.ts'
import styles from './BreakItPart.module.css'
import { differences, type Row } from './experiment.ts'

type Field = 'price' | 'takenOn'

const textOf = (row: Row | undefined, field: Field, unknown: string): string => {
  const value = row?.[field] ?? null
  if (value === null) return unknown
  return typeof value === 'number' ? `€ ${(value / 100).toFixed(2)}` : value.slice(11, 23)
}

interface Line {
  readonly name: string
  readonly rows: readonly Row[]
}

/** Price and time of the job, live and in each replay; what differs is marked. */
export const ReplayTable = ({ breaking: { live, replays } }: { readonly breaking: Breaking }) => {
  const words = useWords(commandHandlingWords).breaking
  const lines: readonly Line[] = [
    { name: words.live, rows: live.rows },
    ...replays.map(({ rows }, index) => ({ name: words.replayed(index + 1), rows })),
  ]
  const cell = (field: Field) => (line: Line) => {
    const differs = differences(live.rows, line.rows).some((each) => each.field === field)
    return (
      <span className={differs ? styles['differs'] : undefined} data-differs={differs}>
        {differs ? '≠ ' : ''}
        {textOf(line.rows[0], field, words.unknown)}
      </span>
    )
  }
  const columns: readonly Column<Line>[] = [
    { key: 'state', header: words.state, cell: ({ name }) => name },
    { key: 'price', header: words.price, cell: cell('price'), data: true },
    { key: 'takenOn', header: words.takenOn, cell: cell('takenOn'), data: true },
  ]
  return <DataTable caption={words.table} columns={columns} rows={lines} rowKey={({ name }) => name} />
}
