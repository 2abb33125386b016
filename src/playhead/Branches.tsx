import { useMemo } from 'react'
import { useWords } from '../words/index.ts'
import styles from './Branches.module.css'
import { branchRows } from './branchRows.ts'
import type { Playhead } from './playhead.ts'
import { percentOf } from './timeLine.ts'
import { usePlayheadState } from './usePlayhead.ts'
import { useRoving } from './useRoving.ts'
import { playheadWords } from './words.ts'

/** Height of a row in pixels; the same in the style sheet. */
const rowHeight = 20

/** Further right there is no room for a number. */
const lastPlace = 0.96

/** The ways that a run took, as a tree over the time line; each can be chosen. Nothing while there is only one. */
export const Branches = ({ playhead }: { readonly playhead: Playhead }) => {
  const words = useWords(playheadWords)
  const tree = usePlayheadState(playhead, (state) => state.branches)
  const duration = usePlayheadState(playhead, (state) => state.duration)
  const list = tree?.list
  const rows = useMemo(() => branchRows(list ?? []), [list])
  const { ref, active, onKeyDown } = useRoving<HTMLDivElement>(
    rows.findIndex(({ number }) => number === tree?.current),
  )
  if (tree === null || rows.length < 2) return null
  const nameOf = ({ number, from, at }: (typeof rows)[number]): string =>
    from === null ? words.firstBranch(number + 1) : words.branch(number + 1, from + 1, (at / 1000).toFixed(3))
  const middle = (row: number): number => (row + 0.5) * rowHeight
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its buttons have the focus, one at a time.
    <div
      ref={ref}
      role="toolbar"
      aria-label={words.branches}
      aria-orientation="vertical"
      className={styles['branches']}
      onKeyDown={onKeyDown}
    >
      <div className={styles['rows']} style={{ blockSize: `${rows.length * rowHeight}px` }}>
        <svg className={styles['lines']} aria-hidden>
          {rows.map(({ number, at, row, parent }) => {
            const x = percentOf(at, duration)
            return (
              <g key={number} data-current={number === tree.current}>
                <line x1={x} x2="100%" y1={middle(row)} y2={middle(row)} />
                {parent !== null && <line x1={x} x2={x} y1={middle(parent)} y2={middle(row)} />}
              </g>
            )
          })}
        </svg>
        {rows.map((branch) => (
          <button
            key={branch.number}
            type="button"
            className={styles['branch']}
            aria-label={nameOf(branch)}
            title={nameOf(branch)}
            aria-pressed={branch.number === tree.current}
            tabIndex={branch.row === active ? 0 : -1}
            style={{
              insetInlineStart: percentOf(Math.min(branch.at, lastPlace * duration), duration),
              insetBlockStart: `${branch.row * rowHeight}px`,
            }}
            onClick={() => tree.choose(branch.number)}
          >
            {branch.number + 1}
          </button>
        ))}
      </div>
    </div>
  )
}
