import type { RunEvent } from '../../../kernel/index.ts'
import { DataTable } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { EvolutionRun } from '../run/evolutionRun.ts'
import type { EvolutionInput } from '../run/labSettings.ts'
import { evolutionWords } from '../words/index.ts'
import styles from './Panels.module.css'

/** The opening event holds all settings, which is too much for a row. */
const dataText = (event: RunEvent<EvolutionInput>): string => {
  switch (event.eventType) {
    case 'LabOpened':
      return `seed = ${JSON.stringify(event.eventData.seed)}`
    case 'SettingChanged':
      return `${event.eventData.name} = ${JSON.stringify(event.eventData.value)}`
    case 'InputGiven':
      return `${event.eventData.input.is}, ${event.eventData.at} ms`
    case 'Branched':
    case 'BranchChosen':
      return JSON.stringify(event.eventData)
  }
}

/** What a person changed in this run, as the store keeps it; newest first. */
export const RunChanges = ({ run }: { readonly run: EvolutionRun }) => {
  const { tables } = useWords(evolutionWords)
  const rows = run.log.events.map((event, index) => ({ event, order: index + 1 })).toReversed()
  return (
    <>
      <p className={styles['stream']}>{tables.logSay(run.stream)}</p>
      <div className={styles['wide']}>
        <DataTable
          caption={tables.logCaption}
          rows={rows}
          rowKey={({ order }) => order}
          empty={tables.logEmpty}
          columns={[
            { key: 'order', header: tables.order, data: true, cell: ({ order }) => order },
            { key: 'type', header: tables.type, data: true, cell: ({ event }) => event.eventType },
            { key: 'data', header: tables.data, data: true, cell: ({ event }) => dataText(event) },
          ]}
        />
      </div>
    </>
  )
}
