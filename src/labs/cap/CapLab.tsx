import { useState } from 'react'
import { countUntil } from '../../kernel/index.ts'
import { Transport, usePlayheadState } from '../../playhead/index.ts'
import { RunGate, RunNotices, ShareDialog, useComparison } from '../../session/index.ts'
import { Button, LabFrame } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import styles from './CapLab.module.css'
import { capLab } from './lab.ts'
import { readSettings } from './model/settings.ts'
import { FindMistake } from './challenges/FindMistake.tsx'
import { mysteryOf } from './challenges/mysteries.ts'
import { Lesson } from './teaching/Lesson.tsx'
import type { CapRun } from './view/capRun.ts'
import { Choices, type Beside } from './view/Choices.tsx'
import { Cluster } from './view/Cluster.tsx'
import { Controls } from './view/Controls.tsx'
import { Evidence } from './view/Evidence.tsx'
import { Lanes } from './view/Lanes.tsx'
import { useCapWhatIfs } from './view/useCapWhatIfs.ts'
import { capWords } from './words/index.ts'

const options = { speed: 0.1, speeds: { min: 0.001, max: 100 } }

interface OpenLabProps {
  readonly run: CapRun
  readonly part: string | undefined
}

const OpenLab = ({ run, part }: OpenLabProps) => {
  const words = useWords(capWords)
  const mystery = mysteryOf(part)
  const [selected, setSelected] = useState<string | null>(null)
  const [drawing, setDrawing] = useState(false)
  const [beside, setBeside] = useState<Beside | null>(null)
  const [sharing, setSharing] = useState(false)
  const { playhead, film } = run
  // Another event, another picture; between two events only messages move.
  const count = usePlayheadState(playhead, ({ now }) => countUntil(film, now))
  const comparison = useComparison(
    capLab,
    run.run,
    beside === null || mystery !== null
      ? null
      : typeof beside === 'number'
        ? { branch: beside }
        : { name: 'mode', value: beside },
  )
  const settings = readSettings(run.settings)
  const nameOf = (other: Beside): string =>
    typeof other === 'number' ? words.controls.branch(other) : words.modes[other]
  const state = film.frames[count - 1]?.state ?? film.initial
  useCapWhatIfs(run, state)
  return (
    <LabFrame
      lab="cap"
      chapter={words.chapter}
      title={words.title}
      tools={
        <Button size="small" onClick={() => setSharing(true)}>
          {words.controls.share}
        </Button>
      }
      lesson={
        mystery === null ? (
          <Lesson run={run} part={part} count={count} />
        ) : (
          <FindMistake run={run} mystery={mystery} />
        )
      }
      stage={
        <div className={styles['world']}>
          <RunNotices run={run} />
          {mystery === null && <Choices run={run} settings={settings} beside={beside} onBeside={setBeside} />}
          <div className={styles['pictures']}>
            <Cluster
              title={words.stage.title}
              caption={words.modes[settings.mode]}
              film={film}
              other={comparison?.is === 'played' ? comparison.film : undefined}
              playhead={playhead}
              selected={selected}
              onSelect={(id) => setSelected(id === selected ? null : id)}
              onCut={
                drawing
                  ? (links) => {
                      setDrawing(false)
                      void run.give({ is: 'linksSet', links })
                    }
                  : null
              }
            />
            {comparison?.is === 'played' && beside !== null && (
              <Cluster
                title={words.stage.other(nameOf(beside))}
                caption={nameOf(beside)}
                film={comparison.film}
                other={film}
                playhead={playhead}
                selected={null}
                onSelect={null}
                onCut={null}
              />
            )}
          </div>
          <Controls run={run} state={state} drawing={drawing} onDraw={setDrawing} />
          <Lanes film={film} count={count} playhead={playhead} />
        </div>
      }
      evidence={<Evidence run={run} count={count} selected={selected} onSelect={setSelected} />}
      transport={
        <>
          <Transport playhead={playhead} />
          <ShareDialog run={run} open={sharing} onClose={() => setSharing(false)} />
        </>
      }
    />
  )
}

/** A register on a cluster that can be cut in two: refuse, or answer stale. */
export const CapLab = ({ part }: { readonly part: string | undefined }) => (
  <RunGate lab={capLab} options={options}>
    {(run) => <OpenLab run={run} part={part} />}
  </RunGate>
)
