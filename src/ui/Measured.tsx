import { useWords } from '../words/index.ts'
import styles from './Measured.module.css'
import { uiWords } from './words.ts'

export interface MeasuredProps {
  /** The value with its unit, as people read it. */
  readonly children: string
  readonly origin?: 'measured' | 'simulated' | 'assumed'
  /** Name of the value for checks. */
  readonly metric?: string
}

/** A number that says where it comes from, on hover and to screen readers. */
export const Measured = ({ children, origin = 'measured', metric }: MeasuredProps) => {
  const words = useWords(uiWords)
  return (
    <output
      className={styles['value']}
      data-metric={metric}
      data-origin={origin}
      title={words.origins[origin]}
    >
      {children}
    </output>
  )
}
