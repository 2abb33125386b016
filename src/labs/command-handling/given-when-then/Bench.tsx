import { useState, type ReactNode } from 'react'
import { Button, Lamp, Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Workshop } from '../useWorkshop.ts'
import { commandHandlingWords } from '../words/index.ts'
import { bench, deciderIds, type DeciderId, type Fault } from './deciders.ts'
import { tryByHand } from './runSpecification.ts'
import styles from './TestPart.module.css'

const faults: readonly Fault[] = ['none', 'a rule is off', 'state outside evolve']

interface BenchProps {
  readonly workshop: Workshop
  readonly against: DeciderId
  readonly onChoose: (id: DeciderId) => void
  /** What can be done with the chosen decider. */
  readonly children: ReactNode
}

const Suspicion = ({ workshop: { notebook, write }, against }: Pick<BenchProps, 'workshop' | 'against'>) => {
  const words = useWords(commandHandlingWords).tests
  const named = notebook.faults[against]
  const right = named === bench[against].fault
  return (
    <div className={styles['suspicion']}>
      <Select
        label={words.verdict(words.deciders[against])}
        value={named ?? ''}
        options={[
          { value: '', label: words.choose },
          ...faults.map((value) => ({ value, label: words.faults[value] })),
        ]}
        onChange={(event) => {
          if (event.target.value === '') return
          const fault = event.target.value as Fault
          void write({ eventType: 'FaultNamed', eventData: { decider: against, fault } })
        }}
      />
      <div role="status">
        {named !== undefined && (
          <Lamp state={right ? 'good' : 'bad'}>{right ? words.foundOut : words.notSo}</Lamp>
        )}
      </div>
    </div>
  )
}

/** The deciders on the bench: choose one, run the test against it, try it by hand, and say what is wrong with it. */
export const Bench = ({ workshop, against, onChoose, children }: BenchProps) => {
  const words = useWords(commandHandlingWords).tests
  const [byHand, setByHand] = useState<{ readonly id: DeciderId; readonly text: string } | null>(null)
  const tryNow = (): void => {
    const [first = false, second = false] = tryByHand(bench[against].make(), ['finish A', 'finish A'])
    setByHand({ id: against, text: words.byHandResult(first, second) })
  }
  return (
    <fieldset className={styles['bench']}>
      <legend>{words.against}</legend>
      <div className={styles['cards']}>
        {deciderIds.map((id) => (
          <Button key={id} aria-pressed={id === against} onClick={() => onChoose(id)}>
            {words.deciders[id]}
          </Button>
        ))}
      </div>
      <div className={styles['cards']}>
        {children}
        <Button onClick={tryNow}>{words.byHand}</Button>
      </div>
      <p role="status">{byHand?.id === against ? byHand.text : ''}</p>
      <Suspicion workshop={workshop} against={against} />
    </fieldset>
  )
}
