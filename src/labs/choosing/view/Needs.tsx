import { lazy, Suspense, useState } from 'react'
import { Button, DataTable, Meter } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { needIds, products, recommendationFor, tasksFor } from '../model/products.ts'
import { choosingWords } from '../words/index.ts'
import type { BoardProps } from './boardProps.ts'
import styles from './Choosing.module.css'

const StoreSource = lazy(() =>
  import('./StoreSource.tsx').then((module) => ({ default: module.StoreSource })),
)

const mostTasks = tasksFor(needIds).length

const agenda = [
  ['agendaCode', '#/labs/command-handling/raise'],
  ['agendaDatabase', '#/labs/pipeline/aggregates-table'],
  ['agendaConcurrency', '#/labs/concurrency/versions'],
] as const

const ProductTable = () => {
  const words = useWords(choosingWords)
  return (
    <div className={styles['table']}>
      <DataTable
        caption={words.productTable}
        columns={[
          { key: 'name', header: words.product, cell: ({ name }) => name },
          ...needIds.map((need) => ({
            key: need,
            header: words.needsShort[need],
            cell: ({ gives }: (typeof products)[number]) => words.gives[gives[need]],
          })),
        ]}
        rows={products}
        rowKey={({ name }) => name}
      />
      <p className={styles['note']}>{words.sources}</p>
    </div>
  )
}

const Source = () => {
  const words = useWords(choosingWords)
  const [isOpen, setOpen] = useState(false)
  return (
    <section aria-label={words.openSource}>
      <p>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words.openSource}
        </Button>{' '}
        <a href="#/store">{words.openStore}</a>
      </p>
      {isOpen && (
        <Suspense>
          <StoreSource />
        </Suspense>
      )}
    </section>
  )
}

/** What one needs of an event store, and what that recommends. */
export const Needs = ({ said, onSay }: BoardProps) => {
  const words = useWords(choosingWords)
  const recommendation = recommendationFor(said.needs)
  const tasks = tasksFor(said.needs)
  return (
    <>
      <p>{words.productLead}</p>
      <div className={styles['halves']}>
        <fieldset className={styles['ticks']} aria-label={words.needsList}>
          {needIds.map((need) => (
            <label key={need}>
              <input
                type="checkbox"
                checked={said.needs.includes(need)}
                disabled={onSay === undefined}
                onChange={(event) => onSay?.({ is: 'needed', need, on: event.target.checked })}
              />
              {words.needs[need]}
            </label>
          ))}
        </fieldset>
        <div className={styles['outcome']} data-recommendation={recommendation}>
          <p role="status">
            <strong>
              <output data-metric="recommendation">{words.recommendations[recommendation]}</output>
            </strong>
          </p>
          <Meter
            label={words.buildCount}
            value={tasks.length}
            max={mostTasks}
            text={`${tasks.length} / ${mostTasks}`}
          />
          {tasks.length > 0 && (
            <ul className={styles['parts']} aria-label={words.buildList}>
              {tasks.map((task) => (
                <li key={task}>{words.tasks[task]}</li>
              ))}
            </ul>
          )}
        </div>
      </div>
      {recommendation === 'custom' && <Source />}
      {recommendation === 'product' && <ProductTable />}
      {recommendation !== 'none' && (
        <nav aria-label={words.agenda}>
          <h3>{words.agenda}</h3>
          <ul className={styles['parts']}>
            {agenda.map(([name, address]) => (
              <li key={name}>
                <a href={address}>{words[name]}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </>
  )
}
