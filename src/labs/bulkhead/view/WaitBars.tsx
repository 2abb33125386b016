import { useMemo } from 'react'
import { useWords } from '../../../words/index.ts'
import { histogramOf, waitsOf } from '../measures/poolMeasures.ts'
import type { BulkheadFilm } from '../playBulkhead.ts'
import { bulkheadWords } from '../words/index.ts'
import styles from './WaitBars.module.css'

interface WaitBarsProps {
  readonly film: BulkheadFilm
  readonly now: number
}

/** How long users of the third page waited until they knew, as a histogram. */
export const WaitBars = ({ film, now }: WaitBarsProps) => {
  const words = useWords(bulkheadWords).stage
  // A second is fine enough for a histogram, and looking through the film is not free.
  const second = Math.floor(now / 1000) * 1000
  const counts = useMemo(() => histogramOf(waitsOf(film, 'c', second)), [film, second])
  const most = Math.max(1, ...counts)
  return (
    <figure className={styles['bars']}>
      <figcaption>
        <strong>{words.waits}</strong>
      </figcaption>
      <ul>
        {words.waitBars.map((name, index) => (
          <li key={name}>
            <span>{name}</span>
            <span aria-hidden className={styles['bar']}>
              <span style={{ inlineSize: `${(100 * (counts[index] ?? 0)) / most}%` }} data-slow={index > 2} />
            </span>
            <span className={styles['count']}>{words.users(counts[index] ?? 0)}</span>
          </li>
        ))}
      </ul>
    </figure>
  )
}
