import { ListFilter } from 'lucide-react'
import type { RecordedEvent } from '../../../store/index.ts'
import { IconButton } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { noFilter, type EventFilter } from '../filter/eventFilter.ts'
import { formatMoment } from '../formats.ts'
import styles from './Detail.module.css'
import { detailWords } from './words.ts'

export interface MetadataProps {
  readonly event: RecordedEvent
  readonly onFilter: (filter: EventFilter) => void
}

/** Every column of the event but its data; some lead to the other events that share them. */
export const Metadata = ({ event, onFilter }: MetadataProps) => {
  const words = useWords(detailWords)
  const filters: Readonly<Record<string, EventFilter>> = {
    aggregateId: { ...noFilter, aggregate: event.aggregateId },
    eventType: { ...noFilter, types: [event.eventType] },
    correlationId: { ...noFilter, correlation: event.correlationId },
  }
  const { eventData: _, ...columns } = event
  return (
    <dl aria-label={words.metadata} className={styles['metadata']}>
      {Object.entries(columns).map(([column, value]) => {
        const filter = filters[column]
        return (
          <div key={column}>
            <dt>{column}</dt>
            <dd title={column === 'recordedAt' ? formatMoment(event.recordedAt) : undefined}>
              {value ?? words.none}
            </dd>
            {filter !== undefined && (
              <IconButton size="small" name={words.onlyThese(column)} onClick={() => onFilter(filter)}>
                <ListFilter aria-hidden size={14} />
              </IconButton>
            )}
          </div>
        )
      })}
    </dl>
  )
}
