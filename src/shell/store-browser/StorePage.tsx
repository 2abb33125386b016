import { useEffect, useState, useSyncExternalStore } from 'react'
import type { EventStore } from '../../store/index.ts'
import { Banner, EmptyState } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { LoadGarage, useEventStore, useHead, useWorkspace } from '../../workspace/index.ts'
import { AggregatePanel } from './aggregates/AggregatePanel.tsx'
import { EventDetail } from './detail/EventDetail.tsx'
import { EventPanel } from './events/EventPanel.tsx'
import { exposeStore } from './exposeStore.ts'
import { noFilter, onlyAggregate, type EventFilter } from './filter/eventFilter.ts'
import { LoadNotice } from './LoadNotice.tsx'
import { StoreHeader } from './StoreHeader.tsx'
import styles from './StorePage.module.css'
import { storeWords } from './stores/words.ts'
import { DropZone } from './transfer/DropZone.tsx'
import { JobNotice } from './transfer/JobNotice.tsx'
import { storeJobsOf } from './transfer/storeJobs.ts'

const Empty = () => {
  const words = useWords(storeWords).empty
  return (
    <div className={styles['empty']}>
      <EmptyState title={words.title} action={<a href="#/labs/pipeline">{words.command}</a>}>
        {words.text}
      </EmptyState>
      <p>{words.or}</p>
      <LoadGarage />
      <p>{words.import}</p>
    </div>
  )
}

const Tables = ({ store, head }: { readonly store: EventStore; readonly head: number }) => {
  const [selected, setSelected] = useState<number | null>(null)
  const [filter, setFilter] = useState<EventFilter>(noFilter)
  return (
    <div className={styles['tables']}>
      <AggregatePanel
        store={store}
        head={head}
        selected={onlyAggregate(filter)}
        onSelect={(aggregate) => setFilter({ ...noFilter, aggregate })}
      />
      <EventPanel
        store={store}
        head={head}
        selected={selected}
        onSelect={setSelected}
        filter={filter}
        onFilter={setFilter}
      />
      <EventDetail store={store} head={head} id={selected} onOpen={setSelected} onFilter={setFilter} />
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
        {head === 0 && <Empty />}
        {head !== null && head > 0 && <Tables store={store} head={head} />}
      </div>
    </DropZone>
  )
}
