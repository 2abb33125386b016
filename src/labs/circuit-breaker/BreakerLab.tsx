import { useState } from 'react'
import { countUntil, stateAt } from '../../kernel/index.ts'
import { Transport, usePlayheadState } from '../../playhead/index.ts'
import { Causes, RunGate, RunNotices, ShareDialog, Transcript, useComparison } from '../../session/index.ts'
import { Button, LabFrame, Tabs } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { breakerLab } from './lab.ts'
import { readSettings, type BreakerKind } from './model/settings.ts'
import type { BreakerFilm } from './playBreaker.ts'
import styles from './view/Breaker.module.css'
import type { BreakerRun } from './view/breakerRun.ts'
import { CodePanel } from './view/CodePanel.tsx'
import { Choices, Controls } from './view/Controls.tsx'
import { Lesson } from './view/Lesson.tsx'
import { Machine } from './view/Machine.tsx'
import { Numbers } from './view/Numbers.tsx'
import { Picture, type Shown } from './view/Picture.tsx'
import { SettingsPanel } from './view/SettingsPanel.tsx'
import { useBreakerWhatIfs } from './view/useBreakerWhatIfs.ts'
import { WindowStrip } from './view/WindowStrip.tsx'
import { breakerWords } from './words/index.ts'

const options = { speed: 1, speeds: { min: 0.001, max: 100 } }

interface SideProps {
  readonly run: BreakerRun
  readonly shown: Shown
  readonly beside: Shown | null
  readonly title: string
}

/** One world: its picture, the states of its breaker, and the window. */
const Side = ({ run, shown, beside, title }: SideProps) => {
  const words = useWords(breakerWords)
  const now = usePlayheadState(run.playhead, (state) => state.now)
  const { breaker, policy } = readSettings(shown.settings)
  const state = stateAt(shown.film, now).breaker
  return (
    <div className={styles['side']}>
      <Picture shown={shown} beside={beside} title={title} playhead={run.playhead} />
      {breaker === 'none' ? (
        <p className={styles['note']}>{words.stage.none}</p>
      ) : (
        <>
          <Machine state={state} policy={policy} now={now} />
          <WindowStrip state={state} policy={policy} now={now} />
        </>
      )}
    </div>
  )
}

interface EvidenceProps {
  readonly run: BreakerRun
  readonly count: number
  readonly other: { readonly film: BreakerFilm; readonly name: string } | null
}

const Evidence = ({ run, count, other }: EvidenceProps) => {
  const { evidence: words } = useWords(breakerWords)
  const [tab, setTab] = useState('numbers')
  const now = run.film.frames[count - 1]?.at ?? 0
  return (
    <Tabs
      label={words.label}
      selected={tab}
      onSelect={setTab}
      tabs={[
        { id: 'numbers', label: words.numbers, content: <Numbers film={run.film} other={other} now={now} /> },
        {
          id: 'log',
          label: words.log,
          content: (
            <section aria-label={words.log} className={styles['log']}>
              <Transcript run={run} />
            </section>
          ),
        },
        {
          id: 'cause',
          label: words.cause,
          content: (
            <div className={styles['panel']}>{count > 0 && <Causes run={run} index={count - 1} />}</div>
          ),
        },
        { id: 'settings', label: words.settings, content: <SettingsPanel run={run} /> },
        { id: 'code', label: words.code, content: <CodePanel settings={readSettings(run.settings)} /> },
      ]}
    />
  )
}

interface OpenLabProps {
  readonly run: BreakerRun
  readonly part: string | undefined
}

const OpenLab = ({ run, part }: OpenLabProps) => {
  const words = useWords(breakerWords)
  const [beside, setBeside] = useState<BreakerKind | null>(null)
  const [sharing, setSharing] = useState(false)
  const { film, playhead } = run
  const count = usePlayheadState(playhead, ({ now }) => countUntil(film, now))
  const comparison = useComparison(
    breakerLab,
    run.run,
    beside === null ? null : { name: 'breaker', value: beside },
  )
  const settings = readSettings(run.settings)
  const state = film.frames[count - 1]?.state ?? film.initial
  useBreakerWhatIfs(run, state)
  const own: Shown = { film, settings: run.settings }
  const other: Shown | null =
    comparison?.is === 'played' && beside !== null
      ? { film: comparison.film, settings: { ...run.settings, breaker: beside } }
      : null
  return (
    <LabFrame
      lab="circuit-breaker"
      chapter={words.chapter}
      title={words.title}
      tools={
        <Button size="small" onClick={() => setSharing(true)}>
          {words.controls.share}
        </Button>
      }
      lesson={<Lesson run={run} part={part} count={count} />}
      stage={
        <div className={styles['world']}>
          <RunNotices run={run} />
          <Choices run={run} settings={settings} beside={beside} onBeside={setBeside} />
          <Controls run={run} state={state} settings={settings} />
          <div className={styles['pictures']}>
            <Side run={run} shown={own} beside={other} title={words.breakers[settings.breaker]} />
            {other !== null && beside !== null && (
              <Side
                run={run}
                shown={other}
                beside={own}
                title={words.controls.other(words.breakers[beside])}
              />
            )}
          </div>
        </div>
      }
      evidence={
        <Evidence
          run={run}
          count={count}
          other={
            other === null || beside === null ? null : { film: other.film, name: words.breakers[beside] }
          }
        />
      }
      transport={
        <>
          <Transport playhead={playhead} />
          <ShareDialog run={run} open={sharing} onClose={() => setSharing(false)} />
        </>
      }
    />
  )
}

/** A breaker between a caller and a supplier: trip it, wait, probe, and compare it with other libraries and with none. */
export const BreakerLab = ({ part }: { readonly part: string | undefined }) => (
  <RunGate lab={breakerLab} options={options}>
    {(run) => <OpenLab run={run} part={part} />}
  </RunGate>
)
