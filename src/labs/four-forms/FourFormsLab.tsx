import { useEffect, useState } from 'react'
import { stateAt } from '../../kernel/index.ts'
import { Transport, usePlayheadState } from '../../playhead/index.ts'
import { RunGate, RunNotices, ShareDialog } from '../../session/index.ts'
import { Button, LabFrame, Select } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { formsLab } from './lab.ts'
import { formsLesson, type LessonStep, type Pair } from './lesson.ts'
import { formIds, type FormId } from './model/lane.ts'
import { Controls } from './view/Controls.tsx'
import { Evidence } from './view/Evidence.tsx'
import styles from './view/Forms.module.css'
import type { FormsRun } from './view/formsRun.ts'
import { Lesson } from './view/Lesson.tsx'
import { Picture } from './view/Picture.tsx'
import { formsWords } from './words/index.ts'

const options = { speed: 1, speeds: { min: 0.01, max: 100 } }

const NowControls = ({ run }: { readonly run: FormsRun }) => {
  // Ten times a second of the film: buttons change with the world, not with each event.
  const now = usePlayheadState(run.playhead, (state) => Math.floor(state.now / 100) * 100)
  return <Controls run={run} state={stateAt(run.film, now)} />
}

interface LanesProps {
  readonly lanes: Pair
  readonly onLanes: (lanes: Pair) => void
}

const isForm = (value: string): value is FormId => formIds.some((form) => form === value)

/** Which lanes stand on the stage: all four, one, or any two. */
const Lanes = ({ lanes, onLanes }: LanesProps) => {
  const words = useWords(formsWords)
  const [left = '', right = ''] = lanes
  const options = formIds.map((form) => ({ value: form, label: words.forms[form] }))
  const choose = (one: string, other: string): void => onLanes([one, other].filter(isForm))
  return (
    <div className={styles['choices']} data-lab-controls>
      <Select
        label={words.left}
        value={left}
        options={[{ value: '', label: words.allLanes }, ...options]}
        onChange={(event) => choose(event.target.value, event.target.value === right ? '' : right)}
      />
      {left !== '' && (
        <Select
          label={words.right}
          value={right}
          options={[{ value: '', label: words.nothing }, ...options.filter(({ value }) => value !== left)]}
          onChange={(event) => choose(left, event.target.value)}
        />
      )}
    </div>
  )
}

interface OpenLabProps {
  readonly run: FormsRun
  readonly part: string | undefined
}

const stepOf = (part: string | undefined): LessonStep | undefined => formsLesson.find(({ id }) => id === part)

const OpenLab = ({ run, part }: OpenLabProps) => {
  const words = useWords(formsWords)
  const [lanes, setLanes] = useState<Pair>(stepOf(part)?.lanes ?? [])
  const [tab, setTab] = useState(stepOf(part)?.tab ?? 'numbers')
  const [sharing, setSharing] = useState(false)
  useEffect(() => {
    const step = stepOf(part)
    if (step !== undefined) setLanes(step.lanes)
  }, [part])
  const shown = (step: LessonStep): void => {
    setLanes(step.lanes)
    setTab(step.tab)
  }
  return (
    <LabFrame
      lab="four-forms"
      chapter={words.chapter}
      title={words.title}
      tools={
        <>
          <Button size="small" onClick={() => void run.restart()}>
            {words.fresh}
          </Button>
          <Button size="small" onClick={() => setSharing(true)}>
            {words.share}
          </Button>
        </>
      }
      lesson={<Lesson run={run} part={part} onShown={shown} />}
      stage={
        <div className={styles['world']}>
          <RunNotices run={run} />
          <Lanes lanes={lanes} onLanes={setLanes} />
          <NowControls run={run} />
          <Picture film={run.film} playhead={run.playhead} lanes={lanes} />
        </div>
      }
      evidence={<Evidence run={run} lanes={lanes} tab={tab} onTab={setTab} />}
      transport={
        <>
          <Transport playhead={run.playhead} />
          <ShareDialog run={run} open={sharing} onClose={() => setSharing(false)} />
        </>
      }
    />
  )
}

/** One fact, four forms: the same business in four lanes, on one clock. */
export const FourFormsLab = ({ part }: { readonly part: string | undefined }) => (
  <RunGate lab={formsLab} options={options}>
    {(run) => <OpenLab run={run} part={part} />}
  </RunGate>
)
