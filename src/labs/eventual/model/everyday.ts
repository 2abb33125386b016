import type { Model, Timed } from '../../../kernel/index.ts'

/** When a process becomes final: in the very moment, the same day or the next, or after days. */
export type Finality = 'atOnce' | 'aDay' | 'days'

/** Everyday processes of a garage, a bank and a shop. */
export type ProcessId = 'invoice' | 'address' | 'lift' | 'cardPayment' | 'pinCode' | 'webOrder'

/** When each of them becomes final. What is final at once needs one answer for everybody: full consistency. */
export const finalityOf: Readonly<Record<ProcessId, Finality>> = {
  invoice: 'aDay',
  cardPayment: 'days',
  lift: 'atOnce',
  webOrder: 'days',
  pinCode: 'atOnce',
  address: 'aDay',
}

/** In the order in which they are asked. */
export const processIds = Object.keys(finalityOf) as readonly ProcessId[]

export const finalities: readonly Finality[] = ['atOnce', 'aDay', 'days']

export type EverydayInput = { readonly is: 'sorted'; readonly process: ProcessId; readonly as: Finality }

export type EverydayEvent = EverydayInput

/** How the processes have been sorted. */
export interface EverydayState {
  readonly world: 'everyday'
  readonly sorted: Readonly<Partial<Record<ProcessId, Finality>>>
  readonly last: EverydayInput | null
}

/** How many of them are sorted rightly, from 0 to 6. */
export const rightlySorted = ({ sorted }: EverydayState): number =>
  processIds.filter((process) => sorted[process] === finalityOf[process]).length

/** Sorting: what was said last of a process stands. */
export const everydayModel: Model<EverydayState, EverydayEvent> = {
  initial: { world: 'everyday', sorted: {}, last: null },
  evolve: ({ sorted }, { event }: Timed<EverydayEvent>) => ({
    world: 'everyday',
    sorted: { ...sorted, [event.process]: event.as },
    last: event,
  }),
  react: () => [],
}
