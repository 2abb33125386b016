import { expect, test } from '@playwright/test'
import { labs, type LabId } from '../../src/course/labs.ts'
import { violationsInAllThemes } from '../violations.ts'

/** Labs whose own journeys sweep them where they hold the most; a new lab is swept here from its first day. */
const sweptByTheirOwn: ReadonlySet<LabId> = new Set([
  'cap',
  'evolution',
  'crud-vs-task',
  'command-handling',
  'retro',
  'snapshots',
  'concurrency',
  'retry',
  'bulkhead',
  'circuit-breaker',
  'playground',
])

/** Screens that no other journey looks at in all themes; the others are swept where they hold the most. */
const screens = [
  ['the course map', '', 'heading'],
  ...labs
    .filter(({ id }) => !sweptByTheirOwn.has(id))
    .map(({ id }) => [`the lab ${id}`, id === 'saga' ? 'labs/saga/doubt' : `labs/${id}`, 'region'] as const),
  ['the store browser', 'store', 'heading'],
  ['the page of limits', 'limits', 'heading'],
  ['the text of a lab', 'text/cap', 'heading'],
  ['an unknown address', 'nowhere', 'heading'],
  ['the gallery', 'gallery', 'heading'],
] as const

for (const [name, route, landmark] of screens) {
  test(`${name} has no accessibility violations in any theme`, async ({ page }) => {
    await page.goto(`./#/${route}`)
    await expect(page.getByRole(landmark).first()).toBeVisible()
    if (route === 'labs/saga/doubt') {
      await page.getByRole('button', { name: 'Skip the question' }).click()
      await page.getByRole('button', { name: /^Show it/ }).click()
      await page.getByLabel('Beside it').selectOption('Saga')
      await page.getByRole('slider', { name: 'Playhead' }).press('End')
    }
    await page.waitForLoadState('networkidle')
    expect(await violationsInAllThemes(page)).toEqual([])
  })
}
