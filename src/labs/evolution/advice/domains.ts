import type { Workload } from '../run/settings.ts'
import type { Answers } from './questions.ts'

/** A part of the garage's business that one might build either way. */
export type DomainId = 'address-book' | 'parts-counter' | 'workshop' | 'catalogue' | 'invoices'

/** How somebody who knows the domain would answer, and the load that it has. All invented, as the garage is. */
export interface Domain {
  readonly id: DomainId
  readonly answers: Required<Answers>
  readonly load: Pick<Workload, 'reads' | 'writes'>
}

const no = {
  rules: false,
  shapes: false,
  load: false,
  lag: false,
  history: false,
  others: false,
  team: false,
}

/** Five domains of the garage. */
export const domains: readonly Domain[] = [
  { id: 'address-book', answers: { ...no, lag: true }, load: { reads: 20, writes: 2 } },
  { id: 'parts-counter', answers: { ...no, rules: true, others: true }, load: { reads: 40, writes: 10 } },
  {
    id: 'workshop',
    answers: { rules: true, shapes: true, load: false, lag: true, history: true, others: true, team: true },
    load: { reads: 60, writes: 12 },
  },
  { id: 'catalogue', answers: { ...no, load: true, lag: true }, load: { reads: 260, writes: 2 } },
  {
    id: 'invoices',
    answers: { ...no, rules: true, history: true, others: true, team: true },
    load: { reads: 15, writes: 5 },
  },
]
