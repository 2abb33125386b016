import { Button, Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { variantsOf, type CapMode, type CapSettings } from '../model/settings.ts'
import { capWords } from '../words/index.ts'
import type { CapRun } from './capRun.ts'
import styles from './Choices.module.css'

const modes = Object.keys(variantsOf) as readonly CapMode[]

/** What can stand beside a cluster: another mode, or another branch of the run by its number. */
export type Beside = CapMode | number

const besideIn = (value: string, branches: number): Beside | null => {
  const number = value === '' ? Number.NaN : Number(value)
  if (number >= 0 && number < branches) return number
  return modes.find((mode) => mode === value) ?? null
}

interface ChoicesProps {
  readonly run: CapRun
  readonly settings: CapSettings
  readonly beside: Beside | null
  readonly onBeside: (beside: Beside | null) => void
}

/** Which cluster this is, and which one stands beside it. */
export const Choices = ({ run, settings, beside, onBeside }: ChoicesProps) => {
  const words = useWords(capWords)
  return (
    <div className={styles['choices']} data-lab-controls>
      <Select
        label={words.controls.mode}
        value={settings.mode}
        options={modes.map((value) => ({ value, label: words.modes[value] }))}
        onChange={(event) => void run.change('mode', event.target.value)}
      />
      <Select
        label={words.controls.variant}
        value={settings.variant}
        options={variantsOf[settings.mode].map((value) => ({ value, label: words.variants[value] }))}
        onChange={(event) => void run.change('variant', event.target.value)}
      />
      <Select
        label={words.controls.compare}
        value={beside ?? ''}
        options={[
          { value: '', label: words.controls.compareNone },
          ...modes.map((value) => ({ value, label: words.modes[value] })),
          ...run.run.branches
            .filter(({ number }) => number !== run.run.current)
            .map(({ number }) => ({ value: String(number), label: words.controls.branch(number) })),
        ]}
        onChange={(event) => onBeside(besideIn(event.target.value, run.run.branches.length))}
      />
      <Button size="small" onClick={() => void run.restart(run.run.seed, { settings: run.settings })}>
        {words.controls.fresh}
      </Button>
    </div>
  )
}
