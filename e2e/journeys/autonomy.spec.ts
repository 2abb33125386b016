import { expect, test, type Locator, type Page } from '@playwright/test'
import { pressOn } from '../pressOn.ts'

const metric = (page: Page, name: string): Locator => page.locator(`[data-metric="${name}"]`)
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name })

const press = async (page: Page, key: string): Promise<void> => {
  await page.getByRole('slider', { name: 'Playhead' }).focus()
  await page.keyboard.press(key)
}

test.describe('the lab about autonomy', () => {
  test('21 calls or one; two owners on the map, and an edge that is refused; a copy that refuses an edit', async ({
    page,
  }) => {
    await page.goto('./#/labs/autonomy/ask')
    await button(page, 'Skip the question').click()
    await button(page, /^Show it/).click()
    await expect(metric(page, 'lessonHolds')).toHaveAttribute('data-holds', 'true')
    await press(page, 'End')
    await expect(metric(page, 'calls')).toHaveText('21')
    await expect(metric(page, 'pageTook')).toHaveText('1680 ms')
    await page.getByLabel('Beside it').selectOption('Keep a copy')
    await expect(metric(page, 'calls beside')).toHaveText('1')
    await expect(metric(page, 'pageTook beside')).toHaveText('80 ms')

    await page.getByLabel('Look at').selectOption('Who owns what')
    const invoicing = page.locator('[data-context="invoicing"]')
    await page.locator('[data-drag="customer owns"]').dragTo(invoicing)
    await expect(metric(page, 'mapVerdict')).toContainText('Customer has more than one authority')
    await invoicing.getByRole('button', { name: /^Take away: Customer/ }).click()
    await expect(metric(page, 'owners')).toHaveText('6 / 6')
    await page.locator('[data-drag="vehicle copies"]').dragTo(invoicing)
    await expect(metric(page, 'refusedEdge')).toContainText('Invoicing does nothing with Vehicle')
    await page.getByLabel('As', { exact: true }).selectOption('read-only copy')
    await page.getByLabel('Context', { exact: true }).selectOption('Invoicing')
    await button(page, 'Put it there').click()
    await expect(metric(page, 'edges')).toHaveText('1 / 10')

    await page.getByLabel('Look at').selectOption('Contexts')
    await page.getByLabel('Contexts', { exact: true }).selectOption('Keep a copy')
    await press(page, 'Home')
    await page.getByText('Break or change something').click()
    await button(page, 'Edit a customer in it').click()
    await button(page, 'Send it to Customer Management').click()
    await press(page, 'End')
    await expect(metric(page, 'refusedEdits')).toHaveText('1')
    await expect(metric(page, 'divergent')).toHaveText('0')
  })

  test('by keyboard alone: a bet, a silent error, what finds it; fields, and a name that breaks one context', async ({
    page,
  }) => {
    await page.goto('./#/labs/autonomy/silent')
    await pressOn(button(page, 'To the old one'))
    await pressOn(button(page, 'A guess'))
    await pressOn(button(page, /^Show it/))
    await expect(metric(page, 'lessonHolds')).toHaveAttribute('data-holds', 'true')
    await press(page, 'End')
    await pressOn(page.getByRole('tab', { name: 'Numbers' }))
    await expect(metric(page, 'wrongMail')).toHaveText('1')
    await pressOn(page.getByRole('tab', { name: 'Settings' }))
    await page.getByRole('switch', { name: 'Sequence numbers are checked' }).press('Space')
    await pressOn(page.getByRole('tab', { name: 'Numbers' }))
    await expect(metric(page, 'gaps')).toHaveText('1')
    await expect(metric(page, 'wrongMail')).toHaveText('0')

    await page.getByLabel('Look at').selectOption('Who keeps which fields')
    await press(page, 'Home')
    await pressOn(button(page, 'Rename it'))
    await press(page, 'End')
    await expect(page.getByText('Workshop Management cannot read TelephoneNumber any more')).toBeVisible()
    await expect(metric(page, 'broken')).toHaveText('1')
    await page.getByRole('checkbox', { name: 'Reporting keeps Name' }).press('Space')
    await expect(metric(page, 'matrix')).toHaveAttribute('data-off', '1')
    await expect(metric(page, 'columns reporting')).toHaveText('3')
  })
})
