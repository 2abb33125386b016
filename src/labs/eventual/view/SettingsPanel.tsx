import { SettingSlider } from '../../../session/index.ts'
import { Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { eventualWords } from '../words/index.ts'
import styles from './Eventual.module.css'
import type { EventualRun } from './eventualRun.ts'

/** The dials that are turned less often. */
export const SettingsPanel = ({ run }: { readonly run: EventualRun }) => {
  const { controls: words } = useWords(eventualWords)
  const orNever = (ms: number): string => (ms === 0 ? words.never : words.seconds(ms))
  const { world } = run.settings
  if (world === 'board')
    return (
      <>
        <SettingSlider run={run} name="mornings" label={words.mornings} text={words.plain} />
        <p className={styles['note']}>{words.note}</p>
      </>
    )
  return (
    <>
      <Select
        label={words.copies}
        value={String(run.settings['copies'])}
        options={['3', '5'].map((value) => ({ value, label: value }))}
        onChange={(event) => void run.change('copies', event.target.value)}
      />
      <SettingSlider run={run} name="readFrom" label={words.readFrom} text={words.plain} />
      <SettingSlider run={run} name="writeTo" label={words.writeTo} text={words.plain} />
      <SettingSlider run={run} name="loss" label={words.loss} text={words.percent} step={0.05} />
      <SettingSlider run={run} name="writes" label={words.writes} text={words.plain} />
      <SettingSlider run={run} name="writeEvery" label={words.writeEvery} text={words.seconds} step={100} />
      <SettingSlider run={run} name="readAfter" label={words.readAfter} text={words.seconds} step={50} />
      <SettingSlider run={run} name="bobEvery" label={words.bobEvery} text={orNever} step={100} />
      <p className={styles['note']}>{words.note}</p>
    </>
  )
}
