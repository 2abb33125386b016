import { describe, expect, it } from 'vitest'
import { scriptOfDeeds } from './scriptOfDeeds.ts'

describe('a script of what somebody did', () => {
  it('does the same in the same order, and keeps the last value of a field', () => {
    const script = scriptOfDeeds({
      title: "The judge's case",
      address: '/labs/cap',
      list: [
        { is: 'click', role: 'button', name: 'Cut off R3' },
        { is: 'fill', label: 'Seed', value: '4' },
        { is: 'fill', label: 'Seed', value: '42' },
        { is: 'choose', label: 'Mode', value: 'ap' },
        { is: 'press', key: 'Space' },
      ],
    })
    expect(script).toContain("title: 'The judge\\'s case',\n  address: '/labs/cap',")
    expect(script).toContain('play: async ({ page, scene, say, click, press }) => {')
    const lines = script.split('\n').filter((line) => line.startsWith('    await'))
    expect(lines.slice(2)).toEqual([
      "    await click(page.getByRole('button', { name: 'Cut off R3', exact: true }).first())",
      "    await page.getByLabel('Seed', { exact: true }).first().fill('42')",
      "    await page.getByLabel('Mode', { exact: true }).first().selectOption('ap')",
      "    await press('Space')",
    ])
  })

  it('names nothing that it does not use', () => {
    expect(scriptOfDeeds({ title: 'x', address: '/', list: [{ is: 'press', key: 'End' }] })).toContain(
      'play: async ({ scene, say, press }) => {',
    )
  })
})
