import { expect, test, type Page } from '@playwright/test'
import { violationsInAllThemes } from '../violations.ts'

const metric = (page: Page, name: string) => page.locator(`[data-metric="${name}"]`)
const playhead = (page: Page) => page.getByRole('slider', { name: 'Playhead' })

/** By keyboard: the button does nothing before one has decided. */
const skipAndShow = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Skip the question' }).press('Enter')
  const show = page.getByRole('button', { name: 'Show it' })
  await expect(show).toBeEnabled()
  await show.press('Enter')
  await expect(metric(page, 'lessonHolds')).toHaveAttribute('data-holds', 'true')
}

const show = async (page: Page, step: string): Promise<void> => {
  await page.goto(`./#/labs/retry/${step}`)
  await skipAndShow(page)
}

const press = async (page: Page, key: string): Promise<void> => {
  await playhead(page).focus()
  await page.keyboard.press(key)
}

test.describe('the lab about retries', () => {
  test('shows the storm that jitter does not cure, a budget that does, and a rescue on a branch', async ({
    page,
  }) => {
    await show(page, 'no-cure')
    await press(page, 'End')
    await expect(metric(page, 'recovery')).toHaveText('not in this film')
    await expect(metric(page, 'goodputNow')).toHaveText('0 per s')
    await page.getByLabel('Beside it', { exact: true }).selectOption({ label: 'No wait' })
    await expect(metric(page, 'recoveryBeside')).toHaveText('not in this film')
    await page.getByLabel('Beside it', { exact: true }).selectOption({ label: 'Retry budget: 10 %' })
    await expect(metric(page, 'recoveryBeside')).not.toHaveText('not in this film')
    await expect(metric(page, 'wantedBeside')).toHaveText(await metric(page, 'wanted').innerText())

    // Back and forth: the same moment says the same.
    const atEnd = await metric(page, 'sent').innerText()
    await press(page, 'Home')
    await expect(metric(page, 'sent')).toHaveText('1')
    await press(page, 'End')
    await expect(metric(page, 'sent')).toHaveText(atEnd)

    // Acting where the playhead is; the storm stays in the log beside it.
    const box = await playhead(page).boundingBox()
    if (box === null) throw new Error('There is no scrub bar.')
    await page.mouse.click(box.x + box.width * 0.4, box.y + box.height / 2)
    await page.getByRole('button', { name: 'Only 10 per s' }).click()
    await page.getByRole('button', { name: 'Restart it' }).click()
    await press(page, 'End')
    await expect(metric(page, 'queue')).toHaveText('0')
  })

  test('is used by keyboard alone: charged twice, then once with a key; then policies turned round', async ({
    page,
  }) => {
    await page.goto('./#/labs/retry/twice')
    await skipAndShow(page)
    await press(page, 'End')
    await expect(metric(page, 'owed')).toHaveText(/150,00/)
    await expect(metric(page, 'charged')).toHaveText(/300,00/)
    await page.getByRole('switch', { name: 'Idempotency key' }).press('Space')
    await expect(metric(page, 'charged')).toHaveText(/150,00/)

    await page.getByRole('link', { name: /^Step 12 of 13/ }).press('Enter')
    await skipAndShow(page)
    await press(page, 'End')
    await expect(metric(page, 'calls')).toHaveText('24 calls reached the service')
    await page.getByRole('button', { name: 'Move Time-out outwards' }).press('Enter')
    await expect(metric(page, 'calls')).toHaveText('6 calls reached the service')
    await expect(metric(page, 'did timeout')).toHaveText('gone through 6×, acted 6×')
    await expect(metric(page, 'did fallback')).toHaveText('not in use')
  })

  test('has no accessibility violations in any theme', async ({ page }) => {
    await show(page, 'waves')
    await press(page, 'End')
    await page.getByLabel('Beside it', { exact: true }).selectOption({ label: 'Full jitter' })
    await expect(metric(page, 'peakBeside')).toBeVisible()
    expect(await violationsInAllThemes(page)).toEqual([])
  })
})
