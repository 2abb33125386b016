import { useState } from 'react'
import { DataTable, Measured, Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { inUseOf, type Database, type Desk } from '../desk/desk.ts'
import { kindOf } from '../model/kindOf.ts'
import { restoreWords } from '../words/index.ts'
import styles from './Restore.module.css'

const compared = [
  'events',
  'active',
  'inactive',
  'vehicles',
  'planned',
  'finished',
  'cancelled',
  'orphans',
  'mistakes',
] as const

const valueOf = ({ log, summary }: Database, what: (typeof compared)[number]): number => {
  if (what === 'events') return log.length
  if (what === 'orphans') return summary.orphans.length
  if (what === 'mistakes') return log.filter((fact) => kindOf(fact) === 'mistake').length
  return summary[what]
}

const Orphans = ({ database }: { readonly database: Database }) => {
  const { evidence: words } = useWords(restoreWords)
  const { orphans } = database.summary
  if (orphans.length === 0) return <p className={styles['quiet']}>{words.orphansNone}</p>
  return (
    <ul className={styles['list']} aria-label={words.orphansTitle}>
      {orphans.map(({ what, id, missing, named }) => (
        <li key={`${id} ${missing}`} data-orphan={id}>
          {words.orphan(what, id, missing, named)}
        </li>
      ))}
    </ul>
  )
}

const Times = ({ database }: { readonly database: Database }) => {
  const words = useWords(restoreWords)
  const { times } = database
  const { evidence } = words
  if (times === null) return <p className={styles['quiet']}>{evidence.noTimes}</p>
  return (
    <dl className={styles['facts']}>
      {(['copyMs', 'checkMs', 'foldMs', 'switchMs'] as const).map((time) => {
        const value = times[time]
        if (value === null) return null
        return (
          <div key={time}>
            <dt>{evidence[time]}</dt>
            <dd>
              <Measured metric={time}>{words.ms(value)}</Measured>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

/** The database in use beside another one, as both were read last. */
export const Compare = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords(restoreWords)
  const { evidence } = words
  const [chosen, setChosen] = useState<string | null>(null)
  if (desk.databases.length === 0) return <p className={styles['quiet']}>{evidence.none}</p>
  const used = inUseOf(desk)
  const others = desk.databases.filter(({ key }) => key !== desk.inUse)
  const other = others.find(({ key }) => key === chosen) ?? others.at(-1) ?? null
  const columns = [used, ...(other === null ? [] : [other])].map((database) => ({
    key: database.key,
    header: words.letters(database.key),
    align: 'end' as const,
    data: true,
    cell: (what: (typeof compared)[number]) => words.number(valueOf(database, what)),
  }))
  return (
    <div className={styles['panel']}>
      {others.length > 1 && (
        <Select
          label={evidence.compareWith}
          value={other?.key ?? ''}
          options={others.map(({ key, name }) => ({ value: key, label: `${words.letters(key)} ${name}` }))}
          onChange={({ target }) => setChosen(target.value)}
        />
      )}
      <DataTable
        caption={evidence.compareCaption(
          words.letters(used.key),
          other === null ? '–' : words.letters(other.key),
        )}
        columns={[
          {
            key: 'what',
            header: evidence.what,
            cell: (what: (typeof compared)[number]) => evidence.rows[what],
          },
          ...columns,
        ]}
        rows={compared}
        rowKey={(what) => what}
        mark={(what) =>
          other !== null && valueOf(used, what) !== valueOf(other, what) ? 'changed' : undefined
        }
      />
      <h3>{evidence.orphansTitle}</h3>
      <Orphans database={other ?? used} />
      <h3>{evidence.timesTitle}</h3>
      <Times database={other?.times === null && used.times !== null ? used : (other ?? used)} />
      {desk.backup !== null && (
        <p>
          {evidence.backup}:{' '}
          <Measured metric="backup">
            {evidence.backupIs(desk.backup.position, desk.backup.bytes, words.ms(desk.backup.wallMs))}
          </Measured>
        </p>
      )}
    </div>
  )
}
