import { Button, Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { variantsOf, type CapMode, type CapSettings } from '../model/settings.ts'
import { capWords } from '../words/index.ts'
import type { CapRun } from './capRun.ts'
import styles from './Choices.module.css'

interface ChoicesProps {
  readonly run: CapRun
  readonly settings: CapSettings
  readonly beside: CapMode | null
  readonly onBeside: (mode: CapMode | null) => void
}

const modes = Object.keys(variantsOf) as readonly CapMode[]

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
        ]}
        onChange={(event) => onBeside(modes.find((mode) => mode === event.target.value) ?? null)}
      />
      <Button size="small" onClick={() => void run.restart(run.run.seed, { settings: run.settings })}>
        {words.controls.fresh}
      </Button>
    </div>
  )
}
