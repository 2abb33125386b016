import { useState } from 'react'
import { stateAt } from '../../kernel/index.ts'
import { Transport, usePlayheadState } from '../../playhead/index.ts'
import { RunGate, RunNotices, ShareDialog, useComparison } from '../../session/index.ts'
import { Button, LabFrame } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { sagaLab } from './lab.ts'
import { Choices } from './view/Choices.tsx'
import { Controls } from './view/Controls.tsx'
import { Evidence } from './view/Evidence.tsx'
import { Lesson } from './view/Lesson.tsx'
import { Picture } from './view/Picture.tsx'
import styles from './view/Saga.module.css'
import type { SagaRun } from './view/sagaRun.ts'
import { useSagaWhatIfs } from './view/useSagaWhatIfs.ts'
import { sagaWords } from './words/index.ts'

const options = { speed: 1, speeds: { min: 0.01, max: 100 } }

const NowControls = ({ run }: { readonly run: SagaRun }) => {
  // Ten times a second of the film: buttons change with the world, not with each event.
  const now = usePlayheadState(run.playhead, (state) => Math.floor(state.now / 100) * 100)
  const state = stateAt(run.film, now)
  useSagaWhatIfs(run, state)
  return <Controls run={run} state={state} />
}

interface OpenLabProps {
  readonly run: SagaRun
  readonly part: string | undefined
}

const OpenLab = ({ run, part }: OpenLabProps) => {
  const words = useWords(sagaWords)
  const [beside, setBeside] = useState(false)
  const [sharing, setSharing] = useState(false)
  const otherWay = run.settings['way'] === 'saga' ? 'twoPhase' : 'saga'
  const comparison = useComparison(sagaLab, run.run, beside ? { name: 'way', value: otherWay } : null)
  const other = comparison?.is === 'played' ? comparison.film : null
  const name = words.stage.beside(words.controls.ways[otherWay])
  return (
    <LabFrame
      lab="saga"
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
      lesson={<Lesson run={run} part={part} onShown={() => setBeside(false)} />}
      stage={
        <div className={styles['world']}>
          <RunNotices run={run} />
          <Choices run={run} beside={beside} onBeside={setBeside} />
          <NowControls run={run} />
          <div className={styles['pictures']}>
            <div className={styles['picture']}>
              <Picture film={run.film} playhead={run.playhead} />
            </div>
            {other !== null && (
              <section className={styles['picture']} aria-label={name}>
                <h2>{name}</h2>
                <Picture film={other} playhead={run.playhead} />
              </section>
            )}
          </div>
        </div>
      }
      evidence={<Evidence run={run} other={other} />}
      transport={
        <>
          <Transport playhead={run.playhead} />
          <ShareDialog run={run} open={sharing} onClose={() => setSharing(false)} />
        </>
      }
    />
  )
}

/** Two-phase commit and sagas: the same bookings, the same crashes, and what each way makes of them. */
export const SagaLab = ({ part }: { readonly part: string | undefined }) => (
  <RunGate lab={sagaLab} options={options}>
    {(run) => <OpenLab run={run} part={part} />}
  </RunGate>
)
