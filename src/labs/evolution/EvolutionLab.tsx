import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { AdvicePart } from './advice/AdvicePart.tsx'
import { isStageId, placeOf } from './architecture/stageId.ts'
import type { Millis } from '../../kernel/index.ts'
import { Transport, usePlayhead } from '../../playhead/index.ts'
import { Banner, LabFrame } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import styles from './EvolutionLab.module.css'
import { filmLine } from './filmLine.ts'
import { Evidence } from './panels/Evidence.tsx'
import { advicePart, goTo } from './panels/address.ts'
import { Sliders } from './panels/Sliders.tsx'
import { Stepper } from './panels/Stepper.tsx'
import { Strip } from './panels/Strip.tsx'
import { Drop } from './picture/Drop.tsx'
import { EvolutionStage } from './picture/EvolutionStage.tsx'
import { Legend } from './picture/Legend.tsx'
import type { NodeId } from './picture/layouts.ts'
import { keepOutcome } from './queueing/outcomes.ts'
import { playWorkload, type Played } from './queueing/playWorkload.ts'
import { droppedIn, workloadOf } from './run/runSettings.ts'
import type { Workload } from './run/settings.ts'
import { useRun, type LabRun } from './run/useRun.ts'
import { LessonPanel } from './teaching/LessonPanel.tsx'
import { evolutionWords } from './words/index.ts'

/** Where the playhead rests at first: requests are on their way there, and measuring has begun. */
const firstMoment = 2_400

const usePlayed = (workload: Workload, droppedAt: Millis | null): Played => {
  const { stage, reads, writes, commandInstances, queryInstances, delay } = workload
  return useMemo(() => {
    const played = playWorkload(
      { stage, reads, writes, commandInstances, queryInstances, delay },
      { droppedAt },
    )
    if (droppedAt === null) keepOutcome(played.outcome)
    return played
  }, [stage, reads, writes, commandInstances, queryInstances, delay, droppedAt])
}

interface OpenLabProps {
  readonly part: string | undefined
  readonly run: LabRun
}

const OpenLab = ({ part, run }: OpenLabProps) => {
  const words = useWords(evolutionWords)
  const { settings, change, preview, keep } = run
  const [tab, setTab] = useState('measures')
  const [selected, setSelected] = useState<NodeId | null>(null)
  const playhead = usePlayhead({ speed: 0.02, speeds: { min: 0.001, max: 5 } })
  const kept = workloadOf(settings)
  const shown: Workload = isStageId(part) ? { ...kept, stage: part } : kept
  const deferred = useDeferredValue(JSON.stringify(shown))
  const toPlay = useMemo(() => JSON.parse(deferred) as Workload, [deferred])
  const droppedAt = droppedIn(settings, toPlay)
  const played = usePlayed(toPlay, droppedAt)
  const advising = part === advicePart

  useEffect(() => {
    if (isStageId(part) && part !== kept.stage) change({ stage: part })
  }, [part, kept.stage, change])

  useEffect(() => {
    const isFirst = playhead.getState().duration === 0
    playhead.load(filmLine(played.film, words), isFirst ? firstMoment : undefined)
  }, [playhead, played, words])

  const show = useCallback(
    (workload: Workload): void => {
      change({ ...workload, droppedAt: null })
      goTo(workload.stage)
    },
    [change],
  )

  return (
    <LabFrame
      lab="evolution"
      chapter={words.chapter}
      title={words.title}
      lesson={<LessonPanel settings={settings} outcome={played.outcome} onChange={change} onShow={show} />}
      stage={
        <div className={styles['world']}>
          <Stepper stage={shown.stage} advising={advising} />
          {run.error !== null && (
            <Banner kind="error" title={words.notKept}>
              {run.error}
            </Banner>
          )}
          {advising ? (
            <AdvicePart settings={settings} workload={kept} onChange={change} onShow={show} />
          ) : (
            <>
              <p className={styles['says']}>{words.stages[shown.stage].says}</p>
              <div className={styles['row']}>
                <div className={styles['frame']}>
                  <EvolutionStage
                    played={played}
                    playhead={playhead}
                    selected={selected}
                    onSelect={(id) => {
                      setSelected(id === selected ? null : id)
                      setTab('queues')
                    }}
                  />
                </div>
                <Strip outcome={played.outcome} />
              </div>
              <Legend stage={shown.stage} />
              <Sliders workload={shown} onPreview={preview} onKeep={keep}>
                {placeOf(shown.stage) < placeOf('two-models') && (
                  <p className={styles['pool']}>
                    {words.panels.pool(shown.commandInstances + shown.queryInstances)}
                  </p>
                )}
                {placeOf(shown.stage) >= placeOf('event-sourcing') && (
                  <Drop
                    film={played.film}
                    droppedAt={droppedAt}
                    onDrop={() => change({ droppedAt: Math.round(playhead.getState().now) })}
                    onTakeBack={() => change({ droppedAt: null })}
                  />
                )}
              </Sliders>
            </>
          )}
        </div>
      }
      evidence={<Evidence played={played} run={run} selected={selected} tab={tab} onTab={setTab} />}
      transport={<Transport playhead={playhead} />}
    />
  )
}

/** From SOA to CQRS: one picture that grows, with the same load running through each of its forms. */
export const EvolutionLab = ({ part }: { readonly part: string | undefined }) => {
  const run = useRun()
  return run === null ? null : <OpenLab part={part} run={run} />
}
