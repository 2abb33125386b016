import { expect, test, type Locator, type Page } from '@playwright/test'
import { pressOn } from '../pressOn.ts'

const metric = (page: Page, name: string): Locator => page.locator(`[data-metric="${name}"]`)
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name })

const press = async (page: Page, key: string): Promise<void> => {
  await page.getByRole('slider', { name: 'Playhead' }).focus()
  await page.keyboard.press(key)
}

test.describe('the lab about “eventually”', () => {
  test('a change is seen late, then at once with a promise; a screen says what is on its way; two desks clash', async ({
    page,
  }) => {
    await page.goto('./#/labs/eventual/lag')
    await button(page, 'Skip the question').click()
    await button(page, /^Show it/).click()
    await expect(metric(page, 'lessonHolds')).toHaveAttribute('data-holds', 'true')
    await press(page, 'Home')
    await button(page, 'Ann moves it').click()
    await button(page, 'Ann looks').click()
    await press(page, 'End')
    await expect(metric(page, 'divergent')).toHaveText('0')
    await page.reload()
    await expect(metric(page, 'answered')).not.toHaveText('0')

    await page.getByLabel('On the stage').selectOption({ index: 1 })
    await press(page, 'End')
    await expect(metric(page, 'clashes')).not.toHaveText('0')
    await page.getByLabel('On the stage').selectOption({ index: 2 })
    await expect(page.getByRole('region', { name: 'Stage' }).getByRole('listitem')).toHaveCount(6)
  })

  test('by keyboard alone: a bet, and the promise to read one’s own writes', async ({ page }) => {
    await page.goto('./#/labs/eventual/quorum')
    await pressOn(button(page, 'Never'))
    await pressOn(button(page, 'A guess'))
    await pressOn(button(page, /^Show it/))
    await expect(metric(page, 'lessonHolds')).toHaveAttribute('data-holds', 'true')
    await press(page, 'End')
    await expect(metric(page, 'ownMissed')).toHaveText('0')
    await page.getByRole('switch', { name: 'Read your own writes' }).press('Space')
    await expect(page.getByRole('switch', { name: 'Read your own writes' })).toBeChecked()
    await press(page, 'End')
    await expect(metric(page, 'ownMissed')).toHaveText('0')
  })
})
