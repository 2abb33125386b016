import { useState } from 'react'
import { Transport } from '../../playhead/index.ts'
import { ChallengeList, LessonPanel } from '../../teaching/index.ts'
import { LabFrame } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { concurrencyGoals } from './challenges.ts'
import { concurrencyLesson } from './lesson.ts'
import { splittingIsQuickest } from './contention/measureContention.ts'
import { useContention, type OpenContention } from './contention/useContention.ts'
import { useRace, type OpenRace } from './race/useRace.ts'
import { useTrace } from './race/useTrace.ts'
import { Evidence } from './view/Evidence.tsx'
import { RaceStage } from './view/RaceStage.tsx'
import { concurrencyWords } from './words/index.ts'
import { concurrencyNotes } from './words/notes.ts'

interface LessonProps {
  readonly open: OpenRace
  readonly contention: OpenContention
  readonly onTab: (tab: string) => void
  readonly part: string | undefined
}

const Lesson = ({ open, contention, onTab, part }: LessonProps) => {
  const words = useWords(concurrencyWords)
  const notes = useWords(concurrencyNotes)
  const { evidence, race } = open
  const step = concurrencyLesson.find(({ id }) => id === part) ?? concurrencyLesson[0]
  const isShown =
    evidence !== null && step !== undefined && evidence.race.trace.length === step.script.acts.length
  const held = isShown ? step.holds(evidence) : false
  // What the last step says is measured, not played.
  const bornOut = step?.id === 'contention' ? splittingIsQuickest(contention.results) : held
  return (
    <>
      <LessonPanel
        lab="concurrency"
        part={part}
        steps={concurrencyLesson}
        texts={words.lesson}
        notes={notes}
        bornOut={bornOut}
        onShow={async (id) => {
          const chosen = concurrencyLesson.find((each) => each.id === id)
          if (chosen === undefined) return
          await open.play(chosen.script)
          onTab(chosen.id === 'contention' ? 'contention' : 'state')
          if (chosen.id === 'contention') contention.start()
        }}
      />
      <ChallengeList
        lab="concurrency"
        challenges={concurrencyGoals}
        texts={words.challenges}
        evidence={evidence}
        inputs={race?.trace.length ?? 0}
        onStart={(id) => {
          const goal = concurrencyGoals.find((each) => each.id === id)
          if (goal !== undefined) open.restart(goal.solution.guard)
        }}
      />
    </>
  )
}

/** Two clerks, one planning: what happens when both save, for real, in one tab or two. */
export const ConcurrencyLab = ({ part }: { readonly part: string | undefined }) => {
  const words = useWords(concurrencyWords)
  const open = useRace()
  const moment = useTrace(open.race)
  const contention = useContention()
  const [tab, setTab] = useState('state')
  return (
    <LabFrame
      lab="concurrency"
      chapter={words.chapter}
      title={words.title}
      lesson={<Lesson open={open} contention={contention} onTab={setTab} part={part} />}
      stage={<RaceStage open={open} moment={moment} only={part === 'clerk-b' ? 'bram' : null} />}
      evidence={<Evidence open={open} contention={contention} tab={tab} onTab={setTab} />}
      transport={<Transport playhead={moment.playhead} />}
    />
  )
}
