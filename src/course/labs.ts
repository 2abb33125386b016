import type { ComponentType } from 'react'

/** What a lab gives to the shell. */
export interface LabProps {
  /** The part of the lab that the address names (`#/labs/<id>/<part>`), if any. */
  readonly part: string | undefined
}

/** A lab as the course knows it; its screen is loaded when it is opened. */
export interface Lab {
  readonly id: LabId
  readonly chapter: ChapterId
  /** Rough time for the lesson, in minutes. */
  readonly minutes: number
  readonly load: () => Promise<{ readonly Lab: ComponentType<LabProps> }>
}

export type ChapterId = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'

export type LabId =
  | 'idempotency'
  | 'four-forms'
  | 'autonomy'
  | 'cap'
  | 'eventual'
  | 'saga'
  | 'pipeline'
  | 'crud-vs-task'
  | 'command-handling'
  | 'replay'
  | 'evolution'
  | 'retro'
  | 'concurrency'
  | 'snapshots'
  | 'retry'
  | 'restore'
  | 'bulkhead'
  | 'circuit-breaker'
  | 'playground'
  | 'choosing'

/** All labs, in the order of the lecture. */
export const labs: readonly Lab[] = [
  {
    id: 'four-forms',
    chapter: 'A',
    minutes: 30,
    load: () => import('../labs/four-forms/index.ts'),
  },
  {
    id: 'autonomy',
    chapter: 'B',
    minutes: 35,
    load: () => import('../labs/autonomy/index.ts'),
  },
  {
    id: 'cap',
    chapter: 'C',
    minutes: 25,
    load: () => import('../labs/cap/index.ts'),
  },
  {
    id: 'eventual',
    chapter: 'C',
    minutes: 30,
    load: () => import('../labs/eventual/index.ts'),
  },
  {
    id: 'saga',
    chapter: 'C',
    minutes: 25,
    load: () => import('../labs/saga/index.ts'),
  },
  {
    id: 'evolution',
    chapter: 'D',
    minutes: 20,
    load: () => import('../labs/evolution/index.ts'),
  },
  {
    id: 'pipeline',
    chapter: 'D',
    minutes: 15,
    load: () => import('../labs/pipeline/index.ts'),
  },
  {
    id: 'crud-vs-task',
    chapter: 'D',
    minutes: 20,
    load: () => import('../labs/crud-vs-task/index.ts'),
  },
  {
    id: 'command-handling',
    chapter: 'D',
    minutes: 25,
    load: () => import('../labs/command-handling/index.ts'),
  },
  {
    id: 'replay',
    chapter: 'E',
    minutes: 25,
    load: () => import('../labs/replay/index.ts'),
  },
  {
    id: 'retro',
    chapter: 'E',
    minutes: 25,
    load: () => import('../labs/retro/index.ts'),
  },
  {
    id: 'snapshots',
    chapter: 'E',
    minutes: 20,
    load: () => import('../labs/snapshots/index.ts'),
  },
  {
    id: 'concurrency',
    chapter: 'E',
    minutes: 25,
    load: () => import('../labs/concurrency/index.ts'),
  },
  {
    id: 'choosing',
    chapter: 'E',
    minutes: 25,
    load: () => import('../labs/choosing/index.ts'),
  },
  {
    id: 'retry',
    chapter: 'F',
    minutes: 30,
    load: () => import('../labs/retry/index.ts'),
  },
  {
    id: 'restore',
    chapter: 'F',
    minutes: 30,
    load: () => import('../labs/restore/index.ts'),
  },
  {
    id: 'bulkhead',
    chapter: 'F',
    minutes: 25,
    load: () => import('../labs/bulkhead/index.ts'),
  },
  {
    id: 'idempotency',
    chapter: 'F',
    minutes: 25,
    load: () => import('../labs/idempotency/index.ts'),
  },
  {
    id: 'circuit-breaker',
    chapter: 'F',
    minutes: 25,
    load: () => import('../labs/circuit-breaker/index.ts'),
  },
  {
    id: 'playground',
    chapter: 'E',
    minutes: 30,
    load: () => import('../labs/playground/index.ts'),
  },
]
