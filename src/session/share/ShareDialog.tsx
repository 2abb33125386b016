import { Copy, Download, FolderOpen } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Banner, Button, Dialog, TextInput, useAction, saveFile } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { useEventStore } from '../../workspace/index.ts'
import { secondsOf } from '../run/timeLine.ts'
import type { LabRun } from '../run/useRun.ts'
import { openShared } from './openShared.ts'
import { addressWithRun } from './runAddress.ts'
import { readRunFile, runFileOf } from './runFile.ts'
import { linkTextOf, longestLink } from './runLink.ts'
import styles from './ShareDialog.module.css'
import { sharedRunOf, type SharedRun } from './sharedRun.ts'
import { shareWords } from './words.ts'

const save = (shared: SharedRun<unknown>): void => {
  const file = runFileOf(shared)
  saveFile(file, file.name)
}

const useLink = (shared: SharedRun<unknown>): string | null => {
  const [link, setLink] = useState<string | null>(null)
  useEffect(() => {
    let over = false
    const pack = async (): Promise<void> => {
      const address = addressWithRun(location.hash, await linkTextOf(shared))
      if (!over) setLink(new URL(address, location.href).href)
    }
    void pack()
    return () => {
      over = true
    }
  }, [shared])
  return link
}

const thousands = (count: number): string => count.toLocaleString('en')

const Link = ({ shared }: { readonly shared: SharedRun<unknown> }) => {
  const words = useWords(shareWords)
  const link = useLink(shared)
  const field = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  if (link === null) return <p>{words.preparing}</p>
  if (link.length > longestLink) {
    return <Banner kind="warn">{words.tooLong(thousands(link.length), thousands(longestLink))}</Banner>
  }
  const copy = async (): Promise<void> => {
    field.current?.querySelector('input')?.select()
    try {
      await navigator.clipboard.writeText(link)
      setSaid(words.copied)
    } catch {
      setSaid(words.copyByHand)
    }
  }
  return (
    <div ref={field} className={styles['part']}>
      <TextInput
        label={words.link}
        hint={words.linkHint(thousands(link.length))}
        readOnly
        value={link}
        onFocus={(event) => event.target.select()}
      />
      <Button kind="primary" icon={<Copy aria-hidden size={16} />} onClick={() => void copy()}>
        {words.copy}
      </Button>
      <p role="status">{said}</p>
    </div>
  )
}

export interface ShareDialogProps<State, Event, Input> {
  readonly run: LabRun<State, Event, Input>
  readonly open: boolean
  readonly onClose: () => void
}

const Content = <State, Event, Input>({ run, onClose }: ShareDialogProps<State, Event, Input>) => {
  const words = useWords(shareWords)
  const store = useEventStore()
  const { busy, error, run: act } = useAction()
  const chooser = useRef<HTMLInputElement>(null)
  // The moment at which the dialog was opened, even when the film goes on behind it.
  const [shared] = useState(() => sharedRunOf(run.log, run.playhead.getState().now))
  const inputs = shared.events.filter(({ eventType }) => eventType === 'InputGiven').length
  const seconds = secondsOf(shared.now)
  const bringIn = (file: File | undefined): void => {
    if (file === undefined) return
    act(async () => {
      const log = await openShared(store, await readRunFile(file, run.lab))
      if (await run.show(log.stream)) onClose()
    })
  }
  return (
    <div className={styles['content']}>
      <p>{inputs === 0 ? words.introNothing(seconds) : words.intro(seconds, inputs)}</p>
      <Link shared={shared} />
      <section aria-label={words.files} className={styles['part']}>
        <div className={styles['buttons']}>
          <Button icon={<Download aria-hidden size={16} />} onClick={() => save(shared)}>
            {words.download}
          </Button>
          <Button
            icon={<FolderOpen aria-hidden size={16} />}
            disabled={busy}
            onClick={() => chooser.current?.click()}
          >
            {words.import}
          </Button>
        </div>
        <p className={styles['hint']}>{words.importHint}</p>
        <input
          ref={chooser}
          type="file"
          hidden
          data-run-file
          accept=".json,application/json"
          onChange={(event) => {
            bringIn(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </section>
      {error !== null && <Banner kind="error">{error}</Banner>}
    </div>
  )
}

/** A link to this exact moment of a run, the run as a file, and runs from files. */
export const ShareDialog = <State, Event, Input>(props: ShareDialogProps<State, Event, Input>) => {
  const words = useWords(shareWords)
  return (
    <Dialog open={props.open} onClose={props.onClose} title={words.title}>
      <Content {...props} />
    </Dialog>
  )
}
