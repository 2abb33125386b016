import { useState } from 'react'
import { Transport, usePlayhead } from '../../playhead/index.ts'
import { LabFrame } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { useEventStore, useLog } from '../../workspace/index.ts'
import { CommandForms } from './commands/CommandForms.tsx'
import { useKnowledge } from './commands/useKnowledge.ts'
import { EvidenceTabs } from './EvidenceTabs.tsx'
import { Experiment } from './experiments/Experiment.tsx'
import { Lesson } from './Lesson.tsx'
import { PathStage } from './path/PathStage.tsx'
import { usePathFilm } from './path/usePathFilm.ts'
import { useReadModels } from './path/useReadModels.ts'
import { useTraces, type Send } from './path/useTraces.ts'
import styles from './PipelineLab.module.css'
import { ReadModelControls } from './projection/ReadModelControls.tsx'
import { RecentCommands } from './RecentCommands.tsx'
import { pipelineWords } from './words/index.ts'
import { partIds, type PartId } from './words/lessons.ts'

const isPart = (part: string | undefined): part is PartId => partIds.some((id) => id === part)

/** Commands, events, projections: send a command and follow it, as it really happened. */
export const PipelineLab = ({ part }: { readonly part: string | undefined }) => {
  const words = useWords(pipelineWords)
  const store = useEventStore()
  const log = useLog(store, 100)
  const models = useReadModels()
  const knowledge = useKnowledge(models)
  const { traces, send } = useTraces(store, models.all)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const trace = traces.find(({ id }) => id === chosenId) ?? traces[0] ?? null
  const playhead = usePlayhead({ speed: 0.001, speeds: { min: 0.0001, max: 1 } })
  const film = usePathFilm(playhead, trace)
  const lessonPart = isPart(part) ? part : 'path'

  const sendNow: Send = (command, actor) => {
    setChosenId(null)
    return send(command, actor)
  }

  return (
    <LabFrame
      lab="pipeline"
      chapter={words.chapter}
      title={words.title}
      tools={
        <RecentCommands
          traces={traces}
          chosen={trace}
          choose={(id) => {
            setChosenId(id)
            playhead.seek(0)
            playhead.play()
          }}
        />
      }
      lesson={
        <Lesson
          part={lessonPart}
          experiment={<Experiment part={lessonPart} store={store} log={log} send={sendNow} trace={trace} />}
        >
          <CommandForms knowledge={knowledge} send={sendNow} />
        </Lesson>
      }
      stage={
        <div className={styles['world']}>
          <PathStage trace={trace} film={film} playhead={playhead} />
          <ReadModelControls models={models} trace={trace} />
        </div>
      }
      evidence={<EvidenceTabs part={lessonPart} store={store} log={log} models={models} trace={trace} />}
      transport={<Transport playhead={playhead} />}
    />
  )
}
