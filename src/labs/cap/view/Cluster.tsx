import { useMemo, useRef, useState, type PointerEvent } from 'react'
import { countUntil, stateAt } from '../../../kernel/index.ts'
import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import { markDifferingTokens, Stage, Tokens, type Point } from '../../../stage/index.ts'
import { usePlacing } from '../../../teaching/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Links } from '../model/state.ts'
import type { CapFilm } from '../playCap.ts'
import { capScene, capTokens, clusterSize } from '../scene.ts'
import { capWords } from '../words/index.ts'
import styles from './Cluster.module.css'
import { cutAcross } from './cutAcross.ts'
import { markCapDifferences } from './markCapDifferences.ts'

interface ClusterProps {
  readonly title: string
  readonly caption: string
  readonly film: CapFilm
  /** The film on the stage beside it: what differs from it is framed. */
  readonly other?: CapFilm | undefined
  readonly playhead: Playhead
  readonly selected: string | null
  readonly onSelect: ((id: string) => void) | null
  /** While a cut is being drawn: what to do with it. */
  readonly onCut: ((links: Links) => void) | null
}

const pointIn = (area: SVGRectElement, event: PointerEvent): Point => {
  const box = area.getBoundingClientRect()
  return {
    x: ((event.clientX - box.left) / box.width) * clusterSize.width,
    y: ((event.clientY - box.top) / box.height) * clusterSize.height,
  }
}

interface KnifeProps {
  readonly links: Links
  readonly onCut: (links: Links) => void
}

/** Takes a line that is dragged across the cluster. */
const Knife = ({ links, onCut }: KnifeProps) => {
  const area = useRef<SVGRectElement>(null)
  const [line, setLine] = useState<{ readonly from: Point; readonly to: Point } | null>(null)
  const at = (event: PointerEvent): Point =>
    area.current === null ? { x: 0, y: 0 } : pointIn(area.current, event)
  return (
    <g>
      <rect
        ref={area}
        className={styles['knife']}
        width={clusterSize.width}
        height={clusterSize.height}
        data-knife
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          setLine({ from: at(event), to: at(event) })
        }}
        onPointerMove={(event) => line !== null && setLine({ from: line.from, to: at(event) })}
        onPointerUp={(event) => {
          if (line !== null) onCut(cutAcross(links, line.from, at(event)))
          setLine(null)
        }}
      />
      {line !== null && (
        <line className={styles['edge']} x1={line.from.x} y1={line.from.y} x2={line.to.x} y2={line.to.y} />
      )}
    </g>
  )
}

/** One cluster under the playhead. */
export const Cluster = (props: ClusterProps) => {
  const { title, caption, film, other, playhead, selected, onSelect, onCut } = props
  const words = useWords(capWords).stage
  const count = usePlayheadState(playhead, ({ now }) => countUntil(film, now))
  const state = film.frames[count - 1]?.state ?? film.initial
  const beside = usePlayheadState(playhead, ({ now }) => (other === undefined ? null : stateAt(other, now)))
  const scene = useMemo(() => {
    const own = capScene(state, words, selected)
    return beside === null ? own : markCapDifferences(own, capScene(beside, words, null))
  }, [state, beside, words, selected])
  const tokens = useMemo(() => {
    const own = capTokens(state, words)
    return beside === null ? own : markDifferingTokens(own, capTokens(beside, words))
  }, [state, beside, words])
  const asked = usePlacing()
  // A cluster that only stands beside has no answers.
  const placing = onSelect === null ? null : asked
  const differing = [...scene.nodes, ...tokens].filter(({ differs }) => differs === true)
  const clients = differing.filter(({ kind }) => kind === 'client').length
  const replicas = differing.filter(({ kind }) => kind === 'service').length
  const messages = differing.length - clients - replicas
  return (
    <figure className={styles['figure']}>
      <figcaption>
        {caption}
        {beside !== null && (
          <span data-metric="differing" className={styles['differing']}>
            {words.differs(replicas, clients, messages)}
          </span>
        )}
      </figcaption>
      <div className={styles['frame']}>
        <Stage
          scene={scene}
          title={title}
          size={clusterSize}
          placing={placing}
          {...(onSelect === null ? {} : { onInspect: onSelect })}
        >
          <Tokens tokens={tokens} playhead={playhead} onInspect={onSelect ?? undefined} placing={placing} />
          {onCut !== null && <Knife links={state.links} onCut={onCut} />}
        </Stage>
      </div>
    </figure>
  )
}
