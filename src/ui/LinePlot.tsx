import type { Family } from './Badge.tsx'
import styles from './LinePlot.module.css'

/** One line of a plot. */
export interface PlotLine {
  readonly id: string
  /** For the legend. */
  readonly name: string
  /** One value for each step, the first at the end of the first step. */
  readonly values: readonly number[]
  readonly family: Exclude<Family, 'neutral' | 'good'>
  /** Tells lines apart without colour. */
  readonly stroke: 'solid' | 'dashed' | 'dotted'
}

export interface LinePlotProps {
  readonly title: string
  /** What can be seen, as a sentence, for those who cannot. */
  readonly summary: string
  readonly lines: readonly PlotLine[]
  /** How many steps the whole width is. Above 0. */
  readonly steps: number
  /** What is shown: steps up to here; a fraction is fine. */
  readonly now: number
  /** At the top of the plot; above 0. */
  readonly max: number
  /** Lines across the plot, with a name each. */
  readonly levels?: readonly { readonly at: number; readonly name: string }[]
  /** Spans of steps that are shaded, with a name each. */
  readonly spans?: readonly { readonly from: number; readonly to: number; readonly name: string }[]
  /** Words under the beginning and the end. */
  readonly ends: readonly [string, string]
}

const pointsOf = ({ values }: PlotLine, { steps, now, max }: LinePlotProps): string =>
  values
    .slice(0, Math.floor(now))
    .map((value, index) => {
      const y = 100 - (100 * Math.min(value, max)) / max
      return `${((100 * (index + 1)) / steps).toFixed(2)},${y.toFixed(1)}`
    })
    .join(' ')

const percent = (value: number): string => `${100 * value}%`

/** What stands behind the lines: spans, levels and where time stands. */
const Behind = ({ steps, max, now, levels, spans }: LinePlotProps) => (
  <>
    {spans?.map(({ from, to, name }) => (
      <span
        key={name + from}
        className={styles['span']}
        style={{ insetInlineStart: percent(from / steps), inlineSize: percent((to - from) / steps) }}
      >
        {name}
      </span>
    ))}
    {levels?.map(({ at, name }) => (
      <span key={name} className={styles['level']} style={{ insetBlockEnd: percent(Math.min(1, at / max)) }}>
        {name}
      </span>
    ))}
    <span className={styles['now']} style={{ insetInlineStart: percent(Math.min(1, now / steps)) }} />
  </>
)

/** Lines over time up to a moment, with their names. What is not yet has not been drawn yet. */
export const LinePlot = (props: LinePlotProps) => {
  const { title, summary, lines, max, ends } = props
  return (
    <figure className={styles['plot']}>
      <figcaption>
        <strong>{title}</strong>
        {lines.map(({ id, name, family, stroke }) => (
          <span key={id} className={styles['name']}>
            <span aria-hidden className={styles['sample']} data-family={family} data-stroke={stroke} />
            {name}
          </span>
        ))}
      </figcaption>
      <div role="img" aria-label={`${title}. ${summary}`} className={styles['area']}>
        <span aria-hidden className={styles['max']}>
          {max.toLocaleString('en')}
        </span>
        <div aria-hidden className={styles['ground']}>
          <Behind {...props} />
          <svg viewBox="0 0 100 100" preserveAspectRatio="none">
            {lines.map((line) => (
              <polyline
                key={line.id}
                points={pointsOf(line, props)}
                data-family={line.family}
                data-stroke={line.stroke}
                vectorEffect="non-scaling-stroke"
              />
            ))}
          </svg>
        </div>
        <span aria-hidden className={styles['ends']}>
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </span>
      </div>
    </figure>
  )
}
