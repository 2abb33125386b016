import { Button, saveFile } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { inUseOf, type Desk, type Story } from '../desk/desk.ts'
import type { OpenDesk } from '../desk/useDesk.ts'
import { kindOf } from '../model/kindOf.ts'
import { restoreWords } from '../words/index.ts'
import styles from './Restore.module.css'

const chapters: readonly { readonly act: 'hour' | 'mistake' | 'afternoon'; readonly after: Story }[] = [
  { act: 'hour', after: 'one' },
  { act: 'mistake', after: 'two' },
  { act: 'afternoon', after: 'mistake' },
]

interface StoryProps {
  readonly open: OpenDesk
  /** The desk now. */
  readonly desk: Desk
}

/** Takes the last backup to the learner's downloads. */
const download = (open: OpenDesk): void => {
  const backup = open.backup()
  if (backup !== null) saveFile(backup.file, backup.name)
}

const canCarry = (desk: Desk): boolean => {
  const used = inUseOf(desk)
  return (
    used.origin.is !== 'first' && desk.story === 'later' && used.log.every((fact) => kindOf(fact) !== 'later')
  )
}

/** What can happen in the garage, and to all of it. */
export const StoryButtons = ({ open, desk }: StoryProps) => {
  const { controls } = useWords(restoreWords)
  const { busy } = open
  return (
    <div role="group" aria-label={controls.day} className={styles['buttons']} data-lab-controls>
      {chapters.map(({ act, after }) => (
        <Button
          key={act}
          size="small"
          kind={act === 'mistake' ? 'danger' : 'command'}
          disabled={busy || desk.story !== after || desk.inUse !== 'a'}
          onClick={() => void open.act({ is: act })}
        >
          {controls[act]}
        </Button>
      ))}
      <Button size="small" disabled={busy || !canCarry(desk)} onClick={() => void open.act({ is: 'carry' })}>
        {controls.carry}
      </Button>
      <Button
        size="small"
        disabled={busy}
        onClick={() => void open.act({ is: 'backup' }).then(() => download(open))}
      >
        {controls.backup}
      </Button>
      <Button size="small" kind="quiet" disabled={busy} onClick={() => void open.start([{ is: 'open' }])}>
        {controls.again}
      </Button>
    </div>
  )
}
