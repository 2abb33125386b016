import type { Later, Millis } from '../../../kernel/index.ts'
import type { AutonomyEvent, AutonomyState, Errand, ErrandKind, Happening, Outcome } from '../state.ts'
import {
  customerId,
  customersAtFirst,
  type ContextId,
  type CopyId,
  type FieldName,
  type Row,
} from './facts.ts'
import type { Rules } from './settings.ts'

/** Which context does it. */
export const doerOf: Readonly<Record<ErrandKind, CopyId>> = {
  page: 'workshop',
  plan: 'workshop',
  remind: 'notifications',
  letter: 'invoicing',
}

/** Which fields of a customer it needs. */
const usedFields: Readonly<Record<ErrandKind, readonly FieldName[]>> = {
  page: ['name', 'telephoneNumber'],
  plan: ['name', 'telephoneNumber'],
  remind: ['name', 'emailAddress'],
  letter: ['name', 'address', 'postalCode', 'city'],
}

/** Whom an errand has to call, the person's own call first: with a copy there is nothing else to ask. */
export const callsOf = (
  what: ErrandKind,
  { way, jobs }: Pick<Rules, 'way' | 'jobs'>,
): readonly ContextId[] => {
  const first = doerOf[what]
  if (way === 'copy') return [first]
  switch (what) {
    case 'page':
      return [first, ...Array.from({ length: jobs }, () => ['customers', 'vehicles'] as const).flat()]
    case 'plan':
      return [first, 'customers', 'vehicles']
    case 'remind':
    case 'letter':
      return [first, 'customers']
  }
}

/** The customers of the jobs on a page. */
const onPage = (jobs: number): readonly string[] =>
  Array.from({ length: Math.min(jobs, customersAtFirst) }, (_, place) => customerId(place + 1))

const textOf = (what: ErrandKind, row: Row): string => {
  switch (what) {
    case 'page':
      return ''
    case 'plan':
      return row.telephoneNumber ?? ''
    case 'remind':
      return row.emailAddress ?? ''
    case 'letter':
      return `${row.address ?? ''}, ${row.city ?? ''}`
  }
}

/** What an errand finds: in the copy of its context, or by asking the owner. */
const rowOf = (state: AutonomyState, errand: Errand, customer: string, rules: Rules): Row | undefined =>
  rules.way === 'ask' ? state.rows[customer] : state.copies[errand.by].rows[customer]?.row

interface Found {
  readonly missing: boolean
  readonly right: boolean
  readonly used: string
}

const find = (state: AutonomyState, errand: Errand, rules: Rules): Found => {
  const fields = usedFields[errand.what]
  const customers = errand.what === 'page' ? onPage(rules.jobs) : [errand.customer]
  const rows = customers.map((customer) => rowOf(state, errand, customer, rules))
  const missing = rows.some((row) => row === undefined || fields.some((field) => row[field] === undefined))
  const right = rows.every((row, place) => {
    const truth = state.rows[customers[place] ?? '']
    return fields.every((field) => row?.[field] === truth?.[field])
  })
  return { missing, right, used: textOf(errand.what, rows[0] ?? {}) }
}

const outcomeOf = (errand: Errand, now: Millis, rest: Partial<Outcome>): Outcome => ({
  id: errand.id,
  what: errand.what,
  customer: errand.customer,
  by: errand.by,
  at: now,
  took: now - errand.startedAt,
  calls: errand.made,
  is: 'failed',
  why: null,
  used: '',
  right: false,
  ...rest,
})

const without = (state: AutonomyState, errand: Errand): readonly Errand[] =>
  state.errands.filter(({ id }) => id !== errand.id)

const end = (state: AutonomyState, errand: Errand, outcome: Outcome): AutonomyState => ({
  ...state,
  errands: without(state, errand),
  outcomes: [...state.outcomes.filter(({ id }) => id !== errand.id), outcome],
  waiting:
    outcome.is === 'held' ? [...state.waiting, errand] : state.waiting.filter(({ id }) => id !== errand.id),
  last: { is: 'ended', outcome },
})

