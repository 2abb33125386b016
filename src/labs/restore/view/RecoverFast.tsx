import { useState } from 'react'
import { Button, Lamp, Measured, Slider } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Desk, Dials } from '../desk/desk.ts'
import type { OpenDesk } from '../desk/useDesk.ts'
import { availabilityOf, downtimeOf } from '../model/availability.ts'
import { restoreWords } from '../words/index.ts'
import styles from './Restore.module.css'

const msPerHour = 3_600_000

/** Ranges of the dials, in hours: an hour to ten years between failures, a millisecond to ten hours to repair. */
const ranges = {
  mtbf: { min: 1, max: 100_000 },
  mttr: { min: 1 / msPerHour, max: 10 },
} as const

const rounded = (hours: number): number => Number(hours.toPrecision(2))

/** Enough digits to tell nines apart. */
const digitsFor = (share: number): number =>
  share >= 1 ? 2 : Math.min(9, Math.max(2, Math.floor(-Math.log10(1 - share)) - 1))

interface RecoverProps {
  readonly open: OpenDesk
  /** The desk at the playhead. */
  readonly desk: Desk
}

const DialSliders = ({ open, desk }: RecoverProps) => {
  const { controls, hours } = useWords(restoreWords)
  const [moved, setMoved] = useState<Dials | null>(null)
  const dials = moved ?? desk.dials
  const release = (): void => {
    if (moved === null) return
    void open.act({ is: 'dial', dials: moved }).then(() => setMoved(null))
  }
  return (
    <div className={styles['form']}>
      {(['mtbf', 'mttr'] as const).map((dial) => (
        <Slider
          key={dial}
          label={controls[dial]}
          {...ranges[dial]}
          scale="log"
          value={Math.min(ranges[dial].max, Math.max(ranges[dial].min, dials[dial]))}
          text={hours(dials[dial])}
          onChange={(to) => setMoved({ ...dials, [dial]: rounded(to) })}
          onRelease={release}
        />
      ))}
    </div>
  )
}

const Outcome = ({ desk }: Pick<RecoverProps, 'desk'>) => {
  const words = useWords(restoreWords)
  const { controls } = words
  const { mtbf, mttr } = desk.dials
  const share = availabilityOf(mtbf, mttr)
  return (
    <dl className={styles['figures']}>
      <div>
        <dt>
          {controls.availability} = {controls.formula}
        </dt>
        <dd>
          <output data-metric="availability">{words.percent(share, digitsFor(share))}</output>
        </dd>
      </div>
      <div>
        <dt>{controls.downtime}</dt>
        <dd>
          <output data-metric="downtime">{words.hours(downtimeOf(mtbf, mttr))}</output>
        </dd>
      </div>
    </dl>
  )
}

/** The dials of availability, and a restart that really happens. */
export const RecoverFast = ({ open, desk }: RecoverProps) => {
  const words = useWords(restoreWords)
  const { controls } = words
  const { restarted, dials } = desk
  return (
    <section aria-label={controls.recover} className={styles['panel']}>
      <h3>{controls.recover}</h3>
      <DialSliders open={open} desk={desk} />
      <Outcome desk={desk} />
      <div className={styles['buttons']}>
        <Button
          size="small"
          kind="danger"
          disabled={open.busy}
          onClick={() => void open.act({ is: 'restart' })}
        >
          {controls.restart}
        </Button>
        {restarted !== null && (
          <>
            <Measured metric="restart">
              {controls.restarted(restarted.events, words.ms(restarted.wallMs))}
            </Measured>
            <Lamp state={restarted.isSame ? 'good' : 'bad'}>
              <span data-metric="restartSame">
                {restarted.isSame ? controls.restartedSame : controls.restartedOther}
              </span>
            </Lamp>
            <Button
              size="small"
              disabled={open.busy}
              onClick={() =>
                void open.act({
                  is: 'dial',
                  dials: { ...dials, mttr: Math.max(ranges.mttr.min, restarted.wallMs / msPerHour) },
                })
              }
            >
              {controls.asMeasured}
            </Button>
          </>
        )}
      </div>
    </section>
  )
}
