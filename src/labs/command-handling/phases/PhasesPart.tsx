import { useEffect, useRef, type ReactNode } from 'react'
import { Lamp } from '../../../ui/index.ts'
import { useWords } from '../../../words/index.ts'
import type { Step, Trace } from '../handling/stage.ts'
import { commandHandlingWords } from '../words/index.ts'
import { CommandShape } from './CommandShape.tsx'
import { AggregateCounters, Execution } from './Execution.tsx'
import styles from './Phases.module.css'
import { RuleList } from './RuleList.tsx'

interface PhasesProps {
  readonly trace: Trace
  /** How many of its steps are to be seen. */
  readonly shown: number
  /** Goes to a step; they count from 1. */
  readonly onChoose: (step: number) => void
}

const Phase = ({ title, note, children }: PhaseProps) => (
  <section aria-label={title} className={styles['phase']}>
    <header>
      <h3>{title}</h3>
      <p>{note}</p>
    </header>
    {children}
  </section>
)

interface PhaseProps {
  readonly title: string
  readonly note: string
  readonly children: ReactNode
}

/** Between the phases: shut until all rules have been looked at. */
const Gate = ({ steps }: { readonly steps: readonly Step[] }) => {
  const words = useWords(commandHandlingWords).phases
  const shut = steps.some(({ stage }) => stage.is === 'refused' || stage.is === 'failed')
  const open = steps.some(({ stage }) => stage.is === 'mapped')
  const state = shut ? 'bad' : open ? 'good' : 'off'
  return (
    <div className={styles['gate']} data-state={state}>
      <Lamp state={state}>{shut ? words.gateShut : open ? words.gateOpen : words.gateWaits}</Lamp>
    </div>
  )
}

/** Keeps the current step in sight where the stage scrolls; the page itself stays where it is. */
const useInSight = (shown: number) => {
  const part = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const stage = part.current?.closest('section')
    const step = part.current?.querySelector('[aria-current="step"]')
    if (!(stage instanceof HTMLElement) || !(step instanceof HTMLElement)) return
    const [outer, inner] = [stage.getBoundingClientRect(), step.getBoundingClientRect()]
    if (inner.bottom > outer.bottom) stage.scrollTop += inner.bottom - outer.bottom
    if (inner.top < outer.top) stage.scrollTop += inner.top - outer.top
  }, [shown])
  return part
}

/** The two phases of a command, step by step as it was recorded. */
export const PhasesPart = ({ trace, shown, onChoose }: PhasesProps) => {
  const { phases: words, stages } = useWords(commandHandlingWords)
  const seen = trace.steps.slice(0, shown)
  const inList = (is: 'asked' | 'ruled') =>
    trace.steps.flatMap((step, index) =>
      step.stage.is === is
        ? [{ step, number: index + 1, reached: index < shown, now: index === shown - 1 }]
        : [],
    )
  const current = seen.at(-1)
  const part = useInSight(shown)
  return (
    <div ref={part} className={styles['part']}>
      <CommandShape command={trace.command} />
      <p className={styles['caption']} role="status">
        {current === undefined ? stages.nothing : stages.sentence(current.stage)}
      </p>
      <div className={styles['phases']}>
        <Phase title={words.check} note={words.checkNote}>
          {inList('asked').length > 0 && (
            <RuleList title={words.others} steps={inList('asked')} onChoose={onChoose} />
          )}
          <RuleList title={words.own} steps={inList('ruled')} onChoose={onChoose} />
        </Phase>
        <Gate steps={seen} />
        <Phase title={words.execution} note={words.executionNote}>
          <AggregateCounters steps={seen} />
          <Execution steps={seen} />
        </Phase>
      </div>
    </div>
  )
}
