import { DataTable, Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { measuresAt, type BreakerMeasures } from '../measures.ts'
import type { BreakerFilm } from '../playBreaker.ts'
import { breakerWords } from '../words/index.ts'
import styles from './Breaker.module.css'

interface NumbersProps {
  readonly film: BreakerFilm
  /** The film beside it, with its name. */
  readonly other: { readonly film: BreakerFilm; readonly name: string } | null
  readonly now: number
}

interface Row {
  readonly key: string
  readonly name: string
  readonly read: (measures: BreakerMeasures) => string
}

const useRows = (): readonly Row[] => {
  const { evidence: words, answers } = useWords(breakerWords)
  const time = (ms: number | null): string => (ms === null ? words.never : words.seconds(ms))
  return [
    { key: 'asked', name: words.asked, read: ({ asked }) => String(asked) },
    ...(['ok', 'failed', 'timedOut', 'rejected', 'noThread'] as const).map((how) => ({
      key: how,
      name: answers[how],
      read: (measures: BreakerMeasures) => String(measures.answers[how]),
    })),
    { key: 'meanWait', name: words.meanWait, read: ({ meanWait }) => time(meanWait) },
    { key: 'threads', name: words.threadsNow, read: ({ threads }) => String(threads) },
    { key: 'mostThreads', name: words.mostThreads, read: ({ mostThreads }) => String(mostThreads) },
    { key: 'work', name: words.workNow, read: ({ work }) => String(work) },
    { key: 'mostWork', name: words.mostWork, read: ({ mostWork }) => String(mostWork) },
    { key: 'sent', name: words.sent, read: ({ sent }) => String(sent) },
    { key: 'recoveredAfter', name: words.recoveredAfter, read: ({ recoveredAfter }) => time(recoveredAfter) },
  ]
}

/** What the run came to until now, beside the other one if there is one. */
export const Numbers = ({ film, other, now }: NumbersProps) => {
  const { evidence: words } = useWords(breakerWords)
  const rows = useRows()
  const own = measuresAt(film, now)
  const others = other === null ? null : measuresAt(other.film, now)
  return (
    <div className={styles['panel']}>
      <DataTable
        caption={words.simulated}
        columns={[
          { key: 'name', header: words.measure, cell: (row) => row.name },
          {
            key: 'value',
            header: words.value,
            cell: (row) => (
              <Measured origin="simulated" metric={row.key}>
                {row.read(own)}
              </Measured>
            ),
            align: 'end',
            data: true,
          },
          ...(others === null || other === null
            ? []
            : [
                {
                  key: 'other',
                  header: words.other(other.name),
                  cell: (row: Row) => (
                    <Measured origin="simulated" metric={`${row.key} beside`}>
                      {row.read(others)}
                    </Measured>
                  ),
                  align: 'end' as const,
                  data: true,
                },
              ]),
        ]}
        rows={rows}
        rowKey={(row) => row.key}
      />
    </div>
  )
}
