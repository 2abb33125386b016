import { useState } from 'react'
import { Button, Slider } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { clockAt, clockSteps, stepOf } from '../garage/clockSteps.ts'
import { contexts, type Context } from '../model/fact.ts'
import { restoreWords } from '../words/index.ts'
import type { FormProps } from './Controls.tsx'
import styles from './Restore.module.css'

const first: Readonly<Record<Context, string>> = { customers: '13:00', vehicles: '14:00', workshop: '14:00' }

/** Restores each context of the first database to a time of its own. */
export const ContextsForm = ({ open }: FormProps) => {
  const words = useWords(restoreWords)
  const [clocks, setClocks] = useState(first)
  return (
    <div className={styles['form']}>
      {contexts.map((context) => (
        <Slider
          key={context}
          label={words.contexts[context]}
          min={0}
          max={clockSteps}
          value={stepOf(clocks[context])}
          text={clocks[context]}
          onChange={(to) => setClocks({ ...clocks, [context]: clockAt(to) })}
        />
      ))}
      <div className={styles['buttons']}>
        <Button
          kind="primary"
          size="small"
          disabled={open.busy}
          onClick={() => void open.act({ is: 'contexts', of: 'a', clocks })}
        >
          {words.controls.contextsNow}
        </Button>
      </div>
    </div>
  )
}
