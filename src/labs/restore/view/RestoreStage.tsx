import { useMemo } from 'react'
import { Banner, Button, EmptyState } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Desk } from '../desk/desk.ts'
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
      {(['work', 'mistake', 'later', 'none'] as const).map((kind) => (
        <li key={kind}>
          <span aria-hidden className={styles['sample']} data-kind={kind} />
          {stage.legend[kind]}
        </li>
      ))}
    </ul>
  )
}

const Cards = ({ desk, open }: { readonly desk: Desk; readonly open: OpenDesk }) => {
  const actions = useCardActions(open)
  const places = useMemo(() => placesOf(desk.databases.map(({ log }) => log)), [desk])
  const first = desk.databases.filter(({ key }) => key === desk.inUse)
  const others = desk.databases.filter(({ key }) => key !== desk.inUse)
  return (
    <>
      <Legend />
      <ul className={styles['cards']}>
        {[...first, ...others].map((database) => (
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
          {shown !== null && <Cards desk={shown} open={open} />}
          <Controls open={open} desk={open.desk} part={part} />
          {!isRepair && shown !== null && <RecoverFast open={open} desk={shown} />}
        </>
      )}
    </div>
  )
}
