import { SettingSlider } from '../../../session/index.ts'
import { Select, Switch } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { EventualWorld } from '../model/settings.ts'
import { eventualWords } from '../words/index.ts'
import styles from './Eventual.module.css'
import type { EventualRun } from './eventualRun.ts'

const optionsOf = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([value, label]) => ({ value, label }))

/** The dials that matter most in each world. */
const Dials = ({ run, world }: { readonly run: EventualRun; readonly world: EventualWorld }) => {
  const words = useWords(eventualWords).controls
  const orNever = (ms: number): string => (ms === 0 ? words.never : words.seconds(ms))
  switch (world) {
    case 'copies':
      return (
        <div className={styles['dials']} data-lab-controls>
          <SettingSlider run={run} name="delay" label={words.delay} text={words.seconds} step={100} />
          <SettingSlider run={run} name="gossipEvery" label={words.gossipEvery} text={orNever} step={100} />
          <Switch
            label={words.ownWrites}
            checked={run.settings['ownWrites'] === true}
            onChange={(checked) => void run.change('ownWrites', checked)}
          />
          <Switch
            label={words.monotonic}
            checked={run.settings['monotonic'] === true}
            onChange={(checked) => void run.change('monotonic', checked)}
          />
        </div>
      )
    case 'board':
      return (
        <div className={styles['dials']} data-lab-controls>
          <SettingSlider run={run} name="lag" label={words.lag} text={words.seconds} step={25} />
          <SettingSlider run={run} name="gap" label={words.gap} text={words.seconds} step={100} />
          <SettingSlider run={run} name="clashCost" label={words.clashCost} text={words.euros} step={10} />
          <SettingSlider run={run} name="lockCost" label={words.lockCost} text={words.euros} step={5} />
        </div>
      )
    case 'everyday':
      return null
  }
}

/** What stands on the stage, and how it is set. */
export const Choices = ({ run }: { readonly run: EventualRun }) => {
  const words = useWords(eventualWords).controls
  const world = String(run.settings['world']) as EventualWorld
  const one = (name: string, label: string, texts: Readonly<Record<string, string>>) => (
    <Select
      label={label}
      value={String(run.settings[name])}
      options={optionsOf(texts)}
      onChange={(event) => void run.change(name, event.target.value)}
    />
  )
  return (
    <>
      <div className={styles['choices']} data-lab-controls>
        {one('world', words.world, words.worlds)}
        {world === 'copies' && one('screen', words.screen, words.screens)}
        {world === 'copies' && one('whenBehind', words.whenBehind, words.whenBehinds)}
        {world === 'board' && one('guard', words.guard, words.guards)}
      </div>
      <Dials run={run} world={world} />
    </>
  )
}
