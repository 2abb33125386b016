import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Prediction, StepText, TaughtStep } from '../taughtStep.ts'

/** A step of the lesson on screen: only words, so that another window can be told of it. */
export interface StepOnScreen {
  readonly id: string
  readonly title: string
  readonly say: string
  /** What the lecturer wants to say besides, if anything. */
  readonly notes?: string
  readonly question?: {
    readonly ask: string
    /** The answers in words; none for a number. */
    readonly options: readonly string[]
    /** The right answer in words, with its unit. */
    readonly right: string
    readonly told: string
    /** Whether it is answered on the stage, which then has to stand at its moment. */
    readonly isOnStage?: true
  }
  /** What the lab says of the step besides: its texts, numbers and switches, and those of its settings. */
  readonly facts?: Readonly<Record<string, StepFact>>
}

/** A plain value that a lab keeps with a step: the mode of its world, or where its film begins. */
export type StepFact = string | number | boolean

/** The lesson that a panel shows now. */
export interface LessonOnScreen {
  /** Id of the lab. */
  readonly lab: string
  readonly steps: readonly StepOnScreen[]
  /** Index of the step that is shown. */
  readonly current: number
  /** Brings the world to where the current step shows; does not ask first. Rejects with what the lab threw. */
  readonly show: () => Promise<void>
  /** Brings the world to the moment of the current step's question, where it is answered on the stage. Rejects like `show`. */
  readonly ask: () => Promise<void>
}

const questionOf = (
  predict: Prediction | undefined,
  texts: StepText['predict'],
): StepOnScreen['question'] | undefined => {
  if (predict === undefined || texts === undefined) return undefined
  const inWords = (answer: string): string => texts.options?.[answer] ?? answer
  const unit = texts.unit === undefined ? '' : ` ${texts.unit}`
  const { ask, told } = texts
  switch (predict.kind) {
    case 'choice':
      return { ask, told, options: predict.options.map(inWords), right: inWords(predict.right) }
    case 'stage':
      return {
        ask,
        told,
        options: predict.options.map(inWords),
        right: inWords(predict.right),
        isOnStage: true,
      }
    case 'number':
      return { ask, told, options: [], right: `${predict.right}${unit}` }
  }
}

const plain = (value: object): Readonly<Record<string, StepFact>> =>
  Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, StepFact] =>
        entry[0] !== 'id' && ['string', 'number', 'boolean'].includes(typeof entry[1]),
    ),
  )

const factsOf = (step: TaughtStep): Readonly<Record<string, StepFact>> => {
  const settings: unknown = 'settings' in step ? step.settings : null
  return { ...plain(step), ...(typeof settings === 'object' && settings !== null ? plain(settings) : {}) }
}

/** A step in words alone. */
export const stepOnScreen = (step: TaughtStep, text: StepText, notes = text.notes): StepOnScreen => {
  const question = questionOf(step.predict, text.predict)
  return {
    id: step.id,
    title: text.title,
    say: text.say,
    facts: factsOf(step),
    ...(notes === undefined ? {} : { notes }),
    ...(question === undefined ? {} : { question }),
  }
}

const onScreen = createStore<{ readonly lesson: LessonOnScreen | null }>(() => ({ lesson: null }))

/** The lesson whose panel is mounted; null where there is none. */
export const useLessonOnScreen = (): LessonOnScreen | null => useStore(onScreen, ({ lesson }) => lesson)

/** The same, for code that is no component. */
export const lessonOnScreen = (): LessonOnScreen | null => onScreen.getState().lesson

/** What a panel tells of itself for as long as it is mounted. */
export interface PublishedLesson<Id extends string> {
  readonly lab: string
  readonly steps: readonly TaughtStep<Id>[]
  readonly texts: Readonly<Record<Id, StepText>>
  readonly notes: Readonly<Record<Id, string>> | undefined
  readonly index: number
  readonly show: () => Promise<void>
  readonly ask: () => Promise<void>
}

/** Makes a lesson the one on screen while the component is mounted. */
export const usePublishLesson = <Id extends string>(told: PublishedLesson<Id>): void => {
  const { lab, steps, texts, notes, index } = told
  const latest = useRef({ show: told.show, ask: told.ask })
  useEffect(() => {
    latest.current = { show: told.show, ask: told.ask }
  })
  useEffect(() => {
    const lesson: LessonOnScreen = {
      lab,
      steps: steps.map((step) => stepOnScreen(step, texts[step.id], notes?.[step.id])),
      current: index,
      show: () => latest.current.show(),
      ask: () => latest.current.ask(),
    }
    onScreen.setState({ lesson })
    return () => {
      if (onScreen.getState().lesson === lesson) onScreen.setState({ lesson: null })
    }
  }, [lab, steps, texts, notes, index])
}
