import { useMemo } from 'react'
import { Banner, Button, EmptyState } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Database, DatabaseKey, Desk } from '../desk/desk.ts'
import type { OpenDesk } from '../desk/useDesk.ts'
import type { ShownDesk } from '../desk/useTrace.ts'
import { placesOf } from '../model/axis.ts'
import { restoreWords } from '../words/index.ts'
import { Controls } from './Controls.tsx'
import { DatabaseCard } from './DatabaseCard.tsx'
import { RecoverFast } from './RecoverFast.tsx'
import styles from './Restore.module.css'
import { StoryButtons } from './StoryButtons.tsx'
import { useCardActions } from './useCardActions.ts'

const Legend = () => {
  const { stage } = useWords(restoreWords)
  return (
    <ul className={styles['legend']}>
      {(['work', 'mistake', 'later', 'none', 'orphan'] as const).map((kind) => (
        <li key={kind}>
          <span aria-hidden className={styles['sample']} data-kind={kind} />
          {stage.legend[kind]}
        </li>
      ))}
    </ul>
  )
}

/** The database that a step is about: it comes first. */
const subjectOf: Readonly<Record<string, DatabaseKey>> = {
  file: 'b',
  position: 'c',
  'side-effects': 'c',
  'two-moments': 'd',
  reconcile: 'd',
  'common-cut': 'd',
}

interface CardsProps {
  readonly desk: Desk
  readonly open: OpenDesk
  readonly part: string | undefined
}

const Cards = ({ desk, open, part = '' }: CardsProps) => {
  const actions = useCardActions(open)
  const places = useMemo(() => placesOf(desk.databases.map(({ log }) => log)), [desk])
  const subject = open.given === 0 ? subjectOf[part] : undefined
  const rank = ({ key }: Database): number => (key === subject ? 0 : key === desk.inUse ? 1 : 2)
  const cards = desk.databases.toReversed().toSorted((one, other) => rank(one) - rank(other))
  return (
    <>
      <Legend />
      <ul className={styles['cards']}>
        {cards.map((database) => (
          <DatabaseCard
            key={database.key}
            desk={desk}
            database={database}
            places={places}
            actions={actions}
          />
        ))}
      </ul>
    </>
  )
}

/** Steps whose subject is the time to repair. */
const aboutRepair: ReadonlySet<string> = new Set(['availability', 'recover-fast', 'restart'])

interface RestoreStageProps {
  readonly open: OpenDesk
  readonly moment: ShownDesk
  readonly part: string | undefined
}

const Nothing = ({ open }: Pick<RestoreStageProps, 'open'>) => {
  const { stage } = useWords(restoreWords)
  return (
    <EmptyState
      title={stage.emptyTitle}
      action={
        <Button kind="primary" disabled={open.busy} onClick={() => void open.act({ is: 'open' })}>
          {stage.open}
        </Button>
      }
    >
      {stage.empty}
    </EmptyState>
  )
}

/** The databases of the case, the garage's day, and what can be restored. */
export const RestoreStage = ({ open, moment, part }: RestoreStageProps) => {
  const words = useWords(restoreWords)
  const { stage } = words
  const { shown, isLatest } = moment
  const isRepair = aboutRepair.has(part ?? '')
  return (
    <div className={styles['stage']} aria-busy={open.busy}>
      {open.error !== null && (
        <Banner kind="error" title={stage.failed}>
          {open.error}
        </Banner>
      )}
      {open.desk === null ? (
        <Nothing open={open} />
      ) : (
        <>
          <div className={styles['head']}>
            <h2 className={styles['title']}>{stage.caseNumber(open.desk.number)}</h2>
            <p role="status" className={styles['caption']} data-metric="told">
              {words.acts(shown?.acts.at(-1))}
            </p>
          </div>
          {!isLatest && <p className={styles['note']}>{stage.past}</p>}
          <StoryButtons open={open} desk={open.desk} />
          {isRepair && shown !== null && <RecoverFast open={open} desk={shown} />}
          {shown !== null && <Cards desk={shown} open={open} part={part} />}
          <Controls open={open} desk={open.desk} part={part} />
          {!isRepair && shown !== null && <RecoverFast open={open} desk={shown} />}
        </>
      )}
    </div>
  )
}
