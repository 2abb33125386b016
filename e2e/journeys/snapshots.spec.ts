import { expect, test, type Locator, type Page } from '@playwright/test'
import { violationsInAllThemes } from '../violations.ts'
import { pressOn } from '../pressOn.ts'

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name })
const metric = (page: Page, name: string): Locator => page.locator(`[data-metric="${name}"]`)
const benchInterval = (page: Page): Locator =>
  page.getByRole('region', { name: 'Stage' }).getByRole('slider', { name: 'Snapshot every' })

/** From “none” on: 10, 20, 50, 100. */
const setEveryHundred = async (page: Page): Promise<void> => {
  await benchInterval(page).focus()
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight')
  await expect(benchInterval(page)).toHaveAttribute('aria-valuetext', '100 events')
}

test.describe('the snapshots lab', () => {
  test('a small series is measured, and the database is gone afterwards', async ({ page }) => {
    await page.goto('./#/labs/snapshots/measure')
    await page.getByLabel('Up to').selectOption('1000')
    await page.getByRole('button', { name: 'Measure', exact: true }).click()
    await expect(page.getByText('Measured up to 1,000 events.')).toBeVisible()
    await expect(metric(page, 'replayMs 1000')).toContainText(/ms|s/)
    await expect(metric(page, 'advice')).toContainText('All ways came to the same balance.')
    await expect(page.getByRole('img', { name: /^Time to load against/ })).toBeVisible()
    const left = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
    expect(left.filter((name) => name?.includes('measured'))).toEqual([])
  })

  test('an interval shortens the load; the wrong snapshot is found and rebuilt', async ({ page }) => {
    await page.goto('./#/labs/snapshots')
    await button(page, 'Load the account').click()
    await expect(metric(page, 'replayed')).toHaveText('1,037')
    await setEveryHundred(page)
    await expect(metric(page, 'written')).toContainText('10 snapshots written')
    await button(page, 'Load the account').click()
    await expect(metric(page, 'replayed')).toHaveText('37')
    await expect(metric(page, 'verdict')).toHaveAttribute('data-right', 'true')
    await button(page, 'Forget an event in the newest').click()
    await button(page, 'Load the account').click()
    await expect(metric(page, 'verdict')).toContainText('WRONG, and nobody was told')
    await button(page, 'Verify against replay').click()
    await expect(page.locator('[data-wrong="1000"]')).toContainText('balance is')
    await button(page, 'Rebuild snapshots').click()
    await expect(page.locator('[data-wrong]')).toHaveCount(0)
    await button(page, 'Verify against replay').click()
    await expect(page.getByText('All 10 snapshots say what a replay says.')).toBeVisible()
    await button(page, 'Load the account').click()
    await expect(metric(page, 'verdict')).toHaveAttribute('data-right', 'true')
  })

  test('the lesson by keyboard alone, along the events, without accessibility violations', async ({
    page,
  }) => {
    await page.goto('./#/labs/snapshots/versioned')
    const press = (name: string | RegExp): Promise<void> => pressOn(button(page, name).first())
    await expect(button(page, 'Load the account')).toBeEnabled()
    await press('Skip the question')
    await expect(button(page, 'Show it')).toBeEnabled()
    await press(/^Show it/)
    await expect(metric(page, 'lessonHolds')).toHaveAttribute('data-holds', 'true')
    await expect(metric(page, 'verdict')).toContainText('10 snapshots refused')
    await page.getByRole('slider', { name: 'Playhead' }).focus()
    await page.keyboard.press('Home')
    await expect(metric(page, 'moment')).toHaveCount(0)
    await page.keyboard.press('End')
    await expect(metric(page, 'moment')).toContainText('After event 1,037')
    expect(await violationsInAllThemes(page)).toEqual([])
  })
})
