import type { ReactNode } from 'react'
import { Badge } from '../../../ui/index.ts'
import type { GridColumn } from '../grid/VirtualGrid.tsx'
import { formatCount, formatMoment } from '../formats.ts'
import type { CachedRow } from './eventCache.ts'
import styles from './Events.module.css'
import type { eventWords } from './words.ts'

type Words = (typeof eventWords)['en']

/** The columns of the table `events`; more of them where there is room. */
export const eventColumns = (words: Words, isWide: boolean): readonly GridColumn[] => [
  { key: 'id', header: words.columns.id, width: '5rem', align: 'end' },
  { key: 'aggregateId', header: words.columns.aggregateId, width: 'minmax(9.5rem, 13rem)' },
  { key: 'order', header: words.columns.order, width: '3.75rem', align: 'end' },
  { key: 'eventType', header: words.columns.eventType, width: 'minmax(12.5rem, 15rem)' },
  { key: 'eventData', header: words.columns.eventData, width: 'minmax(12rem, 1fr)' },
  ...(isWide ? [{ key: 'recordedAt', header: words.columns.recordedAt, width: '12.5rem' }] : []),
]

/** Characters of a row's data that can be seen at most. */
const longestText = 240

/** The cells of a row; a row that is on its way shows its id only. */
export const eventCells = (words: Words, id: number, row: CachedRow | undefined): readonly ReactNode[] => {
  if (row === undefined) return [formatCount(id), '…', '', '', '', '']
  if (row.is === 'damaged') {
    return [
      formatCount(id),
      <span key="damaged" className={styles['damaged']}>
        {words.damaged}
      </span>,
      '',
      '',
      <span key="reason" title={row.reason}>
        {row.reason}
      </span>,
      '',
    ]
  }
  const { event } = row
  return [
    formatCount(id),
    event.aggregateId,
    event.order,
    <Badge key="type" family="event">
      {event.eventType}
    </Badge>,
    JSON.stringify(event.eventData).slice(0, longestText),
    formatMoment(event.recordedAt),
  ]
}
