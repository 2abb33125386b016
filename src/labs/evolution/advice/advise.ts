import { questionIds, type Answers, type QuestionId } from './questions.ts'

/** What can be advised, from the least to the most. */
export type AdviceId = 'plain' | 'read-copy' | 'two-models' | 'two-stores' | 'event-sourcing'

/** Why, in the words of the catalogue. */
export type ReasonId =
  | 'no-need'
  | 'no-rules'
  | 'one-shape'
  | 'rules-and-shapes'
  | 'load-only'
  | 'load-and-shapes'
  | 'no-lag'
  | 'no-team'
  | 'history'
  | 'history-table'
  | 'others-outbox'
  | 'others-subscribe'

/** An advice with its reasons. */
export interface Advice {
  readonly is: AdviceId
  readonly reasons: readonly ReasonId[]
}

type Facts = Readonly<Record<QuestionId, boolean>>

/** The questions that have no answer yet. */
export const openQuestions = (answers: Answers): readonly QuestionId[] =>
  questionIds.filter((id) => answers[id] === undefined)

const factsOf = (answers: Answers): Facts => ({
  rules: answers.rules === true,
  shapes: answers.shapes === true,
  load: answers.load === true,
  lag: answers.lag === true,
  history: answers.history === true,
  others: answers.others === true,
  team: answers.team === true,
})

/** Separate stores need readers who can wait and a team that can run them. */
const hindrances = ({ lag, team }: Facts): readonly ReasonId[] => [
  ...(lag ? [] : (['no-lag'] as const)),
  ...(team ? [] : (['no-team'] as const)),
]

const choose = (facts: Facts): AdviceId => {
  const { rules, shapes, load, history, lag, team } = facts
  const canSplit = lag && team
  if (rules && history && canSplit) return 'event-sourcing'
  if (load && shapes && canSplit) return 'two-stores'
  if (rules && shapes) return 'two-models'
  if (load && lag) return 'read-copy'
  return 'plain'
}

const needReasons = ({ rules, shapes, load, history }: Facts): readonly ReasonId[] => {
  const need: ReasonId[] = []
  if (load && shapes) need.push('load-and-shapes')
  else if (load) need.push('load-only')
  if (rules && shapes) need.push('rules-and-shapes')
  else if (!rules) need.push('no-rules')
  else need.push('one-shape')
  if (!rules && !shapes && !load && !history) need.unshift('no-need')
  return need
}

/** What to build, and why: the least that the answers call for. Questions without an answer count as no. */
export const advise = (answers: Answers): Advice => {
  const facts = factsOf(answers)
  const is = choose(facts)
  const separate = is === 'two-stores' || is === 'event-sourcing'
  const wanted = (facts.load && facts.shapes) || (facts.rules && facts.history)
  const reasons: readonly ReasonId[] = [
    ...needReasons(facts),
    ...(!separate && wanted ? hindrances(facts) : []),
    ...(facts.history ? [is === 'event-sourcing' ? ('history' as const) : ('history-table' as const)] : []),
    ...(facts.others ? [separate ? ('others-subscribe' as const) : ('others-outbox' as const)] : []),
  ]
  return { is, reasons }
}
