import { Button, EmptyState, saveFile } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { decisionsOf, recordAsMarkdown, type Reason } from '../decisionRecord.ts'
import { choosingWords } from '../words/index.ts'
import type { BoardProps } from './boardProps.ts'
import styles from './Choosing.module.css'

interface ReasonsProps {
  readonly label: string
  readonly reasons: readonly Reason[]
}

const Reasons = ({ label, reasons }: ReasonsProps) =>
  reasons.length === 0 ? null : (
    <>
      <h4>{label}</h4>
      <ul>
        {reasons.map(({ text, address }) => (
          <li key={text}>{address === null ? text : <a href={address}>{text}</a>}</li>
        ))}
      </ul>
    </>
  )

/** The record: each choice, why, and what speaks against it. */
export const Record = ({ said, settings }: BoardProps) => {
  const words = useWords(choosingWords)
  const decisions = decisionsOf(said, { settings, words })
  if (decisions.length === 0) return <EmptyState title={words.recordTitle}>{words.recordEmpty}</EmptyState>
  const save = (): void => {
    const site = location.href.replace(/[#?].*$/, '')
    saveFile(
      new Blob([recordAsMarkdown(decisions, words, site)], { type: 'text/markdown' }),
      'decision-record.md',
    )
  }
  return (
    <>
      <p className={styles['pick']} data-lab-controls>
        <Button size="small" onClick={save}>
          {words.saveMarkdown}
        </Button>
        <Button size="small" onClick={() => print()}>
          {words.print}
        </Button>
      </p>
      <article data-print-alone className={styles['record']} aria-label={words.recordTitle}>
        <h2>{words.recordTitle}</h2>
        <p>{words.recordLead}</p>
        {decisions.map(({ title, decided, reasons, prices }) => (
          <section key={title}>
            <h3>
              {title}: {decided}
            </h3>
            <Reasons label={words.because} reasons={reasons} />
            <Reasons label={words.despite} reasons={prices} />
          </section>
        ))}
      </article>
    </>
  )
}
