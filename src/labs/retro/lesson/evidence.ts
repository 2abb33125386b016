import { totals, type LedgerRow, type SavingsEvent } from '../../../savings/index.ts'
import { filmOf, type Moment } from '../film/film.ts'
import type { Measurement } from '../formula/closedForm.ts'
import type { Letter } from '../letters/letter.ts'
import { statements, type Statement } from '../letters/statements.ts'

/** What can be seen in the lab: the sentences of the lesson are held against it. */
export interface RetroEvidence {
  /** All that is stored. */
  readonly events: readonly SavingsEvent[]
  /** The moment that is shown. */
  readonly moment: Moment
  /** The rows of that moment with their totals, oldest first. */
  readonly rows: readonly LedgerRow[]
  readonly statements: readonly Statement[]
  /** What the store said when somebody tried to insert an event in between; null when nobody did. */
  readonly refusal: string | null
  /** How the shortcut fared; null before it was measured. */
  readonly measurement: Measurement | null
}

/** What is seen at a place of the film. */
export const evidenceAt = (
  account: { readonly events: readonly SavingsEvent[]; readonly letters: readonly Letter[] },
  moment: Moment,
  found: Pick<RetroEvidence, 'refusal' | 'measurement'>,
): RetroEvidence => ({
  events: account.events,
  moment,
  rows: totals(account.events.slice(0, moment.stored)),
  statements: statements(account.events, account.letters),
  ...found,
})

/** What is seen of an account that nobody has touched, at the start of its film. */
export const untouched = (): RetroEvidence => {
  const [moment] = filmOf([], null)
  if (moment === undefined) throw new Error('Failed to begin a film: because it has no moment.')
  return evidenceAt({ events: [], letters: [] }, moment, { refusal: null, measurement: null })
}
