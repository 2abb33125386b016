import { useState } from 'react'
import { stateAt } from '../../kernel/index.ts'
import { Transport, usePlayheadState } from '../../playhead/index.ts'
import { RunGate, RunNotices, ShareDialog, useComparison } from '../../session/index.ts'
import { Button, LabFrame } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { bulkheadLab } from './lab.ts'
import { readSettings, type BulkheadSettings } from './model/settings.ts'
import type { BulkheadFilm } from './playBulkhead.ts'
import styles from './BulkheadLab.module.css'
import { besideName, type BesideChoice } from './view/besideChoices.ts'
import { Choices } from './view/Choices.tsx'
import { Controls } from './view/Controls.tsx'
import { Evidence } from './view/Evidence.tsx'
import { GaragePicture } from './view/GaragePicture.tsx'
import { Lesson } from './view/Lesson.tsx'
import { PoolsPicture } from './view/PoolsPicture.tsx'
import { useBulkheadWhatIfs } from './view/useBulkheadWhatIfs.ts'
import type { BulkheadRun } from './view/bulkheadRun.ts'
import { bulkheadWords } from './words/index.ts'

const options = { speed: 2, speeds: { min: 0.01, max: 100 } }

interface WorldPictureProps {
  readonly run: BulkheadRun
  readonly film: BulkheadFilm
  readonly settings: BulkheadSettings
  /** Whether this is the run itself, and not what stands beside. */
  readonly isMain: boolean
}

const WorldPicture = ({ run, film, settings, isMain }: WorldPictureProps) => {
  const { playhead } = run
  switch (settings.world) {
    case 'pools':
      return <PoolsPicture film={film} settings={settings} playhead={playhead} />
    case 'garage':
      return <GaragePicture film={film} settings={settings} playhead={playhead} run={isMain ? run : null} />
  }
}

const NowControls = ({
  run,
  settings,
}: {
  readonly run: BulkheadRun
  readonly settings: BulkheadSettings
}) => {
  // Ten times a second of the film: buttons change with the world, not with each event.
  const now = usePlayheadState(run.playhead, (state) => Math.floor(state.now / 100) * 100)
  const state = stateAt(run.film, now)
  useBulkheadWhatIfs(run, state)
  return <Controls run={run} settings={settings} state={state} />
}

interface OpenLabProps {
  readonly run: BulkheadRun
  readonly part: string | undefined
}

const OpenLab = ({ run, part }: OpenLabProps) => {
  const words = useWords(bulkheadWords)
  const [beside, setBeside] = useState<BesideChoice | null>(null)
  const [sharing, setSharing] = useState(false)
  const comparison = useComparison(bulkheadLab, run.run, beside)
  const settings = readSettings(run.settings)
  const other = comparison?.is === 'played' ? comparison.film : null
  return (
    <LabFrame
      lab="bulkhead"
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
      lesson={<Lesson run={run} part={part} onShown={() => setBeside(null)} />}
      stage={
        <div className={styles['world']} data-world={settings.world}>
          <RunNotices run={run} />
          <Choices run={run} settings={settings} beside={beside} onBeside={setBeside} />
          <NowControls run={run} settings={settings} />
          <div className={styles['pictures']}>
            <div className={styles['picture']}>
              <WorldPicture run={run} film={run.film} settings={settings} isMain />
            </div>
            {other !== null && beside !== null && (
              <section
                className={styles['picture']}
                aria-label={words.stage.beside(besideName(words, beside))}
              >
                <h2>{words.stage.beside(besideName(words, beside))}</h2>
                <WorldPicture
                  run={run}
                  film={other}
                  settings={readSettings({ ...run.settings, [beside.name]: beside.value })}
                  isMain={false}
                />
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

/** Bulkheads: pools of threads as the holds of a ship, and borders within which faults stay. */
export const BulkheadLab = ({ part }: { readonly part: string | undefined }) => (
  <RunGate lab={bulkheadLab} options={options}>
    {(run) => <OpenLab run={run} part={part} />}
  </RunGate>
)
