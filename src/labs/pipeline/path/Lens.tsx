import { Check, X } from 'lucide-react'
import { useWords } from '../../../words/index.ts'
import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import { pipelineWords } from '../words/index.ts'
import { placeAt, type Film } from './film.ts'
import styles from './Lens.module.css'
import { lensLines, type LensLine } from './lensLines.ts'
import type { Trace } from './trace.ts'

/** More lines than this have no room inside the loop. */
const mostLines = 8

/** How finely the lens follows a hop: enough for one rule after the other. */
const steps = 24

const Line = ({ line }: { readonly line: LensLine }) => {
  const words = useWords(pipelineWords)
  const { label, value, verdict, sentence } = line
  return (
    <li data-verdict={verdict} title={sentence ?? value}>
      {verdict === 'holds' && <Check aria-label={words.ruleHolds} size="1em" strokeWidth={3} />}
      {verdict === 'fails' && <X aria-label={words.ruleFails} size="1em" strokeWidth={3} />}
      <span className={styles['label']}>{label}</span>
      {value !== '' && <span className={styles['value']}>{value}</span>}
    </li>
  )
}

interface LensProps {
  readonly trace: Trace
  readonly film: Film
  readonly playhead: Playhead
}

/** What the station at the playhead has in its hands: fields, rules and verdicts, rows, event ids. */
export const Lens = ({ trace, film, playhead }: LensProps) => {
  const words = useWords(pipelineWords)
  const at = usePlayheadState(playhead, ({ now }) => {
    const place = placeAt(film, now)
    if (place === null) return null
    return `${film.hops.findIndex((hop) => hop === place.hop)} ${Math.floor(place.part * steps)}`
  })
  const place = at === null ? null : placeAt(film, playhead.getState().now)
  if (place === null) return null
  const lines = lensLines(trace, place, words)
  return (
    <div className={styles['lens']} data-station={place.station}>
      <p className={styles['title']}>{words.nodes[place.station]}</p>
      <ul>
        {lines.slice(0, mostLines).map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
    </div>
  )
}
