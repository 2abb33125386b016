import { useMemo } from 'react'
import { ChallengeList, LessonPanel } from '../../teaching/index.ts'
import { Disclosure } from '../../ui/index.ts'
import { useWords } from '../../words/index.ts'
import { learner } from './account/bookings.ts'
import { challenges } from './challenges.ts'
import { LatePaymentForm } from './forms/LatePaymentForm.tsx'
import { PayOutForm } from './forms/PayOutForm.tsx'
import { RateForm } from './forms/RateForm.tsx'
import { ReversalForm } from './forms/ReversalForm.tsx'
import { lesson, type RetroStep } from './lesson.ts'
import { showStep } from './showStep.ts'
import { startChallenge } from './startChallenge.ts'
import type { Retro } from './useRetro.ts'
import { retroWords } from './words/index.ts'
import { retroNotes } from './words/notes.ts'
import styles from './forms/Forms.module.css'

interface FormsProps {
  readonly retro: Retro
  readonly step: RetroStep
}

const Forms = ({ retro, step }: FormsProps) => {
  const { forms: words } = useWords(retroWords)
  if (step.id !== 'late-payment' && step.id !== 'own') return null
  if (retro.account.number === 0) return <p>{words.needsAccount}</p>
  if (step.id === 'late-payment') return <LatePaymentForm key={retro.account.number} retro={retro} />
  return (
    <div className={styles['forms']} key={retro.account.number}>
      <LatePaymentForm retro={retro} />
      <Disclosure summary={words.reversal}>
        <ReversalForm retro={retro} />
      </Disclosure>
      <Disclosure summary={words.rate}>
        <RateForm retro={retro} />
      </Disclosure>
      <Disclosure summary={words.payOut}>
        <PayOutForm retro={retro} />
      </Disclosure>
    </div>
  )
}

interface RetroLessonProps {
  readonly retro: Retro
  readonly step: RetroStep
  readonly part: string | undefined
}

/** The words of the lab: the step, its forms, and the challenges. */
export const RetroLesson = ({ retro, step, part }: RetroLessonProps) => {
  const words = useWords(retroWords)
  const notes = useWords(retroNotes)
  const { account, evidence, store, film, action } = retro
  const inputs = useMemo(
    () => Math.max(1, account.events.filter(({ actor }) => actor === learner).length),
    [account],
  )
  const start = (id: (typeof challenges)[number]['id']): void =>
    action.run(async () => {
      const number = account.number + 1
      const stored = await startChallenge(store, number, id)
      film.goWhenThere({ account: number, kind: 'stored', stored })
    })
  return (
    <>
      <LessonPanel
        lab="retro"
        part={part}
        steps={lesson}
        texts={words.steps}
        notes={notes}
        bornOut={account.number === 0 ? null : step.holds(evidence)}
        onShow={(id) => showStep(retro, id)}
      >
        <Forms retro={retro} step={step} />
      </LessonPanel>
      <ChallengeList
        lab="retro"
        challenges={challenges}
        texts={words.challenges}
        evidence={account.number === 0 ? null : evidence}
        inputs={inputs}
        onStart={start}
      />
    </>
  )
}
