import { mistakeAt, operator } from '../garage/story.ts'
import type { Fact, FactKind } from './fact.ts'

/** What an event is in the story. */
export const kindOf = ({ actor, recordedAt }: Pick<Fact, 'actor' | 'recordedAt'>): FactKind =>
  actor === operator ? 'mistake' : recordedAt < mistakeAt ? 'work' : 'later'
