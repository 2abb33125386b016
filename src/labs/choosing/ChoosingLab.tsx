import { useEffect, useState } from 'react'
import { Transport } from '../../playhead/index.ts'
import { RunGate, RunNotices, seekWhenLoaded, SettingSlider, ShareDialog } from '../../session/index.ts'
import { Button, LabFrame, Select } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { choosingLab } from './lab.ts'
import { choosingLesson, viewIds, type LessonStep, type ViewId } from './lesson.ts'
import { pace, type ChoosingInput } from './model.ts'
import { Board } from './view/Board.tsx'
import styles from './view/Choosing.module.css'
import type { ChoosingRun } from './view/choosingRun.ts'
import { Evidence } from './view/Evidence.tsx'
import { Lesson } from './view/Lesson.tsx'
import { choosingWords } from './words/index.ts'

const options = { speed: 1, speeds: { min: 0.01, max: 100 } }

const stepOf = (part: string | undefined): LessonStep | undefined =>
  choosingLesson.find(({ id }) => id === part)

/** Says something after all that was said; or, where the playhead was put back, there. */
const say = async (run: ChoosingRun, input: ChoosingInput): Promise<void> => {
  const last = Math.max(0, ...run.run.inputs.map(({ at }) => at))
  const { now } = run.playhead.getState()
  const at = now >= last ? last + pace : now
  if (await run.give(input, at)) seekWhenLoaded(run.playhead, at)
}

interface OpenLabProps {
  readonly run: ChoosingRun
  readonly part: string | undefined
}

const OpenLab = ({ run, part }: OpenLabProps) => {
  const words = useWords(choosingWords)
  const [view, setView] = useState<ViewId>(stepOf(part)?.view ?? 'forms')
  const [sharing, setSharing] = useState(false)
  useEffect(() => {
    const step = stepOf(part)
    if (step !== undefined) setView(step.view)
  }, [part])
  return (
    <LabFrame
      lab="choosing"
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
      lesson={<Lesson run={run} part={part} onShown={(step) => setView(step.view)} />}
      stage={
        <div className={styles['world']}>
          <RunNotices run={run} />
          <div className={styles['choices']} data-lab-controls>
            <Select
              label={words.lookAt}
              value={view}
              options={viewIds.map((id) => ({ value: id, label: words.views[id] }))}
              onChange={(event) => setView(event.target.value as ViewId)}
            />
            {view === 'operations' && (
              <SettingSlider
                run={run}
                name="clashChance"
                label={words.clashChance}
                text={words.percent}
                step={0.05}
              />
            )}
          </div>
          <Board
            view={view}
            film={run.film}
            playhead={run.playhead}
            settings={run.settings}
            onSay={(input) => void say(run, input)}
          />
        </div>
      }
      evidence={<Evidence run={run} />}
      transport={
        <>
          <Transport playhead={run.playhead} />
          <ShareDialog run={run} open={sharing} onClose={() => setSharing(false)} />
        </>
      }
    />
  )
}

/** Choosing: forces that hold, choices with their reasons, and a record of them. */
export const ChoosingLab = ({ part }: { readonly part: string | undefined }) => (
  <RunGate lab={choosingLab} options={options}>
    {(run) => <OpenLab run={run} part={part} />}
  </RunGate>
)
