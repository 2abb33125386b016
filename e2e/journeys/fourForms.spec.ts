import { expect, test, type Locator, type Page } from '@playwright/test'
import { pressOn } from '../pressOn.ts'

const metric = (page: Page, name: string): Locator => page.locator(`[data-metric="${name}"]`)
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name })

const press = async (page: Page, key: string): Promise<void> => {
  await page.getByRole('slider', { name: 'Playhead' }).focus()
  await page.keyboard.press(key)
}

test.describe('the lab about four forms', () => {
  test('one move in four lanes; the owner stops and copies go on; two lanes side by side', async ({
    page,
  }) => {
    await page.goto('./#/labs/four-forms/one-fact')
    await button(page, 'Skip the question').click()
    await button(page, /^Show it/).click()
    await expect(metric(page, 'lessonHolds')).toHaveAttribute('data-holds', 'true')
    await press(page, 'End')
    await expect(metric(page, 'callbacks notification')).toHaveText('3')
    await expect(metric(page, 'callbacks state-transfer')).toHaveText('0')
    await button(page, 'Stop the owner').click()
    await button(page, 'Invoicing: Needs the address').click()
    await press(page, 'End')
    await expect(metric(page, 'failed notification')).toHaveText('1')
    await expect(metric(page, 'failed state-transfer')).toHaveText('0')
    const stage = page.getByRole('region', { name: 'Stage' })
    await expect(stage.getByRole('heading')).toHaveCount(4)
    await page.getByLabel('Lane', { exact: true }).selectOption('Event sourcing')
    await page.getByLabel('Beside it').selectOption('CQRS')
    await expect(stage.getByRole('heading')).toHaveText(['Event sourcing', 'CQRS'])
  })

  test('by keyboard alone: a cycle that nobody wrote down is traced', async ({ page }) => {
    await page.goto('./#/labs/four-forms/chain')
    await pressOn(button(page, 'Again and again'))
    await pressOn(button(page, 'A guess'))
    await pressOn(button(page, /^Show it/))
    await expect(metric(page, 'lessonHolds')).toHaveAttribute('data-holds', 'true')
    await press(page, 'End')
    await expect(metric(page, 'cycle')).toContainText('a cycle that nobody wrote down')
    await page.getByRole('switch', { name: 'Trace correlation ids' }).press('Space')
    await expect(page.getByText(/^Nobody follows correlation ids/)).toBeVisible()
  })
})
