import { SettingSlider } from '../../../session/index.ts'
import { Switch } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { autonomyWords } from '../words/index.ts'
import styles from './Autonomy.module.css'
import type { AutonomyRun } from './autonomyRun.ts'

/** All that holds for the whole film. */
export const SettingsPanel = ({ run }: { readonly run: AutonomyRun }) => {
  const { controls: words } = useWords(autonomyWords)
  const slider = (
    name:
      'changes' | 'pages' | 'jobs' | 'apart' | 'busDelay' | 'busMinutes' | 'etlEvery' | 'etlRun' | 'limit',
    text: (value: number) => string,
    step = 1,
  ) => <SettingSlider run={run} name={name} label={words[name]} text={text} step={step} />
  return (
    <>
      {(['readOnly', 'staleKnown', 'checked', 'heartbeats'] as const).map((name) => (
        <Switch
          key={name}
          label={words[name]}
          checked={run.settings[name] === true}
          onChange={(checked) => void run.change(name, checked)}
        />
      ))}
      {slider('limit', words.plain)}
      {slider('changes', words.plain)}
      {slider('pages', words.plain)}
      {slider('jobs', words.plain)}
      {slider('apart', words.ms, 5)}
      {slider('busDelay', words.ms, 20)}
      {(['loss', 'duplication', 'lateness'] as const).map((name) => (
        <SettingSlider
          key={name}
          run={run}
          name={name}
          label={words[name]}
          text={words.percent}
          step={0.05}
        />
      ))}
      {slider('etlEvery', words.minutes, 15)}
      {slider('etlRun', words.minutes)}
      {slider('busMinutes', words.minutes)}
      <p className={styles['note']}>{words.note}</p>
    </>
  )
}
