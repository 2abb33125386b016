import { useState } from 'react'
import { Button, Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { CapInput, Way } from '../model/events.ts'
import { splitOff } from '../model/network.ts'
import type { CapState } from '../model/state.ts'
import { capWords } from '../words/index.ts'
import type { CapRun } from './capRun.ts'
import styles from './Controls.module.css'

const ways = ['mode', 'majority', 'alone'] as const

interface ControlsProps {
  readonly run: CapRun
  readonly state: CapState
  readonly drawing: boolean
  readonly onDraw: (drawing: boolean) => void
}

/** What clients can ask, and what can go wrong: at the moment where the playhead is. */
export const Controls = ({ run, state, drawing, onDraw }: ControlsProps) => {
  const words = useWords(capWords).controls
  const [way, setWay] = useState<Way | 'mode'>('mode')
  const asked = (client: number, f: 'r' | 'w'): CapInput => ({
    is: 'asked',
    client,
    f,
    ...(way === 'mode' ? {} : { way }),
  })
  const give = (input: CapInput) => (): void => void run.give(input)
  const last = state.replicas.length - 1
  const isWhole = state.links.every((row) => row.every(Boolean))
  const down = state.replicas.find(({ up }) => !up)
  return (
    <div className={styles['controls']} role="group" aria-label={words.title} data-lab-controls>
      {state.mode !== 'siblings' && (
        <Select
          label={words.way}
          value={way}
          options={ways.map((value) => ({ value, label: words.ways[value] }))}
          onChange={(event) => setWay(ways.find((each) => each === event.target.value) ?? 'mode')}
        />
      )}
      {state.clients.map(({ id }) => (
        <span key={id} className={styles['pair']}>
          <Button size="small" kind="command" onClick={give(asked(id, 'w'))}>
            {words.write(id + 1)}
          </Button>
          <Button size="small" onClick={give(asked(id, 'r'))}>
            {words.read(id + 1)}
          </Button>
        </span>
      ))}
      <span className={styles['pair']}>
        <Button size="small" kind="danger" aria-pressed={drawing} onClick={() => onDraw(!drawing)}>
          {drawing ? words.drawing : words.drawCut}
        </Button>
        {isWhole ? (
          <Button
            size="small"
            kind="danger"
            onClick={give({ is: 'linksSet', links: splitOff(last + 1, [last]) })}
          >
            {words.cutOff(last + 1)}
          </Button>
        ) : (
          <Button size="small" kind="primary" onClick={give({ is: 'healed' })}>
            {words.heal}
          </Button>
        )}
        {down === undefined ? (
          <Button size="small" kind="danger" onClick={give({ is: 'crashed', replica: 0 })}>
            {words.crash(1)}
          </Button>
        ) : (
          <Button size="small" kind="primary" onClick={give({ is: 'restarted', replica: down.id })}>
            {words.restart(down.id + 1)}
          </Button>
        )}
      </span>
    </div>
  )
}
