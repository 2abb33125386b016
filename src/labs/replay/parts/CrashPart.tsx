import { useEffect, useState, useSyncExternalStore } from 'react'
import { customers, tableEntries, type Customers } from '../../../garage/index.ts'
import {
  foldAsOf,
  runProjection,
  type EventStore,
  type Projection,
  type ProjectionRun,
} from '../../../store/index.ts'
import { Banner, Button, EmptyState, Lamp, Measured, Progress, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { useEventStore } from '../../../workspace/index.ts'
import { Experiment, Facts } from './Experiment.tsx'
import { inPieces, pieceSize } from './inPieces.ts'
import { partWords } from './words.ts'

interface Crashing {
  readonly run: ProjectionRun<Customers>
  /** The next start fails at this position; 0 lets it through. */
  readonly failAt: (position: number) => void
}

/** The customers once more under a name of their own, with a place where they fail. */
const startCrashing = (store: EventStore, head: number, failure: (id: number) => string): Crashing => {
  let failsAt = 0
  const projection: Projection<Customers> = {
    ...customers,
    name: 'customers-crash-lab',
    when: (state, event) => {
      if (event.id === failsAt) throw new Error(failure(event.id))
      return customers.when(state, event)
    },
  }
  return {
    run: runProjection(inPieces(store, head), projection, { saveEvery: pieceSize(head) }),
    failAt: (position) => {
      failsAt = position
    },
  }
}

const textOf = (state: Customers): string => JSON.stringify([...tableEntries(state)])

const Crash = ({ crashing, store }: { readonly crashing: Crashing; readonly store: EventStore }) => {
  const all = useWords(partWords)
  const words = all.crash
  const { run, failAt } = crashing
  const view = useSyncExternalStore(run.subscribe, run.view)
  const [wentOnFrom, setWentOnFrom] = useState(0)
  const [equal, setEqual] = useState<boolean | null>(null)
  const { busy, error, run: act } = useAction()

  const start = (position: number): void =>
    act(async () => {
      setEqual(null)
      failAt(position)
      setWentOnFrom(run.view().saved)
      await run.restart()
    })

  const drop = (): void =>
    act(async () => {
      setEqual(null)
      setWentOnFrom(0)
      await run.drop()
    })

  const done = view.checkpoint === view.head && view.status.is === 'live'
  const compare = (): void =>
    act(async () => {
      const plain = await foldAsOf(store, customers, run.view().checkpoint)
      setEqual(textOf(plain) === textOf(run.view().state))
    })

  return (
    <Experiment
      title={words.title}
      intro={words.intro}
      error={error}
      actions={
        <>
          <Button kind="danger" disabled={busy} onClick={drop}>
            {words.drop}
          </Button>
          <Button kind="danger" disabled={busy} onClick={() => start(Math.ceil(view.head / 2))}>
            {words.crash}
          </Button>
          <Button kind="primary" disabled={busy} onClick={() => start(0)}>
            {words.restart}
          </Button>
          <Button disabled={busy || !done} onClick={compare}>
            {words.equal}
          </Button>
        </>
      }
    >
      {view.status.is === 'crashed' && <Banner kind="warn">{view.status.error}</Banner>}
      <Progress
        label={words.progress}
        done={view.checkpoint}
        total={view.head}
        text={words.progressText(view.checkpoint, view.head)}
      />
      <Facts
        facts={[
          [
            words.status,
            <Lamp key="status" state={done ? 'good' : 'warn'}>
              {view.status.is}
            </Lamp>,
          ],
          [
            words.saved,
            <Measured key="saved" metric="savedCheckpoint">
              {String(view.saved)}
            </Measured>,
          ],
          [
            words.wentOnFrom,
            <Measured key="from" metric="wentOnFrom">
              {String(wentOnFrom)}
            </Measured>,
          ],
          [
            words.equal,
            <Measured key="equal" metric="equal">
              {equal === null ? words.notYet : equal ? all.yes : all.no}
            </Measured>,
          ],
        ]}
      />
    </Experiment>
  )
}

/** E11: drop it, crash it, reload the page; it ends in the same state. */
export const CrashPart = () => {
  const all = useWords(partWords)
  const store = useEventStore()
  const [crashing, setCrashing] = useState<Crashing | null>(null)
  const [head, setHead] = useState<number | null>(null)
  useEffect(() => {
    void store.head().then(setHead)
  }, [store])
  useEffect(() => {
    if (head === null || head === 0) return undefined
    const started = startCrashing(store, head, all.crash.poison)
    setCrashing(started)
    return () => void started.run.close()
  }, [store, head, all])
  if (head === 0) return <EmptyState title={all.crash.title}>{all.needsEvents}</EmptyState>
  return crashing === null ? null : <Crash crashing={crashing} store={store} />
}
