/** What one may need of an event store. */
export type NeedId =
  'persistence' | 'subscriptions' | 'projections' | 'aggregations' | 'patterns' | 'operations'

export const needIds: readonly NeedId[] = [
  'persistence',
  'subscriptions',
  'projections',
  'aggregations',
  'patterns',
  'operations',
]

/** What has to be built by whoever has the need and no product. */
export type TaskId =
  | 'schema'
  | 'expected'
  | 'checkpoints'
  | 'gaps'
  | 'order'
  | 'rebuild'
  | 'duplicates'
  | 'lagMeter'
  | 'windows'
  | 'lateEvents'
  | 'timers'
  | 'partialMatches'
  | 'console'
  | 'backup'

/** What each need makes one build. Sources: the reports of users of such stores about what went wrong in them. */
export const tasksOf: Readonly<Record<NeedId, readonly TaskId[]>> = {
  persistence: ['schema', 'expected'],
  subscriptions: ['checkpoints', 'gaps', 'order'],
  projections: ['checkpoints', 'gaps', 'order', 'rebuild', 'duplicates', 'lagMeter'],
  aggregations: ['checkpoints', 'windows', 'lateEvents'],
  patterns: ['timers', 'partialMatches', 'lateEvents'],
  operations: ['console', 'backup', 'lagMeter'],
}

/** All that these needs make one build, each once. */
export const tasksFor = (needs: readonly NeedId[]): readonly TaskId[] => [
  ...new Set(needs.flatMap((need) => tasksOf[need])),
]

export type Recommendation = 'none' | 'custom' | 'product'

/** Nothing without a need; custom built where only events are to be kept; else a product is worth its price. */
export const recommendationFor = (needs: readonly NeedId[]): Recommendation => {
  if (needs.length === 0) return 'none'
  return needs.every((need) => need === 'persistence') ? 'custom' : 'product'
}

/** Whether a product gives something: by itself, partly or with another part of its family, or not. */
export type Gives = 'yes' | 'partly' | 'no'

export interface Product {
  readonly name: string
  readonly gives: Readonly<Record<NeedId, Gives>>
}

/**
 * Seven products by name, and what they give; no ranking. Events, telling, read models and duty as their documentation has it
 * in 2026 (KurrentDB 26, Axon Server with Axon Framework 5, Marten 9, Emmett 0.43, message-db 1.3, NATS JetStream 2.12, Kafka
 * 4); windows with a time of grace are those of Kafka Streams. The rest of sums and patterns is our judgement: “partly” where
 * one writes them oneself in the product's projections or workflows. Kafka keeps a log, but checks no expected offset
 * (KAFKA-2260, open).
 */
export const products: readonly Product[] = [
  {
    name: 'Axon Server',
    gives: {
      persistence: 'yes',
      subscriptions: 'yes',
      projections: 'yes',
      aggregations: 'partly',
      patterns: 'partly',
      operations: 'yes',
    },
  },
  {
    name: 'Emmett',
    gives: {
      persistence: 'yes',
      subscriptions: 'yes',
      projections: 'yes',
      aggregations: 'partly',
      patterns: 'partly',
      operations: 'partly',
    },
  },
  {
    name: 'Kafka',
    gives: {
      persistence: 'partly',
      subscriptions: 'yes',
      projections: 'partly',
      aggregations: 'yes',
      patterns: 'partly',
      operations: 'yes',
    },
  },
  {
    name: 'KurrentDB',
    gives: {
      persistence: 'yes',
      subscriptions: 'yes',
      projections: 'yes',
      aggregations: 'partly',
      patterns: 'partly',
      operations: 'yes',
    },
  },
  {
    name: 'Marten',
    gives: {
      persistence: 'yes',
      subscriptions: 'yes',
      projections: 'yes',
      aggregations: 'partly',
      patterns: 'no',
      operations: 'partly',
    },
  },
  {
    name: 'message-db',
    gives: {
      persistence: 'yes',
      subscriptions: 'yes',
      projections: 'no',
      aggregations: 'no',
      patterns: 'no',
      operations: 'partly',
    },
  },
  {
    name: 'NATS JetStream',
    gives: {
      persistence: 'yes',
      subscriptions: 'yes',
      projections: 'no',
      aggregations: 'no',
      patterns: 'no',
      operations: 'yes',
    },
  },
]

/** The products that give none of these needs a “no”, by name. */
export const productsFor = (needs: readonly NeedId[]): readonly Product[] =>
  products.filter(({ gives }) => needs.every((need) => gives[need] !== 'no'))
