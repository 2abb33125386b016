import { useEffect, useMemo, useState } from 'react'
import { Transport, usePlayhead } from '../../playhead/index.ts'
import { LabFrame, Tabs } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { useEventStore, useLog } from '../../workspace/index.ts'
import { CommandForms } from './commands/CommandForms.tsx'
import { useKnowledge } from './commands/useKnowledge.ts'
import { EventLog } from './evidence/EventLog.tsx'
import { ReadModels } from './evidence/ReadModels.tsx'
import { Tables } from './evidence/Tables.tsx'
import { AppendOnly } from './experiments/AppendOnly.tsx'
import { Asynchrony } from './experiments/Asynchrony.tsx'
import { Rejection } from './experiments/Rejection.tsx'
import { Subscribers } from './experiments/Subscribers.tsx'
import { Veto } from './experiments/Veto.tsx'
import { Lesson } from './Lesson.tsx'
import { PathStage } from './path/PathStage.tsx'
import { ReadModelControls } from './path/ReadModelControls.tsx'
import { usePathFilm } from './path/usePathFilm.ts'
import { useReadModels } from './path/useReadModels.ts'
import { useTraces } from './path/useTraces.ts'
import styles from './PipelineLab.module.css'
import { RecentCommands } from './RecentCommands.tsx'
import { pipelineWords } from './words/index.ts'
import { partIds, type PartId } from './words/lessons.ts'

const isPart = (part: string | undefined): part is PartId => partIds.some((id) => id === part)

/** Parts that are about the tables open them. */
const tabOf = (part: PartId): string =>
  part === 'aggregates-table' || part === 'events-table' ? 'tables' : 'log'

/** Commands, events, projections: send a command and follow it, as it really happened. */
export const PipelineLab = ({ part }: { readonly part: string | undefined }) => {
  const words = useWords(pipelineWords)
  const store = useEventStore()
  const log = useLog(store, 100)
  const models = useReadModels()
  const knowledge = useKnowledge(models.customers, models.vehicles, models.planning)
  const { traces, send } = useTraces(store, models.all)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const trace = traces.find(({ id }) => id === chosenId) ?? traces[0] ?? null
  const playhead = usePlayhead({ speed: 0.001, speeds: { min: 0.0001, max: 1 } })
  const film = usePathFilm(playhead, trace)
  const lessonPart = isPart(part) ? part : 'path'
  const [tab, setTab] = useState(tabOf(lessonPart))
  useEffect(() => setTab(tabOf(lessonPart)), [lessonPart])
  const chosen = useMemo(() => new Set(trace?.eventIds ?? []), [trace])

  const sendNow: typeof send = (command, actor) => {
    setChosenId(null)
    return send(command, actor)
  }

  const experiments: Readonly<Partial<Record<PartId, React.ReactNode>>> = {
    rejection: <Rejection store={store} planning={models.planning} send={sendNow} />,
    veto: <Veto store={store} log={log} send={sendNow} />,
    subscribers: <Subscribers trace={trace} />,
    asynchrony: <Asynchrony />,
    'append-only': <AppendOnly />,
  }

  const evidence = (
    <Tabs
      label={words.evidence.tabs}
      selected={tab}
      onSelect={setTab}
      tabs={[
        { id: 'log', label: words.evidence.log, content: <EventLog log={log} chosen={chosen} /> },
        { id: 'models', label: words.evidence.models, content: <ReadModels {...models} log={log} /> },
        {
          id: 'tables',
          label: words.evidence.tables,
          content: <Tables store={store} log={log} chosen={chosen} />,
        },
      ]}
    />
  )

  return (
    <LabFrame
      lab="pipeline"
      chapter={words.chapter}
      title={words.title}
      lesson={
        <Lesson part={lessonPart} experiment={experiments[lessonPart]}>
          <CommandForms knowledge={knowledge} send={sendNow} />
        </Lesson>
      }
      stage={
        <div className={styles['world']}>
          <RecentCommands
            traces={traces}
            chosen={trace}
            choose={(id) => {
              setChosenId(id)
              playhead.seek(0)
              playhead.play()
            }}
          />
          <PathStage trace={trace} film={film} playhead={playhead} />
          <ReadModelControls readModels={models.all} customers={models.customers} />
        </div>
      }
      evidence={evidence}
      transport={<Transport playhead={playhead} />}
    />
  )
}
