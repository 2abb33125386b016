import { lazy, Suspense, useState, type ComponentType } from 'react'
import { Transport, usePlayhead } from '../../playhead/index.ts'
import { Banner, Button, Disclosure, EmptyState, LabFrame, Select, useAction } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { LoadGarage } from '../../workspace/index.ts'
import { Evidence } from './evidence/Evidence.tsx'
import { msPerStep } from './handling/film.ts'
import type { Trace } from './handling/stage.ts'
import { useTraceFilm } from './handling/useTraceFilm.ts'
import { stepAt } from './lesson.ts'
import { Lesson } from './lesson/Lesson.tsx'
import type { PartId } from './parts.ts'
import { PhasesPart } from './phases/PhasesPart.tsx'
import { PublishPart } from './publish/PublishPart.tsx'
import { RaisePart } from './raise/RaisePart.tsx'
import { useWorkshop, type Workshop } from './useWorkshop.ts'
import { commandHandlingWords } from './words/index.ts'

const BreakItPart = lazy(() =>
  import('./break-it/BreakItPart.tsx').then((module) => ({ default: module.BreakItPart })),
)
const TestPart = lazy(() =>
  import('./given-when-then/TestPart.tsx').then((module) => ({ default: module.TestPart })),
)
const NamingPart = lazy(() =>
  import('./naming/NamingPart.tsx').then((module) => ({ default: module.NamingPart })),
)

const PlannerPart = lazy(() =>
  import('./planner/PlannerPart.tsx').then((module) => ({ default: module.PlannerPart })),
)
const QueriesPart = lazy(() =>
  import('./queries/QueriesPart.tsx').then((module) => ({ default: module.QueriesPart })),
)

/** Parts that work with the workshop; "phases" shows a recorded command instead. */
const screens: Readonly<Record<Exclude<PartId, 'phases'>, ComponentType<{ readonly workshop: Workshop }>>> = {
  planner: PlannerPart,
  raise: RaisePart,
  'break-it': BreakItPart,
  publish: PublishPart,
  naming: NamingPart,
  queries: QueriesPart,
  'given-when-then': TestPart,
}

/** Parts for which cars have to be there. */
const needsCars: ReadonlySet<PartId> = new Set(['phases', 'planner', 'raise'])

const OpenGarage = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords(commandHandlingWords).phases
  const { busy, error, run } = useAction()
  return (
    <EmptyState
      title={words.emptyTitle}
      action={
        <>
          <Button kind="primary" disabled={busy} onClick={() => run(workshop.openSmallGarage)}>
            {words.open}
          </Button>
          {error !== null && <Banner kind="error">{error}</Banner>}
          <Disclosure summary={words.also}>
            <LoadGarage />
          </Disclosure>
        </>
      }
    >
      {words.empty}
    </EmptyState>
  )
}

interface WorldProps {
  readonly part: PartId
  readonly workshop: Workshop
  readonly trace: Trace | null
  readonly shown: number
  readonly onChoose: (step: number) => void
}

const World = ({ part, workshop, trace, shown, onChoose }: WorldProps) => {
  const words = useWords(commandHandlingWords).phases
  if (workshop.cars.length === 0 && needsCars.has(part)) return <OpenGarage workshop={workshop} />
  if (part !== 'phases') {
    const Screen = screens[part]
    return (
      <Suspense>
        <Screen key={`${part} ${workshop.shown}`} workshop={workshop} />
      </Suspense>
    )
  }
  return trace === null ? (
    <EmptyState title={words.firstTitle}>{words.first}</EmptyState>
  ) : (
    <PhasesPart trace={trace} shown={shown} onChoose={onChoose} />
  )
}

interface RecentProps {
  readonly traces: readonly Trace[]
  readonly shown: Trace | null
  readonly onChoose: (id: string) => void
}

const timeOf = ({ command }: Trace): string =>
  'startTime' in command ? ` ${command.startTime.slice(11)}–${command.endTime.slice(11)}` : ''

const Recent = ({ traces, shown, onChoose }: RecentProps) => {
  const words = useWords(commandHandlingWords).phases
  if (traces.length === 0) return null
  return (
    <Select
      label={words.recent}
      value={shown?.id ?? ''}
      options={traces.map((trace) => ({
        value: trace.id,
        label: words.recentOption(trace.command.type, trace.ending, timeOf(trace)),
      }))}
      onChange={(event) => onChoose(event.target.value)}
    />
  )
}

/** Command handling: check phase, execution phase, and an operation that is performed by replaying an event. */
export const CommandHandlingLab = ({ part }: { readonly part: string | undefined }) => {
  const words = useWords(commandHandlingWords)
  const workshop = useWorkshop()
  const { traces } = workshop.notebook
  const [chosen, setChosen] = useState<{ readonly id: string; readonly after: string | null } | null>(null)
  // A command that is sent later takes the place of one that was looked up before.
  const chosenId = chosen !== null && chosen.after === workshop.sentId ? chosen.id : null
  const trace = traces.find(({ id }) => id === chosenId) ?? traces[0] ?? null
  const playhead = usePlayhead({ speeds: { min: 0.1, max: 10 } })
  const shown = useTraceFilm(playhead, trace, workshop.sentId)
  const step = stepAt(part)
  const toStep = (step: number): void => {
    playhead.pause()
    playhead.seek((step - 1) * msPerStep)
  }
  return (
    <LabFrame
      lab="command-handling"
      chapter={words.chapter}
      title={words.title}
      tools={
        <Recent traces={traces} shown={trace} onChoose={(id) => setChosen({ id, after: workshop.sentId })} />
      }
      lesson={<Lesson step={step} workshop={workshop} />}
      stage={<World part={step.part} workshop={workshop} trace={trace} shown={shown} onChoose={toStep} />}
      evidence={<Evidence workshop={workshop} trace={trace} shown={shown} onChoose={toStep} />}
      transport={<Transport playhead={playhead} />}
    />
  )
}
