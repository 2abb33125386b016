import { useState } from 'react'
import { Banner, Button, DataTable, Measured, Switch } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { readSettings } from '../model/settings.ts'
import type { Rules } from '../model/world.ts'
import { sagaWords } from '../words/index.ts'
import type { Explored } from './exploreAll.ts'
import type { SagaRun } from './sagaRun.ts'
import { useExplored } from './useExplored.ts'

type Words = (typeof sagaWords)['en']['controls']

const namesOf = (rules: Rules, words: Words): string =>
  [
    words.ways[rules.way],
    ...(['logs', 'cooperates', 'idempotent', 'buries'] as const)
      .filter((name) =>
        rules.way === 'saga' ? name !== 'cooperates' : name === 'logs' || name === 'cooperates',
      )
      .map((name) => `${words[name]}: ${rules[name] ? '✓' : '✗'}`),
  ].join('; ')

const keys: readonly (keyof Explored)[] = ['states', 'ends', 'blocked', 'torn', 'halfDone']

/** All interleavings of one booking by the rules of this run. */
export const Prove = ({ run }: { readonly run: SagaRun }) => {
  const words = useWords(sagaWords).controls
  const [deskRestarts, setRestarts] = useState(true)
  const { view, start } = useExplored()
  const { rules } = readSettings(run.settings)
  const { found, task, running, error } = view
  return (
    <>
      <p>{words.proveText}</p>
      <p>{words.proveRules(namesOf(rules, words))}</p>
      <Switch label={words.deskBack} checked={deskRestarts} onChange={setRestarts} />
      <div>
        <Button kind="primary" disabled={running} onClick={() => start({ rules, deskRestarts })}>
          {words.proveRun}
        </Button>
      </div>
      <div aria-live="polite">
        {error !== null && <Banner kind="error">{error}</Banner>}
        {found !== null && task !== null && (
          <DataTable
            caption={words.proveResult}
            showCaption
            columns={[
              { key: 'name', header: words.proveResult, cell: (key) => words[key] },
              {
                key: 'value',
                header: words.value,
                align: 'end',
                data: true,
                cell: (key) => (
                  <Measured origin="simulated" metric={`explored ${key}`}>
                    {String(found[key])}
                  </Measured>
                ),
              },
            ]}
            rows={keys}
            rowKey={String}
          />
        )}
      </div>
    </>
  )
}
