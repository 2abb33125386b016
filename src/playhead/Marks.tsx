import { memo, useMemo, useState, type PointerEvent } from 'react'
import { useWords } from '../words/index.ts'
import { clusterMarks, type MarkCluster } from './clusterMarks.ts'
import styles from './Marks.module.css'
import type { Playhead } from './playhead.ts'
import { percentOf } from './timeLine.ts'
import { usePlayheadState } from './usePlayhead.ts'
import { useRoving } from './useRoving.ts'
import { useWidth } from './useWidth.ts'
import { playheadWords } from './words.ts'

/** Pixels that a mark needs, so that it does not cover the next one. */
const markWidth = 9

/** More are never drawn, however wide the line is. */
const mostMarks = 400

interface MarkButtonProps {
  readonly index: number
  readonly label: string
  readonly kind: MarkCluster['kind']
  readonly many: boolean
  readonly start: string
  readonly reachable: boolean
  readonly go: (index: number) => void
  readonly tell: (index: number | null) => void
}

const MarkButton = memo((props: MarkButtonProps) => {
  const { index, label, kind, many, start, reachable, go, tell } = props
  return (
    <button
      type="button"
      className={styles['mark']}
      data-kind={kind}
      data-many={many}
      aria-label={label}
      tabIndex={reachable ? 0 : -1}
      style={{ insetInlineStart: start }}
      onClick={() => go(index)}
      onFocus={() => tell(index)}
      onBlur={() => tell(null)}
      onPointerEnter={() => tell(index)}
      onPointerLeave={(event: PointerEvent<HTMLButtonElement>) => {
        if (event.currentTarget !== document.activeElement) tell(null)
      }}
    />
  )
})

const sideOf = (at: number, duration: number): string => {
  if (at < duration * 0.2) return 'start'
  return at > duration * 0.8 ? 'end' : 'middle'
}

/** The marked moments over the time line: one stop for Tab, arrows within, Enter goes there; each tells what it is. */
export const Marks = ({ playhead }: { readonly playhead: Playhead }) => {
  const words = useWords(playheadWords)
  const marks = usePlayheadState(playhead, (state) => state.marks)
  const duration = usePlayheadState(playhead, (state) => state.duration)
  const { ref, active, onKeyDown } = useRoving<HTMLDivElement>()
  const width = useWidth(ref)
  const [told, setTold] = useState<number | null>(null)
  const most = Math.min(mostMarks, Math.max(20, Math.floor(width / markWidth)))
  const clusters = useMemo(() => clusterMarks(marks, duration, most), [marks, duration, most])
  const go = useMemo(
    () => (index: number) => {
      playhead.pause()
      playhead.seek(clusters[index]?.at ?? 0)
    },
    [playhead, clusters],
  )
  const labelOf = ({ count, first, last }: MarkCluster): string =>
    count === 1 ? first : words.cluster(count, first, last)
  if (clusters.length === 0) return <div ref={ref} className={styles['marks']} hidden />
  const reachable = Math.min(active, clusters.length - 1)
  const tip = told === null ? undefined : clusters[told]
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons have the focus, one at a time.
    <div
      ref={ref}
      role="toolbar"
      aria-label={words.marks}
      className={styles['marks']}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTold(null)
        onKeyDown(event)
      }}
    >
      {clusters.map((cluster, index) => (
        <MarkButton
          // A place on the line has one cluster, and keeps it.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          index={index}
          label={labelOf(cluster)}
          kind={cluster.kind}
          many={cluster.count > 1}
          start={percentOf(cluster.at, duration)}
          reachable={index === reachable}
          go={go}
          tell={setTold}
        />
      ))}
      {tip !== undefined && (
        <span
          aria-hidden
          className={styles['tip']}
          data-side={sideOf(tip.at, duration)}
          style={{ insetInlineStart: percentOf(tip.at, duration) }}
        >
          {labelOf(tip)}
        </span>
      )}
    </div>
  )
}
