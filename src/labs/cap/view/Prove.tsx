import { useState } from 'react'
import type { Settings } from '../../../kernel/index.ts'
import { Banner, Button, DataTable, Measured, Progress, Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { readSettings } from '../model/settings.ts'
import type { CounterExample } from '../prove.ts'
import { shortReason } from '../shortReason.ts'
import { capWords } from '../words/index.ts'
import type { CapRun } from './capRun.ts'
import styles from './Evidence.module.css'
import { useProof } from './useProof.ts'

const sizes = ['1000', '2000', '5000', '10000']

/** Rare mistakes need a crowd: where the run has one, the random schedules have it too. */
const crowdOf = (settings: Settings): Settings => {
  const { clients, operations, latencySigma } = readSettings(settings)
  return operations === 0 ? {} : { clients, operations, latencySigma }
}

/** Random schedules by the thousand, judged in a worker. */
export const Prove = ({ run }: { readonly run: CapRun }) => {
  const words = useWords(capWords).prove
  const [size, setSize] = useState('1000')
  const { view, start, cancel } = useProof()
  const { running, all, result, perSecond, error } = view
  const { mode, variant, clockSkew } = readSettings(run.settings)
  const crowd = crowdOf(run.settings)
  const load = ({ seed, settings, inputs }: CounterExample): void =>
    void run.restart(seed, {
      settings: { ...run.settings, ...settings },
      inputs: inputs.map(({ at, event }) => ({ at, input: event })),
    })
  const rows = (['linearizable', 'violations', 'unknown', 'operations'] as const).map((key) => ({
    key,
    name: words[key],
    text: result[key].toLocaleString('en'),
  }))
  return (
    <>
      <p>{words.text}</p>
      <Select
        label={words.runs}
        value={size}
        disabled={running}
        options={sizes.map((value) => ({ value, label: Number(value).toLocaleString('en') }))}
        onChange={(event) => setSize(event.target.value)}
      />
      <div className={styles['buttons']}>
        <Button
          kind="primary"
          disabled={running}
          onClick={() =>
            start({ mode, settings: { variant, clockSkew, ...crowd }, firstSeed: 1, count: Number(size) })
          }
        >
          {words.run(Number(size))}
        </Button>
      </div>
      {error !== null && <Banner kind="error">{words.failed(error)}</Banner>}
      {all > 0 && (
        <>
          <Progress
            label={words.result}
            done={result.runs}
            total={all}
            text={words.progress(result.runs, all)}
            onCancel={running ? cancel : undefined}
          />
          <p>
            <Measured metric="proofSpeed">{words.speed(perSecond)}</Measured>
          </p>
          <DataTable
            caption={words.result}
            columns={[
              { key: 'name', header: words.result, cell: (row) => row.name },
              {
                key: 'value',
                header: words.runs,
                cell: (row) => (
                  <Measured origin="simulated" metric={`proof ${row.key}`}>
                    {row.text}
                  </Measured>
                ),
                align: 'end',
                data: true,
              },
            ]}
            rows={rows}
            rowKey={(row) => row.key}
          />
          <ul className={styles['list']}>
            {result.counterExamples.map((example) => (
              <li key={example.seed}>
                <p className={styles['note']}>{shortReason(example.reason)}</p>
                <Button size="small" onClick={() => load(example)}>
                  {words.load(example.seed)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
