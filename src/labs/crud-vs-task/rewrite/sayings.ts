import type { TaskType } from '../desk/taskForms.ts'

/** What people say at the desk, in the order of the exercise. */
export const sayingIds = ['moved', 'typo', 'wedding', 'houseNumber', 'broke', 'back', 'privacy'] as const

export type SayingId = (typeof sayingIds)[number]

/** What is left of the form: everything, for whatever purpose. */
export const genericSave = 'UpdateCustomer'

/** The task that says the same. */
export const taskOfSaying: Readonly<Record<SayingId, TaskType>> = {
  moved: 'MoveCustomer',
  typo: 'CorrectCustomerName',
  wedding: 'TakeAnotherName',
  houseNumber: 'CorrectCustomerAddress',
  broke: 'DeactivateCustomer',
  back: 'ActivateCustomer',
  privacy: 'DeactivateCustomer',
}

/** How a chosen command stands to what was said. */
export const verdictOn = (saying: SayingId, chosen: string): 'fits' | 'tooCoarse' | 'wrong' => {
  if (chosen === genericSave) return 'tooCoarse'
  return chosen === taskOfSaying[saying] ? 'fits' : 'wrong'
}
