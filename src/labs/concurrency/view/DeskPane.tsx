import { useState } from 'react'
import { Banner, Button, Lamp, Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { slots, type Act, type ClerkId, type Desk, type Slot } from '../race/desk.ts'
import { concurrencyWords } from '../words/index.ts'
import styles from './Concurrency.module.css'

interface DeskPaneProps {
  readonly clerk: ClerkId
  readonly desk: Desk
  /** Whether the last thing done was to raise the error. */
  readonly isRaised: boolean
  /** Whether one looks at the past: then nothing can be done. */
  readonly isPast: boolean
  readonly onAct: (act: Act) => void
}

const Versions = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords(concurrencyWords).desk
  if (desk.planning === null) return <p className={styles['note']}>{words.nothing}</p>
  return (
    <dl className={styles['versions']}>
      <div>
        <dt>{words.original}</dt>
        <dd data-metric="original">{desk.original}</dd>
      </div>
      <div>
        <dt>{words.current}</dt>
        <dd data-metric="current">{desk.current}</dd>
      </div>
      <div>
        <dt>{words.uncommitted}</dt>
        <dd data-metric="uncommitted">{desk.uncommitted.length}</dd>
      </div>
    </dl>
  )
}

/** What the clerk was told last. */
const Told = ({ desk, isRaised }: Pick<DeskPaneProps, 'desk' | 'isRaised'>) => {
  const words = useWords(concurrencyWords).desk
  const { conflict, told, failed, restarts } = desk
  return (
    <div role="status" className={styles['told']}>
      {told === 'saved' && <Lamp state="good">{words.saved}</Lamp>}
      {told === 'refused' && (
        <Banner kind="warn" title={words.refused}>
          {failed.map(({ rule, reason }) => (
            <span key={rule}>
              {rule}: {reason}
            </span>
          ))}
        </Banner>
      )}
      {told === 'conflict' && conflict !== null && (
        <Banner kind="warn">
          {isRaised
            ? words.raised(conflict.expected, conflict.actual)
            : words.conflict(conflict.expected, conflict.actual)}
        </Banner>
      )}
      {restarts > 0 && <span>{words.restarts(restarts)}</span>}
    </div>
  )
}

/** A clerk: what is in memory, the steps of handling a command, and the options after a conflict. */
export const DeskPane = ({ clerk, desk, isRaised, isPast, onAct }: DeskPaneProps) => {
  const words = useWords(concurrencyWords)
  const { desk: texts } = words
  const isConflict = desk.told === 'conflict' && !isRaised
  const isEmpty = desk.planning === null
  const [chosen, setChosen] = useState<Slot | null>(null)
  const slot = chosen ?? desk.wanted ?? 'same'
  return (
    <section className={styles['desk']} aria-label={texts.label(words.clerks[clerk])} data-clerk={clerk}>
      <div className={styles['head']}>
        <h2>{words.clerks[clerk]}</h2>
        <Select
          label={texts.slot}
          value={slot}
          options={slots.map((value) => ({ value, label: texts[value] }))}
          onChange={(event) => setChosen(slots.find((each) => each === event.target.value) ?? null)}
        />
      </div>
      <div className={styles['buttons']}>
        <Button size="small" disabled={isPast} onClick={() => onAct({ is: 'load', clerk })}>
          {isRaised ? texts.reload : texts.load}
        </Button>
        <Button
          size="small"
          kind="command"
          disabled={isPast || isEmpty || isRaised}
          onClick={() => onAct({ is: 'decide', clerk, slot })}
        >
          {texts.decide}
        </Button>
        <Button
          size="small"
          kind="primary"
          disabled={isPast || desk.uncommitted.length === 0}
          onClick={() => onAct({ is: 'save', clerk })}
        >
          {texts.save}
        </Button>
      </div>
      <Versions desk={desk} />
      <Told desk={desk} isRaised={isRaised} />
      {isConflict && (
        <div className={styles['buttons']}>
          {(['redo', 'restart', 'raise'] as const).map((is) => (
            <Button key={is} size="small" disabled={isPast} onClick={() => onAct({ is, clerk })}>
              {texts[is]}
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}
