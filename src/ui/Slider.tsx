import { useId } from 'react'
import styles from './Slider.module.css'
import { positionOf, positions, valueAt, type SliderScale } from './sliderScale.ts'

export interface SliderProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  /** Default 1; not used on a logarithmic scale. */
  readonly step?: number | 'any'
  /** The value as people read it, with its unit. */
  readonly text: string
  /** `log` for ranges over several factors of ten; needs a `min` above 0. Default `linear`. */
  readonly scale?: SliderScale
  readonly disabled?: boolean
  readonly onChange: (value: number) => void
  /** When it is let go: by pointer, by key, or by leaving it. */
  readonly onRelease?: () => void
}

/** A labelled slider with its value beside it. */
export const Slider = (props: SliderProps) => {
  const {
    label,
    value,
    min,
    max,
    step = 1,
    text,
    scale = 'linear',
    disabled = false,
    onChange,
    onRelease,
  } = props
  const id = useId()
  const handle =
    scale === 'log'
      ? { min: 0, max: positions, step: 1, value: positionOf(value, min, max) }
      : { min, max, step, value }
  const filled = (handle.value - handle.min) / (handle.max - handle.min || 1)
  return (
    <div className={styles['slider']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="range"
        aria-valuetext={text}
        disabled={disabled}
        {...handle}
        style={{ '--filled': `${100 * filled}%` } as Record<string, string>}
        onPointerUp={onRelease}
        onKeyUp={onRelease}
        onBlur={onRelease}
        onChange={(event) => {
          const at = Number(event.target.value)
          onChange(scale === 'log' ? valueAt(at, min, max) : at)
        }}
      />
      <output htmlFor={id} aria-live="off">
        {text}
      </output>
    </div>
  )
}
