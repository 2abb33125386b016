import { useMemo } from 'react'
import { DataTable, Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { healingOf, triesOf, type Try } from '../measures/tries.ts'
import { retryWords } from '../words/index.ts'
import styles from './Evidence.module.css'
import type { RetryRun } from './retryRun.ts'

interface TriesProps {
  readonly run: RetryRun
}

/** What the two sliders were set to in this run, and what became of it: the law is to be read from it. */
export const Tries = ({ run }: TriesProps) => {
  const words = useWords(retryWords).tries
  const { events } = run.log
  const rows = useMemo(
    () =>
      triesOf(events).map((tried) => ({ ...tried, healing: healingOf(run.settings, run.run.seed, tried) })),
    [events, run.settings, run.run.seed],
  )
  const column = (key: string, header: string, text: (row: Try & { healing: number | null }) => string) => ({
    key,
    header,
    cell: (row: (typeof rows)[number]) => (
      <Measured origin="simulated" metric={`try ${key} ${row.rate} ${row.retries}`}>
        {text(row)}
      </Measured>
    ),
    align: 'end' as const,
    data: true,
  })
  return (
    <>
      <p>{words.text}</p>
      <DataTable
        caption={words.label}
        columns={[
          { key: 'rate', header: words.rate, cell: (row) => String(row.rate) },
          column('retries', words.retries, ({ retries }) => String(retries)),
          column('atWorst', words.atWorst, ({ rate, retries }) => String(rate * (1 + retries))),
          column('healing', words.healing, ({ healing }) =>
            healing === null ? words.never : words.seconds(healing * 1000),
          ),
        ]}
        rows={rows}
        rowKey={({ rate, retries }) => `${rate} ${retries}`}
        mark={({ healing }) => (healing === null ? 'bad' : undefined)}
        empty={words.empty}
      />
      <p className={styles['note']}>{words.note}</p>
    </>
  )
}
