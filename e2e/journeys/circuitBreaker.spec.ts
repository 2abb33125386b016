import { expect, test, type Locator, type Page } from '@playwright/test'
import { violationsInAllThemes } from '../violations.ts'
import { pressOn } from '../pressOn.ts'

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name })
const metric = (page: Page, name: string): Locator => page.locator(`[data-metric="${name}"]`).first()
const playhead = (page: Page): Locator => page.getByRole('slider', { name: 'Playhead' })

const press = async (page: Page, key: string): Promise<void> => {
  await playhead(page).focus()
  await page.keyboard.press(key)
}

/** Calls once, and waits until the call is answered on the time line. */
const callOnce = async (page: Page, asked: number): Promise<void> => {
  await button(page, 'Call once').click()
  await expect(metric(page, 'asked')).toHaveText(String(asked))
  await press(page, 'ArrowRight')
}

test.describe('the circuit breaker lab', () => {
  test('trips by hand in exactly the minimum of calls, waits, probes and closes; all of it back and forth', async ({
    page,
  }) => {
    await page.goto('./#/labs/circuit-breaker')
    await page.getByLabel('Supplier', { exact: true }).selectOption('failing')
    await expect(metric(page, 'mode')).toHaveText('Closed')
    for (let call = 1; call <= 5; call += 1) {
      await expect(metric(page, 'mode')).toHaveText('Closed')
      await callOnce(page, call)
    }
    await expect(metric(page, 'mode')).toHaveText('Open')
    await expect(metric(page, 'why')).toContainText('5 of 5 failed: 100 % ≥ 50 %')
    await button(page, 'Call once').click()
    await expect(metric(page, 'rejected')).toHaveText('1')
    await expect(metric(page, 'sent')).toHaveText('5')

    await page.getByLabel('Supplier', { exact: true }).selectOption('healthy')
    await press(page, 'End')
    await expect(metric(page, 'standing')).toContainText('the next call will probe')
    for (let probe = 7; probe <= 9; probe += 1) {
      await callOnce(page, probe)
      if (probe < 9) await expect(metric(page, 'mode')).toHaveText('Half-open')
    }
    await expect(metric(page, 'mode')).toHaveText('Closed')
    await expect(page.locator('[data-challenge="full-circle"]')).toHaveAttribute('data-solved', 'true')

    await press(page, 'Home')
    const seen: string[] = []
    for (let steps = 0; steps < 6; steps += 1) {
      await press(page, 'Shift+ArrowRight')
      seen.push(await metric(page, 'mode').innerText())
    }
    expect(seen.filter((mode, index) => mode !== seen[index - 1])).toEqual(['Open', 'Half-open', 'Closed'])
    // From the end back over the mark of closing to that of half-open.
    await press(page, 'Shift+ArrowLeft')
    await press(page, 'Shift+ArrowLeft')
    await expect(metric(page, 'mode')).toHaveText('Half-open')
  })

  test('by keyboard alone: a lesson step, another library beside it, and the code to copy', async ({
    page,
  }) => {
    await page.goto('./#/labs/circuit-breaker/libraries')
    for (const name of ['resilience4j', 'A guess', 'Show it']) {
      await pressOn(button(page, new RegExp(`^${name}`)).first())
    }
    await expect(page.locator('[data-metric="lessonHolds"]')).toHaveAttribute('data-holds', 'true')
    await page.getByLabel('Beside it').selectOption('opossum')
    await press(page, 'End')
    await expect(metric(page, 'mode')).toHaveText('Open')
    await expect(page.locator('[data-metric="mode"]').last()).toHaveText('Closed')
    await page.getByRole('tab', { name: 'Numbers' }).focus()
    await page.keyboard.press('End')
    await expect(page.getByRole('group', { name: 'resilience4j 2', exact: true })).toContainText(
      'failureRateThreshold(50)',
    )
  })

  test('is accessible in every theme while two worlds stand side by side', async ({ page }) => {
    await page.goto('./#/labs/circuit-breaker/slow')
    await button(page, 'Skip the question').click()
    await button(page, /^Show it/).click()
    await page.getByLabel('Beside it').selectOption('none')
    await press(page, 'End')
    const turnedAway = async (name: string): Promise<number> => Number(await metric(page, name).innerText())
    await expect.poll(() => turnedAway('noThread beside')).toBeGreaterThan(0)
    expect(await turnedAway('noThread')).toBeLessThan(await turnedAway('noThread beside'))
    expect(await violationsInAllThemes(page)).toEqual([])
  })
})
