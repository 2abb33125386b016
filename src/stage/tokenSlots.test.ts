import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SceneToken } from './scene.ts'
import { seatTokens, type TokenSlot } from './tokenSlots.ts'

const token = (id: string, label: string, failed = false): SceneToken => ({
  id,
  kind: 'event',
  label,
  from: { x: 0, y: 0 },
  to: { x: 1, y: 1 },
  start: 0,
  end: 1,
  failed,
})

const someTokens = fc
  .array(fc.tuple(fc.constantFrom('Put', 'Get', 'Put 1', 'x Put'), fc.boolean()), { maxLength: 100 })
  .map((looks) => looks.map(([label, failed], index) => token(String(index), label, failed)))

describe('the slots of tokens', () => {
  it('seat each token exactly once, where its look is drawn, however the crowd changes', () => {
    fc.assert(
      fc.property(fc.array(someTokens, { maxLength: 8 }), (crowds) => {
        let slots: readonly TokenSlot[] = []
        for (const crowd of crowds) {
          const seating = seatTokens(slots, crowd)
          slots = seating.slots
          const seated = seating.seated.flatMap((each, index) =>
            each === null ? [] : [{ each, slot: slots[index] }],
          )
          expect(seated.map(({ each }) => each.id).toSorted()).toEqual(crowd.map(({ id }) => id).toSorted())
          for (const { each, slot } of seated) {
            expect([slot?.label, slot?.failed]).toEqual([each.label, each.failed])
          }
          expect(new Set(slots.map(({ key }) => key)).size).toBe(slots.length)
        }
      }),
    )
  })

  it('stay the same slots while one message is born as another dies', () => {
    const before = seatTokens([], [token('a', 'Put'), token('b', 'Get')]).slots
    expect(seatTokens(before, [token('b', 'Get'), token('c', 'Put')]).slots).toBe(before)
    expect(seatTokens(before, []).slots).toBe(before)
  })

  it('are let go when a crowd has left', () => {
    const crowd = Array.from({ length: 200 }, (_, index) => token(String(index), 'Put'))
    const { slots } = seatTokens([], crowd)
    expect(seatTokens(slots, crowd.slice(0, 3)).slots).toHaveLength(3)
  })
})
