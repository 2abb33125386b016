import { useState } from 'react'
import type { Settings } from '../../../kernel/index.ts'
import { Select, Slider, Switch } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { breakerSettings, readSettings, settingsOf } from '../model/settings.ts'
import { breakerWords } from '../words/index.ts'
import styles from './Breaker.module.css'
import type { BreakerRun } from './breakerRun.ts'

const own = [
  'windowSize',
  'minimum',
  'failureThreshold',
  'slowAfter',
  'slowThreshold',
  'wait',
  'waitGrowth',
  'permitted',
  'longestHalfOpen',
] as const

const world = ['rate', 'failing', 'latency', 'slowLatency', 'timeout', 'threads', 'length'] as const

type SliderName = (typeof own)[number] | (typeof world)[number]

const initialOf = (name: SliderName, settings: Settings): number => {
  const value = settings[name] ?? breakerSettings[name].initial
  return typeof value === 'number' ? value : breakerSettings[name].initial
}

const useText = (name: SliderName, window: unknown): ((value: number) => string) => {
  const words = useWords(breakerWords).settings
  switch (name) {
    case 'windowSize':
      return (value) => (window === 'time' ? `${value} s` : String(value))
    case 'minimum':
    case 'permitted':
    case 'threads':
      return String
    case 'failureThreshold':
    case 'slowThreshold':
    case 'failing':
      return words.percent
    case 'waitGrowth':
      return words.times
    case 'rate':
      return words.perSecond
    case 'longestHalfOpen':
      return (value) => (value === 0 ? words.forEver : words.ms(value))
    case 'slowAfter':
    case 'wait':
    case 'latency':
    case 'slowLatency':
    case 'timeout':
    case 'length':
      return words.ms
  }
}

interface OneSliderProps {
  readonly run: BreakerRun
  readonly name: SliderName
  readonly disabled: boolean
}

const OneSlider = ({ run, name, disabled }: OneSliderProps) => {
  const words = useWords(breakerWords).settings
  const kept = initialOf(name, run.settings)
  // While it is dragged only the slider moves: a new film is played where it is let go.
  const [moving, setMoving] = useState<number | null>(null)
  const value = moving ?? kept
  const text = useText(name, run.settings['window'])
  const keep = (): void => {
    if (moving !== null && moving !== kept) void run.change(name, moving).then(() => setMoving(null))
    else setMoving(null)
  }
  const { min, max } = breakerSettings[name]
  return (
    <Slider
      label={words[name]}
      value={value}
      min={min}
      max={max}
      step={name === 'rate' ? 0.5 : name === 'waitGrowth' ? 0.1 : max > 5000 ? 100 : 1}
      text={text(value)}
      disabled={disabled}
      onChange={setMoving}
      onRelease={keep}
    />
  )
}

/** The breaker and the world around it. What a library does not know cannot be set for it. */
export const SettingsPanel = ({ run }: { readonly run: BreakerRun }) => {
  const words = useWords(breakerWords)
  const { settings: texts } = words
  const { breaker } = readSettings(run.settings)
  const knows = settingsOf[breaker]
  const window = run.settings['window'] === 'time' ? 'time' : 'count'
  const late = run.settings['lateResults'] === 'ignore' ? 'ignore' : 'count'
  return (
    <div className={styles['panel']}>
      <h2>{texts.own}</h2>
      <Select
        label={texts.window}
        value={window}
        disabled={!knows.has('window')}
        options={(['count', 'time'] as const).map((value) => ({ value, label: texts.windows[value] }))}
        onChange={(event) => void run.change('window', event.target.value)}
      />
      {own.map((name) => (
        <OneSlider key={name} run={run} name={name} disabled={!knows.has(name)} />
      ))}
      <Switch
        label={texts.automatic}
        checked={run.settings['automatic'] === true}
        disabled={!knows.has('automatic')}
        onChange={(on) => void run.change('automatic', on)}
      />
      <Select
        label={texts.lateResults}
        value={late}
        disabled={!knows.has('lateResults')}
        options={(['count', 'ignore'] as const).map((value) => ({ value, label: texts.late[value] }))}
        onChange={(event) => void run.change('lateResults', event.target.value)}
      />
      <h2>{texts.world}</h2>
      {world.map((name) => (
        <OneSlider key={name} run={run} name={name} disabled={false} />
      ))}
      <p className={styles['note']}>{texts.note}</p>
    </div>
  )
}
