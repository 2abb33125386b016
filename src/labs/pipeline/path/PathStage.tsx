import { useMemo } from 'react'
import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import { Stage, Tokens } from '../../../stage/index.ts'
import { Badge, Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { pipelineWords } from '../words/index.ts'
import { hopAt, type Film } from './film.ts'
import styles from './PathStage.module.css'
import { pathScene, pathSize, pathTokens } from './pathScene.ts'
import type { Trace } from './trace.ts'
import { formatMs } from './usePathFilm.ts'

interface PathStageProps {
  readonly trace: Trace | null
  readonly film: Film
  readonly playhead: Playhead
}

/** What happens at the playhead, in a sentence, with the measured time and the rules as they came out. */
const Caption = ({ trace, film, playhead }: PathStageProps) => {
  const words = useWords(pipelineWords)
  const hop = usePlayheadState(playhead, ({ now }) => hopAt(film, now))
  if (trace === null || hop === undefined) return <p className={styles['caption']}>{words.nothingYet}</p>
  const showsRules = hop.to === 'check' || trace.end === 'rejected'
  return (
    <div className={styles['caption']} aria-live="polite">
      <p>
        <Badge family={trace.end === 'rejected' && hop.to === 'check' ? 'failure' : 'neutral'}>
          {words.nodes[hop.to]}
        </Badge>{' '}
        {hop.moment.text}
      </p>
      <p className={styles['time']}>
        <Measured metric="hop">{formatMs(hop.measured)}</Measured> {words.measured}
        {hop.shown === 'true' ? '' : `, ${words.shown[hop.shown]}`}
        {'; '}
        {words.sinceStart(formatMs(hop.moment.at))}
      </p>
      {showsRules && (
        <ul className={styles['rules']}>
          {trace.rules.map((rule) => (
            <li key={rule.rule} data-holds={rule.holds}>
              <span aria-hidden>{rule.holds ? '✓' : '✕'}</span>
              <span className="visually-hidden">{rule.holds ? words.ruleHolds : words.ruleFails}</span>
              <strong>{rule.rule}</strong> {rule.reason}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The ten stations of a command and what passes between them. */
export const PathStage = ({ trace, film, playhead }: PathStageProps) => {
  const words = useWords(pipelineWords)
  // Which hop is on changes a few times a film; only then the picture is drawn anew. Tokens move by themselves.
  const arrived = usePlayheadState(playhead, ({ now }) => film.hops.filter((hop) => now >= hop.end).length)
  const scene = useMemo(() => {
    const now = arrived === 0 ? 0 : (film.hops[arrived - 1]?.end ?? 0)
    return pathScene(trace, film, arrived === 0 ? -1 : now, words)
  }, [trace, film, arrived, words])
  const tokens = useMemo(() => pathTokens(trace, film), [trace, film])
  return (
    <>
      <div className={styles['picture']}>
        <Stage scene={scene} title={words.pictureTitle} size={pathSize}>
          <Tokens tokens={tokens} playhead={playhead} />
        </Stage>
      </div>
      <Caption trace={trace} film={film} playhead={playhead} />
    </>
  )
}
