import { memo, useMemo } from 'react'
import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import { useWords } from '../../../words/index.ts'
import { secondsOf } from '../../../session/index.ts'
import type { Operation } from '../model/state.ts'
import type { CapFilm } from '../playCap.ts'
import { verdictAt } from '../verdict.ts'
import { capWords } from '../words/index.ts'
import styles from './Lanes.module.css'

interface LanesProps {
  readonly film: CapFilm
  /** How many events of the film have happened. */
  readonly count: number
  readonly playhead: Playhead
}

const NowLine = ({ film, playhead }: { readonly film: CapFilm; readonly playhead: Playhead }) => {
  const now = usePlayheadState(playhead, (state) => state.now)
  return <div className={styles['now']} style={{ transform: `translateX(${(100 * now) / film.until}%)` }} />
}

interface OpBarProps {
  readonly op: Operation
  readonly film: CapFilm
  readonly guilty: boolean
  /** Without its name: too many stand side by side to be read. */
  readonly bare: boolean
}

/** With more operations than this, bars have no names. */
const mostNamed = 200

/** Drawn once for each change of its operation: a long film has thousands. */
const OpBar = memo(({ op, film, guilty, bare }: OpBarProps) => {
  const { lanes, stage } = useWords(capWords)
  const isRefused = op.outcome === 'refused'
  const end = op.ret ?? (isRefused ? op.call : film.until)
  const value = op.v === null || op.v === undefined ? stage.free : String(op.v)
  const isOpen = op.ret === null && !isRefused
  const name = op.f === 'r' ? (isOpen ? lanes.read('…') : lanes.read(value)) : lanes.write(value)
  const about = lanes.op(
    `c${op.client + 1}`,
    name,
    secondsOf(op.call),
    isRefused ? lanes.refused : isOpen ? lanes.pending : secondsOf(end),
  )
  return (
    <li
      className={styles['op']}
      data-f={op.f}
      data-open={isOpen}
      data-refused={isRefused}
      data-guilty={guilty}
      aria-label={bare ? (guilty ? `${about}: ${lanes.guilty}` : about) : undefined}
      title={guilty ? `${about}: ${lanes.guilty}` : about}
      style={{
        insetInlineStart: `${(100 * op.call) / film.until}%`,
        inlineSize: `max(4px, ${(100 * (end - op.call)) / film.until}%)`,
      }}
    >
      {!bare && (
        <>
          <span className={styles['name']}>
            {op.f === 'r' ? '?' : '='}
            {isRefused ? '✗' : op.f === 'r' && isOpen ? '…' : value}
          </span>
          <span className={styles['unseen']}>{guilty ? `${about}: ${lanes.guilty}` : about}</span>
        </>
      )}
    </li>
  )
})

/** One lane for each client: what it asked and was answered, and which answers no order explains. */
export const Lanes = ({ film, count, playhead }: LanesProps) => {
  const words = useWords(capWords).lanes
  const frame = film.frames[count - 1]
  const { history, clients } = frame?.state ?? film.initial
  const guilty = useMemo(() => {
    if (frame === undefined) return new Set<number>()
    const verdict = verdictAt(film, frame.at)
    return new Set('linearizable' in verdict && !verdict.linearizable ? verdict.ops : [])
  }, [film, frame])
  const bare = history.ops.length > mostNamed
  return (
    <section aria-label={words.title} className={styles['lanes']}>
      {history.ops.length === 0 ? <p className={styles['empty']}>{words.empty}</p> : null}
      {history.ops.length > 0 &&
        clients.map(({ id }) => (
          <div key={id} className={styles['lane']}>
            <span className={styles['who']}>c{id + 1}</span>
            <ul className={styles['ops']}>
              {history.ops.map((op, place) =>
                op.client === id ? (
                  <OpBar key={op.op} op={op} film={film} guilty={guilty.has(place)} bare={bare} />
                ) : null,
              )}
            </ul>
          </div>
        ))}
      {history.ops.length > 0 && (
        <div className={styles['track']}>
          <NowLine film={film} playhead={playhead} />
        </div>
      )}
    </section>
  )
}
