import { Button, Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { breakerKinds, type BreakerKind, type BreakerLabSettings } from '../model/settings.ts'
import type { BreakerInput, BreakerLabState, Health } from '../model/state.ts'
import { breakerWords } from '../words/index.ts'
import styles from './Breaker.module.css'
import type { BreakerRun } from './breakerRun.ts'

const healths: readonly Health[] = ['healthy', 'slow', 'failing', 'dead', 'recovering']
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
  const options = healths.map((value) => ({ value, label: words.healths[value] }))
  return (
    <div className={styles['row']} role="group" aria-label={controls.title} data-lab-controls>
      <Button kind="command" onClick={() => give({ is: 'called' })}>
        {controls.call}
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

interface ChoicesProps {
  readonly run: BreakerRun
  readonly settings: BreakerLabSettings
  readonly beside: BreakerKind | null
  readonly onBeside: (kind: BreakerKind | null) => void
}

/** Which breaker this is, and which one stands beside it. */
export const Choices = ({ run, settings, beside, onBeside }: ChoicesProps) => {
  const { controls, breakers } = useWords(breakerWords)
  const options = breakerKinds.map((value) => ({ value, label: breakers[value] }))
  return (
    <div className={styles['row']} data-lab-controls>
      <Select
        label={controls.breaker}
        value={settings.breaker}
        options={options}
        onChange={(event) => void run.change('breaker', event.target.value)}
      />
      <Select
        label={controls.beside}
        value={beside ?? ''}
        options={[{ value: '', label: controls.besideNone }, ...options]}
        onChange={(event) => onBeside(breakerKinds.find((each) => each === event.target.value) ?? null)}
      />
      <Button size="small" onClick={() => void run.restart(run.run.seed, { settings: run.settings })}>
        {controls.fresh}
      </Button>
    </div>
  )
}
