import type { EventStore } from '../../../store/index.ts'
import { Banner, Button, Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { formatBytes, formatCount } from '../formats.ts'
import styles from './Stores.module.css'
import { usePersistence } from './usePersistence.ts'
import { useStoreFacts } from './useStoreFacts.ts'
import { storeWords } from './words.ts'

const Fact = ({
  name,
  metric,
  value,
}: {
  readonly name: string
  readonly metric: string
  readonly value: number | null
}) => (
  <div>
    <dt>{name}</dt>
    <dd>{value === null ? '…' : <Measured metric={metric}>{formatCount(value)}</Measured>}</dd>
  </div>
)

const Storage = ({
  storage,
}: {
  readonly storage: { readonly used: number; readonly quota: number } | null
}) => {
  const words = useWords(storeWords)
  return (
    <div title={words.storageMeaning}>
      <dt>{words.storage}</dt>
      <dd>
        {storage === null ? (
          words.storageUnknown
        ) : (
          <>
            <meter
              aria-label={words.storage}
              min={0}
              max={storage.quota}
              high={storage.quota * 0.8}
              value={storage.used}
            />
            <Measured metric="storage-used">
              {words.storageUsed(formatBytes(storage.used), formatBytes(storage.quota))}
            </Measured>
          </>
        )}
      </dd>
    </div>
  )
}

const Persisted = () => {
  const words = useWords(storeWords)
  const { isPersisted, isRefused, ask } = usePersistence()
  if (isPersisted === null) return null
  return (
    <div title={words.persistedMeaning}>
      <dt>{words.persisted}</dt>
      <dd>
        <output data-metric="storage-persisted">
          {isPersisted ? words.persistedYes : words.persistedNo}
        </output>
        {!isPersisted && !isRefused && (
          <Button size="small" onClick={ask}>
            {words.persist}
          </Button>
        )}
        {isRefused && <span role="status">{words.persistRefused}</span>}
      </dd>
    </div>
  )
}

export interface StoreFactsBarProps {
  readonly store: EventStore
  readonly head: number
}

/** Engine, durability, counts and room, all as measured now. */
export const StoreFactsBar = ({ store, head }: StoreFactsBarProps) => {
  const words = useWords(storeWords)
  const { events, aggregates, storage, error } = useStoreFacts(store, head)
  return (
    <>
      <dl aria-label={words.facts} className={styles['facts']}>
        <div>
          <dt>{words.engine}</dt>
          <dd data-fact="engine">{words.engines[store.engine]}</dd>
        </div>
        <div title={words.durabilityMeaning[store.durability]}>
          <dt>{words.durability}</dt>
          <dd data-fact="durability">{words.durabilities[store.durability]}</dd>
        </div>
        <Fact name={words.head} metric="store-head" value={head} />
        <Fact name={words.events} metric="store-events" value={events} />
        <Fact name={words.aggregates} metric="store-aggregates" value={aggregates} />
        <Storage storage={storage} />
        <Persisted />
      </dl>
      {error !== null && <Banner kind="error">{error}</Banner>}
    </>
  )
}
