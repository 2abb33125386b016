import type { StageId } from '../architecture/stageId.ts'

/** The part of the lab that holds the decision aid. */
export const advicePart = 'advice'

/** The address of a part of this lab; presenting goes on presenting. */
export const addressOf = (part: StageId | typeof advicePart): string => {
  const mode = location.hash.startsWith('#/present/') ? 'present' : 'labs'
  return `#/${mode}/evolution/${part}`
}

/** Goes to a part of this lab. */
export const goTo = (part: StageId | typeof advicePart): void => {
  location.hash = addressOf(part)
}
