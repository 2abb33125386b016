import { useEffect, useMemo, useRef } from 'react'
import { ChallengeList, LessonPanel } from '../../../teaching/index.ts'
import { useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { lesson } from '../lesson.ts'
import { CommandForm } from '../phases/CommandForm.tsx'
import { lessonDay } from '../smallGarage.ts'
import type { Workshop } from '../useWorkshop.ts'
import { commandHandlingWords } from '../words/index.ts'
import { challenges, type ChallengeId, type CommandEvidence } from './challenges.ts'
import type { LessonStep, StepId } from './lessonStep.ts'
import { performStep } from './performStep.ts'
import { useRefusals } from './useRefusals.ts'

interface LessonProps {
  readonly step: LessonStep
  readonly workshop: Workshop
}

const Challenges = ({ workshop }: { readonly workshop: Workshop }) => {
  const words = useWords(commandHandlingWords)
  const { store, notebook, write, openSmallGarage } = workshop
  const { attempt } = notebook
  const refusals = useRefusals(store, attempt.traces)
  const evidence = useMemo((): CommandEvidence => ({ refusals, attempt }), [refusals, attempt])
  const { error, run } = useAction()
  const start = (id: ChallengeId): void =>
    run(async () => {
      const part = challenges.find((challenge) => challenge.id === id)?.part ?? 'phases'
      if (part === 'phases') await openSmallGarage()
      await write({ eventType: 'ChallengeBegun', eventData: { challenge: id } })
      window.location.hash = `#/labs/command-handling/${part}`
    })
  return (
    <>
      <ChallengeList
        lab="command-handling"
        challenges={challenges}
        texts={words.challenges}
        evidence={evidence}
        inputs={Math.max(1, attempt.inputs)}
        onStart={start}
      />
      {error !== null && <p role="alert">{error}</p>}
    </>
  )
}

/** The words of the lab: the step, the form of its part, and the challenges. */
export const Lesson = ({ step, workshop }: LessonProps) => {
  const { steps } = useWords(commandHandlingWords)
  const { store, notebook, write, send, setDay, openSmallGarage, noteShown, cars } = workshop
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    top.current?.closest('section')?.scrollTo({ top: 0 })
  }, [step.id])
  const show = async (id: StepId): Promise<void> => {
    const found = lesson.find((each) => each.id === id)
    if (found === undefined) return
    await openSmallGarage()
    setDay(lessonDay)
    const done = await performStep(store, found, send)
    for (const entry of done.tried) await write(entry)
    await write({ eventType: 'StepPerformed', eventData: { step: id, holds: found.holds(done) } })
    noteShown()
  }
  return (
    <div ref={top}>
      <LessonPanel
        lab="command-handling"
        part={step.id}
        steps={lesson}
        texts={steps}
        bornOut={notebook.steps[step.id] ?? null}
        onShow={show}
      >
        {step.part === 'phases' && cars.length > 0 && <CommandForm workshop={workshop} />}
      </LessonPanel>
      <Challenges workshop={workshop} />
    </div>
  )
}
