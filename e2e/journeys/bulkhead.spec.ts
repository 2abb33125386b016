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
  await page.goto(`./#/labs/bulkhead/${step}`)
  await skipAndShow(page)
}

const press = async (page: Page, key: string): Promise<void> => {
  await playhead(page).focus()
  await page.keyboard.press(key)
}

test.describe('the lab about bulkheads', () => {
  test('drains a shared pool and contains it with walls; borders are drawn by dragging', async ({ page }) => {
    await show(page, 'healthy-page')
    await press(page, 'End')
    await expect(metric(page, 'heldNow')).toHaveText('10')
    await expect(metric(page, 'successB')).toHaveText('0 %')
    await page.getByLabel('Beside it', { exact: true }).selectOption({ label: 'A pool for each page' })
    await expect(metric(page, 'successBBeside')).toHaveText('100 %')
    await expect(metric(page, 'lostHealthyBeside')).toHaveText('0')
    await press(page, 'Home')
    await expect(metric(page, 'heldNow')).toHaveText('0')
    await press(page, 'End')
    await expect(metric(page, 'heldNow')).toHaveText('10')

    await page.getByLabel('Beside it', { exact: true }).selectOption({ label: 'nothing' })
    await page.getByLabel('Experiment').selectOption({ label: 'Borders in the garage' })
    await press(page, 'Home')
    const area = page.locator('[data-area]')
    const first = await area.locator('[data-service="customers"]').boundingBox()
    const second = await area.locator('[data-service="vehicles"]').boundingBox()
    if (first === null || second === null) throw new Error('The services are not on the stage.')
    await page.mouse.move(first.x - 6, first.y - 6)
    await page.mouse.down()
    await page.mouse.move(second.x + second.width + 6, second.y + second.height + 6)
    await page.mouse.up()
    await expect(page.getByRole('region', { name: 'domain 2' })).toBeVisible()
    await page.getByLabel('Fails now').selectOption({ label: 'Vehicles' })
    await page.getByRole('button', { name: 'Vehicles fails' }).click()
    await expect(metric(page, 'blast')).toHaveText('2 of 6 services down')
  })

  test('is used by keyboard alone: the pool is full after two seconds, the border keeps the rest up', async ({
    page,
  }) => {
    await show(page, 'starvation')
    await press(page, 'End')
    await expect(metric(page, 'fullAt')).toHaveText('2.0 s')
    await expect(metric(page, 'needed')).toHaveText('300 threads')
    const timeout = page.getByRole('slider', { name: 'Time-out' })
    await timeout.press('Home')
    await expect(metric(page, 'fullAt')).toHaveText('never')

    await page.getByRole('link', { name: /^Step 10 of 11/ }).press('Enter')
    await skipAndShow(page)
    await press(page, 'Home')
    await page.getByRole('checkbox', { name: 'Audit log' }).press('Space')
    await page.getByRole('button', { name: 'Draw a border' }).press('Enter')
    await page.getByLabel('Fails now').selectOption({ label: 'Audit log' })
    await page.getByRole('button', { name: 'Audit log fails' }).press('Enter')
    await expect(metric(page, 'blast')).toHaveText('1 of 6 services down')
  })

  test('has no accessibility violations in any theme', async ({ page }) => {
    await show(page, 'bulkhead')
    await press(page, 'End')
    expect(await violationsInAllThemes(page)).toEqual([])
    await show(page, 'partial')
    expect(await violationsInAllThemes(page)).toEqual([])
  })
})
