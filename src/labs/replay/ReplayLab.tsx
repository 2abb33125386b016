import { useEffect, useMemo, useState, type ComponentType, type ReactNode } from 'react'
import { countUpTo, Transport, usePlayhead, usePlayheadState } from '../../playhead/index.ts'
import { EmptyState, LabFrame, Progress, Select } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { LoadGarage, useEventStore } from '../../workspace/index.ts'
import { Evidence } from './Evidence.tsx'
import { FilmStrip } from './film/FilmStrip.tsx'
import { dayMarks, stopsOf, type Layout } from './film/timeLine.ts'
import { useLogTimes } from './film/useLogTimes.ts'
import { useMoment, useTimeline, useTimelineView, type GarageTimeline } from './film/useTimeline.ts'
import { Lesson } from './Lesson.tsx'
import { AsOfPart } from './moments/AsOfPart.tsx'
import { FoldPart } from './moments/FoldPart.tsx'
import { LogAndStatePart } from './moments/LogAndStatePart.tsx'
import { WhatIfPart } from './moments/WhatIfPart.tsx'
import { AuditPart } from './parts/AuditPart.tsx'
import { CorrectionPart } from './parts/CorrectionPart.tsx'
import { CrashPart } from './parts/CrashPart.tsx'
import { DebuggingPart } from './parts/DebuggingPart.tsx'
import { LedgerPart } from './parts/LedgerPart.tsx'
import { LettersPart } from './parts/LettersPart.tsx'
import { MetadataPart } from './parts/MetadataPart.tsx'
import { QuestionPart } from './parts/QuestionPart.tsx'
import { RebuildPart } from './parts/RebuildPart.tsx'
import { TwoWaysPart } from './parts/TwoWaysPart.tsx'
import { partIds, replayWords, type PartId } from './words.ts'

/** Parts that are experiments of their own; the others show the moment at the playhead. */
const experiments: Readonly<Partial<Record<PartId, ComponentType>>> = {
  rebuild: RebuildPart,
  crash: CrashPart,
  audit: AuditPart,
  metadata: MetadataPart,
  debugging: DebuggingPart,
  letters: LettersPart,
  question: QuestionPart,
  'two-ways': TwoWaysPart,
  ledger: LedgerPart,
  correction: CorrectionPart,
}

const isPart = (part: string | undefined): part is PartId => partIds.some((id) => id === part)

const dayName = (time: number): string =>
  new Date(time).toLocaleDateString('en', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  })

const momentName = (time: number): string => `${dayName(time)} ${new Date(time).toISOString().slice(11, 16)}`

interface LoadedLabProps {
  readonly part: PartId
  readonly timeline: GarageTimeline
}

const Indexing = ({ timeline }: { readonly timeline: GarageTimeline }) => {
  const words = useWords(replayWords)
  const { status, indexed, head } = useTimelineView(timeline)
  if (status.is !== 'indexing' || indexed >= head) return null
  return (
    <Progress
      label={words.indexing}
      done={indexed}
      total={head}
      text={words.indexed(indexed.toLocaleString('en'), head.toLocaleString('en'))}
    />
  )
}

const LoadedLab = ({ part, timeline }: LoadedLabProps) => {
  const words = useWords(replayWords)
  const store = useEventStore()
  const log = useLogTimes(store)
  const { times } = log
  const [layout, setLayout] = useState<Layout>('position')
  const [without, setWithout] = useState<ReadonlySet<number>>(new Set())
  const playhead = usePlayhead({ speeds: { min: 0.1, max: 100 } })
  const stops = useMemo(() => stopsOf(times, layout), [times, layout])
  const position = usePlayheadState(playhead, ({ now }) => countUpTo(stops, now))
  const head = times.length
  const moment = useMoment(timeline, position)

  useEffect(() => {
    const describe = (now: number): string => {
      const at = countUpTo(stops, now)
      return words.where(at, times.length, momentName(times[at - 1] ?? 0))
    }
    const before = playhead.getState()
    const place = before.duration === 0 ? 0 : before.now
    playhead.load(
      { duration: stops.at(-1) ?? 0, stops, marks: dayMarks(log, stops, dayName), describe },
      place,
    )
  }, [playhead, stops, log, times, words])

  const go = (to: number): void => {
    playhead.pause()
    playhead.seek(to === 0 ? 0 : (stops[to - 1] ?? 0))
  }

  const Experiment = experiments[part]
  const atPlayhead: Readonly<Partial<Record<PartId, () => ReactNode>>> = {
    fold: () => moment !== null && <FoldPart moment={moment} />,
    'log-and-state': () => <LogAndStatePart store={store} head={head} />,
    'as-of': () => <AsOfPart timeline={timeline} times={times} onGo={go} />,
    'what-if': () =>
      moment !== null && (
        <WhatIfPart store={store} moment={moment} head={head} without={without} onWithout={setWithout} />
      ),
  }
  const ownStore = part === 'ledger' || part === 'debugging'
  const world =
    head === 0 && !ownStore ? (
      <EmptyState title={words.emptyTitle} action={<LoadGarage />}>
        {words.empty}
      </EmptyState>
    ) : (
      <>
        {Experiment === undefined && (
          <FilmStrip store={store} position={position} head={head} without={without} onChoose={go} />
        )}
        {Experiment === undefined ? atPlayhead[part]?.() : <Experiment key={part} />}
      </>
    )
  return (
    <LabFrame
      lab="replay"
      chapter={words.chapter}
      title={words.title}
      tools={
        <Select
          label={words.layout}
          value={layout}
          onChange={(event) => setLayout(event.target.value as Layout)}
          options={(['position', 'time'] as const).map((each) => ({
            value: each,
            label: words.layouts[each],
          }))}
        />
      }
      lesson={<Lesson key={part} part={part} isEmpty={head === 0} />}
      stage={
        <>
          <Indexing timeline={timeline} />
          {world}
        </>
      }
      evidence={<Evidence store={store} moment={moment} position={position} head={head} onChoose={go} />}
      transport={<Transport playhead={playhead} />}
    />
  )
}

/** Replay: run the log like a film, ask what was known, and leave events out. */
export const ReplayLab = ({ part }: { readonly part: string | undefined }) => {
  const store = useEventStore()
  const timeline = useTimeline(store)
  if (timeline === null) return null
  return <LoadedLab part={isPart(part) ? part : 'fold'} timeline={timeline} />
}
