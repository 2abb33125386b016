import { Transport } from '../../playhead/index.ts'
import { ChallengeList, LessonPanel } from '../../teaching/index.ts'
import { LabFrame } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { useBench, type OpenBench } from './bench/useBench.ts'
import { useCourse } from './bench/useCourse.ts'
import { snapshotsGoals } from './challenges.ts'
import { snapshotsLesson } from './lesson.ts'
import { useMeasurements } from './measure/useMeasurements.ts'
import { BenchView } from './view/BenchView.tsx'
import { Evidence } from './view/Evidence.tsx'
import { snapshotsWords } from './words/index.ts'
import { snapshotsNotes } from './words/notes.ts'

interface LessonProps {
  readonly open: OpenBench
  readonly part: string | undefined
}

const Lesson = ({ open, part }: LessonProps) => {
  const words = useWords(snapshotsWords)
  const notes = useWords(snapshotsNotes)
  const { bench } = open
  const step = snapshotsLesson.find(({ id }) => id === part) ?? snapshotsLesson[0]
  const isShown = bench !== null && step !== undefined && bench.acts.length >= step.acts.length
  return (
    <>
      <LessonPanel
        lab="snapshots"
        part={part}
        steps={snapshotsLesson}
        texts={words.lesson}
        notes={notes}
        bornOut={isShown ? step.holds(bench) : null}
        onShow={async (id) => {
          const chosen = snapshotsLesson.find((each) => each.id === id)
          if (chosen !== undefined) await open.play(chosen.acts)
        }}
      />
      <ChallengeList
        lab="snapshots"
        challenges={snapshotsGoals}
        texts={words.challenges}
        evidence={bench}
        inputs={bench?.acts.length ?? 0}
        onStart={(id) => {
          const goal = snapshotsGoals.find((each) => each.id === id)
          if (goal !== undefined) void open.play(goal.start, goal.start.length)
        }}
      />
    </>
  )
}

/** A savings account that grows long: what loading it takes, what snapshots save and cost, and how they go wrong. */
export const SnapshotsLab = ({ part }: { readonly part: string | undefined }) => {
  const words = useWords(snapshotsWords)
  const open = useBench()
  const measurements = useMeasurements()
  const { playhead, order } = useCourse(open.bench?.loaded ?? null)
  return (
    <LabFrame
      lab="snapshots"
      chapter={words.chapter}
      title={words.title}
      lesson={<Lesson open={open} part={part} />}
      stage={<BenchView open={open} order={order} />}
      evidence={<Evidence open={open} measurements={measurements} part={part} />}
      transport={<Transport playhead={playhead} />}
    />
  )
}
