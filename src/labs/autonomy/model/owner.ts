import type { Chance, Later, Millis } from '../../../kernel/index.ts'
import type { Announcement, AutonomyEvent, AutonomyState, Fault } from '../state.ts'
import { count } from './copy.ts'
import { copyIds, newsOf, scriptedChange, type Change, type CopyId, type FieldName } from './facts.ts'
import type { Rules } from './settings.ts'

/** The change that comes next by the script, or the one that somebody wants. */
const changeOf = (state: AutonomyState, what: Extract<AutonomyEvent, { is: 'changed' }>['what']): Change => {
  const known = Object.keys(state.rows).length
  if (what === null) return scriptedChange(state.turns + 1, known)
  const { kind, customer } = what
  const number = kind === 'CustomerRegistered' ? known + 1 : Number(customer.slice(1))
  return { kind, customer: `C${number}`, news: newsOf(kind, number, 100 + state.log.length) }
}

/** Which deliveries of an announcement go wrong on purpose. */
const trapped = (state: AutonomyState, seq: number): Readonly<Partial<Record<CopyId, Fault>>> =>
  Object.fromEntries(
    state.traps
      .filter((trap) => trap.seq === null || trap.seq === seq)
      .map(({ copy, fault }) => [copy, fault]),
  )

/** Customer Management takes a change, and announces it where events are published. */
export const change = (
  state: AutonomyState,
  what: Extract<AutonomyEvent, { is: 'changed' }>['what'],
  now: Millis,
  rules: Rules,
): AutonomyState => {
  const { kind, customer, news } = changeOf(state, what)
  const turned = what === null ? { ...state, turns: state.turns + 1 } : state
  const isUnknown = kind !== 'CustomerRegistered' && state.rows[customer] === undefined
  if (!state.up.customers || isUnknown)
    return { ...turned, refusedChanges: state.refusedChanges + 1, last: { is: 'ownerDown' } }
  const seq = state.log.length + 1
  const told: Announcement = { kind, customer, news, seq, at: now, renamed: state.renamed }
  const faultsNow = rules.publishes ? trapped(state, seq) : {}
  return {
    ...turned,
    rows: { ...state.rows, [customer]: { ...state.rows[customer], ...news } },
    log: [...state.log, told],
    traps: rules.publishes ? state.traps.filter(({ seq: of }) => of !== null && of !== seq) : state.traps,
    announcedNow: rules.publishes ? seq : null,
    faultsNow,
    last: { is: 'announced', seq, kind, customer },
  }
}

const drawn = (seq: number, copy: CopyId, rules: Rules, chance: Chance): Fault | null => {
  if (chance.happens(rules.loss, 'lost', seq, copy)) return 'lost'
  if (chance.happens(rules.duplication, 'doubled', seq, copy)) return 'doubled'
  return chance.happens(rules.lateness, 'late', seq, copy) ? 'late' : null
}

/** The deliveries of an announcement, each with its own luck. */
export const deliveriesOf = (
  { announcedNow: seq, faultsNow }: AutonomyState,
  rules: Rules,
  chance: Chance,
): readonly Later<AutonomyEvent>[] =>
  seq === null
    ? []
    : copyIds.flatMap((copy): readonly Later<AutonomyEvent>[] => {
        const fault = faultsNow[copy] ?? drawn(seq, copy, rules, chance)
        const at = (delay: Millis, swallowed = false): Later<AutonomyEvent> => ({
          delay,
          event: { is: 'delivered', copy, seq, swallowed },
        })
        const { busDelay, changeEvery } = rules
        switch (fault) {
          case 'lost':
            return [{ delay: 0.6 * busDelay, event: { is: 'vanished', copy, seq } }]
          case 'late':
            return [at(busDelay + 6.4 * changeEvery)]
          case 'swapped':
            return [at(busDelay + 1.4 * changeEvery)]
          case 'doubled':
            return [at(busDelay), at(busDelay + 6.4 * changeEvery)]
          case 'swallowed':
            return [at(busDelay, true)]
          case null:
            return [at(busDelay)]
        }
      })

/** Time for a heartbeat: it says how many announcements there were. */
export const beat = (state: AutonomyState, now: Millis, rules: Rules): AutonomyState => {
  const again: readonly Later<AutonomyEvent>[] =
    rules.beatEvery === null ? [] : [{ delay: rules.beatEvery, event: { is: 'beat' } }]
  const heard = copyIds.map((copy): Later<AutonomyEvent> => ({
    delay: rules.busDelay,
    event: { is: 'beatHeard', copy, last: state.log.length, at: now },
  }))
  return {
    ...state,
    laterNow: state.up.customers ? [...heard, ...again] : again,
    last: { is: state.up.customers ? 'beat' : 'ownerDown' },
  }
}

/** The first field that can be edited in a copy; null when it has none but the id. */
export const editableField = (fields: readonly FieldName[]): FieldName | null =>
  (['address', 'telephoneNumber', 'emailAddress', 'city', 'name'] as const).find((field) =>
    fields.includes(field),
  ) ?? null

const editedValue = 'Nieuwstraat 99'

/** Somebody edits a row of a copy: refused by a copy that can only be read, kept by a context that claims to own it. */
export const edit = (
  state: AutonomyState,
  { copy: id, customer }: Extract<AutonomyEvent, { is: 'edited' }>,
  rules: Rules,
): AutonomyState => {
  const copy = state.copies[id]
  const before = copy.rows[customer]
  const field = editableField(rules.fields[id])
  if (rules.way === 'ask' || !state.up[id] || before === undefined || field === null)
    return { ...state, last: { is: 'nothing' } }
  const claims = rules.claims.includes(id)
  const withIt = (next: typeof copy, is: 'refusedEdit' | 'edited' | 'claimed'): AutonomyState => ({
    ...state,
    copies: { ...state.copies, [id]: next },
    last: { is, copy: id, customer },
  })
  if (rules.readOnly && !claims) return withIt(count(copy, { refusedEdits: 1 }), 'refusedEdit')
  const row = { ...before.row, [field]: editedValue }
  const rows = {
    ...copy.rows,
    [customer]: { ...before, row, edited: { field, as: claims ? 'claim' : 'edit' } as const },
  }
  return withIt({ ...copy, rows }, claims ? 'claimed' : 'edited')
}
