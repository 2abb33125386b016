import type { Millis, Model, Timed } from '../../kernel/index.ts'
import { domainIds, type DomainId, type Style } from './model/domains.ts'
import { forceIds, type ForceId } from './model/forces.ts'
import { operationIds, type OperationId, type Stance } from './model/operations.ts'
import { needIds, type NeedId } from './model/products.ts'

/** Version of the laws; a run of another version is not played. */
export const modelVersion = 1

/** What somebody says of their system, or decides. */
export type ChoosingInput =
  | { readonly is: 'held'; readonly force: ForceId; readonly on: boolean }
  | { readonly is: 'judged'; readonly operation: OperationId; readonly as: Stance }
  | { readonly is: 'built'; readonly domain: DomainId; readonly as: Style }
  | { readonly is: 'needed'; readonly need: NeedId; readonly on: boolean }

export type ChoosingEvent = ChoosingInput

/** All that has been said so far. Lists are in the order of the catalogue, whatever the order in which it was said. */
export interface ChoosingState {
  readonly forces: readonly ForceId[]
  readonly stances: Readonly<Partial<Record<OperationId, Stance>>>
  readonly styles: Readonly<Partial<Record<DomainId, Style>>>
  readonly needs: readonly NeedId[]
}

const withOrWithout = <Id>(all: readonly Id[], held: readonly Id[], { id, on }: { id: Id; on: boolean }) =>
  all.filter((each) => (each === id ? on : held.includes(each)))

const evolve = (state: ChoosingState, { event }: Timed<ChoosingEvent>): ChoosingState => {
  switch (event.is) {
    case 'held':
      return { ...state, forces: withOrWithout(forceIds, state.forces, { id: event.force, on: event.on }) }
    case 'judged':
      return { ...state, stances: { ...state.stances, [event.operation]: event.as } }
    case 'built':
      return { ...state, styles: { ...state.styles, [event.domain]: event.as } }
    case 'needed':
      return { ...state, needs: withOrWithout(needIds, state.needs, { id: event.need, on: event.on }) }
  }
}

/** Decisions: what was said last stands, and nothing happens by itself. */
export const choosingModel: Model<ChoosingState, ChoosingEvent> = {
  initial: { forces: [], stances: {}, styles: {}, needs: [] },
  evolve,
  react: () => [],
}

/** Time between two decisions, so that each can be stepped to. */
export const pace: Millis = 1000

/** Length of the film. */
export const choosingUntil = (lastInput: Millis): Millis => Math.max(10 * pace, lastInput + 2 * pace)

const isOneOf = (all: readonly string[], value: unknown): boolean => all.some((each) => each === value)

/** Whether a value from a log, a link or a file is an input of the lab. */
export const isChoosingInput = (value: unknown): value is ChoosingInput => {
  if (typeof value !== 'object' || value === null || !('is' in value)) return false
  const { is, force, operation, domain, need, as, on } = value as Readonly<Record<string, unknown>>
  switch (is) {
    case 'held':
      return isOneOf(forceIds, force) && typeof on === 'boolean'
    case 'judged':
      return isOneOf(operationIds, operation) && isOneOf(['cp', 'ap'], as)
    case 'built':
      return isOneOf(domainIds, domain) && isOneOf(['crud', 'cqrs'], as)
    case 'needed':
      return isOneOf(needIds, need) && typeof on === 'boolean'
    default:
      return false
  }
}
