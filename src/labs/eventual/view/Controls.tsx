import { useState } from 'react'
import { Button, Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { EventualInput, EventualState } from '../model.ts'
import { eventualWords } from '../words/index.ts'
import styles from './Eventual.module.css'
import type { EventualRun } from './eventualRun.ts'

interface ControlsProps {
  readonly run: EventualRun
  readonly state: EventualState
}

/** What somebody can do where the playhead stands. */
export const Controls = ({ run, state }: ControlsProps) => {
  const { controls: words, stage } = useWords(eventualWords)
  const [copy, setCopy] = useState(0)
  const button = (label: string, input: EventualInput, kind: 'command' | 'plain' = 'plain') => (
    <Button
      key={label}
      size="small"
      {...(kind === 'command' ? { kind } : {})}
      onClick={() => void run.give(input)}
    >
      {label}
    </Button>
  )
  if (state.world === 'everyday') return null
  return (
    <div className={styles['controls']} role="group" aria-label={words.now} data-lab-controls>
      {state.world === 'board' ? (
        stage.desks.map((desk, place) =>
          button(words.customerAt(desk), { is: 'walkedIn', desk: place === 0 ? 0 : 1 }, 'command'),
        )
      ) : (
        <>
          {button(words.annWrites, { is: 'wished', who: 'ann', f: 'w' }, 'command')}
          {button(words.annReads, { is: 'wished', who: 'ann', f: 'r' })}
          {button(words.bobReads, { is: 'wished', who: 'bob', f: 'r' })}
          <Select
            label={words.copy}
            value={String(copy)}
            options={state.copies.map(({ id }) => ({ value: String(id), label: stage.copy(id + 1) }))}
            onChange={(event) => setCopy(Number(event.target.value))}
          />
          {state.copies[copy]?.cut === true
            ? button(words.join, { is: 'joined', copy })
            : button(words.cut, { is: 'cut', copy })}
        </>
      )}
    </div>
  )
}
