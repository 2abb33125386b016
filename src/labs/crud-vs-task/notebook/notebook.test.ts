import { describe, expect, it } from 'vitest'
import { project, type LoggedEvent } from '../../../garage/index.ts'
import { notebook, notebookId, type NotebookEntry } from './notebook.ts'

const written = (entries: readonly NotebookEntry[], aggregateId = notebookId): readonly LoggedEvent[] =>
  entries.map((entry, index) => ({
    ...entry,
    id: index + 1,
    aggregateId,
    order: index + 1,
    eventId: String(index),
    recordedAt: '2026-03-10T08:00:00.000Z',
    correlationId: String(index),
    causationId: null,
    actor: 'you',
  }))

const guess = (about: string, said: string): NotebookEntry => ({
  eventType: 'AnswerPredicted',
  eventData: { about, guess: said },
})

describe('the notebook', () => {
  it('keeps the first guess: a second one comes after the answer', () => {
    const { guesses } = project(
      notebook,
      written([guess('a', 'both'), guess('b', 'tasks'), guess('a', 'tasks')]),
    )
    expect(guesses).toEqual({ a: 'both', b: 'tasks' })
  })

  it('keeps the task that a sentence was last given, and the last race', () => {
    const race = { customerId: 'C-1', lost: [], stored: [], conflict: null }
    const state = project(
      notebook,
      written([
        { eventType: 'FormRewritten', eventData: { saying: 'moved', task: 'UpdateCustomer' } },
        { eventType: 'FormRewritten', eventData: { saying: 'moved', task: 'MoveCustomer' } },
        { eventType: 'ClerksRaced', eventData: race },
      ]),
    )
    expect(state.rewritten).toEqual({ moved: 'MoveCustomer' })
    expect(state.race).toEqual(race)
  })

  it('is its own stream: what others call the same is none of its business', () => {
    expect(project(notebook, written([guess('a', 'both')], 'elsewhere'))).toEqual(notebook.initial)
  })
})
