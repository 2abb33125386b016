import { useEffect, useState } from 'react'
import type { EventStore } from '../../../store/index.ts'
import { Banner, Button, Lamp, Measured, Slider, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { useEventStore, useHead, useWorkspace } from '../../../workspace/index.ts'
import { checkRoom } from '../desk/shelf.ts'
import { mostOwnEvents, restoreOwn, type OwnCopy } from '../desk/restoreOwn.ts'
import type { OpenDesk } from '../desk/useDesk.ts'
import { restoreWords } from '../words/index.ts'
import { browseStore } from './browseStore.ts'
import styles from './Restore.module.css'

/** When the event at a position was recorded; null while that is not read. */
const useRecordedAt = (store: EventStore, position: number): string | null => {
  const [found, setFound] = useState<{ readonly position: number; readonly at: string } | null>(null)
  useEffect(() => {
    let over = false
    const read = async (): Promise<void> => {
      for await (const event of store.readAll({ from: Math.max(1, position), limit: 1 }))
        if (!over) setFound({ position, at: event.recordedAt })
    }
    read().catch(() => undefined)
    return () => {
      over = true
    }
  }, [store, position])
  return found?.position === position ? found.at : null
}

const Result = ({ copy }: { readonly copy: OwnCopy }) => {
  const words = useWords(restoreWords)
  const workspace = useWorkspace()
  return (
    <div className={styles['buttons']} role="status">
      <code>{copy.name}</code>
      <Measured metric="ownCopy">{words.controls.ownDone(copy.events, words.ms(copy.wallMs))}</Measured>
      <Lamp state={copy.isSame ? 'good' : 'bad'}>{copy.isSame ? words.stage.same : words.stage.differs}</Lamp>
      <Button size="small" onClick={() => browseStore(workspace, copy.name)}>
        {words.stage.browse}
      </Button>
    </div>
  )
}

/** Restores the learner's own store, the one that is open on the whole page. */
export const OwnStore = ({ open }: { readonly open: OpenDesk }) => {
  const words = useWords(restoreWords)
  const { controls } = words
  const store = useEventStore()
  const head = Math.min(mostOwnEvents, useHead(store).head ?? 0)
  const [at, setAt] = useState<number | null>(null)
  const [copy, setCopy] = useState<OwnCopy | null>(null)
  const { busy, error, run } = useAction()
  const position = Math.min(at ?? head, head)
  const recordedAt = useRecordedAt(store, position)
  const restore = async (): Promise<void> => {
    checkRoom(open.names, 1)
    setCopy(await restoreOwn(store, position, open.names))
    await open.refresh()
  }
  return (
    <div className={styles['form']}>
      <p className={styles['quiet']}>{controls.ownText(store.name)}</p>
      <Slider
        label={controls.position}
        min={0}
        max={head}
        value={position}
        text={controls.positionText(position, recordedAt === null ? '…' : words.when(recordedAt))}
        onChange={setAt}
      />
      <div className={styles['buttons']}>
        <Button kind="primary" size="small" disabled={busy || position === 0} onClick={() => run(restore)}>
          {controls.ownNow}
        </Button>
      </div>
      {error !== null && <Banner kind="error">{error}</Banner>}
      {copy !== null && <Result copy={copy} />}
    </div>
  )
}
