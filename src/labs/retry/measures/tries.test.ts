import { expect, it } from 'vitest'
import { healingOf, triesOf } from './tries.ts'

const opened = {
  eventType: 'LabOpened',
  eventData: { labId: 'retry', modelVersion: 1, seed: 1, settings: { world: 'load', rate: 80, retries: 3 } },
} as const

const changed = (name: string, value: string | number) =>
  ({ eventType: 'SettingChanged', eventData: { name, value } }) as const

it('lists what the two sliders were set to, each once, while it was about the load', () => {
  const events = [
    opened,
    changed('rate', 20),
    changed('world', 'waves'),
    changed('rate', 30),
    changed('world', 'load'),
    changed('retries', 1),
    changed('retries', 3),
  ]
  expect(triesOf(events)).toEqual([
    { rate: 80, retries: 3 },
    { rate: 20, retries: 3 },
    { rate: 30, retries: 1 },
    { rate: 30, retries: 3 },
  ])
})

it('says when a try heals, and that another one does not', () => {
  const settings = { backoff: 'full', base: 100, cap: 10_000, length: 70_000 }
  expect(healingOf(settings, 1, { rate: 20, retries: 3 })).toBeLessThan(30)
  expect(healingOf(settings, 1, { rate: 40, retries: 3 })).toBeNull()
})