/** Whether a copy is older than it may be, as far as its context can know. */
export const isTooOld = (state: AutonomyState, copy: CopyId, now: Millis): boolean =>
  now - state.copies[copy].asOf > state.rules.limit

/** Mail goes out for good: with a limit that is known it waits for a copy that is young enough. */
const mustWait = (state: AutonomyState, errand: Errand, now: Millis, rules: Rules): boolean =>
  rules.way === 'copy' &&
  rules.staleKnown &&
  (errand.what === 'letter' || errand.what === 'remind') &&
  isTooOld(state, errand.by, now)

/** All that had to be asked is answered: the errand is done, by what its context knows. */
const finish = (state: AutonomyState, errand: Errand, now: Millis, rules: Rules): AutonomyState => {
  if (mustWait(state, errand, now, rules)) return end(state, errand, outcomeOf(errand, now, { is: 'held' }))
  const { missing, right, used } = find(state, errand, rules)
  return end(
    state,
    errand,
    missing
      ? outcomeOf(errand, now, { why: 'missing' })
      : outcomeOf(errand, now, { is: 'done', right, used }),
  )
}

/** Errands that waited, and whose copy is young again. */
export const release = (state: AutonomyState, now: Millis, rules: Rules): AutonomyState =>
  state.waiting.reduce((before, errand) => {
    if (!before.up[errand.by] || mustWait(before, errand, now, rules)) return before
    // What happened is what made the copy young; the outcome tells the rest.
    return { ...finish(before, errand, now, rules), last: state.last }
  }, state)

const half = ({ apart }: Rules): Millis => apart / 2

const later = (delay: Millis, event: AutonomyEvent): Later<AutonomyEvent> => ({ delay, event })

/** Somebody wants something done. */
export const ask = (
  state: AutonomyState,
  { what, customer }: { readonly what: ErrandKind; readonly customer: string },
  now: Millis,
  rules: Rules,
): AutonomyState => {
  const id = state.asked + 1
  const plan = callsOf(what, rules)
  const errand: Errand = { id, what, customer, by: doerOf[what], startedAt: now, plan, made: 0 }
  return {
    ...state,
    asked: id,
    errands: [...state.errands, errand],
    calls: state.calls + 1,
    laterNow: [later(half(rules), { is: 'called', errand: id })],
    last: { is: 'asked', errand, callee: doerOf[what] },
  }
}

const nothing = (state: AutonomyState): AutonomyState => ({ ...state, last: { is: 'nothing' } })

/** A call arrives: whoever is down does not answer. */
export const called = (state: AutonomyState, id: number, rules: Rules): AutonomyState => {
  const errand = state.errands.find((one) => one.id === id)
  const callee = errand?.plan[errand.made]
  if (errand === undefined || callee === undefined) return nothing(state)
  const last: Happening = { is: 'called', errand, callee }
  const answer: AutonomyEvent = { is: 'answered', errand: id, ok: state.up[callee] }
  return { ...state, laterNow: [later(half(rules), answer)], last }
}

/** An answer arrives, or it is clear that none will: the next call, or the end. */
export const answered = (
  state: AutonomyState,
  { errand: id, ok }: { readonly errand: number; readonly ok: boolean },
  now: Millis,
  rules: Rules,
): AutonomyState => {
  const found = state.errands.find((one) => one.id === id)
  if (found === undefined) return nothing(state)
  const errand: Errand = { ...found, made: found.made + 1 }
  const silent = ok ? null : (found.plan[found.made] ?? null)
  // A context that has gone down meanwhile does not go on.
  const why = silent ?? (state.up[errand.by] ? null : errand.by)
  if (why !== null) return end(state, errand, outcomeOf(errand, now, { why }))
  if (errand.plan[errand.made] === undefined) return finish(state, errand, now, rules)
  return {
    ...state,
    errands: state.errands.map((one) => (one.id === id ? errand : one)),
    calls: state.calls + 1,
    laterNow: [later(half(rules), { is: 'called', errand: id })],
    last: { is: 'answered', errand },
  }
}
