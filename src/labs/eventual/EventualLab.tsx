import { useState } from 'react'
import { stateAt } from '../../kernel/index.ts'
import { Transport, usePlayheadState } from '../../playhead/index.ts'
import { RunGate, RunNotices, ShareDialog } from '../../session/index.ts'
import { Button, LabFrame } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { eventualLab } from './lab.ts'
import { readSettings } from './model/settings.ts'
import { Choices } from './view/Choices.tsx'
import { Controls } from './view/Controls.tsx'
import styles from './view/Eventual.module.css'
import type { EventualRun } from './view/eventualRun.ts'
import { Evidence } from './view/Evidence.tsx'
import { Lesson } from './view/Lesson.tsx'
import { Picture } from './view/Picture.tsx'
import { useEventualWhatIfs } from './view/useEventualWhatIfs.ts'
import { eventualWords } from './words/index.ts'

const options = { speed: 1, speeds: { min: 0.01, max: 100 } }

const NowControls = ({ run }: { readonly run: EventualRun }) => {
  // Ten times a second of the film: buttons change with the world, not with each event.
  const now = usePlayheadState(run.playhead, (state) => Math.floor(state.now / 100) * 100)
  const state = stateAt(run.film, now)
  useEventualWhatIfs(run, state)
  return <Controls run={run} state={state} />
}

interface OpenLabProps {
  readonly run: EventualRun
  readonly part: string | undefined
}

const OpenLab = ({ run, part }: OpenLabProps) => {
  const words = useWords(eventualWords)
  const [sharing, setSharing] = useState(false)
  return (
    <LabFrame
      lab="eventual"
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
      lesson={<Lesson run={run} part={part} />}
      stage={
        <div className={styles['world']}>
          <RunNotices run={run} />
          <Choices run={run} />
          <NowControls run={run} />
          <Picture
            film={run.film}
            playhead={run.playhead}
            settings={readSettings(run.settings)}
            onSort={(process, as) => void run.give({ is: 'sorted', process, as })}
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

/** How eventual is it: copies that hear late, sessions that want to be told the truth, and what a clash is worth. */
export const EventualLab = ({ part }: { readonly part: string | undefined }) => (
  <RunGate lab={eventualLab} options={options}>
    {(run) => <OpenLab run={run} part={part} />}
  </RunGate>
)
