import { useState } from 'react'
import { SettingSlider } from '../../../session/index.ts'
import { Button, Select, Switch } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { FormsState } from '../model.ts'
import { formsWords } from '../words/index.ts'
import styles from './Forms.module.css'
import type { FormsRun } from './formsRun.ts'

interface ControlsProps {
  readonly run: FormsRun
  readonly state: FormsState
}

const customers = [0, 1, 2, 3, 4]

/** What somebody can do where the playhead stands, in all lanes at once; and the dials that matter most. */
export const Controls = ({ run, state }: ControlsProps) => {
  const words = useWords(formsWords)
  const [customer, setCustomer] = useState(0)
  const { listeners } = state.lanes.notification
  return (
    <>
      <div className={styles['dials']} data-lab-controls>
        <SettingSlider run={run} name="busDelay" label={words.busDelay} text={words.seconds} step={100} />
        <Switch
          label={words.tracing}
          checked={run.settings['tracing'] === true}
          onChange={(checked) => void run.change('tracing', checked)}
        />
        <Switch
          label={words.chain}
          checked={run.settings['chain'] === true}
          onChange={(checked) => void run.change('chain', checked)}
        />
      </div>
      <div className={styles['controls']} role="group" aria-label={words.now} data-lab-controls>
        <Select
          label={words.customer}
          value={String(customer)}
          options={customers.map((each) => ({ value: String(each), label: String(each + 1) }))}
          onChange={(event) => setCustomer(Number(event.target.value))}
        />
        <Button size="small" kind="command" onClick={() => void run.give({ is: 'movedByHand', customer })}>
          {words.move}
        </Button>
        {listeners.slice(0, 3).map((who) => (
          <Button
            key={who}
            size="small"
            onClick={() => void run.give({ is: 'wantedByHand', who, customer })}
            aria-label={`${words.stage.nodes[who]}: ${words.want}`}
          >
            {words.stage.nodes[who]} ?
          </Button>
        ))}
        {state.up ? (
          <Button size="small" kind="danger" onClick={() => void run.give({ is: 'stopped' })}>
            {words.stop}
          </Button>
        ) : (
          <Button size="small" onClick={() => void run.give({ is: 'started' })}>
            {words.start}
          </Button>
        )}
        {listeners.length < 4 && (
          <Button size="small" onClick={() => void run.give({ is: 'joined' })}>
            {words.join}
          </Button>
        )}
      </div>
    </>
  )
}
