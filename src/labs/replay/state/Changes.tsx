import { Badge } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { replayWords } from '../words.ts'
import styles from './State.module.css'
import type { RowChange } from './stateChanges.ts'

const familyOf = { added: 'good', removed: 'failure', changed: 'event' } as const

/** More changes than this are only counted. */
const most = 30

/** Rows that differ, with their fields before and after. */
export const Changes = ({
  changes,
  empty,
}: {
  readonly changes: readonly RowChange[]
  readonly empty: string
}) => {
  const words = useWords(replayWords)
  if (changes.length === 0) return <p className={styles['muted']}>{empty}</p>
  return (
    <div className={styles['changes']}>
      {changes.slice(0, most).map((change) => (
        <table key={`${change.table} ${change.key}`} className={styles['change']}>
          <caption>
            <Badge family={familyOf[change.kind]}>{words.kinds[change.kind]}</Badge>{' '}
            {words.tables[change.table]} <code>{change.key}</code>
          </caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{words.field}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {change.fields.map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td className={styles['was']}>{before}</td>
                <td className={styles['is']}>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      {changes.length > most && <p className={styles['muted']}>{words.asOf.more(changes.length - most)}</p>}
    </div>
  )
}
