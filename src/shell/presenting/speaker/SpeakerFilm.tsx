import { ChevronFirst, ChevronLast } from 'lucide-react'
import { IconButton, Slider } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { clockSeconds } from './pace.ts'
import type { FilmState, SpeakerWish } from './presentingChannel.ts'
import styles from './SpeakerWindow.module.css'
import { speakerWords } from './words.ts'

interface SpeakerFilmProps {
  readonly film: FilmState
  readonly ask: (wish: SpeakerWish) => void
}

interface MomentsProps extends SpeakerFilmProps {
  readonly heading: string
  readonly isPast: boolean
}

const Moments = ({ film, ask, heading, isPast }: MomentsProps) => {
  const words = useWords(speakerWords)
  const marks = film.marks.filter(({ at }) => at <= film.now === isPast)
  if (marks.length === 0) return null
  return (
    <div data-moments={isPast ? 'past' : 'future'}>
      <h4>{heading}</h4>
      <ul className={styles['moments']}>
        {marks.map(({ at, label }) => (
          <li key={`${at} ${label}`}>
            <button type="button" onClick={() => ask({ kind: 'seek', at })}>
              {words.moment(clockSeconds(at), label)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Notes of the film itself: what has just happened in the audience's world and what comes, on whichever branch it is. */
export const SpeakerMoments = ({ film, ask }: SpeakerFilmProps) => {
  const words = useWords(speakerWords)
  return (
    <>
      <p data-metric="moment">{film.sentence}</p>
      {film.marks.length === 0 && <p className={styles['muted']}>{words.nothingMarked}</p>}
      <div className={styles['around']}>
        <Moments film={film} ask={ask} heading={words.happened} isPast />
        <Moments film={film} ask={ask} heading={words.coming} isPast={false} />
      </div>
    </>
  )
}

/** The audience's time line, to be moved from here. */
export const SpeakerFilm = ({ film, ask }: SpeakerFilmProps) => {
  const words = useWords(speakerWords)
  const { now, duration, marks } = film
  const before = marks.findLast(({ at }) => at < now)
  const after = marks.find(({ at }) => at > now)
  return (
    <div className={styles['film']}>
      <IconButton
        size="small"
        name={words.step.back}
        disabled={before === undefined}
        onClick={() => ask({ kind: 'seek', at: before?.at ?? 0 })}
      >
        <ChevronFirst aria-hidden size={18} />
      </IconButton>
      <Slider
        label={words.timeLine}
        value={now}
        min={0}
        max={duration}
        step="any"
        text={words.position(clockSeconds(now), clockSeconds(duration))}
        onChange={(at) => ask({ kind: 'seek', at })}
      />
      <IconButton
        size="small"
        name={words.step.forth}
        disabled={after === undefined}
        onClick={() => ask({ kind: 'seek', at: after?.at ?? duration })}
      >
        <ChevronLast aria-hidden size={18} />
      </IconButton>
    </div>
  )
}
