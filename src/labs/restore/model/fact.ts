/** The three contexts of the garage that keep events. */
export const contexts = ['customers', 'vehicles', 'workshop'] as const

export type Context = (typeof contexts)[number]

/** What an event is in the story: work, the script's doing, or work that came after the script. */
export type FactKind = 'work' | 'mistake' | 'later'

/** A stored event, as far as the lab looks at it. */
export interface Fact {
  /** Position in its database. */
  readonly id: number
  readonly aggregateId: string
  readonly order: number
  readonly eventType: string
  readonly eventData: unknown
  readonly eventId: string
  /** ISO 8601 in UTC. */
  readonly recordedAt: string
  readonly correlationId: string
  readonly causationId: string | null
  readonly actor: string | null
}

const owners: Readonly<Record<string, Context>> = {
  Customer: 'customers',
  Vehicle: 'vehicles',
  WorkshopPlanning: 'workshop',
}

/** The context whose event it is. */
export const contextOf = ({ aggregateId }: Pick<Fact, 'aggregateId'>): Context =>
  owners[aggregateId.split('-')[0] ?? ''] ?? 'workshop'
