import { useState } from 'react'
import { Select, Slider } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { capSettings, readSettings } from '../model/settings.ts'
import { capWords } from '../words/index.ts'
import type { CapRun } from './capRun.ts'
import styles from './Evidence.module.css'

const sliders = [
  'clients',
  'rate',
  'readShare',
  'latencyMedian',
  'latencySigma',
  'loss',
  'duplication',
  'clockSkew',
  'timeout',
  'gossipEvery',
  'length',
] as const

type SliderName = (typeof sliders)[number]

const stepOf: Readonly<Partial<Record<SliderName, number>>> = {
  rate: 0.1,
  readShare: 0.05,
  latencySigma: 0.1,
  loss: 0.01,
  duplication: 0.01,
  length: 1000,
}

const OneSlider = ({ run, name }: { readonly run: CapRun; readonly name: SliderName }) => {
  const words = useWords(capWords).settings
  const kept = readSettings(run.settings)[name]
  // While it is dragged only the slider moves: a new film is played where it is let go.
  const [moving, setMoving] = useState<number | null>(null)
  const value = moving ?? kept
  const text = ((): string => {
    switch (name) {
      case 'clients':
        return String(value)
      case 'rate':
        return words.rateText(value)
      case 'readShare':
      case 'loss':
      case 'duplication':
        return words.percent(value)
      case 'latencySigma':
        return words.plain(value)
      case 'latencyMedian':
      case 'clockSkew':
      case 'timeout':
      case 'gossipEvery':
      case 'length':
        return words.ms(value)
    }
  })()
  const keep = (): void => {
    if (moving !== null && moving !== kept) void run.change(name, moving).then(() => setMoving(null))
    else setMoving(null)
  }
  return (
    <Slider
      label={words[name]}
      value={value}
      min={capSettings[name].min}
      max={capSettings[name].max}
      step={stepOf[name] ?? 1}
      text={text}
      onChange={setMoving}
      onRelease={keep}
    />
  )
}

/** How the cluster, its network and its clients are. */
export const SettingsPanel = ({ run }: { readonly run: CapRun }) => {
  const words = useWords(capWords).settings
  return (
    <>
      <Select
        label={words.replicas}
        value={String(readSettings(run.settings).replicas)}
        options={capSettings.replicas.options.map((value) => ({ value, label: value }))}
        onChange={(event) => void run.change('replicas', event.target.value)}
      />
      <Select
        label={words.refuseAtOnce}
        value={readSettings(run.settings).refuseAtOnce ? 'yes' : 'no'}
        options={capSettings.refuseAtOnce.options.map((value) => ({ value, label: words.refusals[value] }))}
        onChange={(event) => void run.change('refuseAtOnce', event.target.value)}
      />
      {sliders.map((name) => (
        <OneSlider key={name} run={run} name={name} />
      ))}
      <p className={styles['note']}>{words.note}</p>
    </>
  )
}
