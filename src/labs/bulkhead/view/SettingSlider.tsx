import { useState } from 'react'
import { Slider } from '../../../ui/index.ts'
import { bulkheadSettings } from '../model/settings.ts'
import type { BulkheadRun } from './bulkheadRun.ts'

/** Settings that a slider can hold. */
export type SliderName = 'threads' | 'rate' | 'healthyRate' | 'timeout' | 'maxQueue' | 'maxWait' | 'length'

interface SettingSliderProps {
  readonly run: BulkheadRun
  readonly name: SliderName
  readonly label: string
  readonly text: (value: number) => string
  /** Default 1. */
  readonly step?: number
}

/** A setting on a slider. While it is dragged only the slider moves: a new film is played where it is let go. */
export const SettingSlider = ({ run, name, label, text, step = 1 }: SettingSliderProps) => {
  const kept = Number(run.settings[name])
  const [moving, setMoving] = useState<number | null>(null)
  const value = moving ?? kept
  const { min, max } = bulkheadSettings[name]
  const keep = (): void => {
    if (moving === null) return
    if (moving === kept) setMoving(null)
    else void run.change(name, moving).then(() => setMoving(null))
  }
  return (
    <Slider
      label={label}
      value={value}
      min={min}
      max={max}
      step={step}
      text={text(value)}
      onChange={setMoving}
      onRelease={keep}
    />
  )
}
