import { AdvicePart } from '../advice/AdvicePart.tsx'
import { placeOf } from '../architecture/stageId.ts'
import { Drop } from '../picture/Drop.tsx'
import { EvolutionStage } from '../picture/EvolutionStage.tsx'
import { Legend } from '../picture/Legend.tsx'
import type { NodeId } from '../picture/layouts.ts'
import { seekWhenLoaded } from '../../../session/index.ts'
import { useWords } from '../../../words/index.ts'
import type { EvolutionRun } from '../run/evolutionRun.ts'
import { canRebuild, droppedIn, settingsOf } from '../run/labSettings.ts'
import type { Workload } from '../run/settings.ts'
import type { ShownWorkload } from '../run/useWorkload.ts'
import { evolutionWords } from '../words/index.ts'
import { goTo } from './address.ts'
import { Sliders } from './Sliders.tsx'
import { Strip } from './Strip.tsx'
import styles from './World.module.css'

interface WorldProps {
  readonly run: EvolutionRun
  readonly workload: ShownWorkload
  readonly selected: NodeId | null
  readonly onSelect: (id: NodeId) => void
}

/** Throws the read stores away where the playhead is; taking it back begins a fresh run without it. */
const DropControl = ({ run, workload: { played } }: Pick<WorldProps, 'run' | 'workload'>) => {
  const { film, outcome } = played
  const takeBack = (): void => {
    const { now } = run.playhead.getState()
    void run.restart(run.run.seed, { settings: run.settings }).then((begun) => {
      if (begun) seekWhenLoaded(run.playhead, now)
    })
  }
  return (
    <Drop
      film={film}
      droppedAt={droppedIn(run.run.inputs, outcome.workload)}
      onDrop={() => void run.give({ is: 'dropped' }, Math.round(run.playhead.getState().now))}
      onTakeBack={takeBack}
    />
  )
}

/** The picture of a form, what is measured beside it, and the knobs under it. */
export const World = ({ run, workload, selected, onSelect }: WorldProps) => {
  const words = useWords(evolutionWords)
  const { shown, played, preview, keep } = workload
  return (
    <>
      <p className={styles['says']}>{words.stages[shown.stage].says}</p>
      <div className={styles['row']}>
        <div className={styles['frame']}>
          <EvolutionStage played={played} playhead={run.playhead} selected={selected} onSelect={onSelect} />
        </div>
        <Strip outcome={played.outcome} />
      </div>
      <Legend stage={shown.stage} />
      <Sliders workload={shown} onPreview={preview} onKeep={keep}>
        {placeOf(shown.stage) < placeOf('two-models') && (
          <p className={styles['pool']}>{words.panels.pool(shown.commandInstances + shown.queryInstances)}</p>
        )}
        {canRebuild(shown) && <DropControl run={run} workload={workload} />}
      </Sliders>
    </>
  )
}

/** The decision aid; what it advises can be seen on the stage. */
export const Advising = ({ run, workload: { kept } }: Pick<WorldProps, 'run' | 'workload'>) => {
  const show = (workload: Workload): void => {
    void run
      .restart(run.run.seed, { settings: { ...run.settings, ...settingsOf(workload) } })
      .then(() => goTo(workload.stage))
  }
  return (
    <AdvicePart
      settings={run.settings}
      workload={kept}
      onChange={(settings) => void run.changeAll(settings)}
      onShow={show}
    />
  )
}
