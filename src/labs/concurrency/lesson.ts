import type { TaughtStep } from '../../teaching/index.ts'
import type { Act, ClerkId, Slot } from './race/desk.ts'
import { allTold, type RaceEvidence } from './race/evidence.ts'
import type { RaceScript } from './race/playScript.ts'

export type LessonStepId =
  | 'tables'
  | 'order'
  | 'versions'
  | 'equal'
  | 'ignored'
  | 'unchecked'
  | 'redo'
  | 'restart'
  | 'free-slot'
  | 'raise'
  | 'lock'
  | 'contention'

/** One step: what the two clerks do for it, on the real store, and what must be true of it then. */
export interface LessonStep extends TaughtStep<LessonStepId> {
  readonly script: RaceScript
  readonly holds: (evidence: RaceEvidence) => boolean
}

const load = (clerk: ClerkId): Act => ({ is: 'load', clerk })
const decide = (clerk: ClerkId, slot: Slot = 'same'): Act => ({ is: 'decide', clerk, slot })
const save = (clerk: ClerkId): Act => ({ is: 'save', clerk })

/** Both load, both decide, Anna saves first. */
const race = (slot: Slot = 'same'): readonly Act[] => [
  load('anna'),
  load('bram'),
  decide('anna'),
  decide('bram', slot),
  save('anna'),
  save('bram'),
]

const bram = ({ race: { desks } }: RaceEvidence) => desks.bram

/** The lesson: twelve steps, each done for real. */
export const concurrencyLesson: readonly LessonStep[] = [
  {
    id: 'tables',
    script: { guard: 'check', acts: [] },
    predict: { kind: 'number', min: 0, max: 10, step: 1, right: 3, tolerance: 0 },
    holds: ({ version, jobs }) => version === 3 && jobs === 2,
  },
  {
    id: 'order',
    script: { guard: 'check', acts: [load('anna'), decide('anna'), save('anna')] },
    holds: ({ version, jobs }) => version === 4 && jobs === 3,
  },
  {
    id: 'versions',
    script: { guard: 'check', acts: [load('anna'), decide('anna'), decide('anna', 'free')] },
    holds: ({ race: { desks }, version }) =>
      desks.anna.original === 3 && version === 3 && desks.anna.current === 3 + desks.anna.uncommitted.length,
  },
  {
    id: 'equal',
    script: { guard: 'check', acts: race() },
    predict: { kind: 'choice', options: ['both', 'conflict'], right: 'conflict' },
    holds: (evidence) =>
      bram(evidence).conflict?.expected === 3 &&
      bram(evidence).conflict?.actual === 4 &&
      evidence.version === 4 &&
      evidence.invariant.holds,
  },
  {
    id: 'ignored',
    script: { guard: 'ignored', acts: race() },
    predict: { kind: 'choice', options: ['saved', 'refused'], right: 'saved' },
    holds: (evidence) => allTold(evidence, 'saved') && evidence.version === 4 && evidence.lostUpdates === 1,
  },
  {
    id: 'unchecked',
    script: { guard: 'none', acts: race() },
    predict: { kind: 'number', min: 0, max: 6, step: 1, right: 4, tolerance: 0 },
    holds: (evidence) => evidence.jobs === 4 && !evidence.invariant.holds,
  },
  {
    id: 'redo',
    script: { guard: 'check', acts: [...race(), { is: 'redo', clerk: 'bram' }] },
    predict: { kind: 'choice', options: ['sound', 'overbooked'], right: 'overbooked' },
    holds: (evidence) => evidence.jobs === 4 && !evidence.invariant.holds && bram(evidence).told === 'saved',
  },
  {
    id: 'restart',
    script: { guard: 'check', acts: [...race(), { is: 'restart', clerk: 'bram' }] },
    predict: { kind: 'choice', options: ['planned', 'refused'], right: 'refused' },
    holds: (evidence) =>
      bram(evidence).told === 'refused' && evidence.version === 4 && evidence.invariant.holds,
  },
  {
    id: 'free-slot',
    script: { guard: 'check', acts: [...race('free'), { is: 'restart', clerk: 'bram' }] },
    holds: (evidence) =>
      bram(evidence).told === 'saved' &&
      bram(evidence).restarts === 1 &&
      evidence.jobs === 4 &&
      evidence.invariant.holds,
  },
  {
    id: 'raise',
    script: { guard: 'check', acts: [...race(), { is: 'raise', clerk: 'bram' }] },
    holds: (evidence) =>
      bram(evidence).told === 'conflict' &&
      bram(evidence).wanted === 'same' &&
      bram(evidence).uncommitted.length === 0,
  },
  {
    id: 'lock',
    script: {
      guard: 'lock',
      acts: [load('anna'), load('bram'), decide('anna'), save('anna'), decide('bram')],
    },
    predict: { kind: 'choice', options: ['waits', 'conflict'], right: 'waits' },
    holds: (evidence) =>
      evidence.waits === 1 &&
      evidence.conflicts === 0 &&
      bram(evidence).told === 'refused' &&
      evidence.invariant.holds,
  },
  {
    id: 'contention',
    script: { guard: 'check', acts: [] },
    predict: { kind: 'choice', options: ['split', 'lock'], right: 'split' },
    holds: ({ version }) => version === 3,
  },
]
