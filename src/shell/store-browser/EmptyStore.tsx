import { DataTable, type Column } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { LoadGarage } from '../../workspace/index.ts'
import styles from './StorePage.module.css'
import { storeWords } from './stores/words.ts'

const columnsOf = (names: readonly string[]): readonly Column<never>[] =>
  names.map((name) => ({ key: name, header: name, cell: () => null }))

const aggregates = columnsOf(['aggregateId', 'version'])
const events = columnsOf(['id', 'aggregateId', 'order', 'eventType', 'eventData'])

/** In place of two empty tables: what they are for, and how the first rows come. */
export const EmptyStore = () => {
  const words = useWords(storeWords).empty
  return (
    <section className={styles['empty']} aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <div className={styles['schema']}>
        <div>
          <DataTable
            caption={words.aggregates}
            columns={aggregates}
            rows={[]}
            rowKey={() => ''}
            empty={words.aggregatesRow}
          />
        </div>
        <div>
          <DataTable
            caption={words.events}
            columns={events}
            rows={[]}
            rowKey={() => ''}
            empty={words.eventsRow}
          />
        </div>
      </div>
      <p>
        <a href="#/labs/pipeline">{words.command}</a>
        {words.or}
      </p>
      <LoadGarage />
      <p>{words.import}</p>
    </section>
  )
}
