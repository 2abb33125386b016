import { expect, test, type Page } from '@playwright/test'
import { violationsInAllThemes } from '../violations.ts'
import { rawRows, type RawEvent } from '../rawRows.ts'
import {
  before,
  copied,
  expectNoMemory,
  expectRows,
  injected,
  metric,
  replayed,
  show,
  withCorrection,
  withInterest,
  withPayment,
  withPremium,
} from '../retroLedger.ts'

const stage = (page: Page) => page.getByRole('region', { name: 'Stage' })
const press = (page: Page, name: string): Promise<void> =>
  stage(page).getByRole('button', { name, exact: true }).click()

/** Rows of an account as they lie in IndexedDB, read past the product. */
const ledger = async (page: Page, account = 1): Promise<readonly RawEvent[]> =>
  (await rawRows(page)).events.filter(({ aggregateId }) => aggregateId === `SavingsAccount-retro-${account}`)

const dataOf = (row: RawEvent | undefined): Readonly<Record<string, unknown>> =>
  JSON.parse(row?.eventData ?? '{}') as Readonly<Record<string, unknown>>

test('the eleven frames of the lecture, each row of each table, over the real store', async ({ page }) => {
  await show(page, 'stored')
  await expectRows(page, 'Stored events', before)
  await expectNoMemory(page)
  const first = await ledger(page)
  expect(first.flatMap((row) => Object.keys(dataOf(row)))).not.toContain('total')
  await page.getByRole('tab', { name: 'Checks' }).click()
  await expect(metric(page, 'storedTotals')).toHaveText('0')

  await show(page, 'late-payment')
  await expectRows(page, 'Stored events', before)
  await expect(stage(page)).toContainText('29-08-2017: € 500,00 that were paid on 11-06-2017 come to light.')
  const form = page.getByRole('form', { name: 'A late payment' })
  await expect(form.getByLabel('Recorded on')).toHaveValue('29-08-2017')
  await expect(form.getByLabel('Was paid on')).toHaveValue('11-06-2017')

  await show(page, 'copy')
  await expectRows(page, 'In memory', copied)
  await show(page, 'inject')
  await expectRows(page, 'In memory', injected)
  await expect(metric(page, 'refused')).toContainText('because its place in the log is taken')
  await show(page, 'rest')
  await expectRows(page, 'In memory', replayed)
  await page.getByRole('switch', { name: 'Mistake: copy the old interest' }).click()
  await expect(page.getByRole('region', { name: 'In memory' }).getByRole('row').nth(1)).toContainText(
    '€ 2.166,17',
  )
  await expect(page.getByText('The old interest was copied')).toBeVisible()

  await show(page, 'difference')
  await expectRows(page, 'Stored events', before)
  await expectRows(page, 'In memory', replayed)
  await expect(metric(page, 'difference')).toHaveText('€ 515,15')
  await expect(stage(page)).toContainText('€ 500,00 booked late + € 15,15 interest')
  await expect(page.locator('[data-month]')).toHaveText([
    '28-06-2017 € 5,00',
    '28-07-2017 € 5,05',
    '28-08-2017 € 5,10',
  ])
  await show(page, 'discard')
  await expectNoMemory(page)
  await expectRows(page, 'Stored events', before)
  expect(await ledger(page)).toEqual(first)

  await show(page, 'retro-payment')
  await expectRows(page, 'Stored events', withPayment)
  const payment = (await ledger(page)).at(-1)
  expect(dataOf(payment)).toEqual({ amount: 50_000, date: '2017-08-29', paidOn: '2017-06-11' })
  await expect(metric(page, 'agreement')).toHaveText('Short by € 15,15')
  await show(page, 'retro-correction')
  await expectRows(page, 'Stored events', withCorrection)
  await expect(metric(page, 'agreement')).toHaveText('Agrees with what should have been')
  await expect(metric(page, 'unchanged')).toContainText('byte for byte the same')
  await show(page, 'premium')
  await expectRows(page, 'Stored events', withPremium)
  await show(page, 'interest')
  await expectRows(page, 'Stored events', withInterest)
  const all = await ledger(page)
  expect(all).toHaveLength(15)
  expect(all.slice(0, 11)).toEqual(first)
  await page.getByRole('switch', { name: 'Mistake: without the correction' }).click()
  await expect(metric(page, 'without')).toHaveText('Ends with € 2.339,33: short by € 15,30.')

  // Back through the frames: by the lesson, and by the transport. Nothing is stored twice.
  for (const [rows, side] of [
    [withPremium, 'Stored events'],
    [withCorrection, 'Stored events'],
    [withPayment, 'Stored events'],
  ] as const) {
    await page.getByRole('button', { name: 'Previous step' }).click()
    await expectRows(page, side, rows)
  }
  await page.getByRole('button', { name: 'Previous step' }).click()
  await expectNoMemory(page)
  await page.getByRole('button', { name: 'Step back' }).click()
  await expectRows(page, 'In memory', replayed)
  expect(await ledger(page)).toEqual(all)
})

