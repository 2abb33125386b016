import type { RecordedEvent } from '../../../store/index.ts'
import { DataTable, type Column } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { pipelineWords } from '../words/index.ts'
import { ScrollArea } from './ScrollArea.tsx'

interface EventsTableProps {
  readonly rows: readonly RecordedEvent[]
  readonly chosen: ReadonlySet<string>
}

/** Rows of the table `events`, with the data as the JSON text that is stored. */
export const EventsTable = ({ rows, chosen }: EventsTableProps) => {
  const words = useWords(pipelineWords).evidence
  const { columns: names } = words
  const columns: readonly Column<RecordedEvent>[] = [
    { key: 'id', header: names.id, cell: (row) => row.id, align: 'end', data: true },
    { key: 'aggregateId', header: names.aggregateId, cell: (row) => row.aggregateId, data: true },
    { key: 'order', header: names.order, cell: (row) => row.order, align: 'end', data: true },
    { key: 'eventType', header: names.eventType, cell: (row) => row.eventType, data: true },
    { key: 'eventData', header: names.eventData, cell: (row) => JSON.stringify(row.eventData), data: true },
  ]
  return (
    <ScrollArea kind="low" label={words.events}>
      <DataTable
        caption={words.events}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        mark={(row) => (chosen.has(row.eventId) ? 'changed' : undefined)}
        empty={words.emptyModel}
      />
    </ScrollArea>
  )
}
