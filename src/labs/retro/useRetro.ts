import { useMemo, useState } from 'react'
import {
  retroAccount,
  retroStateOf,
  type InterestBy,
  type RetroCommand,
  type SavingsEvent,
} from '../../savings/index.ts'
import type { EventStore } from '../../store/index.ts'
import { useAction, type Action } from '../../ui/index.ts'
import { useEventStore, useProjection } from '../../workspace/index.ts'
import { book, openAccount } from './account/bookings.ts'
import { newestAccount } from './account/newestAccount.ts'
import type { StoredAccount } from './account/readAccount.ts'
import { sealed, type Seal } from './account/sealed.ts'
import { tryInsert } from './account/tryInsert.ts'
import { filmOf } from './film/film.ts'
import { useFilm, type Film } from './film/useFilm.ts'
import type { Measurement } from './formula/closedForm.ts'
import { evidenceAt, type RetroEvidence } from './lesson/evidence.ts'

/** What is considered: it has come to light, and nothing is stored. Gone as soon as the ledger grows. */
interface Considered {
  readonly command: RetroCommand
  readonly account: number
  readonly after: number
}

/** The lab's hold on the account, the film of it, and what is in memory only. */
export interface Retro {
  readonly store: EventStore
  readonly account: StoredAccount
  /** The projection of the account stopped because of this; null while it runs. */
  readonly damage: string | null
  readonly film: Film
  readonly evidence: RetroEvidence
  /** The command that is considered; null when nothing is. */
  readonly considered: RetroCommand | null
  readonly interestBy: InterestBy
  readonly setInterestBy: (by: InterestBy) => void
  readonly seal: Seal | null
  readonly sealed: (seal: Seal) => void
  readonly action: Action
  /** Opens a new account; the old one stays in the log. */
  readonly open: () => Promise<void>
  /** Takes what came to light to look at it in memory. Stores nothing. */
  readonly consider: (command: RetroCommand, account?: number, after?: number) => void
  readonly book: (command: RetroCommand) => Promise<void>
  readonly insert: (event: SavingsEvent, account?: StoredAccount) => Promise<void>
  readonly measured: (measurement: Measurement) => void
}

const eventOf = (command: RetroCommand, events: readonly SavingsEvent[]): SavingsEvent | null =>
  retroAccount.execute(retroStateOf(events), command)[0] ?? null

/** The newest account of the open store, with all that the lab does to it. */
export const useRetro = (): Retro => {
  const store = useEventStore()
  const [view] = useProjection(newestAccount)
  const account = view.state
  const { number, events } = account
  const [pending, setPending] = useState<Considered | null>(null)
  const [interestBy, setInterestBy] = useState<InterestBy>('calculated')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [measurement, setMeasurement] = useState<Measurement | null>(null)
  const action = useAction()
  const [seal, setSeal] = useState<Seal | null>(null)
  const isCurrent = pending !== null && pending.account === number && pending.after === events.length
  const considered = isCurrent ? pending.command : null
  const moments = useMemo(
    () => filmOf(events, considered === null ? null : eventOf(considered, events), interestBy),
    [events, considered, interestBy],
  )
  const film = useFilm(moments, number)
  const { moment } = film
  const evidence = useMemo(
    () => evidenceAt(account, moment, { refusal, measurement }),
    [account, moment, refusal, measurement],
  )
  return {
    store,
    account,
    damage: view.status.is === 'crashed' ? view.status.error : null,
    film,
    evidence,
    considered,
    interestBy,
    setInterestBy,
    seal,
    sealed: setSeal,
    action,
    open: async () => {
      await openAccount(store, number + 1)
      film.goWhenThere({ account: number + 1, kind: 'stored', stored: 11 })
    },
    consider: (command, of = number, after = events.length) => {
      setPending({ command, account: of, after })
      film.goWhenThere({ account: of, kind: 'announced', stored: after })
    },
    book: async (command) => {
      setSeal(await sealed(store, events.at(-1)?.id ?? 0, () => book(store, number, command)))
      film.goWhenThere({ account: number, kind: 'stored', stored: events.length + 1 })
    },
    insert: async (event, of = account) => setRefusal(await tryInsert(store, of.events, event)),
    measured: setMeasurement,
  }
}
