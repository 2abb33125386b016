import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitLabel, lineHeight, smallest } from './fitLabel.ts'
import { textWidth } from './letterWidths.ts'

const labels = fc.string({ minLength: 1, maxLength: 60 })
const rooms = fc.record({
  width: fc.integer({ min: 60, max: 400 }),
  height: fc.integer({ min: 24, max: 200 }),
})

describe('a label in its room', () => {
  it('is never wider or higher than its room, whatever it says', () => {
    fc.assert(
      fc.property(labels, rooms, (label, room) => {
        const { lines, size } = fitLabel(label, room)
        expect(size).toBeGreaterThanOrEqual(smallest)
        expect(lines.length * size * lineHeight).toBeLessThanOrEqual(Math.max(room.height, size * lineHeight))
        for (const line of lines) expect(textWidth(line, size)).toBeLessThanOrEqual(room.width)
      }),
    )
  })

  it('shows every letter unless it says that it is cut', () => {
    fc.assert(
      fc.property(labels, rooms, (label, room) => {
        const { lines, cut } = fitLabel(label, room)
        const bare = (text: string): string => text.replaceAll(/\s/g, '')
        if (!cut) expect(bare(lines.join(''))).toBe(bare(label))
        else expect(lines.join('')).toContain('…')
      }),
    )
  })

  it('breaks a name at its humps', () => {
    expect(fitLabel('RegisterCustomer', { width: 110, height: 80 }).lines).toEqual(['Register', 'Customer'])
  })

  it('keeps a name whole where there is room', () => {
    expect(fitLabel('WorkshopPlanning', { width: 220, height: 80 }).lines).toEqual(['WorkshopPlanning'])
  })

  it('becomes smaller before it is cut', () => {
    const width = textWidth('Notifications', 18) + 1
    expect(fitLabel('Notifications', { width, height: 40 })).toEqual({
      size: 18,
      lines: ['Notifications'],
      cut: false,
    })
  })

  it('ends in an ellipsis where even the smallest size is too large', () => {
    const { lines, cut } = fitLabel('MaintenanceJobFinished', { width: 90, height: 24 })
    expect(cut).toBe(true)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/…$/)
  })
})
