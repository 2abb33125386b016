import { DataTable, type Column } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Breaking } from '../notebook/notebook.ts'
import { commandHandlingWords } from '../words/index.ts'
import type { Counts } from './experiment.ts'

const kinds = ['checks', 'applied', 'calls', 'readings'] as const

interface Line {
  readonly name: string
  readonly id: string
  readonly counts: Counts
}

/** How often each thing was done, live and in each replay: a replay only applies. */
export const CountsTable = ({ breaking: { live, replays } }: { readonly breaking: Breaking }) => {
  const words = useWords(commandHandlingWords).breaking
  const lines: readonly Line[] = [
    { name: words.live, id: 'live', counts: live.counts },
    ...replays.map(({ counts }, index) => ({
      name: words.replayed(index + 1),
      id: `replay ${index + 1}`,
      counts,
    })),
  ]
  const columns: readonly Column<Line>[] = [
    { key: 'state', header: words.state, cell: ({ name }) => name },
    ...kinds.map((kind): Column<Line> => ({
      key: kind,
      header: words[kind],
      cell: ({ id, counts }) => <span data-metric={`${kind} ${id}`}>{counts[kind]}</span>,
      align: 'end',
      data: true,
    })),
  ]
  const calls = lines.reduce((sum, { counts }) => sum + counts.calls, 0)
  return (
    <>
      <DataTable caption={words.counts} columns={columns} rows={lines} rowKey={({ id }) => id} />
      <p>
        {words.totalCalls}: <strong data-metric="totalCalls">{calls}</strong>
      </p>
    </>
  )
}
