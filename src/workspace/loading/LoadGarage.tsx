import { useEffect, useState, useSyncExternalStore } from 'react'
import { listStores } from '../../store/index.ts'
import { Button } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { useEventStore, useWorkspace } from '../useWorkspace.ts'
import { freeStoreName } from './freeStoreName.ts'
import { garageLoadingOf, newStoreBase } from './garageLoading.ts'
import styles from './LoadGarage.module.css'
import { loadSizes } from './loadGarage.ts'
import { LoadStatus } from './LoadStatus.tsx'
import { useHead } from './useHead.ts'
import { loadingWords } from './words.ts'

/** The name that a new store will get; null when none is needed, and until it is known. */
const useNewName = (isNeeded: boolean): string | null => {
  const [name, setName] = useState<string | null>(null)
  useEffect(() => {
    let over = false
    const look = async (): Promise<void> => {
      const taken = await listStores()
      if (!over) setName(freeStoreName(taken, newStoreBase))
    }
    // The name is only foretold here; a store that cannot be listed says so when it is needed.
    if (isNeeded) look().catch(() => undefined)
    return () => {
      over = true
    }
  }, [isNeeded])
  return isNeeded ? name : null
}

/**
 * Buttons that fill the open store with a generated garage (a new store when it is not empty), with progress, measured
 * events per second and cancel. The load goes on when the screen is left, and shows wherever this is shown.
 */
export const LoadGarage = () => {
  const words = useWords(loadingWords)
  const store = useEventStore()
  const loading = garageLoadingOf(useWorkspace())
  const state = useSyncExternalStore(loading.subscribe, loading.getState)
  const { head } = useHead(store)
  const isRunning = state.is === 'running'
  const events = (head ?? 0).toLocaleString()
  const newName = useNewName(head !== null && head > 0 && store.engine === 'indexeddb')
  const isStuck = store.engine === 'memory' && head !== null && head > 0

  return (
    <section aria-label={words.group} className={styles['load']}>
      {!isRunning && !isStuck && (
        <>
          <div className={styles['sizes']}>
            {loadSizes.map((size) => (
              <Button
                key={size}
                kind={size === loadSizes[0] ? 'primary' : 'plain'}
                disabled={head === null}
                onClick={() => void loading.start(size)}
              >
                {words.sizes[size]}
              </Button>
            ))}
          </div>
          <p className={styles['note']}>
            {newName === null ? words.into(store.name) : words.intoNew(store.name, events, newName)}
          </p>
        </>
      )}
      {!isRunning && isStuck && <p className={styles['note']}>{words.memoryFull(events)}</p>}
      <LoadStatus state={state} onCancel={() => loading.cancel()} onGoOn={() => void loading.goOn()} />
    </section>
  )
}
