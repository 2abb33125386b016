import { useState } from 'react'
import { Button, Dialog } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { useEventStore } from '../../../workspace/index.ts'
import type { Desk } from '../desk/desk.ts'
import { caseOf, mostDatabases } from '../desk/shelf.ts'
import type { OpenDesk } from '../desk/useDesk.ts'
import { restoreWords } from '../words/index.ts'
import styles from './Restore.module.css'

type Standing = 'inUse' | 'kept' | 'waiting' | 'earlier' | 'own' | 'open'

const removable: ReadonlySet<Standing> = new Set(['waiting', 'earlier', 'own'])

const standingOf = (name: string, desk: Desk | null, store: string): Standing => {
  if (name === store) return 'open'
  if (caseOf(name) === 0) return 'own'
  if (desk === null || caseOf(name) !== desk.number) return 'earlier'
  const database = desk.databases.find((each) => each.name === name)
  if (database === undefined) return 'earlier'
  if (database.key === desk.inUse) return 'inUse'
  return database.key === 'a' ? 'kept' : 'waiting'
}

interface DatabasesProps {
  readonly open: OpenDesk
}

const useStandings = () => {
  const { stage, evidence } = useWords(restoreWords)
  const texts: Readonly<Record<Standing, string>> = {
    inUse: stage.inUse,
    kept: `${stage.abandoned}. ${evidence.keptForNow}`,
    waiting: stage.waiting,
    earlier: evidence.earlier,
    own: evidence.own,
    open: evidence.isOpen,
  }
  return texts
}

interface AskProps {
  /** What would be removed; empty: nothing is asked. */
  readonly names: readonly string[]
  readonly onYes: () => void
  readonly onNo: () => void
}

const Ask = ({ names, onYes, onNo }: AskProps) => {
  const { evidence } = useWords(restoreWords)
  return (
    <Dialog open={names.length > 0} onClose={onNo} title={evidence.removeTitle}>
      <p>{evidence.removeText(names.join(', '))}</p>
      <div className={styles['buttons']}>
        <Button kind="danger" onClick={onYes}>
          {evidence.removeYes}
        </Button>
        <Button onClick={onNo}>{evidence.keep}</Button>
      </div>
    </Dialog>
  )
}

/** All databases that this lab has made here, to be removed by the learner alone. */
export const Databases = ({ open }: DatabasesProps) => {
  const words = useWords(restoreWords)
  const { evidence } = words
  const standings = useStandings()
  const [asked, setAsked] = useState<readonly string[]>([])
  const { desk, names, busy } = open
  const { name: store } = useEventStore()
  const earlier = names.filter((name) => standingOf(name, desk, store) === 'earlier')
  const remove = async (): Promise<void> => {
    setAsked([])
    const own = desk?.databases.find(({ name }) => asked.length === 1 && name === asked[0])
    await (own === undefined ? open.remove(asked) : open.act({ is: 'remove', key: own.key }))
  }
  return (
    <div className={styles['panel']}>
      <p className={styles['quiet']}>{evidence.databasesNote(mostDatabases)}</p>
      <p>
        <output data-metric="databases">{`${names.length} / ${mostDatabases}`}</output>
      </p>
      <ul className={styles['list']} aria-label={evidence.databasesCaption}>
        {names.map((name) => {
          const standing = standingOf(name, desk, store)
          return (
            <li key={name} className={styles['database']} data-name={name}>
              <code>{name}</code>
              <span className={styles['quiet']}>{standings[standing]}</span>
              {removable.has(standing) && (
                <Button
                  size="small"
                  disabled={busy}
                  aria-label={`${evidence.remove} ${name}`}
                  onClick={() => setAsked([name])}
                >
                  {evidence.remove}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {earlier.length > 1 && (
        <Button size="small" disabled={busy} onClick={() => setAsked(earlier)}>
          {evidence.removeEarlier}
        </Button>
      )}
      <Ask names={asked} onYes={() => void remove()} onNo={() => setAsked([])} />
    </div>
  )
}
