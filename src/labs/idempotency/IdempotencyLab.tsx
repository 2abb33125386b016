import { useState } from 'react'
import { Transport } from '../../playhead/index.ts'
import { RunGate, RunNotices, ShareDialog } from '../../session/index.ts'
import { Button, LabFrame } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { idempotencyLab } from './lab.ts'
import { idempotencyLesson } from './lesson.ts'
import { Controls } from './view/Controls.tsx'
import { Evidence } from './view/Evidence.tsx'
import styles from './view/Idempotency.module.css'
import type { IdempotencyRun } from './view/idempotencyRun.ts'
import { Lesson } from './view/Lesson.tsx'
import { Picture } from './view/Picture.tsx'
import { idempotencyWords } from './words/index.ts'

const options = { speed: 1, speeds: { min: 0.01, max: 100 } }

interface OpenLabProps {
  readonly run: IdempotencyRun
  readonly part: string | undefined
}

const OpenLab = ({ run, part }: OpenLabProps) => {
  const words = useWords(idempotencyWords)
  const [tab, setTab] = useState(idempotencyLesson.find(({ id }) => id === part)?.tab ?? 'numbers')
  const [sharing, setSharing] = useState(false)
  return (
    <LabFrame
      lab="idempotency"
      chapter={words.chapter}
      title={words.title}
      tools={
        <>
          <Button size="small" onClick={() => void run.restart()}>
            {words.fresh}
          </Button>
          <Button size="small" onClick={() => setSharing(true)}>
            {words.shareRun}
          </Button>
        </>
      }
      lesson={<Lesson run={run} part={part} onShown={(step) => setTab(step.tab)} />}
      stage={
        <div className={styles['world']}>
          <RunNotices run={run} />
          <Controls run={run} />
          <Picture film={run.film} playhead={run.playhead} />
        </div>
      }
      evidence={<Evidence run={run} tab={tab} onTab={setTab} />}
      transport={
        <>
          <Transport playhead={run.playhead} />
          <ShareDialog run={run} open={sharing} onClose={() => setSharing(false)} />
        </>
      }
    />
  )
}

/** Twice, once or never: what a retry does, what a key does, and what stands behind one address. */
export const IdempotencyLab = ({ part }: { readonly part: string | undefined }) => (
  <RunGate lab={idempotencyLab} options={options}>
    {(run) => <OpenLab run={run} part={part} />}
  </RunGate>
)
