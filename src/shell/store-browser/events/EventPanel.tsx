import { useCallback, useMemo, useState } from 'react'
import type { EventStore } from '../../../store/index.ts'
import { useWords } from '../../../words/index.ts'
import type { EventFilter } from '../filter/eventFilter.ts'
import { FilterChips } from '../filter/FilterChips.tsx'
import { FilterForm } from '../filter/FilterForm.tsx'
import { useEventSearch } from '../filter/useEventSearch.ts'
import { VirtualGrid, type Wish } from '../grid/VirtualGrid.tsx'
import { useMedia } from '../useMedia.ts'
import { eventCells, eventColumns } from './eventColumns.tsx'
import styles from './Events.module.css'
import { EventStatus } from './EventStatus.tsx'
import { EventToolbar } from './EventToolbar.tsx'
import { wholeLog, type RowOrder } from './rowOrder.ts'
import { useEventRows, useShownHead } from './useEventRows.ts'
import { eventWords } from './words.ts'

export interface EventPanelProps {
  readonly store: EventStore
  readonly head: number
  /** The event that is shown in detail; null for none. */
  readonly selected: number | null
  /** `walk`: passing by with the keys; `open`: chosen. */
  readonly onSelect: (id: number, how: 'walk' | 'open') => void
  readonly filter: EventFilter
  readonly onFilter: (filter: EventFilter) => void
}

/** Asks for the rows that are drawn. */
const useWanted = (order: RowOrder, want: (ids: readonly number[]) => void) =>
  useCallback(
    (first: number, last: number): void => {
      const ids: number[] = []
      for (let row = first; row < last; row += 1) {
        const id = order.idAt(row)
        if (id !== undefined) ids.push(id)
      }
      want(ids)
    },
    [order, want],
  )

/** The table `events`: of any length, in both directions, filtered, live. */
export const EventPanel = ({ store, head, selected, onSelect, filter, onFilter }: EventPanelProps) => {
  const words = useWords(eventWords)
  const [newestFirst, setNewestFirst] = useState(true)
  const [isAtTop, setAtTop] = useState(true)
  const [isFiltering, setFiltering] = useState(false)
  const [wish, setWish] = useState<Wish | null>(null)
  const isWide = useMedia('(min-width: 1600px)')
  const columns = useMemo(() => eventColumns(words, isWide), [words, isWide])
  const rows = useEventRows(store)
  const { shown, newer } = useShownHead(head, newestFirst && !isAtTop)
  const search = useEventSearch({ store, filter, newestFirst, head: shown })
  const found = search?.view.order
  const order = useMemo(() => found ?? wholeLog(shown, newestFirst), [found, shown, newestFirst])
  const onDraw = useWanted(order, rows.want)

  const jump = (id: number): void => {
    const row = order.rowOf(id)
    const there = order.idAt(row)
    if (there === undefined) return
    setWish({ row })
    onSelect(there, 'open')
  }

  const isListed = selected !== null && order.idAt(order.rowOf(selected)) === selected
  return (
    <section aria-label={words.region} className={styles['panel']}>
      <div className={styles['head']}>
        <h2>{words.heading}</h2>
        <EventToolbar
          head={head}
          newestFirst={newestFirst}
          onDirection={(next) => {
            setNewestFirst(next)
            setWish({ row: 0 })
          }}
          onJump={jump}
          isFiltering={isFiltering}
          onToggleFilter={() => setFiltering((before) => !before)}
        />
      </div>
      {isFiltering && (
        // Conditions also change elsewhere: then the form shows them anew.
        <FilterForm key={JSON.stringify(filter)} filter={filter} types={rows.types()} onFilter={onFilter} />
      )}
      <EventStatus
        shown={shown}
        newer={newer}
        onShowNewer={() => setWish({ row: 0 })}
        search={search}
        failure={rows.failure()}
      >
        <FilterChips filter={filter} onFilter={onFilter} />
      </EventStatus>
      <div className={styles['grid']}>
        <VirtualGrid
          label={words.grid}
          columns={columns}
          rowCount={order.count}
          cells={(row) => {
            const id = order.idAt(row) ?? 0
            return eventCells(words, id, rows.get(id))
          }}
          rowKey={(row) => order.idAt(row) ?? -row}
          active={isListed ? order.rowOf(selected) : null}
          onActive={(row, how) => {
            const id = order.idAt(row)
            if (id !== undefined) onSelect(id, how)
          }}
          onDraw={onDraw}
          onTop={setAtTop}
          wish={wish}
        />
        {search?.view.is === 'done' && order.count === 0 && (
          <p className={styles['nothing']}>{words.noMatch}</p>
        )}
      </div>
    </section>
  )
}
