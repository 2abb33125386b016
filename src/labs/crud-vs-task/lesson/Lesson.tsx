import { useMemo, useState } from 'react'
import { ChallengeList, LessonPanel } from '../../../teaching/index.ts'
import { useAction } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import { useProjection } from '../../../workspace/index.ts'
import { fillRows } from '../history/fillDesk.ts'
import { lesson } from '../lesson.ts'
import { useNotebook } from '../notebook/useNotebook.ts'
import { stockTally } from '../stock/stockTally.ts'
import { raceOf } from '../two-clerks/raceOf.ts'
import type { Desk } from '../useDesk.ts'
import { crudVsTaskWords } from '../words/index.ts'
import { attempt as attemptProjection } from './attempt.ts'
import { challenges, type ChallengeId } from './challenges.ts'
import type { LessonStep, StepId, World } from './lessonStep.ts'
import { fillWhatIsMissing, performActs, readWorld, type Performed, type Sides } from './performActs.ts'

interface LessonProps {
  readonly step: LessonStep
  readonly desk: Desk
}

const sidesOf = (desk: Desk): Sides | null => {
  const { table } = desk.crud
  if (table === null) return null
  const { store, stock: shelf, today } = desk
  return { store, table, shelf, today, now: () => new Date().toISOString() }
}

const needsDesk = ({ part }: LessonStep): boolean => part !== 'rewrite' && part !== 'intent'

const raced = (before: World, { saves, decided }: Performed) => {
  const [one, two] = saves
  const [first, second] = decided
  const opened = before.rows.find(({ key }) => key === one?.key)
  if (one === undefined || two === undefined || first === undefined || second === undefined) return null
  if (opened === undefined) return null
  return raceOf({ customerId: one.key, opened, saves: [one, two], decided: [first, second] })
}

/** Does steps for real, reads both sides back, and says whether the sentences of the last one are true. */
const useShow = (desk: Desk) => {
  const [came, setCame] = useState<{ readonly id: StepId; readonly holds: boolean } | null>(null)
  const [, write] = useNotebook()
  const show = async (id: StepId): Promise<void> => {
    const [step, sides] = [lesson.find((each) => each.id === id), sidesOf(desk)]
    if (step === undefined || sides === null) return
    if (needsDesk(step)) await fillWhatIsMissing(sides)
    const before = await readWorld(sides)
    const performed = await performActs(sides, step.acts(before))
    desk.noteSaves(performed.saves)
    const race = raced(before, performed)
    if (race !== null) await write({ eventType: 'ClerksRaced', eventData: race })
    setCame({ id, holds: step.holds(before, await readWorld(sides)) })
    await desk.crud.reload()
    desk.noteShown(id)
  }
  return { came, show }
}

const Challenges = ({ desk }: { readonly desk: Desk }) => {
  const words = useWords(crudVsTaskWords)
  const [{ state: attempt }] = useProjection(attemptProjection)
  const [{ state: tally }] = useProjection(stockTally)
  const [, write] = useNotebook()
  const { error, run } = useAction()
  const { crud, log, stock, today, filled, writes, forgetWrites } = desk
  const evidence = useMemo(() => {
    const world = { rows: crud.rows, events: log.events, shelf: { inTable: stock.count, tally }, today }
    return { world, attempt, writes }
  }, [crud.rows, log.events, stock.count, tally, today, attempt, writes])
  const start = (id: ChallengeId): void =>
    run(async () => {
      const sides = sidesOf(desk)
      if (sides === null) return
      await fillWhatIsMissing(sides)
      await fillRows(sides.table, today)
      await crud.reload()
      await write({ eventType: 'ChallengeBegun', eventData: { challenge: id } })
      forgetWrites()
      const part = challenges.find((challenge) => challenge.id === id)?.part ?? 'screens'
      window.location.hash = `#/labs/crud-vs-task/${part}`
    })
  return (
    <>
      <ChallengeList
        lab="crud-vs-task"
        challenges={challenges}
        texts={words.challenges}
        evidence={filled ? evidence : null}
        inputs={Math.max(1, attempt.inputs + writes.length)}
        onStart={start}
      />
      {error !== null && <p role="alert">{error}</p>}
    </>
  )
}

/** The words of the lab: the step, and the challenges. */
export const Lesson = ({ step, desk }: LessonProps) => {
  const { steps } = useWords(crudVsTaskWords)
  const { came, show } = useShow(desk)
  return (
    <>
      <LessonPanel
        lab="crud-vs-task"
        part={step.id}
        steps={lesson}
        texts={steps}
        bornOut={came?.id === step.id ? came.holds : null}
        onShow={show}
      />
      <Challenges desk={desk} />
    </>
  )
}
