import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { listStores } from '../../store/index.ts'
import { Banner, Button, Progress } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { useLog } from '../useLog.ts'
import { useEventStore, useWorkspace } from '../useWorkspace.ts'
import {
  cancelLoad,
  loaderInitialState,
  loaderState,
  onLoader,
  startLoad,
  type LoaderState,
} from './garageLoader.ts'
import styles from './LoadGarage.module.css'
import { loadSizes } from './loadGarage.ts'
import { loadingWords } from './words.ts'

const number = (value: number): string => Math.round(value).toLocaleString('en')

/** A name that no store has yet. */
const freeName = (taken: readonly string[]): string => {
  for (let count = 2; ; count += 1) {
    const name = `replayground-garage-${count}`
    if (!taken.includes(name)) return name
  }
}

/** The name for a new store when the open one is not empty; null when it is. */
const useNewName = (isEmpty: boolean): string | null => {
  const [name, setName] = useState<string | null>(null)
  useEffect(() => {
    if (!isEmpty) void listStores().then((taken) => setName(freeName(taken)))
  }, [isEmpty])
  return isEmpty ? null : name
}

const loader = { getState: loaderState, getInitialState: loaderInitialState, subscribe: onLoader }

const Said = ({ state, store }: { readonly state: LoaderState; readonly store: string }) => {
  const words = useWords(loadingWords)
  if (state.is === 'failed') return <Banner kind="error">{state.error}</Banner>
  if (state.is === 'cancelled' && state.store === store) {
    return <Banner kind="warn">{words.cancelled(number(state.stored))}</Banner>
  }
  if (state.is !== 'loaded' || state.store !== store) return null
  const { done, eventsPerSecond } = state.progress
  return <Banner kind="good">{words.loaded(number(done), number(eventsPerSecond))}</Banner>
}

/** Fills the open store with the garage's history; one that is not empty stays, and a new one is made. */
export const LoadGarage = () => {
  const words = useWords(loadingWords)
  const workspace = useWorkspace()
  const store = useEventStore()
  const { head } = useLog(store, 1)
  const state = useStore(loader)
  const newName = useNewName(head === 0)
  if (state.is === 'loading') {
    const { done, total, eventsPerSecond } = state.progress
    return (
      <Progress
        label={words.label}
        done={done}
        total={total}
        text={words.progress(number(done), number(total), number(eventsPerSecond))}
        onCancel={cancelLoad}
      />
    )
  }
  return (
    <div className={styles['load']}>
      <div className={styles['buttons']}>
        {loadSizes.map((size, index) => (
          <Button
            key={size}
            kind={index === 0 ? 'primary' : 'plain'}
            onClick={() => void startLoad(workspace, size, newName)}
          >
            {words.sizes[size]}
          </Button>
        ))}
      </div>
      {newName !== null && <p className={styles['note']}>{words.intoNew(newName)}</p>}
      <Said state={state} store={store.name} />
    </div>
  )
}
