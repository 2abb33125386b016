import { useEffect, useMemo } from 'react'
import { Transport, usePlayhead, type Playhead } from '../../playhead/index.ts'
import { ChallengeList, LessonPanel } from '../../teaching/index.ts'
import { LabFrame } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import type { BenchLoad } from './account/bench.ts'
import { snapshotGoals } from './challenges.ts'
import { snapshotLesson } from './lesson.ts'
import { BenchStage, msPerEvent } from './view/BenchStage.tsx'
import { Evidence } from './view/Evidence.tsx'
import { useBench, type OpenBench } from './view/useBench.ts'
import { snapshotWords } from './words/index.ts'

/** Lays the events of the loaded account under a playhead, at their end at first. */
const useEventLine = (load: BenchLoad | null): Playhead => {
  const words = useWords(snapshotWords).bench
  const playhead = usePlayhead({ speeds: { min: 0.1, max: 10 } })
  useEffect(() => {
    if (load === null) {
      playhead.load({ duration: 0, stops: [], marks: [], describe: () => words.nothing })
      return
    }
    const { version, from } = load
    const describe = (now: number): string => {
      const event = Math.round(now / msPerEvent)
      return words.moment(event, version, event <= from ? words.inSnapshot : words.replayed)
    }
    const end = version * msPerEvent
    const stops = Array.from({ length: version }, (_, index) => (index + 1) * msPerEvent)
    const marks =
      from === 0 ? [] : [{ at: from * msPerEvent, kind: 'note' as const, label: words.inSnapshot }]
    playhead.load({ duration: end, stops, marks, describe }, end)
  }, [playhead, load, words])
  return playhead
}

interface LessonProps {
  readonly bench: OpenBench
  readonly part: string | undefined
}

const Lesson = ({ bench, part }: LessonProps) => {
  const words = useWords(snapshotWords)
  const { settings, view, acts } = bench
  const step = snapshotLesson.find(({ id }) => id === part) ?? snapshotLesson[0]
  const evidence = useMemo(() => ({ settings, view }), [settings, view])
  return (
    <>
      <LessonPanel
        lab="snapshots"
        part={part}
        steps={snapshotLesson}
        texts={words.lesson}
        bornOut={step !== undefined && step.holds(view)}
        onShow={async (id) => {
          const chosen = snapshotLesson.find((each) => each.id === id)
          if (chosen !== undefined) await bench.play(chosen)
        }}
      />
      <ChallengeList
        lab="snapshots"
        challenges={snapshotGoals}
        texts={words.challenges}
        evidence={evidence}
        inputs={acts}
      />
    </>
  )
}

/** Loading a long account with snapshots and without: what they spare, what they cost, and how they age. */
export const SnapshotsLab = ({ part }: { readonly part: string | undefined }) => {
  const words = useWords(snapshotWords)
  const bench = useBench()
  const playhead = useEventLine(bench.view.load)
  return (
    <LabFrame
      lab="snapshots"
      chapter={words.chapter}
      title={words.title}
      lesson={<Lesson bench={bench} part={part} />}
      stage={<BenchStage bench={bench} playhead={playhead} />}
      evidence={<Evidence bench={bench} />}
      transport={<Transport playhead={playhead} />}
    />
  )
}
