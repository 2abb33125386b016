import { useEffect, useRef, useState } from 'react'
import type { EventStore, RecordedEvent, Rewrite } from '../../../store/index.ts'
import { Banner, Button, Disclosure, Progress, useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { formatCount } from '../formats.ts'
import { attemptRewrite, type Attempted } from './attemptRewrite.ts'
import styles from './Detail.module.css'
import { parseData } from './parseData.ts'
import { detailWords } from './words.ts'

const Hash = ({
  label,
  metric,
  children,
}: {
  readonly label: string
  readonly metric: string
  readonly children: string
}) => (
  <>
    <dt>{label}</dt>
    <dd>
      <output data-metric={metric} data-origin="measured">
        {children}
      </output>
    </dd>
  </>
)

const Outcome = ({ attempted }: { readonly attempted: Attempted }) => {
  const words = useWords(detailWords).rewrite
  const { refusal, hashBefore, hashAfter, events } = attempted
  const isUntouched = hashBefore === hashAfter
  return (
    <div className={styles['outcome']}>
      {refusal === null ? (
        <Banner kind="error" title={words.accepted}>
          {words.acceptedText}
        </Banner>
      ) : (
        <Banner kind="good" title={words.refused}>
          {refusal}
        </Banner>
      )}
      <dl className={styles['hashes']}>
        <Hash label={words.hashBefore} metric="hash-before">
          {hashBefore}
        </Hash>
        <Hash label={words.hashAfter} metric="hash-after">
          {hashAfter}
        </Hash>
      </dl>
      <p data-good={isUntouched}>{isUntouched ? words.equal(formatCount(events)) : words.differs}</p>
    </div>
  )
}

/** Runs attempts one at a time; leaving calls the running one off. */
const useAttempts = (store: EventStore) => {
  const [attempted, setAttempted] = useState<Attempted | null>(null)
  const running = useRef(new AbortController())
  const { busy, error, run } = useAction()
  useEffect(() => () => running.current.abort(), [])
  const attempt = (rewrite: Rewrite): void => {
    running.current = new AbortController()
    const { signal } = running.current
    setAttempted(null)
    run(async () => {
      try {
        setAttempted(await attemptRewrite(store, rewrite, signal))
      } catch (error) {
        if (!signal.aborted) throw error
      }
    })
  }
  return { attempted, busy, error, attempt, cancel: () => running.current.abort() }
}

export interface RewriteAttemptsProps {
  readonly store: EventStore
  readonly event: RecordedEvent
}

/** Edit, delete and insert, tried at the engine; each is refused, and the hash of the log stays. */
export const RewriteAttempts = ({ store, event }: RewriteAttemptsProps) => {
  const words = useWords(detailWords).rewrite
  const [text, setText] = useState(() => JSON.stringify(event.eventData, null, 2))
  const [problem, setProblem] = useState<string | null>(null)
  const { attempted, busy, error, attempt, cancel } = useAttempts(store)

  const withData = (make: (data: object) => Rewrite): void => {
    const data = parseData(text)
    switch (data.is) {
      case 'object':
        setProblem(null)
        attempt(make(data.value))
        break
      case 'no-json':
        setProblem(words.badJson(data.reason))
        break
      case 'no-object':
        setProblem(words.noObject)
    }
  }

  const { id, eventType } = event
  return (
    <Disclosure summary={words.heading}>
      <div className={styles['attempts']}>
        <p>{words.lead}</p>
        <textarea
          aria-label={words.json}
          rows={Math.min(10, text.split('\n').length)}
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <div className={styles['buttons']}>
          <Button
            kind="danger"
            disabled={busy}
            onClick={() => withData((eventData) => ({ attempt: 'change', id, eventData }))}
          >
            {words.change}
          </Button>
          <Button kind="danger" disabled={busy} onClick={() => attempt({ attempt: 'delete', id })}>
            {words.delete}
          </Button>
          <Button
            kind="danger"
            disabled={busy}
            onClick={() =>
              withData((eventData) => ({ attempt: 'insert', before: id, event: { eventType, eventData } }))
            }
          >
            {words.insert}
          </Button>
        </div>
        {problem !== null && <Banner kind="error">{problem}</Banner>}
        {error !== null && <Banner kind="error">{error}</Banner>}
        {busy && (
          <Progress label={words.heading} done={0} total={null} text={words.trying} onCancel={cancel} />
        )}
        {attempted !== null && <Outcome attempted={attempted} />}
        <p className={styles['console']}>
          {words.console} <code>{`await replayground.store.rewrite({ attempt: 'delete', id: ${id} })`}</code>
        </p>
      </div>
    </Disclosure>
  )
}
