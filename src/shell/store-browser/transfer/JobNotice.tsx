import type { Damage } from '../../../store/index.ts'
import { Banner, Button, Measured, Progress } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { formatBytes, formatCount, formatSeconds } from '../formats.ts'
import type { JobState } from './jobState.ts'
import styles from './Transfer.module.css'
import { transferWords } from './words.ts'

/** Findings that are listed; the rest is counted. */
const most = 20

const Damages = ({ damages }: { readonly damages: readonly Damage[] }) => {
  const words = useWords(transferWords)
  const place = ({ id, aggregateId }: Damage): string =>
    [
      ...(id === null ? [] : [words.event(formatCount(id))]),
      ...(aggregateId === null ? [] : [aggregateId]),
    ].join(', ')
  return (
    <ul className={styles['damages']}>
      {damages.slice(0, most).map((damage) => (
        <li key={`${damage.id} ${damage.aggregateId} ${damage.what}`}>
          {words.damage(place(damage), damage.what)}
        </li>
      ))}
      {damages.length > most && <li>{words.moreDamage(formatCount(damages.length - most))}</li>}
    </ul>
  )
}

const LogHash = ({ hash }: { readonly hash: string }) => {
  const words = useWords(transferWords)
  return (
    <p className={styles['hash']}>
      {words.logHash}:{' '}
      <output data-metric="log-hash" data-origin="measured">
        {hash}
      </output>
    </p>
  )
}

const Running = ({
  state,
  onCancel,
}: {
  readonly state: Extract<JobState, { is: 'running' }>
  readonly onCancel: () => void
}) => {
  const words = useWords(transferWords)
  const { what, store, phase, done, total } = state
  const text =
    total === null
      ? words.phase[phase]
      : words.progress(words.phase[phase], formatCount(done), formatCount(total))
  return (
    <Progress label={words.running[what](store)} done={done} total={total} text={text} onCancel={onCancel} />
  )
}

const Ended = ({ state }: { readonly state: Exclude<JobState, { is: 'running' | 'idle' }> }) => {
  const words = useWords(transferWords)
  switch (state.is) {
    case 'exported':
      return (
        <Banner kind="good">
          {words.exported(formatCount(state.events), state.store, state.file)}{' '}
          <Measured metric="export-size">{formatBytes(state.bytes)}</Measured>{' '}
          <Measured metric="export-time">{formatSeconds(state.wallMs)}</Measured>
        </Banner>
      )
    case 'imported':
      return (
        <Banner kind="good">
          {words.imported(formatCount(state.events), state.file, state.store)}{' '}
          {state.before === null ? words.importedHere : words.importedNew(state.before)}{' '}
          <Measured metric="import-time">{formatSeconds(state.wallMs)}</Measured>
          <LogHash hash={state.logHash} />
        </Banner>
      )
    case 'verified':
      return state.damages.length === 0 ? (
        <Banner kind="good">
          {words.verified(formatCount(state.events), state.store)}{' '}
          <Measured metric="verify-time">{formatSeconds(state.wallMs)}</Measured>
          <LogHash hash={state.logHash} />
        </Banner>
      ) : (
        <Banner kind="error" title={words.damaged(formatCount(state.damages.length), state.store)}>
          <Damages damages={state.damages} />
          <LogHash hash={state.logHash} />
        </Banner>
      )
    case 'cancelled':
      return <Banner kind="info">{words.cancelled[state.what]}</Banner>
    case 'failed':
      return (
        <Banner kind="error" title={words.failed[state.what]}>
          {state.reason}
        </Banner>
      )
  }
}

export interface JobNoticeProps {
  readonly state: JobState
  readonly onCancel: () => void
  readonly onDismiss: () => void
}

/** How far the job is, or how it ended. */
export const JobNotice = ({ state, onCancel, onDismiss }: JobNoticeProps) => {
  const words = useWords(transferWords)
  if (state.is === 'idle') return null
  if (state.is === 'running') return <Running state={state} onCancel={onCancel} />
  return (
    <div className={styles['ended']}>
      <Ended state={state} />
      <Button size="small" onClick={onDismiss}>
        {words.dismiss}
      </Button>
    </div>
  )
}
