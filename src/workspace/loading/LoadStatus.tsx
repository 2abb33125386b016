import type { ReactNode } from 'react'
import { Banner, Button, Measured, Progress } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import type { LoadProgress } from './appendHistory.ts'
import type { GarageLoadingState } from './garageLoading.ts'
import styles from './LoadGarage.module.css'
import { loadingWords } from './words.ts'

const doneOf = (progress: LoadProgress): number => progress.appended + progress.repeated

/** Measured since the load began; 0 before the first batch. */
const perSecond = (progress: LoadProgress): number =>
  progress.wallMs > 0 ? Math.round(doneOf(progress) / (progress.wallMs / 1_000)) : 0

const Speed = ({ progress }: { readonly progress: LoadProgress }) => {
  const words = useWords(loadingWords)
  return (
    <Measured metric="load-events-per-second">
      {words.perSecond(perSecond(progress).toLocaleString())}
    </Measured>
  )
}

const Running = ({
  state,
  onCancel,
}: {
  readonly state: Extract<GarageLoadingState, { is: 'running' }>
  readonly onCancel: () => void
}) => {
  const words = useWords(loadingWords)
  const { progress, events, store } = state
  const done = progress === null ? 0 : doneOf(progress)
  return (
    <div className={styles['running']}>
      <Progress
        label={words.running(store)}
        done={done}
        total={events}
        text={
          progress === null ? words.starting : words.progress(done.toLocaleString(), events.toLocaleString())
        }
        onCancel={onCancel}
      />
      {progress !== null && <Speed progress={progress} />}
    </div>
  )
}

const endedText = (
  words: (typeof loadingWords)['en'],
  { outcome, events, store, leftAlone }: Extract<GarageLoadingState, { is: 'ended' }>,
): string => {
  const done = doneOf(outcome).toLocaleString()
  if (outcome.is === 'cancelled') return words.cancelled(done, events.toLocaleString(), store)
  if (outcome.appended === 0) return words.nothingNew(done, store)
  const loaded = words.loaded(done, store)
  return leftAlone === null ? loaded : `${loaded} ${words.leftAlone(leftAlone)}`
}

const actions = (first: ReactNode, second: ReactNode): ReactNode => (
  <div className={styles['sizes']}>
    {first}
    {second}
  </div>
)

export interface LoadStatusProps {
  readonly state: GarageLoadingState
  readonly onCancel: () => void
  readonly onGoOn: () => void
  /** Left out: how it ended stays. */
  readonly onDismiss?: () => void
}

/** How far the load is, or how it ended. */
export const LoadStatus = ({ state, onCancel, onGoOn, onDismiss }: LoadStatusProps) => {
  const words = useWords(loadingWords)
  const close = onDismiss !== undefined && (
    <Button size="small" onClick={onDismiss}>
      {words.dismiss}
    </Button>
  )
  switch (state.is) {
    case 'idle':
      return null
    case 'running':
      return <Running state={state} onCancel={onCancel} />
    case 'ended': {
      const isCancelled = state.outcome.is === 'cancelled'
      const goOn = isCancelled && <Button onClick={onGoOn}>{words.goOn}</Button>
      return (
        <Banner kind={isCancelled ? 'info' : 'good'} action={actions(goOn, close)}>
          {endedText(words, state)} <Speed progress={state.outcome} />
        </Banner>
      )
    }
    case 'failed': {
      const again = <Button onClick={onGoOn}>{words.again}</Button>
      return (
        <Banner kind="error" action={actions(again, close)}>
          {state.reason}
        </Banner>
      )
    }
  }
}
