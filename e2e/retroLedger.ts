import { expect, type Page } from '@playwright/test'

/** The lecture's eleven rows of 28-08-2017, newest on top. */
export const before: readonly string[] = [
  '28-08-2017 | 1% Interest paid out | € 16,50 | € 1.666,17',
  '01-08-2017 | Premium received | € 150,00 | € 1.649,67',
  '28-07-2017 | 1% Interest paid out | € 14,85 | € 1.499,67',
  '01-07-2017 | Premium received | € 150,00 | € 1.484,82',
  '28-06-2017 | 1% Interest paid out | € 13,22 | € 1.334,82',
  '01-06-2017 | Premium received | € 150,00 | € 1.321,60',
  '28-05-2017 | 1% Interest paid out | € 11,60 | € 1.171,60',
  '01-05-2017 | Premium received | € 150,00 | € 1.160,00',
  '28-04-2017 | 1% Interest paid out | € 10,00 | € 1.010,00',
  '01-04-2017 | Payment received | € 1.000,00 | € 1.000,00',
  '01-04-2017 | Account opened | - | -',
]

/** The copy in memory, up to the day of the late payment. */
export const copied = before.slice(5)

export const injected = ['11-06-2017 | Payment received | € 500,00 | € 1.821,60', ...copied]

/** Memory when the rest was replayed. */
export const replayed = [
  '28-08-2017 | 1% Interest paid out | € 21,60 | € 2.181,32',
  '01-08-2017 | Premium received | € 150,00 | € 2.159,72',
  '28-07-2017 | 1% Interest paid out | € 19,90 | € 2.009,72',
  '01-07-2017 | Premium received | € 150,00 | € 1.989,82',
  '28-06-2017 | 1% Interest paid out | € 18,22 | € 1.839,82',
  ...injected,
]

export const withPayment = ['29-08-2017 | Retro Payment 11-06 | € 500,00 | € 2.166,17', ...before]

export const withCorrection = ['29-08-2017 | Retro Correction 11-06 | € 15,15 | € 2.181,32', ...withPayment]

export const withPremium = ['01-09-2017 | Premium received | € 150,00 | € 2.331,32', ...withCorrection]

export const withInterest = ['28-09-2017 | 1% Interest paid out | € 23,31 | € 2.354,63', ...withPremium]

export type Side = 'Stored events' | 'In memory'

/** The rows of a table as they are shown, without what marks them. */
const rowsOf = (page: Page, side: Side): Promise<readonly string[]> =>
  page
    .getByRole('region', { name: side })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => Array.from(row.children, (cell) => cell.firstChild?.textContent ?? '').join(' | ')),
    )

/** Waits until a table shows exactly these rows. */
export const expectRows = (page: Page, side: Side, rows: readonly string[]): Promise<void> =>
  expect.poll(() => rowsOf(page, side), { message: side }).toEqual(rows)

/** Waits until nothing is in memory: the region is there, and no table in it. */
export const expectNoMemory = async (page: Page): Promise<void> => {
  const memory = page.getByRole('region', { name: 'In memory' })
  await expect(memory.getByText('Nothing is in memory')).toBeVisible()
  await expect(memory.getByRole('table')).toHaveCount(0)
}

export const metric = (page: Page, name: string) => page.locator(`[data-metric="${name}"]`)

/** Opens a step of the lesson by its address, skips its question if it has one, and shows it. */
export const show = async (page: Page, step: string): Promise<void> => {
  await page.goto(`./#/labs/retro/${step}`)
  const panel = page.locator(`[data-step="${step}"]`)
  await expect(panel).toBeVisible()
  const again = panel.getByRole('button', { name: /^Show it/ })
  const skip = panel.getByRole('button', { name: 'Skip the question' })
  await expect(again.or(skip).first()).toBeVisible()
  if (await skip.isVisible()) await skip.click()
  await again.click()
  await expect(metric(page, 'lessonHolds')).toHaveAttribute('data-holds', 'true')
}
