import { expect, test, type Locator, type Page } from '@playwright/test'
import { pressOn } from '../pressOn.ts'

const metric = (page: Page, name: string): Locator => page.locator(`[data-metric="${name}"]`)
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name })

const press = async (page: Page, key: string): Promise<void> => {
  await page.getByRole('slider', { name: 'Playhead' }).focus()
  await page.keyboard.press(key)
}

test.describe('the lab about commits and sagas', () => {
  test('a crash of the desk holds three rows by vote and none step by step; a trap makes a refund come once', async ({
    page,
  }) => {
    await page.goto('./#/labs/saga/doubt')
    await button(page, 'Skip the question').click()
    await button(page, /^Show it/).click()
    await expect(metric(page, 'lessonHolds')).toHaveAttribute('data-holds', 'true')
    await press(page, 'End')
    await expect(metric(page, 'held')).toHaveText('3')
    await expect(metric(page, 'waiting')).toHaveText('3')
    await page.getByLabel('Beside it').selectOption('Saga')
    await expect(metric(page, 'held beside')).toHaveText('0')

    await page.getByRole('tab', { name: 'Challenges' }).click()
    const goal = page.locator('[data-challenge="one-refund"]')
    await goal.locator('summary').first().click()
    await goal.getByRole('button', { name: /^Start/ }).click()
    await expect(page.getByLabel('How it is booked')).toHaveValue('saga')
    await press(page, 'Home')
    await page.getByLabel('Node').selectOption('Payments')
    await page.getByText('Let it crash later').click()
    await button(page, 'Set the trap').click()
    await press(page, 'End')
    await button(page, 'Restart it').click()
    await press(page, 'End')
    await expect(goal).toHaveAttribute('data-solved', 'true')
    await page.getByRole('tab', { name: 'Books' }).click()
    await expect(page.getByRole('region', { name: 'What stands in the book: Payments' })).toContainText(
      'Booking 2: refunded',
    )
    await page.reload()
    await press(page, 'End')
    await page.getByRole('tab', { name: 'Books' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'Booking 2: refunded' })).toHaveCount(1)
  })

  test('by keyboard alone: a bet, a torn booking, and all interleavings with and without a log', async ({
    page,
  }) => {
    await page.goto('./#/labs/saga/forgets')
    await pressOn(button(page, 'Done here, aborted there'))
    await pressOn(button(page, 'A guess'))
    await pressOn(button(page, /^Show it/))
    await expect(metric(page, 'lessonHolds')).toHaveAttribute('data-holds', 'true')
    await press(page, 'End')
    await expect(metric(page, 'broken')).toHaveText('1')
    await pressOn(page.getByRole('tab', { name: 'Prove it' }))
    await pressOn(button(page, 'Look at all of them'))
    await expect(metric(page, 'explored torn')).not.toHaveText('0')
    await pressOn(page.getByRole('tab', { name: 'Settings' }))
    await page.getByRole('switch', { name: 'The desk forces its log' }).press('Space')
    await expect(page.getByRole('switch', { name: 'The desk forces its log' })).toBeChecked()
    await pressOn(page.getByRole('tab', { name: 'Prove it' }))
    await pressOn(button(page, 'Look at all of them'))
    await expect(metric(page, 'explored torn')).toHaveText('0')
    await expect(metric(page, 'explored blocked')).toHaveText('0')
  })
})
