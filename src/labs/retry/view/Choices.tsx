import { SettingSlider } from '../../../session/index.ts'
import { Select, Switch } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { RetrySettings, RetryWorld } from '../model/settings.ts'
import { retryWords } from '../words/index.ts'
import { besideChoices, type BesideChoice } from './besideChoices.ts'
import { besideName } from './besideName.ts'
import styles from './Choices.module.css'
import type { RetryRun } from './retryRun.ts'

interface ChoicesProps {
  readonly run: RetryRun
  readonly settings: RetrySettings
  readonly beside: BesideChoice | null
  readonly onBeside: (choice: BesideChoice | null) => void
}

interface OneChoiceProps {
  readonly run: RetryRun
  readonly name: string
  readonly label: string
  readonly options: Readonly<Record<string, string>>
}

const OneChoice = ({ run, name, label, options }: OneChoiceProps) => (
  <Select
    label={label}
    value={String(run.settings[name])}
    options={Object.entries(options).map(([value, text]) => ({ value, label: text }))}
    onChange={(event) => void run.change(name, event.target.value)}
  />
)

/** The settings that matter in the chosen world. */
const WorldChoices = ({ run, settings }: Pick<ChoicesProps, 'run' | 'settings'>) => {
  const words = useWords(retryWords)
  const { controls } = words
  const backoff = <OneChoice run={run} name="backoff" label={controls.backoff} options={words.backoffs} />
  const retries = (
    <SettingSlider run={run} name="retries" label={controls.retries} text={controls.retriesText} />
  )
  switch (settings.world) {
    case 'waves':
      return (
        <>
          {backoff}
          {retries}
        </>
      )
    case 'load':
      return (
        <>
          {backoff}
          <OneChoice run={run} name="budget" label={controls.budget} options={words.budgets} />
          <OneChoice run={run} name="discipline" label={controls.discipline} options={words.disciplines} />
          <SettingSlider run={run} name="rate" label={controls.rate} text={controls.rateText} />
          {retries}
        </>
      )
    case 'payment':
      return (
        <>
          {retries}
          <Switch
            label={controls.keyed}
            checked={settings.keyed}
            onChange={(checked) => void run.change('keyed', checked)}
          />
        </>
      )
    case 'order':
      return (
        <>
          <OneChoice run={run} name="script" label={controls.script} options={words.scripts} />
          {retries}
        </>
      )
  }
}

const asText = ({ name, value }: BesideChoice): string => `${name} ${String(value)}`

/** Which world this is, how it is set, and what stands beside it. */
export const Choices = ({ run, settings, beside, onBeside }: ChoicesProps) => {
  const words = useWords(retryWords)
  const { controls } = words
  const choices = besideChoices[settings.world]
  const chooseWorld = (world: RetryWorld): void => {
    onBeside(null)
    void run.change('world', world)
  }
  return (
    <div className={styles['choices']} data-lab-controls>
      <Select
        label={controls.world}
        value={settings.world}
        options={(Object.keys(words.worlds) as RetryWorld[]).map((value) => ({
          value,
          label: words.worlds[value],
        }))}
        onChange={(event) => chooseWorld(event.target.value as RetryWorld)}
      />
      <WorldChoices run={run} settings={settings} />
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
    </div>
  )
}
