import { useState } from 'react'
import { Banner, DataTable, Tabs } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { benchAccount } from '../account/bench.ts'
import { Measure } from '../measure/Measure.tsx'
import { snapshotWords } from '../words/index.ts'
import styles from './Snapshots.module.css'
import type { OpenBench } from './useBench.ts'

const mostShown = 120

const SnapshotTable = ({ bench }: { readonly bench: OpenBench }) => {
  const words = useWords(snapshotWords).evidence
  const { snapshots, wrong } = bench.view
  const isWrong = (version: number): boolean =>
    wrong?.some(({ snapshot }) => snapshot.version === version) === true
  return (
    <div className={styles['panel']}>
      {wrong !== null && (
        <div role="status" data-metric="wrong" data-count={wrong.length}>
          {wrong.length === 0 ? (
            <Banner kind="good">{words.allRight}</Banner>
          ) : (
            <Banner kind="warn">
              {wrong.slice(0, 12).map(({ snapshot, fields }) => (
                <div key={snapshot.version}>{words.wrong(snapshot.version, fields.join(', '))}</div>
              ))}
            </Banner>
          )}
        </div>
      )}
      <DataTable
        caption={words.table}
        columns={[
          { key: 'version', header: words.version, cell: (row) => row.version, align: 'end', data: true },
          {
            key: 'schema',
            header: words.schema,
            cell: (row) => row.schemaVersion ?? words.unknown,
            data: true,
          },
          { key: 'state', header: words.state, cell: (row) => row.state, data: true },
        ]}
        rows={snapshots.toReversed().slice(0, mostShown)}
        rowKey={(row) => row.version}
        mark={(row) => (isWrong(row.version) ? 'bad' : undefined)}
        empty={words.none}
      />
      <p className={styles['note']}>{words.derived}</p>
    </div>
  )
}

/** The snapshots that are kept, what loading costs, and where the events are. */
export const Evidence = ({ bench }: { readonly bench: OpenBench }) => {
  const words = useWords(snapshotWords).evidence
  const [tab, setTab] = useState('snapshots')
  return (
    <Tabs
      label={words.label}
      selected={tab}
      onSelect={setTab}
      tabs={[
        { id: 'snapshots', label: words.snapshots, content: <SnapshotTable bench={bench} /> },
        { id: 'measure', label: words.measure, content: <Measure interval={bench.settings.interval} /> },
        {
          id: 'log',
          label: words.log,
          content: (
            <section aria-label={words.log} className={styles['panel']}>
              <p>
                {words.logText} <code>{benchAccount}</code>, <a href="#/store">{words.openStore}</a>.
              </p>
            </section>
          ),
        },
      ]}
    />
  )
}
