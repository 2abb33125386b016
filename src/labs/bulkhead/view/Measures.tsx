import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import { DataTable, Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { measureRows } from '../measures/measureRows.ts'
import type { BulkheadFilm } from '../playBulkhead.ts'
import { bulkheadWords } from '../words/index.ts'

interface MeasuresProps {
  readonly film: BulkheadFilm
  readonly other: BulkheadFilm | null
  readonly playhead: Playhead
}

/** The measures at the playhead, and those of the film beside. */
export const Measures = ({ film, other, playhead }: MeasuresProps) => {
  const words = useWords(bulkheadWords).measures
  const now = usePlayheadState(playhead, (state) => Math.floor(state.now / 100) * 100)
  const rows = measureRows(film, now, words)
  const besides = other === null ? null : measureRows(other, now, words)
  const besideOf = (key: string): string => besides?.find((row) => row.key === key)?.text ?? ''
  const value = (metric: string, text: string) => (
    <Measured origin="simulated" metric={metric}>
      {text}
    </Measured>
  )
  return (
    <DataTable
      caption={words.label}
      showCaption
      columns={[
        { key: 'name', header: words.name, cell: (row) => String(words[row.key]) },
        { key: 'now', header: words.now, cell: (row) => value(row.key, row.text), align: 'end', data: true },
        ...(besides === null
          ? []
          : [
              {
                key: 'beside',
                header: words.beside,
                cell: (row: (typeof rows)[number]) => value(`${row.key}Beside`, besideOf(row.key)),
                align: 'end' as const,
                data: true,
              },
            ]),
      ]}
      rows={rows}
      rowKey={(row) => row.key}
      mark={(row) => (besides === null || besideOf(row.key) === row.text ? undefined : 'changed')}
    />
  )
}
