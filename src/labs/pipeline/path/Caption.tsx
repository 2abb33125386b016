import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import { Badge, Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { pipelineWords } from '../words/index.ts'
import styles from './Caption.module.css'
import { placeAt, type Film, type Hop } from './film.ts'
import { formatMs } from './formatMs.ts'
import { reachedAt, type Trace } from './trace.ts'

interface CaptionProps {
  readonly trace: Trace | null
  readonly film: Film
  readonly playhead: Playhead
}

/** How long the hop really took, and what the film made of it. */
const Time = ({ hop }: { readonly hop: Hop }) => {
  const words = useWords(pipelineWords)
  return (
    <span className={styles['time']}>
      <Measured metric="hop">{formatMs(hop.measured)}</Measured> {words.measured}
      {hop.shown === 'true' ? '' : `, ${words.shown[hop.shown]}`}; {words.sinceStart(formatMs(hop.moment.at))}
    </span>
  )
}

/** Where the playhead is and what happens there, in a sentence, with the measured time. */
export const Caption = ({ trace, film, playhead }: CaptionProps) => {
  const words = useWords(pipelineWords)
  const index = usePlayheadState(playhead, ({ now }) => {
    const place = placeAt(film, now)
    return place === null || place.hop === null ? -1 : film.hops.indexOf(place.hop)
  })
  const atEnd = usePlayheadState(playhead, ({ now }) => now >= film.duration)
  const hop = film.hops[index]
  const [first] = trace?.moments ?? []
  if (trace === null || first === undefined) return <p className={styles['caption']}>{words.nothingYet}</p>
  const { station, text } = hop?.moment ?? first
  const refused = trace.end === 'rejected' && station === 'check'
  const waits = atEnd && trace.end === 'accepted' && reachedAt(trace, 'view') === undefined
  return (
    <div className={styles['caption']} aria-live="polite" data-bad={refused || trace.end === 'failed'}>
      <p>
        <Badge family={refused ? 'failure' : 'neutral'}>{words.nodes[station]}</Badge> {text}
      </p>
      {hop !== undefined && <Time hop={hop} />}
      {waits && <p className={styles['waits']}>{words.waitsForProjector}</p>}
    </div>
  )
}
