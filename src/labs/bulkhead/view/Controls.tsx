import { useState } from 'react'
import { Button, Select, Switch } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { BulkheadState } from '../model.ts'
import { serviceNames, type ServiceName } from '../model/garage/garageModel.ts'
import type { Condition, PoolsState } from '../model/pools/state.ts'
import type { BulkheadSettings } from '../model/settings.ts'
import { bulkheadWords } from '../words/index.ts'
import type { BulkheadRun } from './bulkheadRun.ts'
import styles from './Choices.module.css'

interface ControlsProps {
  readonly run: BulkheadRun
  readonly settings: BulkheadSettings
  readonly state: BulkheadState
}

const conditions: readonly Condition[] = ['up', 'slow', 'hangs']

const PoolsControls = ({ run, settings, state }: ControlsProps & { readonly state: PoolsState }) => {
  const words = useWords(bulkheadWords).controls
  return (
    <div className={styles['controls']} role="group" aria-label={words.now} data-lab-controls>
      {conditions.map((condition) => (
        <Button
          key={condition}
          size="small"
          kind={condition === 'up' ? 'plain' : 'danger'}
          aria-pressed={state.condition === condition}
          disabled={state.condition === condition}
          onClick={() => void run.give({ is: 'conditionSet', condition })}
        >
          {words.conditions[condition]}
        </Button>
      ))}
      <Switch
        label={words.breaker}
        checked={settings.breaker}
        onChange={(checked) => void run.change('breaker', checked)}
      />
    </div>
  )
}

const GarageControls = ({ run }: Pick<ControlsProps, 'run'>) => {
  const words = useWords(bulkheadWords)
  const { controls, services } = words
  const [ticked, setTicked] = useState<readonly ServiceName[]>([])
  const [failing, setFailing] = useState<ServiceName>('notifications')
  const toggle = (name: ServiceName): void =>
    setTicked(ticked.includes(name) ? ticked.filter((other) => other !== name) : [...ticked, name])
  const draw = (): void => {
    void run.give({ is: 'domainDrawn', members: serviceNames.filter((name) => ticked.includes(name)) })
    setTicked([])
  }
  return (
    <div className={styles['controls']} role="group" aria-label={controls.now} data-lab-controls>
      <fieldset className={styles['ticks']}>
        <legend>{controls.tick}</legend>
        {serviceNames.map((name) => (
          <label key={name}>
            <input type="checkbox" checked={ticked.includes(name)} onChange={() => toggle(name)} />
            {services[name]}
          </label>
        ))}
        <Button size="small" disabled={ticked.length === 0} onClick={draw}>
          {controls.draw}
        </Button>
      </fieldset>
      <Select
        label={controls.failLabel}
        value={failing}
        options={serviceNames.map((value) => ({ value, label: services[value] }))}
        onChange={(event) => setFailing(event.target.value as ServiceName)}
      />
      <Button
        size="small"
        kind="danger"
        onClick={() => void run.give({ is: 'faultInjected', service: failing })}
      >
        {controls.fail(services[failing])}
      </Button>
      <Button size="small" onClick={() => void run.give({ is: 'repaired' })}>
        {controls.repair}
      </Button>
    </div>
  )
}

/** What somebody can do, at the moment where the playhead is. */
export const Controls = ({ run, settings, state }: ControlsProps) =>
  state.world === 'pools' ? (
    <PoolsControls run={run} settings={settings} state={state} />
  ) : (
    <GarageControls run={run} />
  )
