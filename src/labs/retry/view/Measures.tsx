import { usePlayheadState, type Playhead } from '../../../playhead/index.ts'
import { DataTable, Measured, Meter } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { measureRows } from '../measures/measureRows.ts'
import type { RetrySettings } from '../model/settings.ts'
import type { RetryFilm } from '../playRetry.ts'
import { retryWords } from '../words/index.ts'
import { euros } from './euros.ts'

interface MeasuresProps {
  readonly film: RetryFilm
  readonly other: RetryFilm | null
  readonly settings: RetrySettings
  readonly playhead: Playhead
}

/** Requests × (1 + retries), against what the server can do. */
const Threshold = ({ settings }: { readonly settings: RetrySettings }) => {
  const words = useWords(retryWords).measures
  // A budget bounds what each request adds, on average.
  const sends = 1 + Math.min(settings.retries, settings.budget ?? Infinity)
  const load = settings.rate * sends
  return (
    <Meter
      label={words.threshold}
      value={Math.min(load, 200)}
      max={200}
      text={`${settings.rate} × ${sends} = ${Math.round(load)}`}
      family={load < 100 ? 'readmodel' : 'failure'}
    />
  )
}

/** The measures at the playhead, and those of the film beside. */
export const Measures = ({ film, other, settings, playhead }: MeasuresProps) => {
  const words = useWords(retryWords).measures
  const now = usePlayheadState(playhead, (state) => Math.floor(state.now / 100) * 100)
  const rows = measureRows(film, now, words, euros)
  const besides = other === null ? null : measureRows(other, now, words, euros)
  const value = (origin: string, key: string, text: string) => (
    <Measured origin="simulated" metric={`${key}${origin}`}>
      {text}
    </Measured>
  )
  return (
    <>
      {settings.world === 'load' && <Threshold settings={settings} />}
      <DataTable
        caption={words.label}
        showCaption
        columns={[
          { key: 'name', header: words.name, cell: (row) => String(words[row.key]) },
          {
            key: 'now',
            header: words.now,
            cell: (row) => value('', row.key, row.text),
            align: 'end',
            data: true,
          },
          ...(besides === null
            ? []
            : [
                {
                  key: 'beside',
                  header: words.beside,
                  cell: (row: (typeof rows)[number]) =>
                    value('Beside', row.key, besides.find(({ key }) => key === row.key)?.text ?? ''),
                  align: 'end' as const,
                  data: true,
                },
              ]),
        ]}
        rows={rows}
        rowKey={(row) => row.key}
        mark={(row) =>
          besides?.find(({ key }) => key === row.key)?.text === row.text || besides === null
            ? undefined
            : 'changed'
        }
      />
    </>
  )
}
