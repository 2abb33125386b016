import { useState } from 'react'
import { Slider } from '../../ui/index.ts'
import type { LabRun } from '../run/useRun.ts'

export interface SettingSliderProps<State, Event, Input> {
  readonly run: LabRun<State, Event, Input>
  /** A setting of the lab that holds a number. */
  readonly name: string
  readonly label: string
  /** A value as people read it, with its unit. */
  readonly text: (value: number) => string
  /** Default 1. */
  readonly step?: number
}

/** A setting of a run on a slider. While it is dragged only the slider moves: a new film is played where it is let go. */
export const SettingSlider = <State, Event, Input>({
  run,
  name,
  label,
  text,
  step = 1,
}: SettingSliderProps<State, Event, Input>) => {
  const kept = Number(run.settings[name])
  const [moving, setMoving] = useState<number | null>(null)
  const spec = run.lab.settings[name]
  if (spec?.kind !== 'number') return null
  const value = moving ?? kept
  const keep = (): void => {
    if (moving === null) return
    if (moving === kept) setMoving(null)
    else void run.change(name, moving).then(() => setMoving(null))
  }
  return (
    <Slider
      label={label}
      value={value}
      min={spec.min}
      max={spec.max}
      step={step}
      text={text(value)}
      onChange={setMoving}
      onRelease={keep}
    />
  )
}
