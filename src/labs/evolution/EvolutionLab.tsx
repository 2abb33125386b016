import { useEffect, useState } from 'react'
import { Transport } from '../../playhead/index.ts'
import { RunGate, RunNotices, ShareDialog } from '../../session/index.ts'
import { Button, LabFrame } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import styles from './EvolutionLab.module.css'
import { evolutionLab } from './lab.ts'
import { stepAt } from './lesson.ts'
import { advicePart } from './panels/address.ts'
import { Evidence } from './panels/Evidence.tsx'
import { Stepper } from './panels/Stepper.tsx'
import { Advising, World } from './panels/World.tsx'
import type { NodeId } from './picture/layouts.ts'
import type { EvolutionRun } from './run/evolutionRun.ts'
import { useFormOfAddress } from './run/useFormOfAddress.ts'
import { useWorkload } from './run/useWorkload.ts'
import { Lesson } from './teaching/Lesson.tsx'
import { evolutionWords } from './words/index.ts'

/** Where the playhead rests at first: requests are on their way there, and measuring has begun. */
const firstMoment = 2_400

const options = { speed: 0.02, speeds: { min: 0.001, max: 5 } }

interface OpenLabProps {
  readonly part: string | undefined
  readonly run: EvolutionRun
}

const OpenLab = ({ part, run }: OpenLabProps) => {
  const words = useWords(evolutionWords)
  const [tab, setTab] = useState('measures')
  const [selected, setSelected] = useState<NodeId | null>(null)
  const [sharing, setSharing] = useState(false)
  const workload = useWorkload(run)
  useFormOfAddress(run, part)
  const { playhead, stream } = run
  useEffect(() => {
    if (playhead.getState().now === 0) playhead.seek(firstMoment)
  }, [playhead, stream])
  const advising = part === advicePart
  const select = (id: NodeId): void => {
    setSelected(id === selected ? null : id)
    setTab('queues')
  }
  return (
    <LabFrame
      lab="evolution"
      chapter={words.chapter}
      title={words.title}
      tools={
        <>
          <Button size="small" onClick={() => void run.restart()}>
            {words.panels.fresh}
          </Button>
          <Button size="small" onClick={() => setSharing(true)}>
            {words.panels.share}
          </Button>
        </>
      }
      lesson={<Lesson step={stepAt(part)} run={run} outcome={workload.played.outcome} />}
      stage={
        <div className={styles['world']}>
          <RunNotices run={run} />
          <Stepper
            stage={workload.shown.stage}
            advising={advising}
            onChoose={(stage) => void run.change('stage', stage)}
          />
          {advising ? (
            <Advising run={run} workload={workload} />
          ) : (
            <World run={run} workload={workload} selected={selected} onSelect={select} />
          )}
        </div>
      }
      evidence={<Evidence played={workload.played} run={run} selected={selected} tab={tab} onTab={setTab} />}
      transport={
        <>
          <Transport playhead={playhead} />
          <ShareDialog run={run} open={sharing} onClose={() => setSharing(false)} />
        </>
      }
    />
  )
}

/** From SOA to CQRS: one picture that grows, with the same load running through each of its forms. */
export const EvolutionLab = ({ part }: { readonly part: string | undefined }) => (
  <RunGate lab={evolutionLab} options={options}>
    {(run) => <OpenLab part={part} run={run} />}
  </RunGate>
)
