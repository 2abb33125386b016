import { expect, test } from '@playwright/test'
import { violationsInAllThemes } from '../violations.ts'

const screens = [
  ['the course map', '', 'heading'],
  ['the pipeline lab', 'labs/pipeline', 'region'],
  ['the replay lab', 'labs/replay', 'region'],
  ['the store browser', 'store', 'heading'],
  ['the page of limits', 'limits', 'heading'],
  ['the gallery', 'gallery', 'heading'],
] as const

for (const [name, route, landmark] of screens) {
  test(`${name} has no accessibility violations in any theme`, async ({ page }) => {
    await page.goto(`./#/${route}`)
    await expect(page.getByRole(landmark).first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(await violationsInAllThemes(page)).toEqual([])
  })
}