test('a reload in the middle keeps what is stored, and drops memory', async ({ page }) => {
  await show(page, 'rest')
  await expectRows(page, 'In memory', replayed)
  await page.reload()
  await expectRows(page, 'Stored events', before)
  await expectNoMemory(page)
  await show(page, 'retro-payment')
  await page.reload()
  await expectRows(page, 'Stored events', withPayment)
  await press(page, 'Append the correction')
  await expectRows(page, 'Stored events', withCorrection)
  await page.getByRole('tab', { name: 'Checks' }).click()
  await expect(metric(page, 'sealed')).toHaveText('Byte for byte the same.')
  await expect(metric(page, 'hashBefore')).toHaveText(await metric(page, 'hashAfter').innerText())
})

test('by keyboard alone: an own payment, bad input kept, a wrong premium, another rate, a payout', async ({
  page,
}) => {
  const go = async (name: string): Promise<void> => {
    const button = stage(page).getByRole('button', { name, exact: true })
    await expect(button).toBeEnabled()
    await button.focus()
    await page.keyboard.press('Enter')
  }
  const type = async (label: string, text: string): Promise<void> => {
    await page.getByLabel(label, { exact: true }).focus()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(text)
  }
  const open = async (summary: string): Promise<void> => {
    await page.locator('summary', { hasText: summary }).focus()
    await page.keyboard.press('Enter')
  }
  await page.goto('./#/labs/retro/own')
  await go('Open the account')
  await expectRows(page, 'Stored events', before)
  const first = await ledger(page)

  for (const [amount, paidOn, says] of [
    ['five', '29-06-2017', 'This is not an amount.'],
    ['0', '29-06-2017', 'The amount has to be more than nothing.'],
    ['-5', '29-06-2017', 'The amount has to be more than nothing.'],
    ['500', '31-06-2017', 'There is no such day.'],
    ['500', '31-03-2017', 'before the account was opened'],
    ['500', '29-08-2017', 'is not before 29-08-2017'],
  ] as const) {
    await type('Amount', amount)
    await type('Was paid on', paidOn)
    await page.keyboard.press('Enter')
    const form = page.getByRole('form', { name: 'A late payment' })
    await expect(form).toContainText(says)
    await expect(form.getByLabel('Amount')).toHaveValue(amount)
    await expect(form.getByLabel('Was paid on')).toHaveValue(paidOn)
  }
  await type('Was paid on', '29-06-2017')
  await page.keyboard.press('Enter')
  await go('Compare')
  await expect(metric(page, 'difference')).toHaveText('€ 510,05')
  await go('Append it')
  await expect(metric(page, 'agreement')).toHaveText('Short by € 10,05')

  await open('A booking that was wrong')
  await page.getByLabel('Booking', { exact: true }).focus()
  await page.keyboard.type('01-05')
  await page.getByLabel('Reason').focus()
  await page.keyboard.press('Enter')
  await go('Append it')
  await expect(page.getByRole('region', { name: 'Stored events' }).getByRole('row').nth(1)).toContainText(
    'Reversal of 01-05',
  )
  await open('Another rate in the past')
  await type('Percent a month', '1,25')
  await type('Counts from', '01-07-2017')
  await page.keyboard.press('Enter')
  await go('Append it')
  await go('Append the correction')
  await expect(metric(page, 'agreement')).toHaveText('Agrees with what should have been')
  expect((await ledger(page)).slice(0, 11)).toEqual(first)
  await expect(metric(page, 'sumBooked')).toHaveText(await metric(page, 'sumShouldBe').innerText())

  await open('Pay out')
  await type('Amount to pay out', '200')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Stored events' }).getByRole('row').nth(1)).toContainText(
    'Paid out',
  )
  await page.getByRole('tab', { name: 'Event log' }).focus()
  await page.keyboard.press('End')
  await expect(page.locator('[data-standing="compensated"]')).not.toHaveCount(0)
  await expect(page.locator('[data-standing="wrong"]')).toHaveCount(0)
  const challenge = page.locator('[data-challenge="three-surprises"]')
  await expect(challenge).toHaveAttribute('data-solved', 'true')
})

test('measures how often a formula is off', async ({ page }) => {
  await show(page, 'formula')
  await expect(metric(page, 'tried')).toHaveText('2.000')
  await expect(metric(page, 'formulaWrong')).toHaveText('1.000 (50 %)')
  await expect(metric(page, 'formulaWorst')).toHaveText('€ 0,01')
})

test('has no accessibility violations, in memory, with letters, and with forms', async ({ page }) => {
  // No colour is on its way from one state to another while it is looked at.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const step of ['difference', 'letters', 'own']) {
    await show(page, step)
    await expect(page.getByRole('button', { name: 'Show it again' })).toBeEnabled()
    expect(await violationsInAllThemes(page), step).toEqual([])
  }
})
