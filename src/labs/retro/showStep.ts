import { storeLectureRows, openAccount } from './account/bookings.ts'
import { latePayment } from './account/lectureScript.ts'
import { readAccount } from './account/readAccount.ts'
import { measureFormula } from './formula/closedForm.ts'
import { lesson, type StepId } from './lesson.ts'
import type { Retro } from './useRetro.ts'

/** Amounts that the shortcut is tried on: whole euros from 1 to this. */
export const measuredUpTo = 2_000

/** The learner's own step starts from any account, at its end. */
const showOwn = async ({ store, account, film }: Retro): Promise<void> => {
  const number = Math.max(1, account.number)
  if (account.number === 0) await openAccount(store, number)
  const { events } = await readAccount(store, number)
  film.goWhenThere({ account: number, kind: 'stored', stored: events.length })
}

/** Brings the account and its film to where a step shows, by the same commands that a learner would send. */
export const showStep = async (retro: Retro, id: StepId): Promise<void> => {
  const step = lesson.find((each) => each.id === id)
  if (step === undefined) return
  retro.setInterestBy('calculated')
  if (id === 'own') return showOwn(retro)
  const { number, seal } = await storeLectureRows(retro.store, retro.account.number, step.rows)
  if (seal !== null) retro.sealed(seal)
  const account = await readAccount(retro.store, number)
  if (step.kind !== 'stored' && account.events.length === step.rows)
    retro.consider(latePayment(number), number, step.rows)
  retro.film.goWhenThere({ account: number, kind: step.kind, stored: step.rows })
  const { date, amount, paidOn } = latePayment(number)
  const late = { eventType: 'RetroPaymentReceived', eventData: { date, amount, paidOn } } as const
  if (id === 'inject') await retro.insert(late, account)
  if (id === 'formula') retro.measured(measureFormula(measuredUpTo))
}
