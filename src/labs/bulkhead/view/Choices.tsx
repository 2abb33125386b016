import { SettingSlider } from '../../../session/index.ts'
import { Select, Switch } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { BulkheadSettings, BulkheadWorld, Layout } from '../model/settings.ts'
import { bulkheadWords } from '../words/index.ts'
import { besideChoices, besideName, type BesideChoice } from './besideChoices.ts'
import type { BulkheadRun } from './bulkheadRun.ts'
import styles from './Choices.module.css'

interface ChoicesProps {
  readonly run: BulkheadRun
  readonly settings: BulkheadSettings
  readonly beside: BesideChoice | null
  readonly onBeside: (choice: BesideChoice | null) => void
}

/** The settings that matter in the chosen world. */
const WorldChoices = ({ run, settings }: Pick<ChoicesProps, 'run' | 'settings'>) => {
  const { controls, layouts } = useWords(bulkheadWords)
  if (settings.world === 'garage') {
    return (
      <Switch
        label={controls.partial}
        checked={settings.partial}
        onChange={(checked) => void run.change('partial', checked)}
      />
    )
  }
  return (
    <>
      <Select
        label={controls.layout}
        value={settings.layout}
        options={(Object.keys(layouts) as Layout[]).map((value) => ({ value, label: layouts[value] }))}
        onChange={(event) => void run.change('layout', event.target.value)}
      />
      <SettingSlider run={run} name="threads" label={controls.threads} text={controls.count} />
      <SettingSlider run={run} name="timeout" label={controls.timeout} text={controls.seconds} step={100} />
    </>
  )
}

const asText = ({ name, value }: BesideChoice): string => `${name} ${String(value)}`

/** Which world this is, how it is set, and what stands beside it. */
export const Choices = ({ run, settings, beside, onBeside }: ChoicesProps) => {
  const words = useWords(bulkheadWords)
  const { controls } = words
  const choices = besideChoices[settings.world]
  const chooseWorld = (world: BulkheadWorld): void => {
    onBeside(null)
    void run.change('world', world)
  }
  return (
    <div className={styles['choices']} data-lab-controls>
      <Select
        label={controls.world}
        value={settings.world}
        options={(Object.keys(words.worlds) as BulkheadWorld[]).map((value) => ({
          value,
          label: words.worlds[value],
        }))}
        onChange={(event) => chooseWorld(event.target.value as BulkheadWorld)}
      />
      <Select
        label={controls.beside}
        value={beside === null ? '' : asText(beside)}
        options={[
          { value: '', label: controls.nothing },
          ...choices.map((choice) => ({ value: asText(choice), label: besideName(words, choice) })),
        ]}
        onChange={(event) =>
          onBeside(choices.find((choice) => asText(choice) === event.target.value) ?? null)
        }
      />
      <WorldChoices run={run} settings={settings} />
    </div>
  )
}
