import { Button, Select } from '../../../ui/index.ts'
import { waitOverAt } from '../../../resilience/index.ts'
import { useWords } from '../../../words/index.ts'
import type { BreakerLabSettings } from '../model/settings.ts'
import { healths, type BreakerInput, type BreakerLabState } from '../model/state.ts'
import { breakerWords } from '../words/index.ts'
import styles from './Breaker.module.css'
import type { BreakerRun } from './breakerRun.ts'
import { useCallAndWait } from './useCallAndWait.ts'

const forced = ['closed', 'open', 'halfOpen', 'forcedOpen', 'disabled', 'metricsOnly'] as const
const traffics = ['byHand', 'steady', 'burst'] as const

interface ControlsProps {
  readonly run: BreakerRun
  readonly state: BreakerLabState
  readonly settings: BreakerLabSettings
}

/** What can be done at the moment where the playhead is. */
export const Controls = ({ run, state, settings }: ControlsProps) => {
  const words = useWords(breakerWords)
  const { controls } = words
  const give = (input: BreakerInput): void => void run.give(input)
  const callAndWait = useCallAndWait(run)
  const over = settings.breaker === 'none' ? null : waitOverAt(state.breaker)
  const options = healths.map((value) => ({ value, label: words.healths[value] }))
  return (
    <div className={styles['row']} role="group" aria-label={controls.title}>
      <Button kind="command" onClick={callAndWait}>
        {controls.callAndWait}
      </Button>
      <Button onClick={() => give({ is: 'called' })}>{controls.call}</Button>
      <Button disabled={over === null} onClick={() => over !== null && run.playhead.seek(over + 1)}>
        {controls.afterWait}
      </Button>
      <Select
        label={controls.health}
        value={state.health}
        options={options}
        onChange={(event) => {
          const health = healths.find((each) => each === event.target.value)
          if (health !== undefined) give({ is: 'supplierSet', health })
        }}
      />
      <Select
        label={words.settings.traffic}
        value={settings.traffic}
        options={traffics.map((value) => ({ value, label: words.settings.traffics[value] }))}
        onChange={(event) => void run.change('traffic', event.target.value)}
      />
      <Select
        label={controls.force}
        value=""
        disabled={settings.breaker === 'none'}
        options={[
          { value: '', label: controls.forceChoose },
          ...forced.map((value) => ({ value, label: words.modes[value] })),
          { value: 'released', label: controls.release },
        ]}
        onChange={(event) => {
          const to = [...forced, 'released' as const].find((each) => each === event.target.value)
          if (to !== undefined) give({ is: 'forced', to })
        }}
      />
    </div>
  )
}
