import { Button, Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { libraryDefaults } from '../libraryDefaults.ts'
import { breakerKinds, type BreakerLabSettings } from '../model/settings.ts'
import { breakerWords } from '../words/index.ts'
import { besides, type Beside } from './beside.ts'
import { besideName } from './besideName.ts'
import styles from './Breaker.module.css'
import type { BreakerRun } from './breakerRun.ts'

interface ChoicesProps {
  readonly run: BreakerRun
  readonly settings: BreakerLabSettings
  readonly beside: Beside | null
  readonly onBeside: (beside: Beside | null) => void
}

const asText = ({ name, value }: Beside): string => `${name} ${String(value)}`

/** Which breaker this is, and what stands beside it. */
export const Choices = ({ run, settings, beside, onBeside }: ChoicesProps) => {
  const words = useWords(breakerWords)
  const { controls, breakers } = words
  const defaults = libraryDefaults[settings.breaker]
  return (
    <div className={styles['row']}>
      <Select
        label={controls.breaker}
        value={settings.breaker}
        options={breakerKinds.map((value) => ({ value, label: breakers[value] }))}
        onChange={(event) => void run.change('breaker', event.target.value)}
      />
      <Select
        label={controls.beside}
        value={beside === null ? '' : asText(beside)}
        options={[
          { value: '', label: controls.besideNone },
          ...besides.map((each) => ({ value: asText(each), label: besideName(words, each) })),
        ]}
        onChange={(event) => onBeside(besides.find((each) => asText(each) === event.target.value) ?? null)}
      />
      {defaults !== null && (
        <Button
          onClick={() =>
            void run.restart(run.run.seed, {
              settings: { ...run.settings, ...defaults },
              inputs: run.run.inputs,
            })
          }
        >
          {controls.defaults(breakers[settings.breaker])}
        </Button>
      )}
    </div>
  )
}
