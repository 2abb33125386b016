import { useWords } from '../../../words/index.ts'
import { retroWords } from '../words/index.ts'
import styles from './Ledger.module.css'
import type { DiffLine } from './twoHistories.ts'

/** Two histories beside each other, newest on top; lines that differ are marked. */
export const DiffTable = ({ lines }: { readonly lines: readonly DiffLine[] }) => {
  const words = useWords(retroWords)
  const { screen, euro, none } = words
  const amount = (value: DiffLine['booked']): string => (value === null ? none : euro(value))
  return (
    <table className={styles['ledger']}>
      <caption className="visually-hidden">{screen.historiesCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.date}</th>
          <th scope="col">{words.event}</th>
          <th scope="col" data-align="end">
            {screen.booked}
          </th>
          <th scope="col" data-align="end">
            {screen.shouldBe}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.toReversed().map((line) => (
          <tr key={line.key} data-mark={line.differs ? 'new' : undefined}>
            <th scope="row">{words.day(line.date)}</th>
            <td>
              {words.what(line.what)}
              {line.differs && (
                <>
                  <span aria-hidden className={styles['sign']}>
                    ≠
                  </span>
                  <span className="visually-hidden">{` (${screen.differs})`}</span>
                </>
              )}
            </td>
            <td data-align="end">{amount(line.booked)}</td>
            <td data-align="end">{amount(line.shouldBe)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
