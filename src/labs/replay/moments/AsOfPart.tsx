import { useState } from 'react'
import { balanceAsOf, formatEuro, lectureLedger } from '../../../savings/index.ts'
import { Button, Measured, TextInput } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { useMoment, type GarageTimeline } from '../film/useTimeline.ts'
import { Changes } from '../state/Changes.tsx'
import { stateChanges } from '../state/stateChanges.ts'
import { replayWords } from '../words.ts'
import { FoldPart } from './FoldPart.tsx'
import { knownAt, tuesdayNoon } from './knownAt.ts'
import styles from './Moments.module.css'

interface AsOfPartProps {
  readonly timeline: GarageTimeline
  readonly times: Float64Array
  readonly onGo: (position: number) => void
}

const SavingsAsOf = () => {
  const words = useWords(replayWords).asOf
  const [day, setDay] = useState('2017-06-30')
  return (
    <section aria-label={words.savings} className={`${styles['card']} ${styles['wide']}`}>
      <h2>{words.savings}</h2>
      <div className={styles['controls']}>
        <TextInput
          label={words.day}
          type="date"
          min="2017-04-01"
          max="2017-08-31"
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
        <p>
          {words.balance}{' '}
          <Measured metric="balanceAsOf">{formatEuro(balanceAsOf(lectureLedger(), day))}</Measured>
        </p>
      </div>
    </section>
  )
}

/** A12: the state as of any moment, and what is different now. */
export const AsOfPart = ({ timeline, times, onGo }: AsOfPartProps) => {
  const words = useWords(replayWords)
  const [at, setAt] = useState(() => tuesdayNoon(times))
  const position = knownAt(times, Date.parse(`${at}:00.000Z`))
  const then = useMoment(timeline, position)
  const now = useMoment(timeline, times.length)
  return (
    <>
      <div className={styles['moment']}>
        <div className={`${styles['card']} ${styles['wide']}`}>
          <div className={styles['controls']}>
            <TextInput
              label={words.asOf.moment}
              type="datetime-local"
              value={at}
              onChange={(event) => setAt(event.target.value)}
            />
            <Button onClick={() => setAt(tuesdayNoon(times))}>{words.asOf.tuesday}</Button>
            <Button kind="primary" onClick={() => onGo(position)}>
              {words.asOf.toPlayhead}
            </Button>
            <p>
              {words.asOf.known}{' '}
              <Measured metric="knownThen">{words.asOf.of(position, times.length)}</Measured>
            </p>
          </div>
        </div>
        <SavingsAsOf />
      </div>
      {then !== null && <FoldPart moment={then} />}
      {then !== null && now !== null && (
        <div className={styles['moment']}>
          <section aria-label={words.asOf.later} className={`${styles['card']} ${styles['wide']}`}>
            <h2>{words.asOf.later}</h2>
            <Changes changes={stateChanges(then.after, now.after)} empty={words.asOf.none} />
          </section>
        </div>
      )}
    </>
  )
}
