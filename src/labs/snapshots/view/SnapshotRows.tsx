import { Banner, DataTable } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Bench } from '../bench/bench.ts'
import { snapshotsWords } from '../words/index.ts'
import styles from './Snapshots.module.css'

/** Rows that are listed, newest first. */
const most = 100

const Verified = ({ bench }: { readonly bench: Bench }) => {
  const words = useWords(snapshotsWords).rows
  const { verified } = bench
  if (verified === null) return null
  if (verified.length === 0) return <Banner kind="good">{words.allRight(bench.snapshots.length)}</Banner>
  return (
    <Banner kind="warn" title={words.wrongTitle(verified.length)}>
      <ul className={styles['wrong']}>
        {verified.slice(0, 10).map(({ version, fields, is, should, noticedBy }) => (
          <li key={version} data-wrong={version}>
            {fields.map((field) => words.wrong(version, field, is[field], should[field])).join(' ')}{' '}
            {words.noticed(noticedBy)}
          </li>
        ))}
      </ul>
    </Banner>
  )
}

/** The real rows of the table of snapshots, and what verifying them found. */
export const SnapshotRows = ({ bench }: { readonly bench: Bench }) => {
  const words = useWords(snapshotsWords)
  const { rows } = words
  const { snapshots, written, verified, loaded } = bench
  const bad = new Set([...(verified ?? []), ...(loaded?.refused ?? [])].map(({ version }) => version))
  const listed = snapshots.toReversed().slice(0, most)
  return (
    <div className={styles['panel']}>
      <div role="status">
        <Verified bench={bench} />
      </div>
      {written !== null && (
        <p data-metric="written">{rows.written(written.rows, written.bytes, words.ms(written.wallMs))}</p>
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and keys must be able to scroll it */}
      <div role="group" aria-label={rows.caption} tabIndex={0} className={styles['scroll']}>
        <DataTable
          caption={rows.caption}
          columns={[
            { key: 'version', header: rows.version, cell: (row) => row.version, align: 'end', data: true },
            {
              key: 'schema',
              header: rows.schema,
              cell: (row) => row.schemaVersion ?? rows.noSchema,
              data: true,
            },
            {
              key: 'state',
              header: rows.state,
              cell: (row) => <span className={styles['state']}>{row.state}</span>,
              data: true,
            },
            { key: 'hash', header: rows.hash, cell: (row) => row.hash.slice(0, 8), data: true },
          ]}
          rows={listed}
          rowKey={(row) => row.version}
          mark={(row) => {
            if (bad.has(row.version)) return 'bad'
            return row.version === loaded?.from ? 'changed' : undefined
          }}
          empty={rows.none}
        />
      </div>
      {snapshots.length > most && <p>{rows.more(snapshots.length - most)}</p>}
    </div>
  )
}
