import { expect, test, type Locator, type Page } from '@playwright/test'
import { pressOn } from '../pressOn.ts'

const metric = (page: Page, name: string): Locator => page.locator(`[data-metric="${name}"]`)
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name })

const press = async (page: Page, key: string): Promise<void> => {
  await page.getByRole('slider', { name: 'Playhead' }).focus()
  await page.keyboard.press(key)
}

test.describe('the lab about idempotency', () => {
  test('three copies make 450, with a key 150; a job under a new id; one database for two', async ({
    page,
  }) => {
    await page.goto('./#/labs/idempotency/thrice')
    await button(page, 'Skip the question').click()
    await button(page, /^Show it/).click()
    await expect(metric(page, 'lessonHolds')).toHaveAttribute('data-holds', 'true')
    await press(page, 'End')
    await expect(metric(page, 'balance')).toHaveText('€450.00')
    await page.getByText('The server looks at the key').click()
    await press(page, 'End')
    await expect(metric(page, 'balance')).toHaveText('€150.00')
    await page.getByRole('tab', { name: 'A job' }).click()
    await expect(metric(page, 'job new')).toContainText('OnAVehicle')
    await page.getByLabel('On the stage').selectOption('Replicas behind an address')
    await page.getByText('All of them need one database').click()
    await page.getByRole('tab', { name: 'Replicas' }).click()
    await expect(metric(page, 'availability formula')).toHaveText('98.9901%')
  })

  test('by keyboard alone: a lost reply is retried, and answered from what was stored', async ({ page }) => {
    await page.goto('./#/labs/idempotency/keyed')
    await pressOn(button(page, 'It gives the stored answer'))
    await pressOn(button(page, 'A guess'))
    await pressOn(button(page, /^Show it/))
    await expect(metric(page, 'lessonHolds')).toHaveAttribute('data-holds', 'true')
    await press(page, 'End')
    await expect(metric(page, 'storedAnswers')).toHaveText('1')
    await expect(metric(page, 'difference')).toHaveText('€0.00')
    await pressOn(button(page, 'Same key, other amount'))
    await press(page, 'End')
    await expect(metric(page, 'refusals')).not.toHaveText('0')
  })
})
