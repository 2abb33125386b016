import type { ReactNode } from 'react'
import type { RecordedEvent } from '../../../store/index.ts'
import { Badge } from '../../../ui/index.ts'
import type { GridColumn } from '../grid/VirtualGrid.tsx'
import { AggregateName } from '../AggregateName.tsx'
import { formatCount, formatMoment } from '../formats.ts'
import type { CachedRow } from './eventCache.ts'
import styles from './Events.module.css'
import type { eventWords } from './words.ts'

type Words = (typeof eventWords)['en']

/** The columns of the table `events`; more of them where there is room. */
export const eventColumns = (words: Words, isWide: boolean): readonly GridColumn[] => [
  { key: 'id', header: words.columns.id, width: '4.75rem', align: 'end' },
  { key: 'aggregateId', header: words.columns.aggregateId, width: 'minmax(11.5rem, 15rem)' },
  { key: 'order', header: words.columns.order, width: '3.75rem', align: 'end' },
  { key: 'eventType', header: words.columns.eventType, width: 'minmax(13.25rem, 15rem)' },
  { key: 'eventData', header: words.columns.eventData, width: 'minmax(10rem, 1fr)' },
  ...(isWide ? [{ key: 'recordedAt', header: words.columns.recordedAt, width: '12.5rem' }] : []),
]

/** Characters of a row's data that can be seen at most. */
const longestText = 240

const damagedCells = (words: Words, id: number, reason: string): readonly ReactNode[] => [
  formatCount(id),
  <span key="damaged" className={styles['damaged']}>
    {words.damaged}
  </span>,
  '',
  '',
  <span key="reason" title={reason}>
    {reason}
  </span>,
]

const soundCells = (id: number, event: RecordedEvent): readonly ReactNode[] => [
  formatCount(id),
  <AggregateName key="aggregate" id={event.aggregateId} />,
  event.order,
  <Badge key="type" family="event">
    {event.eventType}
  </Badge>,
  JSON.stringify(event.eventData).slice(0, longestText),
  formatMoment(event.recordedAt),
]

// The cells of a row stay the same, so that React has nothing to do for rows that were there before.
const made = new WeakMap<CachedRow, readonly ReactNode[]>()

/** The cells of a row; a row that is on its way shows its id only. */
export const eventCells = (words: Words, id: number, row: CachedRow | undefined): readonly ReactNode[] => {
  if (row === undefined) return [formatCount(id), '…']
  const before = made.get(row)
  if (before !== undefined) return before
  const cells = row.is === 'event' ? soundCells(id, row.event) : damagedCells(words, id, row.reason)
  made.set(row, cells)
  return cells
}
