import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const screens = [
  ['the course map', '', 'heading'],
  ['the pipeline lab', 'labs/pipeline', 'region'],
  ['the replay lab', 'labs/replay', 'region'],
  ['the store browser', 'store', 'heading'],
  ['the page of limits', 'limits', 'heading'],
  ['the gallery', 'gallery', 'heading'],
] as const

const themes = ['light', 'dark', 'projector'] as const

for (const theme of themes) {
  test.describe(`in the ${theme} theme`, () => {
    for (const [name, route, landmark] of screens) {
      test(`${name} has no accessibility violations`, async ({ page }) => {
        await page.addInitScript((chosen) => {
          localStorage.setItem('replayground-settings', JSON.stringify({ theme: chosen }))
        }, theme)
        await page.goto(`./#/${route}`)
        await expect(page.getByRole(landmark).first()).toBeVisible()
        await page.waitForLoadState('networkidle')
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html.slice(0, 200)) })),
        ).toEqual([])
      })
    }
  })
}
