import { AnimatePresence, m, useReducedMotion } from 'framer-motion'
import { useEffect, useState } from 'react'
import { useWords } from '../../../words/index.ts'
import { retroWords } from '../words/index.ts'
import styles from './Ledger.module.css'
import type { LedgerLine } from './ledgerLine.ts'

/** Forms that say the same as the colours of marked rows. */
const signs = { new: '+', changed: '↻', wrong: '✗' } as const

interface CellProps {
  readonly line: LedgerLine
}

const Sign = ({ line }: CellProps) => {
  const words = useWords(retroWords)
  if (line.mark === null) return null
  const says = { new: words.newRow, changed: words.changedRow, wrong: words.wrongRow }[line.mark]
  return (
    <>
      <span aria-hidden className={styles['sign']}>
        {signs[line.mark]}
      </span>
      <span className="visually-hidden">{` (${says})`}</span>
    </>
  )
}

interface RowProps extends CellProps {
  readonly hideTotal: boolean
  /** In seconds: rows that come together come one after the other. */
  readonly delay: number
}

const Row = ({ line, hideTotal, delay }: RowProps) => {
  const words = useWords(retroWords)
  const reduced = useReducedMotion() === true
  const isOpening = line.what.is === 'opened'
  const total = hideTotal ? words.hidden : words.euro(line.total)
  return (
    <m.tr
      layout={reduced ? false : 'position'}
      initial={reduced ? false : { opacity: 0, x: -24 }}
      animate={{ opacity: 1, x: 0 }}
      exit={{ opacity: 0 }}
      transition={
        reduced
          ? { duration: 0 }
          : { duration: 0.2, ease: 'easeOut', delay, layout: { duration: 0.2, ease: 'easeOut' } }
      }
      data-mark={line.mark ?? undefined}
      data-row={line.what.is}
    >
      <th scope="row">{words.day(line.date)}</th>
      <td>
        {words.what(line.what)}
        <Sign line={line} />
      </td>
      <td data-align="end">{line.amount === null ? words.none : words.euro(line.amount)}</td>
      <td data-align="end">{isOpening ? words.none : total}</td>
    </m.tr>
  )
}

interface LedgerProps {
  readonly caption: string
  /** Oldest first; shown newest on top. */
  readonly lines: readonly LedgerLine[]
  readonly totalHeader: string
  readonly hideTotals?: boolean
  /** Whether the first rows come in one after the other, too. Default: they are there. */
  readonly enters?: boolean
}

/** A ledger as the lecture has it: newest on top, with totals that are calculated. Rows move to their places. */
export const Ledger = ({ caption, lines, totalHeader, hideTotals = false, enters = false }: LedgerProps) => {
  const words = useWords(retroWords)
  const [known, setKnown] = useState(0)
  const count = lines.length
  useEffect(() => setKnown(count), [count])
  const delayOf = (place: number): number => 0.03 * Math.max(0, place - known)
  return (
    <table className={styles['ledger']}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.date}</th>
          <th scope="col">{words.event}</th>
          <th scope="col" data-align="end">
            {words.amount}
          </th>
          <th scope="col" data-align="end">
            {totalHeader}
          </th>
        </tr>
      </thead>
      <tbody>
        <AnimatePresence initial={enters}>
          {lines.toReversed().map((line, index) => (
            <Row
              key={line.key}
              line={line}
              hideTotal={hideTotals}
              delay={delayOf(lines.length - 1 - index)}
            />
          ))}
        </AnimatePresence>
        {lines.length === 0 && (
          <tr>
            <td colSpan={4} className={styles['empty']}>
              {words.noRows}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}
