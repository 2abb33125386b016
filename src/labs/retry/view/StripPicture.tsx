import { useMemo } from 'react'
import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import { LinePlot } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { callsInSlots, peakOf, stripOf, type StripDot } from '../measures/strip.ts'
import { clientCount, roomInSlot, slotLength, type CallOutcome } from '../model/waves/wavesModel.ts'
import type { RetryFilm } from '../playRetry.ts'
import { retryWords } from '../words/index.ts'
import styles from './StripPicture.module.css'

interface StripPictureProps {
  readonly film: RetryFilm
  readonly playhead: Playhead
}

const outcomes: readonly CallOutcome[] = ['served', 'refused', 'gaveUp']

const pathOf = (dots: readonly StripDot[], outcome: CallOutcome, until: number): string =>
  dots
    .filter((dot) => dot.outcome === outcome)
    .map(({ at, client }) => `M${((1000 * at) / until).toFixed(1)} ${client + 1}h0`)
    .join('')

/** One row for each client, one dot for each call; and how many calls there are in each tenth of a second. */
export const StripPicture = ({ film, playhead }: StripPictureProps) => {
  const words = useWords(retryWords).stage
  // Twenty pictures in a second of the film are enough.
  const now = usePlayheadState(playhead, (state) => Math.ceil(state.now / 50) * 50)
  const all = useMemo(() => stripOf(film), [film])
  const slots = useMemo(() => callsInSlots(all, film.until), [all, film])
  const dots = all.filter(({ at }) => at <= now)
  const served = dots.filter(({ outcome }) => outcome === 'served').length
  const summary = words.stripText(dots.length, peakOf(dots), served)
  return (
    <>
      <figure className={styles['strip']}>
        <figcaption>
          <strong>{words.strip}</strong>
          {outcomes.map((outcome) => (
            <span key={outcome} className={styles['name']}>
              <svg viewBox="-8 -8 16 16" aria-hidden>
                <path d="M0 0h0" data-outcome={outcome} />
              </svg>
              {words[outcome]}
            </span>
          ))}
        </figcaption>
        <div role="img" aria-label={`${words.strip}. ${summary}`} className={styles['ground']}>
          <svg viewBox={`0 0 1000 ${clientCount + 1}`} preserveAspectRatio="none" aria-hidden>
            {outcomes.map((outcome) => (
              <path key={outcome} d={pathOf(dots, outcome, film.until)} data-outcome={outcome} />
            ))}
          </svg>
          <span className={styles['now']} style={{ insetInlineStart: `${(100 * now) / film.until}%` }} />
        </div>
      </figure>
      <LinePlot
        title={words.slots}
        summary={summary}
        lines={[{ id: 'calls', name: words.inSlot, values: slots, family: 'command', stroke: 'solid' }]}
        steps={film.until / slotLength}
        now={now / slotLength + 1}
        max={clientCount}
        levels={[{ at: roomInSlot, name: words.capacity }]}
        ends={['0 s', `${(film.until / 1000).toFixed(0)} s`]}
      />
    </>
  )
}
