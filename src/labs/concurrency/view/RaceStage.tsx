import { Banner, Button, EmptyState, Select } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { clerks, guards, type ClerkId } from '../race/desk.ts'
import type { OpenRace } from '../race/useRace.ts'
import type { ShownMoment } from '../race/useTrace.ts'
import { concurrencyWords } from '../words/index.ts'
import styles from './Concurrency.module.css'
import { DeskPane } from './DeskPane.tsx'
import { Tables } from './Tables.tsx'

interface RaceStageProps {
  readonly open: OpenRace
  readonly moment: ShownMoment
  /** The one clerk of this tab; null: both sit here. */
  readonly only: ClerkId | null
}

const openSecondTab = (): void => {
  const { origin, pathname } = window.location
  window.open(`${origin}${pathname}#/labs/concurrency/clerk-b`, '_blank', 'noopener')
}

const Head = ({ open }: { readonly open: OpenRace }) => {
  const words = useWords(concurrencyWords)
  const guard = open.race?.guard ?? 'check'
  return (
    <div className={styles['buttons']} data-lab-controls>
      <Select
        label={words.stage.guard}
        value={guard}
        options={guards.map((value) => ({ value, label: words.guards[value] }))}
        onChange={(event) => {
          const next = guards.find((each) => each === event.target.value)
          if (next !== undefined) open.setGuard(next)
        }}
      />
      <Button size="small" onClick={() => open.restart(guard)}>
        {words.stage.newDay}
      </Button>
      <Button size="small" onClick={openSecondTab}>
        {words.stage.secondTab}
      </Button>
    </div>
  )
}

/** Two clerks over one day's planning, and the rows under them. */
export const RaceStage = ({ open, moment, only }: RaceStageProps) => {
  const words = useWords(concurrencyWords)
  const { race, error, store, evidence } = open
  if (race === null) {
    return (
      <div className={styles['stage']}>
        <EmptyState
          title={words.stage.noDay}
          action={
            <Button kind="primary" onClick={() => open.restart('check')}>
              {words.stage.firstDay}
            </Button>
          }
        >
          {words.stage.noDayText}
        </EmptyState>
        {error !== null && <Banner kind="error">{error}</Banner>}
      </div>
    )
  }
  const stored = evidence?.version ?? 0
  const version = moment.isLatest
    ? Math.max(stored, moment.entry?.version ?? 0)
    : (moment.entry?.version ?? 3)
  return (
    <div className={styles['split']}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and keys must be able to scroll it */}
      <div role="group" aria-label={words.stage.day(race.day)} tabIndex={0} className={styles['stage']}>
        <div className={styles['head']}>
          <h2 className={styles['day']}>{words.stage.day(race.day)}</h2>
          <Head open={open} />
        </div>
        {!moment.isLatest && <p className={styles['note']}>{words.stage.past}</p>}
        {error !== null && <Banner kind="error">{error}</Banner>}
        <div className={styles['desks']}>
          {clerks
            .filter((clerk) => only === null || clerk === only)
            .map((clerk) => (
              <DeskPane
                key={`${clerk} ${race.day}`}
                clerk={clerk}
                desk={moment.desks[clerk]}
                isRaised={race.trace.findLast(({ act }) => act.clerk === clerk)?.act.is === 'raise'}
                isPast={!moment.isLatest}
                onAct={open.act}
              />
            ))}
        </div>
        {open.waiting && (
          <p role="status" className={styles['note']}>
            {words.stage.waiting}
          </p>
        )}
      </div>
      <Tables store={store} day={race.day} version={version} />
    </div>
  )
}
