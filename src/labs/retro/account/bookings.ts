import { lectureLedger, retroAccount, type RetroCommand, type SavingsEvent } from '../../../savings/index.ts'
import { handleCommand, newId, type EventStore } from '../../../store/index.ts'
import { sendDueLetters } from '../letters/sendDueLetters.ts'
import { statementsDue } from '../letters/statements.ts'
import { accountIdOf, ledgerStream, letterStream } from './accountNames.ts'
import { followsLecture, laterCommands, rowsBefore } from './lectureScript.ts'
import { readAccount } from './readAccount.ts'
import { sealed, type Seal } from './sealed.ts'

const openingRows = (number: number): readonly (SavingsEvent & { readonly eventId: string })[] =>
  lectureLedger().map((event) => {
    const eventId = newId()
    return event.eventType === 'AccountOpened'
      ? { ...event, eventData: { ...event.eventData, accountId: accountIdOf(number) }, eventId }
      : { ...event, eventId }
  })

/** Opens an account with the lecture's first eleven rows, and the statements that had left by then. All or nothing. */
export const openAccount = async (store: EventStore, number: number): Promise<void> => {
  const rows = openingRows(number)
  await store.appendAll([
    {
      aggregateId: ledgerStream(number),
      events: rows.map(({ eventType, eventData, eventId }) => ({
        eventType,
        eventData,
        eventId,
        actor: 'bank',
      })),
      expected: 'none',
    },
    {
      aggregateId: letterStream(number),
      events: statementsDue(rows, []).map((letter) => ({ ...letter, actor: 'letter policy' })),
      expected: 'none',
    },
  ])
}

/** The actor of what a person did here; others book what a lesson or a challenge needs. */
export const learner = 'you'

/** Sends a command to an account, and then the letters that are due. @throws {Error} a rule refuses; says which */
export const book = async (
  store: EventStore,
  number: number,
  command: RetroCommand,
  actor = learner,
): Promise<void> => {
  const outcome = await handleCommand(store, retroAccount, {
    aggregateId: ledgerStream(number),
    command,
    actor,
    commandId: newId(),
  })
  if (outcome.is === 'rejected') {
    const reasons = outcome.failed.map(({ reason }) => reason).join(' ')
    throw new Error(
      `Failed to book ${command.type} on ${command.date}: because a rule does not hold. ${reasons}`,
    )
  }
  await sendDueLetters(store, number)
}

/**
 * Sees to it that the lecture's rows are stored, at least so many of them: goes on with account `number`, or opens a new
 * one where that went another way. Gives the number of the account, and the seal of the rows before those it booked, if
 * it booked any.
 */
export const storeLectureRows = async (
  store: EventStore,
  number: number,
  rows: number,
): Promise<{ readonly number: number; readonly seal: Seal | null }> => {
  let current = number
  let { events } = await readAccount(store, current)
  if (events.length < rowsBefore || !followsLecture(events)) {
    current += 1
    await openAccount(store, current)
    ;({ events } = await readAccount(store, current))
  }
  const missing = laterCommands(current).slice(events.length - rowsBefore, Math.max(0, rows - rowsBefore))
  if (missing.length === 0) return { number: current, seal: null }
  const seal = await sealed(store, events.at(-1)?.id ?? 0, async () => {
    for (const command of missing) await book(store, current, command, 'lesson')
  })
  return { number: current, seal }
}
