import type { Later, Millis, Model, Timed } from '../../../../kernel/index.ts'
import {
  composePolicies,
  type CallPlan,
  type Policy,
  type PolicyName,
  type StackOutcome,
  type StackStep,
} from '../../../../resilience/index.ts'
import type { RetrySettings, Script } from '../settings.ts'

/** Users ask one after the other, this far apart, or when the one before has been answered. */
export const askEvery: Millis = 5000
export const operationCount = 6

/** What the policies of this world are set to. */
export const figures = {
  wait: 200,
  failures: 3,
  openFor: 10_000,
  limit: 1000,
  hang: 8000,
  quick: 100,
} as const

/** What happens when users ask through a stack of policies. */
export type OrderEvent =
  | { readonly is: 'opened' }
  | { readonly is: 'asked'; readonly operation: number }
  | { readonly is: 'stepped'; readonly operation: number; readonly step: StackStep }
  | {
      readonly is: 'told'
      readonly operation: number
      readonly outcome: StackOutcome
      readonly waited: Millis
      readonly entered: Readonly<Record<PolicyName, number>>
    }

type Counts = Readonly<Record<PolicyName, number>>

/** What users were told, and how often each policy was gone through and did something. */
export interface OrderState {
  readonly world: 'order'
  readonly asked: number
  readonly calls: number
  readonly late: number
  readonly told: readonly { readonly outcome: StackOutcome; readonly waited: Millis }[]
  readonly entered: Counts
  readonly acted: Counts
  readonly last: OrderEvent | null
}

const none: Counts = { fallback: 0, retry: 0, breaker: 0, timeout: 0 }

const initialOrder: OrderState = {
  world: 'order',
  asked: 0,
  calls: 0,
  late: 0,
  told: [],
  entered: none,
  acted: none,
  last: null,
}

const planOf =
  (script: Script) =>
  (call: number): CallPlan => {
    switch (script) {
      case 'failsTwice':
        return { took: figures.quick, ok: call >= 2 }
      case 'hangsOnce':
        return { took: call === 0 ? figures.hang : figures.quick, ok: true }
      case 'dead':
        return { took: figures.quick, ok: false }
      case 'hangs':
        return { took: figures.hang, ok: true }
      case 'healthy':
        return { took: figures.quick, ok: true }
    }
  }

const policyOf = (name: PolicyName, { retries }: RetrySettings): Policy => {
  switch (name) {
    case 'fallback':
      return { name }
    case 'retry':
      return { name, retries, wait: figures.wait }
    case 'breaker':
      return { name, failures: figures.failures, openFor: figures.openFor }
    case 'timeout':
      return { name, limit: figures.limit }
  }
}

/** All that the users' requests lead to, as the policies really run. */
const story = (settings: RetrySettings): readonly Later<OrderEvent>[] => {
  const stack = composePolicies(
    settings.stack.map((name) => policyOf(name, settings)),
    planOf(settings.script),
  )
  const all: Later<OrderEvent>[] = []
  let free = 0
  for (let operation = 0; operation < operationCount; operation += 1) {
    const begin = Math.max(free, operation * askEvery)
    const { outcome, end, steps, entered } = stack.use(begin)
    all.push({ delay: begin, event: { is: 'asked', operation } })
    for (const { at, ...step } of steps) all.push({ delay: at, event: { is: 'stepped', operation, step } })
    all.push({ delay: end, event: { is: 'told', operation, outcome, waited: end - begin, entered } })
    free = end
  }
  return all
}

const actorOf = (step: StackStep): PolicyName | null => {
  switch (step.is) {
    case 'retried':
      return 'retry'
    case 'timedOut':
      return 'timeout'
    case 'rejected':
      return 'breaker'
    case 'fellBack':
      return 'fallback'
    case 'called':
    case 'finished':
    case 'opened':
      return null
  }
}

const plus = (counts: Counts, more: Counts): Counts => ({
  fallback: counts.fallback + more.fallback,
  retry: counts.retry + more.retry,
  breaker: counts.breaker + more.breaker,
  timeout: counts.timeout + more.timeout,
})

const evolve = (state: OrderState, { event }: Timed<OrderEvent>): OrderState => {
  const next: OrderState = { ...state, last: event }
  switch (event.is) {
    case 'opened':
      return next
    case 'asked':
      return { ...next, asked: state.asked + 1 }
    case 'told': {
      const { outcome, waited } = event
      return {
        ...next,
        told: [...state.told, { outcome, waited }],
        entered: plus(state.entered, event.entered),
      }
    }
    case 'stepped': {
      const { step } = event
      const actor = actorOf(step)
      return {
        ...next,
        calls: state.calls + (step.is === 'called' ? 1 : 0),
        late: state.late + (step.is === 'finished' && step.late ? 1 : 0),
        acted: actor === null ? state.acted : plus(state.acted, { ...none, [actor]: 1 }),
      }
    }
  }
}

/** Users, a stack of policies in an order that the learner chooses, and one flaky service. */
export const orderModel = (settings: RetrySettings): Model<OrderState, OrderEvent> => ({
  initial: initialOrder,
  evolve,
  react: (_, { event }) => (event.is === 'opened' ? story(settings) : []),
})
