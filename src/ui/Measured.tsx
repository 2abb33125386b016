import { useWords } from '../words/index.ts'
import styles from './Measured.module.css'
import { Tooltip } from './Tooltip.tsx'
import { uiWords } from './words.ts'

export interface MeasuredProps {
  /** The value with its unit, as people read it. */
  readonly children: string
  /** Default `measured`. */
  readonly origin?: 'measured' | 'simulated' | 'assumed'
  /** A sentence more about where it comes from. */
  readonly source?: string
  /** Name of the value for checks. */
  readonly metric?: string
}

/** A number that says where it comes from when it is pointed at, focused or touched, and to screen readers. */
export const Measured = ({ children, origin = 'measured', source, metric }: MeasuredProps) => {
  const words = useWords(uiWords)
  const about =
    source === undefined ? words.origins[origin] : words.originAndSource(words.origins[origin], source)
  return (
    <Tooltip text={about}>
      {(describedBy) => (
        <button
          type="button"
          className={styles['value']}
          data-metric={metric}
          data-origin={origin}
          aria-describedby={describedBy}
        >
          {children}
        </button>
      )}
    </Tooltip>
  )
}
