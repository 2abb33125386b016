import { expect, test } from '@playwright/test'
import { violationsInAllThemes } from '../violations.ts'

/** Screens that no other journey looks at in all themes; the others are swept where they hold the most. */
const screens = [
  ['the course map', '', 'heading'],
  ['the pipeline lab', 'labs/pipeline', 'region'],
  ['the replay lab', 'labs/replay', 'region'],
  ['the lab about commits and sagas', 'labs/saga/doubt', 'region'],
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
