import { describe, expect, it } from 'vitest'
import type { RecordedEvent } from '../../store/index.ts'
import { classRecord, textsOf, type ClassRecord } from './classRecord.ts'

const place = { code: 'abc123', lab: 'cap', step: 'cut', run: null }

const after = (...events: readonly (readonly [stream: string, type: string, data: object])[]): ClassRecord =>
  events.reduce<ClassRecord>(
    (record, [aggregateId, eventType, eventData]) =>
      classRecord.when(record, { aggregateId, eventType, eventData } as unknown as RecordedEvent),
    classRecord.initial,
  )

describe('the classes in the store', () => {
  it('are the one that was opened last, and what was handed in to each', () => {
    const record = after(
      ['class-abc123', 'ClassOpened', place],
      ['class-abc123', 'AnswersHandedIn', { text: 'one' }],
      ['class-zzz999', 'ClassOpened', { ...place, code: 'zzz999' }],
      ['class-abc123', 'AnswersHandedIn', { text: 'two' }],
    )
    expect(record.current?.code).toBe('zzz999')
    expect(textsOf(record, 'abc123')).toEqual(['one', 'two'])
    expect(textsOf(record, 'zzz999')).toEqual([])
  })

  it('take nothing that an imported store may have made up', () => {
    const record = after(
      ['class-abc123', 'ClassOpened', { code: 7 }],
      ['class-abc123', 'AnswersHandedIn', { text: 7 }],
      ['class-__proto__', 'AnswersHandedIn', { text: 'x' }],
      ['garage-1', 'AnswersHandedIn', { text: 'x' }],
    )
    expect(record).toEqual(classRecord.initial)
    expect(textsOf(classRecord.initial, 'constructor')).toEqual([])
    expect(textsOf(after(['class-constructor', 'AnswersHandedIn', { text: 'x' }]), 'constructor')).toEqual([
      'x',
    ])
  })
})
