import { useState } from 'react'
import { stateAt } from '../../kernel/index.ts'
import { Transport, usePlayheadState } from '../../playhead/index.ts'
import { RunGate, RunNotices, ShareDialog, useComparison } from '../../session/index.ts'
import { Button, LabFrame } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { retryLab } from './lab.ts'
import { readSettings, type RetrySettings } from './model/settings.ts'
import type { RetryFilm } from './playRetry.ts'
import styles from './RetryLab.module.css'
import type { BesideChoice } from './view/besideChoices.ts'
import { besideName } from './view/besideName.ts'
import { Choices } from './view/Choices.tsx'
import { Controls } from './view/Controls.tsx'
import { Evidence } from './view/Evidence.tsx'
import { Lesson } from './view/Lesson.tsx'
import { LoadPicture } from './view/LoadPicture.tsx'
import { OrderPicture } from './view/OrderPicture.tsx'
import { PaymentPicture } from './view/PaymentPicture.tsx'
import type { RetryRun } from './view/retryRun.ts'
import { StripPicture } from './view/StripPicture.tsx'
import { useRetryWhatIfs } from './view/useRetryWhatIfs.ts'
import { retryWords } from './words/index.ts'

const options = { speed: 2, speeds: { min: 0.01, max: 100 } }

interface WorldPictureProps {
  readonly run: RetryRun
  readonly film: RetryFilm
  readonly settings: RetrySettings
  readonly alike: RetryFilm | null
  /** Whether this is the run itself, and not what stands beside. */
  readonly isMain: boolean
}

const WorldPicture = ({ run, film, settings, alike, isMain }: WorldPictureProps) => {
  const { playhead } = run
  switch (settings.world) {
    case 'waves':
      return <StripPicture film={film} playhead={playhead} />
    case 'load':
      return <LoadPicture film={film} settings={settings} playhead={playhead} alike={alike} />
    case 'payment':
      return <PaymentPicture film={film} settings={settings} playhead={playhead} />
    case 'order':
      return <OrderPicture film={film} settings={settings} playhead={playhead} run={isMain ? run : null} />
  }
}

const NowControls = ({ run, settings }: { readonly run: RetryRun; readonly settings: RetrySettings }) => {
  // Ten times a second of the film: buttons change with the world, not with each event.
  const now = usePlayheadState(run.playhead, (state) => Math.floor(state.now / 100) * 100)
  const state = stateAt(run.film, now)
  useRetryWhatIfs(run, state, settings)
  return <Controls run={run} settings={settings} state={state} />
}

interface OpenLabProps {
  readonly run: RetryRun
  readonly part: string | undefined
}

const OpenLab = ({ run, part }: OpenLabProps) => {
  const words = useWords(retryWords)
  const [beside, setBeside] = useState<BesideChoice | null>(null)
  const [sharing, setSharing] = useState(false)
  const comparison = useComparison(retryLab, run.run, beside)
  const settings = readSettings(run.settings)
  const other = comparison?.is === 'played' ? comparison.film : null
  return (
    <LabFrame
      lab="retry"
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
              <WorldPicture run={run} film={run.film} settings={settings} alike={other} isMain />
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
                  alike={run.film}
                  isMain={false}
                />
              </section>
            )}
          </div>
        </div>
      }
      evidence={<Evidence run={run} other={other} settings={settings} />}
      transport={
        <>
          <Transport playhead={run.playhead} />
          <ShareDialog run={run} open={sharing} onClose={() => setSharing(false)} />
        </>
      }
    />
  )
}

/** Retries: waves and jitter, the storm that never ends, the double charge, and the order of policies. */
export const RetryLab = ({ part }: { readonly part: string | undefined }) => (
  <RunGate lab={retryLab} options={options}>
    {(run) => <OpenLab run={run} part={part} />}
  </RunGate>
)
