import type { LearnerEntry, LearnerRecord } from './learnerRecord.ts'

const format = 'replayground-progress'

/** A record as text that can be kept and read again. */
export const recordText = ({ shown, bets, solved }: LearnerRecord): string =>
  `${JSON.stringify({ format, version: 1, shown, bets, solved }, null, 2)}\n`

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const refuse = (why: string): never => {
  throw new Error(
    `Failed to read the progress: because ${why}. Choose a file that was exported from the page of progress.`,
  )
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return refuse('it is not JSON')
  }
}

const shownIn = (shown: unknown): readonly LearnerEntry[] => {
  if (!isObject(shown)) return refuse('it has no list of steps')
  return Object.entries(shown).flatMap(([lab, steps]) => {
    if (!Array.isArray(steps)) return refuse(`the steps of "${lab}" are no list`)
    return steps.map((step: unknown): LearnerEntry => {
      if (typeof step !== 'string') return refuse(`a step of "${lab}" is not a text`)
      return { eventType: 'StepShown', eventData: { lab, step } }
    })
  })
}

const betsIn = (bets: unknown): readonly LearnerEntry[] => {
  if (!isObject(bets)) return refuse('it has no list of predictions')
  return Object.entries(bets).flatMap(([lab, ofLab]) => {
    if (!isObject(ofLab)) return refuse(`the predictions of "${lab}" are no list`)
    return Object.entries(ofLab).map(([step, bet]): LearnerEntry => {
      if (!isObject(bet)) return refuse(`the prediction of "${lab}/${step}" is none`)
      const { answer, sure, right } = bet
      if (answer !== null && typeof answer !== 'string')
        return refuse(`the answer to "${lab}/${step}" is not a text`)
      if (sure !== 50 && sure !== 75 && sure !== 95)
        return refuse(`"${String(sure)}" in "${lab}/${step}" says not how sure: 50, 75 or 95`)
      if (typeof right !== 'boolean') return refuse(`"${lab}/${step}" does not say whether it was right`)
      return { eventType: 'AnswerPredicted', eventData: { lab, step, answer, sure, right } }
    })
  })
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0

const solvedIn = (solved: unknown): readonly LearnerEntry[] => {
  if (!isObject(solved)) return refuse('it has no list of challenges')
  return Object.entries(solved).flatMap(([lab, ofLab]) => {
    if (!isObject(ofLab)) return refuse(`the challenges of "${lab}" are no list`)
    return Object.entries(ofLab).map(([challenge, how]): LearnerEntry => {
      if (!isObject(how) || !isCount(how['inputs']) || !isCount(how['par']))
        return refuse(`the challenge "${lab}/${challenge}" has no counts`)
      return {
        eventType: 'ChallengeSolved',
        eventData: { lab, challenge, inputs: how['inputs'], par: how['par'] },
      }
    })
  })
}

/**
 * The entries of a record that was kept as text.
 *
 * @throws {Error} in words for people, when the text is none
 */
export const recordEntries = (text: string): readonly LearnerEntry[] => {
  const value = parsed(text)
  if (!isObject(value) || value['format'] !== format) return refuse('it is another kind of file')
  if (value['version'] !== 1)
    return refuse(`it is of version ${String(value['version'])}, and this page knows 1`)
  return [...shownIn(value['shown']), ...betsIn(value['bets']), ...solvedIn(value['solved'])]
}
