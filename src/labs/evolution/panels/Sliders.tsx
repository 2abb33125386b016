import { useEffect, useRef, type ReactNode } from 'react'
import { Slider } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { placeOf } from '../architecture/stageId.ts'
import { ranges, sliderNames, type SliderName, type Workload } from '../run/settings.ts'
import { evolutionWords } from '../words/index.ts'
import styles from './Sliders.module.css'

interface SlidersProps {
  readonly workload: Workload
  /** A slider is on its way. */
  readonly onPreview: (name: SliderName, value: number) => void
  /** A slider was let go. */
  readonly onKeep: () => void
  /** What else is set here. */
  readonly children?: ReactNode
}

const isUseless = (name: SliderName, { stage }: Workload): boolean =>
  name === 'delay' && placeOf(stage) < placeOf('two-stores')

/** The load and the instances; what is set is kept when the slider is let go. */
export const Sliders = ({ workload, onPreview, onKeep, children }: SlidersProps) => {
  const { sliders, panels } = useWords(evolutionWords)
  const frame = useRef<HTMLFieldSetElement>(null)

  useEffect(() => {
    // The browser's own `change` comes once, at the end of a drag; React's comes with each pixel.
    const { current } = frame
    current?.addEventListener('change', onKeep)
    return () => current?.removeEventListener('change', onKeep)
  }, [onKeep])

  return (
    <fieldset ref={frame} aria-label={panels.sliders} className={styles['sliders']}>
      {sliderNames.map((name) => (
        <Slider
          key={name}
          label={sliders[name].label}
          value={workload[name]}
          {...ranges[name]}
          text={sliders[name].text(workload[name])}
          disabled={isUseless(name, workload)}
          onChange={(value) => onPreview(name, value)}
        />
      ))}
      {children}
    </fieldset>
  )
}
