import { useEffect, useRef } from 'react'
import { Transport } from '../../playhead/index.ts'
import { ChallengeList, LessonPanel, useLearner } from '../../teaching/index.ts'
import { LabFrame } from '../../ui/index.ts'
import { useLaterWords, useWords } from '../../words/index.ts'
import { restoreGoals } from './challenges.ts'
import { reachedInScript } from './desk/script.ts'
import { useDesk, type OpenDesk } from './desk/useDesk.ts'
import { useTrace, type ShownDesk } from './desk/useTrace.ts'
import { restoreLesson, type RestoreStep, type RestoreStepId } from './lesson.ts'
import { Evidence } from './view/Evidence.tsx'
import { RestoreStage } from './view/RestoreStage.tsx'
import { restoreWords } from './words/index.ts'

const loadNotes = async () => (await import('./words/notes.ts')).restoreNotes

/** Going to another step that was shown before, of this very script, goes to its moment. */
const useMomentOfStep = (open: OpenDesk, moment: ShownDesk, step: RestoreStep | undefined): void => {
  const { record } = useLearner()
  const before = useRef(step?.id)
  useEffect(() => {
    if (step === undefined || before.current === step.id) return
    before.current = step.id
    const reached = open.given > 0 ? 0 : reachedInScript(open.desk?.acts ?? [])
    if (reached >= step.acts && record.shown['restore']?.includes(step.id) === true) moment.goTo(step.acts)
  }, [open, moment, step, record])
}

interface LessonProps {
  readonly open: OpenDesk
  readonly moment: ShownDesk
  readonly part: string | undefined
}

const Lesson = ({ open, moment, part }: LessonProps) => {
  const words = useWords(restoreWords)
  const notes = useLaterWords<Readonly<Record<RestoreStepId, string>>>(loadNotes)
  const { shown } = moment
  const step = restoreLesson.find(({ id }) => id === part) ?? restoreLesson[0]
  useMomentOfStep(open, moment, step)
  const isShown = shown !== null && step !== undefined && shown.acts.length >= step.acts
  return (
    <>
      <LessonPanel
        lab="restore"
        part={part}
        steps={restoreLesson}
        texts={words.lesson}
        {...(notes === null ? {} : { notes })}
        bornOut={isShown ? step.holds(shown) : null}
        onShow={async (id) => {
          const chosen = restoreLesson.find((each) => each.id === id)
          if (chosen === undefined) return
          await open.show(chosen.acts)
          moment.goTo(chosen.acts)
        }}
      />
      <ChallengeList
        lab="restore"
        challenges={restoreGoals}
        texts={words.challenges}
        evidence={open.given > 0 ? open.desk : null}
        inputs={Math.max(0, (open.desk?.acts.length ?? 0) - open.given)}
        onStart={(id) => {
          const goal = restoreGoals.find((each) => each.id === id)
          if (goal !== undefined) void open.start(goal.start, goal.start.length)
        }}
      />
    </>
  )
}

/** An operator's mistake in real databases: restore to a moment, switch over, lose nothing that was good. */
export const RestoreLab = ({ part }: { readonly part: string | undefined }) => {
  const words = useWords(restoreWords)
  const open = useDesk()
  const moment = useTrace(open.trace)
  return (
    <LabFrame
      lab="restore"
      chapter={words.chapter}
      title={words.title}
      lesson={<Lesson open={open} moment={moment} part={part} />}
      stage={<RestoreStage open={open} moment={moment} part={part} />}
      evidence={<Evidence open={open} moment={moment} part={part} />}
      transport={<Transport playhead={moment.playhead} />}
    />
  )
}
