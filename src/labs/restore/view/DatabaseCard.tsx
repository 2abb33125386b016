import { Button, Lamp, Measured } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { recoveryMs, type Database, type Desk } from '../desk/desk.ts'
import type { Place } from '../model/axis.ts'
import { lossesOf } from '../model/losses.ts'
import { restoreWords } from '../words/index.ts'
import { LogStrip } from './LogStrip.tsx'
import styles from './Restore.module.css'
import type { CardActions } from './useCardActions.ts'

interface CardProps {
  readonly desk: Desk
  readonly database: Database
  readonly places: ReadonlyMap<string, Place>
  readonly actions: CardActions
}

type PartProps = Pick<CardProps, 'desk' | 'database'>

const Standing = ({ desk, database }: PartProps) => {
  const { stage } = useWords(restoreWords)
  if (database.key === desk.inUse) return <Lamp state="good">{stage.inUse}</Lamp>
  if (database.origin.is === 'first') return <Lamp state="warn">{stage.abandoned}</Lamp>
  return <Lamp state="off">{stage.waiting}</Lamp>
}

const Figures = ({ desk, database }: PartProps) => {
  const words = useWords(restoreWords)
  const { stage } = words
  const { figures } = stage
  const { key, summary, log, origin } = database
  const plain = [
    { name: figures.events, metric: 'events', value: log.length },
    { name: figures.active, metric: 'active', value: summary.active },
    { name: figures.planned, metric: 'planned', value: summary.planned },
    { name: figures.orphans, metric: 'orphans', value: summary.orphans.length },
  ]
  const { before, minutes } = lossesOf(log, desk.databases[0]?.log ?? [])
  const rto = recoveryMs(database)
  return (
    <dl className={styles['figures']}>
      {plain.map(({ name, metric, value }) => (
        <div key={metric} data-bad={metric === 'orphans' && value > 0}>
          <dt>{name}</dt>
          <dd>
            <output data-metric={`${metric} ${key}`}>{words.number(value)}</output>
          </dd>
        </div>
      ))}
      {origin.is !== 'first' && (
        <>
          <div>
            <dt>{figures.rpo}</dt>
            <dd>
              <Measured metric={`rpo ${key}`} source={stage.rpoSource}>
                {stage.rpo(minutes, before)}
              </Measured>
            </dd>
          </div>
          <div>
            <dt>{figures.rto}</dt>
            <dd>
              {rto === null ? (
                <span>{stage.notYet}</span>
              ) : (
                <Measured metric={`rto ${key}`} source={stage.rtoSource}>
                  {words.ms(rto)}
                </Measured>
              )}
            </dd>
          </div>
        </>
      )}
    </dl>
  )
}

const Told = ({ desk, database }: PartProps) => {
  const { stage, origin } = useWords(restoreWords)
  const { after, mistakes } = lossesOf(database.log, desk.databases[0]?.log ?? [])
  const isTold = database.origin.is !== 'first' && desk.story === 'later'
  return (
    <p className={styles['note']}>
      {origin(database.origin)}
      {database.isSame !== null && (
        <>
          {' '}
          <output data-metric={`same ${database.key}`}>{database.isSame ? stage.same : stage.differs}</output>
        </>
      )}
      {isTold && <> {stage.after(after, mistakes)}</>}
    </p>
  )
}

const Actions = ({ desk, database, actions }: Omit<CardProps, 'places'>) => {
  const { stage } = useWords(restoreWords)
  const { key, origin, name } = database
  const isUsed = key === desk.inUse
  return (
    <div className={styles['buttons']} data-lab-controls>
      {!isUsed && (
        <Button
          size="small"
          kind="primary"
          disabled={actions.busy}
          onClick={() => actions.act({ is: 'switch', to: key })}
        >
          {stage.use}
        </Button>
      )}
      {origin.is === 'contexts' && origin.reconciled === null && (
        <Button size="small" disabled={actions.busy} onClick={() => actions.act({ is: 'reconcile', key })}>
          {stage.reconcile}
        </Button>
      )}
      <Button size="small" kind="quiet" disabled={actions.busy} onClick={() => actions.browse(name)}>
        {stage.browse}
      </Button>
    </div>
  )
}

/** A database of the case: what is in it, what it took, and what can be done with it. */
export const DatabaseCard = ({ desk, database, places, actions }: CardProps) => {
  const words = useWords(restoreWords)
  return (
    <li
      className={styles['card']}
      data-database={database.key}
      data-used={database.key === desk.inUse}
      data-isolated={database.summary.orphans.length > 0}
    >
      <div className={styles['head']}>
        <h3>
          <span className={styles['key']}>{words.letters(database.key)}</span> <code>{database.name}</code>
        </h3>
        <Standing desk={desk} database={database} />
        <Actions desk={desk} database={database} actions={actions} />
      </div>
      <Told desk={desk} database={database} />
      <LogStrip database={database} places={places} />
      <Figures desk={desk} database={database} />
    </li>
  )
}
