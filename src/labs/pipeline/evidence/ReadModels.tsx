import { useState } from 'react'
import { customerCopies } from '../../../garage/index.ts'
import { Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { useProjection, type LogTail } from '../../../workspace/index.ts'
import type { ReadModelId } from '../path/trace.ts'
import type { ReadModelsNow } from '../path/useReadModels.ts'
import { pipelineWords } from '../words/index.ts'
import styles from './Evidence.module.css'
import {
  auditTable,
  copiesTable,
  customersTable,
  planningTable,
  vehiclesTable,
  type TextTable,
} from './modelTables.ts'
import { Standing } from './Standing.tsx'
import { TextTableView } from './TextTableView.tsx'

const contexts = ['Workshop', 'Invoicing', 'Notifications'] as const

const Copies = ({ context }: { readonly context: (typeof contexts)[number] }) => {
  const words = useWords(pipelineWords).evidence
  const [view] = useProjection(customerCopies)
  return (
    <>
      <Standing view={view} />
      <TextTableView caption={words.copies[context]} table={copiesTable(view.state[context])} />
    </>
  )
}

const Model = ({ id, models }: { readonly id: ReadModelId; readonly models: ReadModelsNow }) => {
  const words = useWords(pipelineWords)
  const running = models.all.find((model) => model.id === id)
  const tables: Readonly<Record<ReadModelId, () => TextTable>> = {
    customers: () => customersTable(models.customers, words.evidence),
    vehicles: () => vehiclesTable(models.vehicles, words.evidence),
    dayPlanning: () => planningTable(models.planning, words.evidence),
  }
  return (
    <>
      {running !== undefined && <Standing view={running.view} />}
      <TextTableView caption={words.readModels[id]} table={tables[id]()} />
    </>
  )
}

interface ReadModelsProps {
  readonly models: ReadModelsNow
  readonly log: LogTail
}

/** The read models as tables, one at a time; the audit log needs none, it is the events themselves. */
export const ReadModels = ({ models, log }: ReadModelsProps) => {
  const words = useWords(pipelineWords)
  const { evidence, readModels } = words
  const [chosen, setChosen] = useState('customers')
  const running = models.all.find(({ id }) => id === chosen)
  const context = contexts.find((each) => each === chosen)
  return (
    <div className={styles['panel']}>
      <Select
        label={evidence.model}
        value={chosen}
        onChange={(event) => setChosen(event.target.value)}
        options={[
          ...models.all.map(({ id }) => ({ value: id, label: readModels[id] })),
          ...contexts.map((each) => ({ value: each, label: evidence.copies[each] })),
          { value: 'audit', label: evidence.audit },
        ]}
      />
      {running !== undefined && <Model id={running.id} models={models} />}
      {context !== undefined && <Copies context={context} />}
      {chosen === 'audit' && (
        <TextTableView caption={evidence.audit} table={auditTable(log.events, log.head, evidence)} />
      )}
    </div>
  )
}
