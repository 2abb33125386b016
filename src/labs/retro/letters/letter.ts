import type { Cents } from '../../../savings/index.ts'

/** What a letter says about the interest of a day. */
export interface Figures {
  readonly interest: Cents
  /** At the end of that day. */
  readonly balance: Cents
}

/** A monthly statement has left, with the figures as they were known. */
export interface StatementSent {
  readonly eventType: 'StatementSent'
  readonly eventData: Figures & {
    readonly date: string
    /** `eventId` of the interest that it tells of. */
    readonly interestId: string
  }
}

/** A letter that puts right what earlier ones said; they themselves cannot be unsent. */
export interface CorrectionSent {
  readonly eventType: 'CorrectionSent'
  readonly eventData: {
    readonly date: string
    readonly corrects: readonly (Figures & { readonly date: string; readonly interestId: string })[]
    /** What was paid out and was not there; asked back. At least 0. */
    readonly claim: Cents
  }
}

/** Anything that can be sent to the customer. No letter leaves this browser. */
export type Letter = StatementSent | CorrectionSent

/** A stored event of a stream of letters as a letter; null for other types. */
export const letterIn = (event: {
  readonly eventType: string
  readonly eventData: unknown
}): Letter | null =>
  event.eventType === 'StatementSent' || event.eventType === 'CorrectionSent' ? (event as Letter) : null
