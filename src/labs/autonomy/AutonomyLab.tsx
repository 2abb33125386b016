import { lazy, Suspense, useEffect, useState } from 'react'
import { stateAt } from '../../kernel/index.ts'
import { Transport, usePlayheadState } from '../../playhead/index.ts'
import { RunGate, RunNotices, ShareDialog, useComparison } from '../../session/index.ts'
import { Button, LabFrame } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { autonomyLab } from './lab.ts'
import { autonomyLesson, type LessonStep, type ViewId } from './lesson.ts'
import styles from './view/Autonomy.module.css'
import type { AutonomyRun } from './view/autonomyRun.ts'
import { besidesOf } from './view/beside.ts'
import { Choices } from './view/Choices.tsx'
import { Controls } from './view/Controls.tsx'
import { Evidence } from './view/Evidence.tsx'
import { Lesson } from './view/Lesson.tsx'
import { Notices } from './view/Notices.tsx'
import { Picture } from './view/Picture.tsx'
import { useAutonomyWhatIfs } from './view/useAutonomyWhatIfs.ts'
import { autonomyWords } from './words/index.ts'

const Fields = lazy(() => import('./view/Fields.tsx').then((module) => ({ default: module.Fields })))
const MapBoard = lazy(() => import('./view/MapBoard.tsx').then((module) => ({ default: module.MapBoard })))

const options = { speed: 1, speeds: { min: 0.01, max: 100 } }

interface StageProps {
  readonly run: AutonomyRun
  readonly view: ViewId
}

/** The controls and, for the map and the matrix, the board itself: all that follows the world at the playhead. */
const NowStage = ({ run, view }: StageProps) => {
  // Ten times a second of the film: buttons change with the world, not with each event.
  const now = usePlayheadState(run.playhead, (state) => Math.floor(state.now / 100) * 100)
  const state = stateAt(run.film, now)
  useAutonomyWhatIfs(run, state)
  switch (view) {
    case 'world':
      return <Controls run={run} state={state} />
    case 'map':
      return <MapBoard settings={run.settings} onChange={(settings) => void run.changeAll(settings)} />
    case 'fields':
      return (
        <Fields
          state={state}
          onKeep={(settings) => void run.changeAll(settings)}
          onGive={(input) => void run.give(input)}
        />
      )
  }
}

interface OpenLabProps {
  readonly run: AutonomyRun
  readonly part: string | undefined
}

const stepOf = (part: string | undefined): LessonStep | undefined =>
  autonomyLesson.find(({ id }) => id === part)

const OpenLab = ({ run, part }: OpenLabProps) => {
  const words = useWords(autonomyWords)
  const [view, setView] = useState<ViewId>(stepOf(part)?.view ?? 'world')
  const [tab, setTab] = useState(stepOf(part)?.tab ?? 'numbers')
  const [beside, setBeside] = useState('')
  const [sharing, setSharing] = useState(false)
  const besides = besidesOf(run.settings, words.controls)
  const chosen = besides.find(({ id }) => id === beside)
  const comparison = useComparison(autonomyLab, run.run, chosen?.change ?? null)
  const other = comparison?.is === 'played' ? comparison.film : null
  useEffect(() => {
    const step = stepOf(part)
    if (step !== undefined) setView(step.view)
  }, [part])
  const shown = (step: LessonStep): void => {
    setBeside('')
    setView(step.view)
    setTab(step.tab)
  }
  const name = words.controls.besideTitle(chosen?.label ?? '')
  return (
    <LabFrame
      lab="autonomy"
      chapter={words.chapter}
      title={words.title}
      tools={
        <>
          <Button size="small" onClick={() => void run.restart()}>
            {words.controls.fresh}
          </Button>
          <Button size="small" onClick={() => setSharing(true)}>
            {words.controls.share}
          </Button>
        </>
      }
      lesson={<Lesson run={run} part={part} onShown={shown} />}
      stage={
        <div className={styles['world']}>
          <RunNotices run={run} />
          <Choices
            run={run}
            view={view}
            onView={setView}
            besides={besides}
            beside={chosen?.id ?? ''}
            onBeside={setBeside}
          />
          <Suspense>
            <NowStage run={run} view={view} />
          </Suspense>
          <Notices run={run} />
          {view === 'world' && (
            <div className={styles['pictures']}>
              <div className={styles['picture']}>
                <Picture film={run.film} playhead={run.playhead} answers />
              </div>
              {other !== null && (
                <section className={styles['picture']} aria-label={name}>
                  <h2>{name}</h2>
                  <Picture film={other} playhead={run.playhead} />
                </section>
              )}
            </div>
          )}
        </div>
      }
      evidence={<Evidence run={run} other={other} tab={tab} onTab={setTab} />}
      transport={
        <>
          <Transport playhead={run.playhead} />
          <ShareDialog run={run} open={sharing} onClose={() => setSharing(false)} />
        </>
      }
    />
  )
}

/** Authority and autonomy: contexts that ask the owner for each thing, or keep a copy, and what each costs. */
export const AutonomyLab = ({ part }: { readonly part: string | undefined }) => (
  <RunGate lab={autonomyLab} options={options}>
    {(run) => <OpenLab run={run} part={part} />}
  </RunGate>
)
