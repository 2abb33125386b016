import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { EventStore } from '../../store/index.ts'
import { Banner } from '../../ui/index.ts'
import { useEventStore, useHead, useWorkspace } from '../../workspace/index.ts'
import { AggregatePanel } from './aggregates/AggregatePanel.tsx'
import { EventDetail } from './detail/EventDetail.tsx'
import { EventPanel } from './events/EventPanel.tsx'
import { exposeStore } from './exposeStore.ts'
import { noFilter, onlyAggregate, type EventFilter } from './filter/eventFilter.ts'
import { EmptyStore } from './EmptyStore.tsx'
import { LoadNotice } from './LoadNotice.tsx'
import { StoreHeader } from './StoreHeader.tsx'
import styles from './StorePage.module.css'
import { useMedia } from './useMedia.ts'
import { DropZone } from './transfer/DropZone.tsx'
import { JobNotice } from './transfer/JobNotice.tsx'
import { storeJobsOf } from './transfer/storeJobs.ts'

const Tables = ({ store, head }: { readonly store: EventStore; readonly head: number }) => {
  const [selected, setSelected] = useState<number | null>(null)
  const [filter, setFilter] = useState<EventFilter>(noFilter)
  const detail = useRef<HTMLElement>(null)
  const isNarrow = useMedia('(max-width: 799px)')

  const select = (id: number, how: 'walk' | 'open'): void => {
    setSelected(id)
    // Below each other, the detail would be out of sight.
    if (how === 'open' && isNarrow) detail.current?.scrollIntoView({ block: 'start' })
  }
  const showAggregate = useCallback((aggregate: string) => setFilter({ ...noFilter, aggregate }), [])

  return (
    <div className={styles['tables']}>
      <AggregatePanel store={store} head={head} selected={onlyAggregate(filter)} onSelect={showAggregate} />
      <EventPanel
        store={store}
        head={head}
        selected={selected}
        onSelect={select}
        filter={filter}
        onFilter={setFilter}
      />
      <EventDetail
        ref={detail}
        store={store}
        head={head}
        id={selected}
        onOpen={setSelected}
        onFilter={setFilter}
      />
    </div>
  )
}

/** The store browser: both tables of the open store, and all that can be done with stores. */
export const StorePage = () => {
  const store = useEventStore()
  const jobs = storeJobsOf(useWorkspace())
  const job = useSyncExternalStore(jobs.subscribe, jobs.getState)
  const { head, error } = useHead(store)
  useEffect(() => exposeStore(store), [store])
  const isBusy = job.is === 'running'
  return (
    <DropZone onFile={jobs.import}>
      <div className={styles['page']} data-lab="store" data-store={store.name}>
        <StoreHeader store={store} head={head ?? 0} jobs={jobs} isBusy={isBusy} />
        <div className={styles['notices']}>
          {error !== null && <Banner kind="error">{error.message}</Banner>}
          <LoadNotice isShown={head !== null && head > 0} />
          <JobNotice state={job} onCancel={jobs.cancel} onDismiss={jobs.dismiss} />
        </div>
        {head === 0 && <EmptyStore />}
        {head !== null && head > 0 && <Tables store={store} head={head} />}
      </div>
    </DropZone>
  )
}
