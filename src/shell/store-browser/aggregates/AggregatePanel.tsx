import {
  memo,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import type { EventStore } from '../../../store/index.ts'
import { Banner } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { AggregateName } from '../AggregateName.tsx'
import { formatCount } from '../formats.ts'
import { VirtualGrid, type GridColumn } from '../grid/VirtualGrid.tsx'
import styles from './Aggregates.module.css'
import { createAggregateList, type AggregateList } from './aggregateList.ts'
import { aggregateWords } from './words.ts'

/** Rows before the end of what is read at which more is read. */
const ahead = 100

const useAggregates = (store: EventStore, prefix: string, head: number): AggregateList => {
  const list = useMemo(() => createAggregateList(store, prefix), [store, prefix])
  useEffect(() => {
    // Each growth of the log may have changed any row.
    if (head >= 0) list.refresh()
  }, [list, head])
  return list
}

export interface AggregatePanelProps {
  readonly store: EventStore
  readonly head: number
  /** The aggregate whose events are shown; null for none. */
  readonly selected: string | null
  readonly onSelect: (aggregateId: string) => void
}

/** The table `aggregates`: one row guards each aggregate. */
export const AggregatePanel = memo(({ store, head, selected, onSelect }: AggregatePanelProps) => {
  const words = useWords(aggregateWords)
  const [prefix, setPrefix] = useState('')
  const list = useAggregates(store, useDeferredValue(prefix), head)
  const { rows, isWhole, failure } = useSyncExternalStore(list.subscribe, list.view)
  const [active, setActive] = useState<string | null>(null)
  const activeRow = rows.findIndex((row) => row.aggregateId === (selected ?? active))
  const columns: readonly GridColumn[] = useMemo(
    () => [
      { key: 'aggregateId', header: words.columns.aggregateId, width: 'minmax(7rem, 1fr)' },
      { key: 'version', header: words.columns.version, width: '4.5rem', align: 'end' },
    ],
    [words],
  )
  const onDraw = useCallback(
    (_first: number, last: number): void => {
      if (last > rows.length - ahead) list.more()
    },
    [list, rows.length],
  )
  const count = formatCount(rows.length)
  return (
    <section aria-label={words.region} className={styles['panel']}>
      <div className={styles['head']}>
        <h2>{words.heading}</h2>
        <label>
          <span className="visually-hidden">{words.prefix}</span>
          <input
            type="search"
            placeholder={words.prefix}
            value={prefix}
            onChange={(event) => setPrefix(event.target.value)}
          />
        </label>
      </div>
      <p className={styles['status']}>{isWhole ? words.listed(count) : words.listedSoFar(count)}</p>
      {failure !== null && (
        <Banner kind="error" title={words.readFailed}>
          {failure}
        </Banner>
      )}
      <div className={styles['grid']}>
        <VirtualGrid
          label={words.grid}
          columns={columns}
          rowCount={rows.length}
          isOpenEnded={!isWhole}
          cells={(row) => [
            <AggregateName key="id" id={rows[row]?.aggregateId ?? ''} />,
            formatCount(rows[row]?.version ?? 0),
          ]}
          rowKey={(row) => rows[row]?.aggregateId ?? row}
          active={activeRow === -1 ? null : activeRow}
          onActive={(row, how) => {
            const id = rows[row]?.aggregateId
            if (id === undefined) return
            setActive(id)
            if (how === 'open') onSelect(id)
          }}
          onDraw={onDraw}
        />
        {isWhole && rows.length === 0 && <p className={styles['nothing']}>{words.none}</p>}
      </div>
    </section>
  )
})
